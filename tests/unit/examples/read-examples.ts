/** What a docblock promises: `code`, and after `// =>` the value it has. */
export interface Example {
  file: string;
  line: number;
  code: string;
  /** Undefined when the docblock states no value. */
  expected: string | undefined;
}

/** Read the examples of a file's docblocks; one may run on over several lines. */
export function readExamples(file: string, text: string): Example[] {
  return [...text.matchAll(DOCBLOCK)].flatMap((block) =>
    [...block[0].matchAll(EXAMPLE)].map((match) => {
      const [code = '', expected] = match[1]!.replaceAll(MARGIN, ' ').split('// =>');
      const line = text.slice(0, block.index + match.index).split('\n').length;
      return { file, line, code: code.trim(), expected: expected?.trim() };
    }),
  );
}

const DOCBLOCK = /\/\*\*.*?\*\//gsu;
/** From the tag to the next one, or to the end of the docblock. */
const EXAMPLE = /@example\b(.*?)(?=\n\s*\*\s*@|\*\/$)/gsu;
const MARGIN = /\n\s*\*?\s*/gu;
