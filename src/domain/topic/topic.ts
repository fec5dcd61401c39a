/** A subject under which citizens look for notices; assigned by archivists, never guessed. */
export interface Topic {
  id: string;
  name: string;
  description?: string | undefined;
  /** Words a reader may type for it. */
  aliases: string[];
}
