import type { RecognisedNotice } from '../recognise/recognise.ts';

/** The original beside a notice: its path under `originals/`, and its fingerprint. */
export interface OriginalFile {
  file: string;
  sha256: string;
}

/**
 * Write the YAML head. The lines of the document's own head stand above it as comments, word for
 * word: what the fields do not hold is not lost.
 */
export function writeFrontmatter(notice: RecognisedNotice, source: OriginalFile): string[] {
  return [
    '---',
    ...notice.headerLines.map((line) => `# ${line.replace(/\s+/gu, ' ')}`),
    ...field('subject', notice.subject),
    `kind: ${notice.kind}`,
    ...field('documentNumber', notice.documentNumber),
    ...field('place', notice.place),
    ...field('issuedOn', notice.issuedOn),
    ...field('issuer', notice.issuer),
    ...group('session', notice.session),
    ...group('concludedBy', notice.concludedBy),
    ...list('topics', notice.topics),
    ...group('source', source),
    '---',
  ];
}

/** Double quotes as in JSON, which YAML reads the same way: nothing in a value can be markup. */
function quote(value: string): string {
  return JSON.stringify(value);
}

function field(name: string, value: string | undefined): string[] {
  return value ? [`${name}: ${quote(value)}`] : [];
}

function group(name: string, values: object | undefined): string[] {
  if (!values) return [];
  const lines = Object.entries(values).flatMap(([key, value]) =>
    typeof value === 'string' ? [`  ${key}: ${quote(value)}`] : [],
  );
  return [`${name}:`, ...lines];
}

function list(name: string, values: string[]): string[] {
  return values.length === 0 ? [] : [`${name}:`, ...values.map((value) => `  - ${value}`)];
}
