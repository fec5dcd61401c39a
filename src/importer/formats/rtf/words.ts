/** Control words that begin a group whose text is not the document's. */
export const SKIPPED_DESTINATIONS = new Set(
  (
    'annotation atnauthor atnid atrfend atrfstart author buptim colortbl comment company creatim ' +
    'doccomm falt fldinst filetbl footer footerf footerl footerr ftncn ftnsep ftnsepc fchars ' +
    'header headerf headerl headerr info keywords lchars linkval listtable listoverridetable ' +
    'nonshppict objdata objclass objname operator panose pict pnseclvl pntxta pntxtb printim ' +
    'private revtbl revtim rsidtbl rxe shprslt sp stylesheet subject tc tcn template title txe ' +
    'upr userprops xe generator themedata colorschememapping datastore latentstyles'
  ).split(' '),
);

/** Groups marked `\*`, which a reader that does not know them may skip, that hold text. */
export const KEPT_OPTIONAL = new Set(['shpinst', 'do', 'ud', 'shptxt', 'dptxbxtext']);

/** Control words that stand for a character. */
export const CHARACTER_WORDS = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['softline', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
]);

/** Code pages of the fonts' character sets that have one byte a letter. */
export const CHARSET_PAGES = new Map([
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [238, 'windows-1250'],
]);

/** Character set of fonts of signs. */
export const SYMBOL_CHARSET = 2;
