import type { Citation } from '../domain/citation/citation.ts';
import type { Notice } from '../domain/notice/notice.ts';
import type { Link, NoticeLinks } from '../domain/notice/link.ts';
import type { PlaceRef } from '../domain/relation/place-ref.ts';

/**
 * What was read out of a notice, as the public `data.json` beside its page: the contract of the
 * README, so that anyone can check the archive. Layout (blocks, spans) is left out.
 */
export function toNoticeData(notice: Notice, links: NoticeLinks) {
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
    citations: notice.citations.map(toCited),
    results: notice.results.map(({ section, start, end, of }) => ({ section, start, end, of })),
    relations: {
      outgoing: links.outgoing.map(toOutgoing),
      incoming: links.incoming.map(toIncoming),
      citedBy: links.citedBy.map(toIncoming),
    },
  };
}

function toCited({ section, surface, start, end, documentNumber, kind, issuedOn, to }: Citation) {
  const [notice, noticeSection] = [to?.notice, to?.section];
  return { section, surface, start, end, documentNumber, kind, issuedOn, notice, noticeSection };
}

/** `section` is of this notice; absent when the relation is the whole notice's. */
function toOutgoing({ type, from, to, note }: Link) {
  return { type, section: from.section, to: toRef(to), note };
}

function toIncoming({ type, from, to, note }: Link) {
  return { type, section: to.section, from: toRef(from), note };
}

function toRef({ notice, section }: PlaceRef): PlaceRef {
  return { notice, section };
}
