import type { Notice } from '../domain/notice/notice.ts';

/**
 * What was read out of a notice, as the public `data.json` beside its page: the contract of the
 * README, so that anyone can check the archive. Layout (blocks, spans) is left out.
 */
export function toNoticeData(notice: Notice) {
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
    citations: notice.citations,
  };
}

export type NoticeData = ReturnType<typeof toNoticeData>;
