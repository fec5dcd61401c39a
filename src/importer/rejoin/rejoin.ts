import { mapParagraphs, type ImportedDocument } from '../document.ts';
import { joinLines } from './lines.ts';
import { dropPageNumbers } from './page-numbers.ts';
import { joinSentences } from './sentences.ts';
import { mendSyllables } from './syllables.ts';

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
