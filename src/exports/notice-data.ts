import type { Notice } from '../domain/notice/notice.ts';
import { buildRelations, type Link } from '../domain/relation/build-relations.ts';

/**
 * What was read out of a notice, as the public `data.json` beside its page: the contract of the
 * README, so that anyone can check the archive. Layout (blocks, spans) is left out.
 *
 * @param relations of the whole archive; without them it has only what leads to the notice itself
 */
export function toNoticeData(notice: Notice, relations = buildRelations([notice])) {
  const { id, subject, kind, documentNumber, place, issuedOn, issuer, session, concludedBy } =
    notice;
  return {
    notice: id,
    subject,
    kind,
    documentNumber,
    place,
    issuedOn,
    issuer,
    session,
    concludedBy,
    signer: notice.signer,
    topics: notice.topics,
    unknown: notice.unknown,
    inferred: notice.inferred,
    source: notice.source,
    preamble: notice.preamble.text,
    sections: notice.sections.map(({ id: section, number, title, text, topics, parent }) => ({
      id: section,
      number,
      title,
      text,
      topics,
      parent,
    })),
    closing: notice.closing.text,
    recipients: notice.recipients.text,
    signature: notice.signature?.lines.join('\n'),
    mentions: notice.mentions,
    deadlines: notice.deadlines,
    tasks: notice.tasks,
    citations: relations.citationsOf(notice).map(({ to, ...citation }) => ({
      ...citation,
      notice: to?.notice,
      noticeSection: to?.section,
    })),
    results: notice.results.map(({ section, start, end, of }) => ({ section, start, end, of })),
    relations: {
      outgoing: relations.outgoing(id).map(toOutgoing),
      incoming: relations.incoming(id).map(toIncoming),
      citedBy: relations.citedBy(id).map(toIncoming),
    },
  };
}

/** `section` is of this notice; absent when the relation is the whole notice's. */
function toOutgoing({ type, from, to, note }: Link) {
  return { type, section: from.section, to, note };
}

function toIncoming({ type, from, to, note }: Link) {
  return { type, section: to.section, from, note };
}

export type NoticeData = ReturnType<typeof toNoticeData>;
