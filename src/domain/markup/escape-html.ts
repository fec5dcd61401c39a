/** Write text so that HTML shows exactly its characters, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(EACH_SPECIAL, (character) => ENTITIES[character]!);
}

/** Nearly every text has none, and to look for one costs less than to replace none. */
const SPECIAL = /[&<>"]/;
const EACH_SPECIAL = /[&<>"]/g;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
