import { format } from 'prettier';

/** Parts of the README that a command writes. */
export type SectionName = 'build' | 'browser';

/** Put a text between the marks of its part of the README; the whole in the repository's format. */
export async function replaceSection(
  readme: string,
  name: SectionName,
  text: string,
): Promise<string> {
  const { before, after } = cut(readme, name);
  const written = `${before}\n\n${text}\n\n${after}`;
  return format(written, { parser: 'markdown', printWidth: 100, singleQuote: true });
}

/** What stands between the marks of a part, or an error when they are not there. */
export function readSection(readme: string, name: SectionName): string {
  return cut(readme, name).inside.trim();
}

function cut(readme: string, name: SectionName) {
  const [begin, end] = [`<!-- figures: ${name} -->`, `<!-- end of figures: ${name} -->`];
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`The README has no ${begin} … ${end}.`);
  return {
    before: readme.slice(0, from + begin.length),
    inside: readme.slice(from + begin.length, to),
    after: readme.slice(to),
  };
}
