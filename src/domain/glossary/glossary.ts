/** `content/glossary.yaml`: abbreviations that readers type and notices use. */
export interface Glossary {
  /** Each abbreviation with the words it stands for. */
  abbreviations: { short: string; words: string }[];
  /** Abbreviations with several meanings; they are never expanded. */
  ambiguous: string[];
}
