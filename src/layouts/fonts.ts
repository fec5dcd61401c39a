/**
 * The typefaces' files, by the name under `/phong-chu/` that `fonts.css` and the layout use: addresses
 * that stay when the code changes, so that readers' browsers keep the files.
 */
export const FONT_FILES: Record<string, string> = Object.fromEntries(
  [
    ['stix-two-text', 'latin', 'normal'],
    ['stix-two-text', 'vietnamese', 'normal'],
    ['stix-two-text', 'latin', 'italic'],
    ['stix-two-text', 'vietnamese', 'italic'],
    ['source-sans-3', 'latin', 'normal'],
    ['source-sans-3', 'vietnamese', 'normal'],
  ].map(([family, subset, style]) => {
    const name = `${family}-${subset}-wght-${style}`;
    return [name, `@fontsource-variable/${family}/files/${name}.woff2`];
  }),
);

/** The faces that every page needs: the upright ones. */
export const PRELOADED_FONTS = Object.keys(FONT_FILES)
  .filter((name) => name.endsWith('normal'))
  .map((name) => `/phong-chu/${name}.woff2`);
