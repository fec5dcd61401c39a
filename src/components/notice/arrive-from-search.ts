import { SEARCH_PATH } from '../../search/browser/address.ts';

/** Who comes from the search page finds the words asked for marked; nobody else loads that code. */
if (URL.canParse(document.referrer)) {
  const { origin, pathname } = new URL(document.referrer);
  if (origin === location.origin && pathname === SEARCH_PATH) {
    void import('../../search/browser/mark-words.ts');
  }
}
