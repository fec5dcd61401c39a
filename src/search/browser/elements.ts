import type { TextPart } from '../excerpt.ts';

/** Make an element; text is always set as text, never as HTML. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** The parts of a text as nodes, the marked ones in `<mark>`. */
export function toNodes(parts: TextPart[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
}
