/** A piece of RTF: a group's edge, a control word, a byte, or plain text. */
export type RtfToken =
  | { type: 'open' }
  | { type: 'close' }
  | { type: 'word'; name: string; value: number | undefined }
  | { type: 'byte'; code: number }
  | { type: 'text'; text: string };

/** Cut RTF, given one character a byte, into tokens. Binary stretches are passed over. */
export function* readTokens(rtf: string): Generator<RtfToken> {
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(rtf); match; match = TOKEN.exec(rtf)) {
    const { brace, name, value, hex, sign, text } = match.groups!;
    if (brace) yield { type: brace === '{' ? 'open' : 'close' };
    else if (name === 'bin') TOKEN.lastIndex += Math.max(0, Number(value ?? 0));
    else if (name) yield { type: 'word', name, value: value ? Number(value) : undefined };
    else if (hex) yield { type: 'byte', code: parseInt(hex, 16) };
    else if (sign) yield toSign(sign);
    else if (text) yield { type: 'text', text };
  }
}

/** Controls of a word, of a byte and of a sign; braces; text without line ends. */
const TOKEN =
  /(?<brace>[{}])|\\(?:(?<name>[a-z]+)(?<value>-?\d{1,9})? ?|'(?<hex>[\da-f]{2})|(?<sign>[^]))|(?<text>[^\\{}\r\n]+)|[\r\n]+|\\/giu;

function toSign(sign: string): RtfToken {
  switch (sign) {
    case '~':
      return { type: 'text', text: '\u00a0' };
    case '_':
      return { type: 'text', text: '-' };
    case '-':
    case ':':
    case '|':
      return { type: 'text', text: '' };
    case '\n':
    case '\r':
      return { type: 'word', name: 'par', value: undefined };
    case '*':
      return { type: 'word', name: '*', value: undefined };
    default:
      return { type: 'text', text: sign };
  }
}
