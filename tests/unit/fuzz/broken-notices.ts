import { makeRandom } from '../../bench/synthetic-archive.ts';

/** A broken notice and how it was made, so that a failure can be looked at alone. */
export interface BrokenNotice {
  /** Seed number of this case. */
  seed: number;
  way: string;
  text: string;
}

/** Make one broken notice from its seed: always the same one. */
export function breakNotice(seed: number, bases: string[]): BrokenNotice {
  const random = makeRandom(seed);
  const chance = new Chance(random, bases);
  const [way, make] = chance.pick(WAYS);
  return { seed, way, text: make(chance) };
}

class Chance {
  readonly random: () => number;
  readonly bases: string[];

  constructor(random: () => number, bases: string[]) {
    this.random = random;
    this.bases = bases;
  }

  /** A whole number from 0, below the limit. */
  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  base(): string {
    return this.pick(this.bases);
  }
}

const HEAD = '---\nsubject: Thông báo\nkind: thong-bao\n---\n\n';
const TOKENS = [
  ...[
    '<',
    '>',
    '{',
    '}',
    '`',
    '```',
    '*',
    '**',
    '_',
    '[',
    ']',
    '(',
    ')',
    '|',
    '\\',
    '~~',
    '&',
    '#',
  ],
  ...['\n', '\n\n', '\t', '---', '---\n', '- ', '> ', '1. ', 'I. ', 'đ) ', ': ', '"', "'", '&lt;'],
  ...[
    '<Agency id="',
    '</Agency>',
    '<Note>',
    '</Note>',
    '<Sic correct="x">',
    '<Section topics="a" />',
  ],
  ...[
    '<Deadline on="2020-02-31">',
    '<Task',
    '<Result of="',
    '<b>',
    '<!-- ',
    '<script>',
    '<svg onload=x>',
  ],
  ...[
    'import x from "y"',
    'export const a = 1',
    '{process.exit()}',
    '![a](b)',
    '| a | b |\n|---|---|',
  ],
  ...[
    '\u0000',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\ud800',
    '\r\n',
    '\r',
    'Ð',
    'о',
    '\u0301',
    '\u{1F600}',
  ],
  ...[
    'Nơi nhận:',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    './.',
    'Điều 1.',
    'PHỤ LỤC',
    '$',
    '%',
    '[^1]',
  ],
];
const URLS = [
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    '//evil.vn',
  ],
  ...[
    'java\tscript:alert(1)',
    '&#106;avascript:alert(1)',
    '\u0001javascript:x',
    'file:///etc/passwd',
  ],
  ...[
    'https://a.vn',
    'mailto:a@b.vn',
    '#muc-i',
    '/co-quan/',
    '../../x',
    'https:evil',
    '\\\\evil.vn\\x',
  ],
];
const PATHS = [
  ...[
    '../../etc/passwd',
    '/etc/passwd',
    '2020/../../../x',
    '..\\..\\x',
    '2020/a\u0000b',
    '~/x',
    '.',
  ],
  ...['%2e%2e/x', '2020/./x', 'C:\\x', '2020//x', ' ../x', '2020/x', '..', 'a'.repeat(5000)],
];

const WAYS: [string, (chance: Chance) => string][] = [
  ['mutate', mutate],
  ['mutate', mutate],
  ['mutate', mutate],
  ['mutate', mutate],
  ['mutate', mutate],
  ['insert tokens', insertTokens],
  ['insert tokens', insertTokens],
  ['only tokens', (chance) => HEAD + tokens(chance, 1 + chance.below(40))],
  ['yaml bomb', bombYaml],
  ['strange keys', writeStrangeKeys],
  ['links', writeLinks],
  ['nesting', nest],
  ['paths', writePaths],
  ['long lines', writeLongLine],
];

function mutate(chance: Chance): string {
  let text = chance.base();
  for (let i = 1 + chance.below(6); i > 0; i--) text = mutateOnce(text, chance);
  return text;
}

function mutateOnce(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  const end = Math.min(text.length, at + chance.below(200));
  const [before, slice, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
  const lines = text.split('\n');
  const changes = [
    () => before + after,
    () => before + slice + slice + after,
    () => before,
    () => after,
    () => before + chance.pick(TOKENS) + slice + after,
    () => before + slice.toUpperCase() + after,
    () => before + slice.normalize('NFD') + after,
    () => before + [...slice].toReversed().join('') + after,
    () => before + slice.replaceAll('\n', '') + after,
    () => before + slice.replaceAll(' ', '\n') + after,
    () => lines.toSpliced(chance.below(lines.length), 1).join('\n'),
    () => lines.toSpliced(chance.below(lines.length), 0, chance.pick(lines)).join('\n'),
    () => lines.map((line) => (chance.below(9) === 0 ? `  ${line}` : line)).join('\n'),
  ];
  return chance.pick(changes)();
}

function insertTokens(chance: Chance): string {
  let text = chance.base();
  for (let i = 1 + chance.below(8); i > 0; i--) {
    const at = chance.below(text.length);
    text = text.slice(0, at) + chance.pick(TOKENS) + text.slice(at);
  }
  return text;
}

function tokens(chance: Chance, count: number): string {
  return Array.from({ length: count }, () => chance.pick([...TOKENS, 'chữ ', 'Phòng '])).join('');
}

function bombYaml(chance: Chance): string {
  const width = 2 + chance.below(12);
  const depth = 2 + chance.below(20);
  const first = `a0: &a0 [${'x, '.repeat(width)}]`;
  const rows = Array.from(
    { length: depth },
    (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(width)}]`,
  );
  const merge = chance.pick([
    '',
    '<<: *a0\n',
    'b: &b\n  c: *b\n',
    `${'['.repeat(3000)}\n`,
    '? {? {}}\n',
  ]);
  return `---\nsubject: x\nkind: khac\n${first}\n${rows.join('\n')}\n${merge}---\n\nNội dung.\n`;
}

function writeStrangeKeys(chance: Chance): string {
  const keys = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '""',
    '[a]',
    '! x',
  ];
  const key = chance.pick(keys);
  const values = [
    ' x',
    '\n  polluted: true',
    ' !!js/function x',
    ' 0x1F',
    ' .nan',
    ' 1e999',
    ' ~',
    ' {a: {b: {}}}',
  ];
  const place = chance.pick(['', 'unknown:\n  ', 'session:\n  ', 'source:\n  ']);
  return `---\nsubject: x\nkind: khac\n${place}${key}:${chance.pick(values)}\n---\n\nNội dung.\n`;
}

function writeLinks(chance: Chance): string {
  const url = chance.pick(URLS);
  const forms = [
    `[chữ](${url})`,
    `[chữ](<${url}>)`,
    `[chữ][a]\n\n[a]: ${url}`,
    `<${url}>`,
    `[chữ](${url} "tên")`,
    `**[chữ](${url})**`,
    `| a |\n|---|\n| [chữ](${url}) |`,
    `<Note>[chữ](${url})</Note>`,
    `${url} trần`,
  ];
  return `${HEAD}${chance.pick(forms)}\n`;
}

function nest(chance: Chance): string {
  const marks = [
    '> ',
    '- ',
    '1. ',
    '<Note>',
    '[',
    '*',
    '**',
    '(',
    '{',
    '`',
    '<Agency id="a">',
    '> - ',
    '![',
    '\\',
  ];
  const mark = chance.pick(marks);
  const count = chance.pick([5, 50, 101, 500, 3000]);
  const close = chance.below(2) === 0 && mark.startsWith('<') ? `</${mark.slice(1, 5)}>` : '';
  return `${HEAD}${mark.repeat(count)}chữ${close.repeat(count)}\n`;
}

function writePaths(chance: Chance): string {
  const path = JSON.stringify(chance.pick(PATHS));
  const fields = [
    `source:\n  file: ${path}\n  sha256: ${'0'.repeat(64)}\n`,
    `aliases: [${path}]\n`,
    `relations:\n  - { type: thay-the, to: ${path} }\n`,
    `issuer: ${path}\n`,
    `topics: [${path}]\n`,
  ];
  return `---\nsubject: x\nkind: khac\n${chance.pick(fields)}---\n\nNội dung.\n`;
}

function writeLongLine(chance: Chance): string {
  const pieces = [
    ...[
      'a',
      ' ',
      'Phòng ',
      'UBND xã ',
      '1.',
      'I',
      'a) ',
      '30/',
      'ngày 30 tháng ',
      '. ',
      ', ',
      '–',
      'TM. ',
    ],
    ...[
      'và ',
      '0',
      '0912 ',
      'Số ',
      '…',
      'đ',
      '\u0301',
      'Trường Tiểu học ',
      'theo ',
      '"',
      'trước ngày 3/2020 ',
    ],
    ...['Kính gửi: ', 'giao ', 'chủ trì, phối hợp với ', '\t', '| ', '- '],
  ];
  const length = chance.pick([2_000, 10_000, 20_000]);
  const piece = chance.pick(pieces) + (chance.below(3) === 0 ? chance.pick(pieces) : '');
  const line = piece.repeat(Math.ceil(length / piece.length));
  return (
    HEAD +
    chance.pick(['', '1. ', '## I. ', '**Nơi nhận:**\n\n- ']) +
    line +
    chance.pick(['', 'x', ' x', '\n\nx'])
  );
}
