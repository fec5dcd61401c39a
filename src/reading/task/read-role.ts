import type { Role } from '../../domain/mention/mention.ts';
import { beginsDuty, mayBeginDuty } from './duty.ts';
import {
  APPOSED,
  BEHIND_LEVEL,
  COOPERATES,
  COOPERATION,
  COOPERATION_LABEL,
  LEAD_IN,
  LEAD_LABEL,
  NEXT_SUBJECT,
  NO_ORDER,
  ORDER,
  PLACE,
  QUALIFIER,
  REPORT,
  SENDING,
  SENT,
  SUBJECT_PLACE,
  THEN,
  UNKNOWN_SUBJECTS,
} from './role-cues.ts';

/** A mention as a sentence sees it: what stands before it, since the last one, and after it. */
export interface Surroundings {
  /** The mention as issued. */
  name: string;
  /** From the start of the sentence to the mention. */
  before: string;
  /** From the end of the mention before it, or the start of the sentence. */
  gap: string;
  /** From the end of the mention to the end of the sentence. */
  rest: string;
  /** The role of the mention before it in the sentence. */
  previous: Role | undefined;
  /** The rest of the sentence after the last of the names listed together with this one. */
  restAfterList: string;
  /** The sentence tells what was, and asks nothing but by an order. */
  isNarrative: boolean;
}

/** Read what a sentence asks of a body it names; `mentioned` when it does not say. */
export function readRole(surroundings: Surroundings): Role {
  const role = readCue(surroundings);
  if (role !== 'mentioned' || !ITEM_END.test(surroundings.gap)) return role;
  const gap = surroundings.gap.replace(UNKNOWN_ITEMS, '');
  return gap !== surroundings.gap ? readCue({ ...surroundings, gap, previous: undefined }) : role;
}

/** Listed before the name, but known by nobody: «báo cáo Bộ Tài chính, UBND tỉnh». */
const UNKNOWN_ITEMS = /(?:\p{Lu}[\p{L}\p{M}\p{N} &–-]{1,70}(?:,|;| và)\s+)+$/u;

/** What the last of them ends in: few gaps do. */
const ITEM_END = /(?:[,;]| và)\s+$/u;

function readCue(surroundings: Surroundings): Role {
  const { name, before, gap, rest, previous, restAfterList, isNarrative } = surroundings;
  if (previous && previous !== 'mentioned' && isListed(gap)) return previous;
  if (ORDER.test(gap) && !NO_ORDER.test(before)) return 'lead';
  if (LEAD_LABEL.test(gap)) return 'lead';
  if (COOPERATION.test(gap) || COOPERATION_LABEL.test(gap)) return 'cooperating';
  if (REPORT.test(gap)) return 'reportTo';
  if (SENT.test(gap) && SENDING.test(before) && !PLACE.test(name)) return 'reportTo';
  if (/(?:^|[\s,])do\s+$/iu.test(gap) && DONE_BY.test(rest)) return 'lead';
  if (COOPERATES.test(restAfterList)) return 'cooperating';
  return !isNarrative && isSubject(surroundings) ? 'lead' : 'mentioned';
}

/** «do Sở A chủ trì», «do Sở A phối hợp với Sở B thực hiện». */
const DONE_BY =
  /^\s*(?:chủ trì(?!\s+(?:phiên|cuộc|buổi|họp|hội))|chịu trách nhiệm|phối hợp[^.;]*thực hiện)/iu;

/** Does the sentence say of the body, where its subject stands, what it is to do? */
function isSubject({ name, before, gap, rest, previous, restAfterList }: Surroundings): boolean {
  const opening = previous ? before : before.replace(UNKNOWN_SUBJECTS, '$1$2');
  if (SUBJECT_PLACE.test(opening)) {
    const isPlace = PLACE.test(name) || BEHIND_LEVEL.test(opening);
    const isAsked = ASKS_OTHERS.test(restAfterList) && !COMMITTEE.test(name);
    return isPlace ? beginsDuty(restAfterList) : isAsked || mayBeginDuty(restAfterList);
  }
  const isNext = previous === 'lead' && NEXT_SUBJECT.test(gap);
  const isApposed = rest.trimStart().startsWith(')') && APPOSED.test(before);
  const isLed = isNext || isApposed || THEN.test(gap) || LEAD_IN.test(before);
  return isLed && beginsDuty(restAfterList);
}

/** A body that is to ask its contractor has the duty itself. */
const ASKS_OTHERS =
  /^\s*yêu cầu\s+(?:các )?(?:nhà thầu|đơn vị (?:thi công|tư vấn)|chủ (?:rừng|hộ|cơ sở)|hộ |người )/iu;
const COMMITTEE = /^(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)/iu;

/** Does a clause open with a name: nothing before it, or a post and the like? */
export function isNameOpening(before: string): boolean {
  return NAME_OPENING.test(before);
}

const NAME_OPENING = new RegExp(`^[-–+*•\\s]*${QUALIFIER}$`, 'iu');

/** Between two names of one list: a separator, brackets, or «và cơ quan thường trực … (». */
export function isListed(gap: string): boolean {
  return LISTED.test(gap) || LISTED.test(gap.replace(UNKNOWN_BETWEEN, '$1'));
}

/** «Bình Sơn, Sơn Tịnh, Ba Tơ»: a name between two, by which nobody is known. */
const UNKNOWN_BETWEEN =
  /^(\s*(?:,|;)\s*)(?:\p{Lu}[\p{L}\p{M}]*(?: [\p{L}\p{M}&-]+){0,8}(?:,|;| và)\s+)+/u;
/** Bodies in general between two names: «; các sở, ngành liên quan; ». */
const GENERAL_ITEM =
  '(?:(?:các|một số)\\s+(?:(?:sở|ban|bộ|ngành|phòng|cơ quan|đơn vị|địa phương|tổ chức|doanh nghiệp|xã|huyện|thị xã|thành phố|thị trấn|phường|đoàn thể|hội|cá nhân)[\\s,]*)+(?:(?:có )?liên quan|nêu trên|trên địa bàn(?: huyện| tỉnh)?)?\\s*(?:[;,]|và)\\s*)';
const LISTED = new RegExp(
  `^\\s*(?:(?:(?:có )?liên quan|nêu trên|trên địa bàn(?: huyện| tỉnh)?)\\s*)?(?:\\([^()]*\\)|\\))?\\s*(?:(?:,|;|và|&|cùng|-|–)\\s*)+${GENERAL_ITEM}*(?:[^,.;:()]{0,30}(?:cơ quan|đơn vị|bộ phận)[^,.;:()]{0,60}\\()?${QUALIFIER}$`,
  'iu',
);
