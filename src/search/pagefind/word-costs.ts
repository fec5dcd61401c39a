/** What looking words up costs, so that a query can be planned before anything is fetched. */
export interface WordCosts {
  /** Words whose postings fill a file of their own → its bytes, and the records that hold them. */
  heavy: Record<string, [bytes: number, records: number]>;
  /** What any other word costs: the mean size of the files that hold several. */
  lightBytes: number;
  /** Of the heavy words the heaviest: every two of them side by side are filed as one word, «quy dinh». */
  frequent: string[];
}
