import type { Registry } from '../../domain/registry/registry.ts';
import type { Notice, Session } from '../../domain/notice/notice.ts';
import type { Person } from '../../domain/notice/person.ts';
import type { Signer } from '../../domain/notice/signature.ts';
import { toAgencyPath } from '../../domain/site/address.ts';
import { formatDate } from '../../language/format-date.ts';

/** One field of the header card. */
export interface Fact {
  name: string;
  /** Undefined: unknown, for the reason given. */
  value: string | undefined;
  href?: string | undefined;
  /** A second line: capacity, position, day. */
  detail?: string | undefined;
  /** Why the value is unknown, or why we infer it. */
  reason?: string | undefined;
  isInferred: boolean;
}

/** The header of a notice, field by field, in the order of an official document. */
export function toFacts(notice: Notice, registry: Registry): Fact[] {
  const { issuer, issuedOn, session, concludedBy, signer } = notice;
  const fact = (field: string, name: string, value: string | undefined, more = {}): Fact => ({
    name,
    value,
    reason: value ? notice.inferred[field] : (notice.unknown[field] ?? UNSTATED),
    isInferred: value !== undefined && field in notice.inferred,
    ...more,
  });
  return [
    fact('issuer', 'Cơ quan ban hành', issuer && registry.agency(issuer).name, {
      href: issuer && toAgencyPath(issuer),
    }),
    fact('documentNumber', 'Số, ký hiệu', notice.documentNumber),
    fact('place', 'Địa danh', notice.place),
    fact('issuedOn', 'Ngày ban hành', issuedOn && formatDate(issuedOn)),
    ...(session
      ? [fact('session', 'Phiên họp', session.name, { detail: formatHeldOn(session) })]
      : []),
    ...(concludedBy
      ? [fact('concludedBy', 'Người kết luận', concludedBy.name, toDetail(concludedBy))]
      : []),
    fact('signer', 'Người ký', signer?.name, signer && { detail: formatCapacity(signer) }),
  ];
}

/** Why a value is unknown, when the archivist gives no other reason. */
export const UNSTATED = 'văn bản không ghi';

const CAPACITIES = {
  TM: 'ký thay mặt',
  KT: 'ký thay',
  TL: 'ký thừa lệnh',
  TUQ: 'ký thừa ủy quyền',
  Q: 'giữ quyền',
};

function formatCapacity({ capacity, onBehalfOf, position }: Signer): string {
  if (!capacity) return position;
  const words = [`${capacity}.`, onBehalfOf].filter(Boolean).join(' ');
  return `${words} – ${position} (${CAPACITIES[capacity]})`;
}

function formatHeldOn({ heldOn }: Session): string | undefined {
  return heldOn && `Họp ${formatDate(heldOn)}`;
}

function toDetail({ position }: Person): { detail: string } {
  return { detail: position };
}
