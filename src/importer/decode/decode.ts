import { type Doubt, type ImportedDocument, type ImportedParagraph } from '../document/document.ts';
import { mapParagraphs, paragraphsOf, type Run } from '../document/document.ts';
import { restoreCapitals } from '../../language/encodings/capitals.ts';
import { toByteText, undoUtf8Mojibake } from '../../language/encodings/codepages.ts';
import { detectEncoding, hasUnicodeVietnamese } from '../../language/encodings/detect.ts';
import { ENCODINGS, findFontEncoding, type Encoding } from '../../language/encodings/encoding.ts';
import { readSymbols } from './symbols.ts';

/**
 * Turn a document's text into Unicode NFC, run by run: a font's name decides its encoding, and all
 * the text set in a font whose name says nothing decides for that font.
 */
export function decodeDocument(document: ImportedDocument): ImportedDocument {
  const voices = findVoices(document);
  const decoded = mapParagraphs(document.blocks, (paragraph) => decodeParagraph(paragraph, voices));
  return { ...document, blocks: decoded, doubts: [...document.doubts, ...toDoubts(voices)] };
}

/** How the text of one font is to be read. */
interface Voice {
  encoding: Encoding;
  capitals: boolean;
  /** Letters of other bytes were found in it, so its name and its text agree. */
  guessed: boolean;
}

type Voices = Map<string, Voice>;

function findVoices(document: ImportedDocument): Voices {
  const texts = new Map<string, string[]>();
  for (const run of paragraphsOf(document.blocks).flatMap((paragraph) => paragraph.runs)) {
    const list = texts.get(run.font ?? '') ?? [];
    if (list.length === 0) texts.set(run.font ?? '', list);
    list.push(run.text);
  }
  return new Map([...texts].map(([font, list]) => [font, findVoice(font, list.join('\n'))]));
}

function findVoice(font: string, text: string): Voice {
  const promised = findFontEncoding(font);
  if (promised) return { ...promised, guessed: false };
  const encoding = detectEncoding(undoUtf8Mojibake(text) ?? text);
  return { encoding, capitals: false, guessed: encoding !== 'unicode' };
}

function decodeParagraph(paragraph: ImportedParagraph, voices: Voices): ImportedParagraph {
  const runs: Run[] = [];
  const symbols: Doubt[] = [];
  for (const group of groupRuns(paragraph.runs.map(toReadRun(voices, symbols)))) {
    runs.push(...decodeGroup(group));
  }
  const doubts = [...(paragraph.doubts ?? []), ...symbols];
  return { ...paragraph, runs: restoreRuns(runs, voices), ...(doubts.length > 0 && { doubts }) };
}

interface ReadRun extends Run {
  voice: Voice;
}

const UNICODE: Voice = { encoding: 'unicode', capitals: false, guessed: false };

function toReadRun(voices: Voices, doubts: Doubt[]): (run: Run) => ReadRun {
  return (run) => {
    const mended = undoUtf8Mojibake(run.text);
    if (mended !== undefined) return { ...run, text: mended, voice: UNICODE };
    const voice = voices.get(run.font ?? '') ?? UNICODE;
    const isUnicode = voice.encoding === 'unicode' || hasUnicodeVietnamese(run.text);
    if (!isUnicode) return { ...run, text: toByteText(run.text), voice };
    const { text, unknown } = readSymbols(run.text, run.font ?? '');
    if (unknown) doubts.push(unknown);
    return { ...run, text, voice: { ...UNICODE, capitals: voice.capitals } };
  };
}

/** Runs of one encoding side by side are decoded together: a letter may straddle two runs. */
function groupRuns(runs: ReadRun[]): ReadRun[][] {
  const groups: ReadRun[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (group?.[0]?.voice.encoding === run.voice.encoding) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

function decodeGroup(group: ReadRun[]): Run[] {
  const encoding = group[0]!.voice.encoding;
  const pieces = ENCODINGS[encoding].decode(group.map((run) => run.text).join(''));
  let at = 0;
  return group.map(({ voice, ...run }) => {
    const text = pieces.slice(at, (at += run.text.length)).join('');
    const capitals = voice.capitals || run.capitals === true;
    return { ...run, text: clean(capitals ? text.toLocaleUpperCase('vi') : text) };
  });
}

/** Where TCVN3 had no font of capitals, its capitals are restored across the whole paragraph. */
function restoreRuns(runs: Run[], voices: Voices): Run[] {
  const isTcvn3 = (run: Run) => voices.get(run.font ?? '')?.encoding === 'tcvn3';
  if (!runs.some(isTcvn3)) return runs;
  const restored = restoreCapitals(runs.map((run) => run.text).join(''));
  let at = 0;
  return runs.map((run) => ({ ...run, text: restored.slice(at, (at += run.text.length)) }));
}

function clean(text: string): string {
  return text.replace(INVISIBLE, '').replace(ODD_SPACE, ' ').replace(LOOK_ALIKE, toVietnamese);
}

function toVietnamese(letter: string): string {
  return letter === '\u00f0' || letter === '\u0256' ? 'đ' : 'Đ';
}

/** Zero-width characters, byte order mark, soft hyphen, control characters. */
const INVISIBLE = /(?![\t\n])\p{Cc}|[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/gu;
const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;
/** Icelandic and African letters that look like đ and Đ. */
const LOOK_ALIKE = /[\u00d0\u00f0\u0189\u0256]/gu;

function toDoubts(voices: Voices): Doubt[] {
  return [...voices].flatMap(([font, { encoding, guessed }]): Doubt[] => {
    if (!guessed) return [];
    const where = font ? `Chữ đặt phông «${font}»` : 'Văn bản không ghi phông chữ; chữ';
    const { name } = ENCODINGS[encoding];
    const rest = encoding === 'viqr' ? ' Hãy xem lại dấu chấm, dấu hỏi sau nguyên âm.' : '';
    const capitals = encoding === 'tcvn3' ? ' Chữ hoa có dấu được khôi phục theo phỏng đoán.' : '';
    const message = `${where} được đọc theo bảng mã ${name} vì hợp với tiếng Việt nhất.${rest}${capitals}`;
    return [{ rule: 'encoding', message }];
  });
}
