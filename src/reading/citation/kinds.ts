import { DOCUMENT_KINDS, spellingsOf } from '../../domain/notice/kind.ts';

/** Names of the kinds of document that notices cite, as written, longest first. */
export const CITED_KINDS = DOCUMENT_KINDS.filter(({ isCited = true }) => isCited)
  .flatMap(spellingsOf)
  .flatMap((name) => [name, name[0]!.toLowerCase() + name.slice(1)]);

/** Those whose subject stands between name and number; always with a capital, as names are. */
export const KINDS_NAMED_BY_SUBJECT = DOCUMENT_KINDS.filter(
  ({ isNamedBySubject }) => isNamedBySubject,
).flatMap(spellingsOf);

/** The id of a kind by its name as written. */
export function getKindId(name: string): string {
  const id = IDS.get(name.toLowerCase());
  if (!id) throw new Error(`"${name}" is not the name of a kind of document.`);
  return id;
}

/** Whether a kind's name also stands for documents of other kinds. */
export function isLooseKind(id: string): boolean {
  return DOCUMENT_KINDS.some((kind) => kind.id === id && kind.isLoose);
}

const IDS = new Map(
  DOCUMENT_KINDS.flatMap((kind) =>
    spellingsOf(kind).map((name): [string, string] => [name.toLowerCase(), kind.id]),
  ),
);
