/** As many notices as a page of one year lists. */
export const LONGEST_NOTICES = 200;
