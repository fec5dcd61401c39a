import { mapParagraphs, type ImportedDocument } from '../document/document.ts';
import { joinLines } from './join-lines.ts';
import { dropPageNumbers } from './drop-page-numbers.ts';
import { joinSentences } from './join-sentences.ts';
import { mendSyllables } from './mend-syllables.ts';

/** Undo what printing did to a text: page numbers, hard line ends, sentences cut by pages. */
export function rejoin(document: ImportedDocument): ImportedDocument {
  const { blocks } = dropPageNumbers(document);
  const paragraphs = document.layout === 'lines' ? joinLines(blocks) : blocks;
  return {
    ...document,
    layout: 'paragraphs',
    blocks: mapParagraphs(joinSentences(paragraphs), mendSyllables),
  };
}
