/** A field of the open data. */
export interface DataField {
  name: string;
  meaning: string;
  /** Its name is that of Nghị định 30/2020/NĐ-CP, Phụ lục VI. */
  isOfficial?: true;
}
