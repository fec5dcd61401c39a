import type { Citation } from '../citation/citation.ts';
import type { Deadline } from '../deadline/deadline.ts';
import type { Mention } from '../mention/mention.ts';
import type { Section } from '../section/section.ts';
import type { Result, StatedRelation } from '../relation/relation.ts';
import type { Task } from '../task/task.ts';
import type { Block } from '../section/block.ts';
import type { NoticeKind } from './kind.ts';
import type { Person } from './person.ts';
import type { Signature, Signer } from './signature.ts';

/**
 * One administrative notice, read whole: what the archivist stated about it, the words as issued,
 * and what was found in them. It is plain data, so every page, feed and export renders from it.
 */
export interface Notice extends NoticeHeader {
  /** `<year>/<slug>`: the address of the notice, unique and permanent. */
  id: string;
  year: number;
  slug: string;
  /** Everything before the first numbered section. */
  preamble: Part;
  /** Every numbered section in reading order, parents before their children. */
  sections: Section[];
  /** The formula that closes the body («Trên đây là … ./.»). */
  closing: Part;
  /** «Nơi nhận:» as issued; undefined when the notice has no such list. */
  recipientsTitle: string | undefined;
  /** The lines of «Nơi nhận», one block of type `item` each. */
  recipients: Part;
  signature: Signature | undefined;
  mentions: Mention[];
  deadlines: Deadline[];
  tasks: Task[];
  citations: Citation[];
  /** What the notice reports of other notices' tasks. */
  results: Result[];
}

/** A stretch of the notice outside the numbered sections. */
export interface Part {
  /** The blocks' words joined by a line feed; ranges of mentions and deadlines count in it. */
  text: string;
  blocks: Block[];
}

/** What the frontmatter says. A field that is absent is unknown, and is shown as unknown. */
export interface NoticeHeader {
  /** Trích yếu: what the notice is about, as issued. */
  subject: string;
  kind: NoticeKind;
  /** Số và ký hiệu, such as `05/TB-UBND`. Restarts each year. */
  documentNumber?: string | undefined;
  /** Địa danh. */
  place?: string | undefined;
  issuedOn?: string | undefined;
  /** Agency id of the body that issued the notice; not the one who concluded, nor the signer. */
  issuer?: string | undefined;
  session?: Session | undefined;
  concludedBy?: Person | undefined;
  signer?: Signer | undefined;
  topics: string[];
  /** Former ids of the notice, `<year>/<slug>`, whose addresses lead here. */
  aliases: string[];
  /** How the notice stands to others, as it says itself; `buildRelations` has both ends. */
  relations: StatedRelation[];
  /** Field name → why it is unknown, in Vietnamese. */
  unknown: Record<string, string>;
  /** Field name → why we infer it, in Vietnamese: shown beside the value. */
  inferred: Record<string, string>;
  source?: Source | undefined;
  /** A remark of the archivist about the whole notice. */
  remark?: string | undefined;
}

export interface Session {
  name: string;
  /** The day it met; never the date of issue. */
  heldOn?: string | undefined;
}

/** Where the text came from. */
export interface Source {
  /** The file as received, under `content/originals/`. */
  file: string;
  /** SHA-256 of that file, 64 hexadecimal digits. */
  sha256: string;
  description?: string | undefined;
}
