/**
 * An authority record after ISAAR(CPF): a body that a notice may name. Its id is our own and never
 * the state's code, because those are re-used for different bodies.
 */
export interface Agency {
  id: string;
  /** Official name while it existed. */
  name: string;
  kind: AgencyKind;
  /** Other forms under which notices name it. */
  aliases: Alias[];
  /** Id of the body it belongs to. */
  parent?: string | undefined;
  /**
   * Where it acts, from large to small: `lai-chau/tam-duong/then-sin`. An alias without a place
   * name («Công an huyện») is this body only in notices of the same place.
   */
  place: string;
  /** First and last day it existed, each unknown when absent. */
  from?: string | undefined;
  to?: string | undefined;
  /** For a generic body («UBND các xã, thị trấn»): the ids it stands for. */
  members: string[];
  successors: Succession[];
  description?: string | undefined;
  notes: SourcedNote[];
}

export type AgencyKind =
  | 'nha-nuoc'
  | 'dang'
  | 'doan-the'
  | 'co-quan-chuyen-mon'
  | 'don-vi-su-nghiep'
  | 'nganh-doc'
  | 'to-chuc-phoi-hop'
  | 'ubnd-xa'
  | 'nhom';

export interface Alias {
  name: string;
  /** The name was in use from … to …, unknown when absent. */
  from?: string | undefined;
  to?: string | undefined;
  type: 'name' | 'abbreviation';
}

/** A function that another body took over: many to many, each with its legal basis. */
export interface Succession {
  to: string;
  /** Which functions or area went over; absent when all did. */
  scope?: string | undefined;
  on?: string | undefined;
  basis?: string | undefined;
  source?: string | undefined;
  /** False until somebody has read the legal text itself. */
  verified: boolean;
}

export interface SourcedNote {
  text: string;
  source?: string | undefined;
  verified: boolean;
}
