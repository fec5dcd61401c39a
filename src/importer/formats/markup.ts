import { Parser, type ParserOptions } from 'htmlparser2';
import { ImportRefusal } from '../document/document.ts';

/** An element of XML or HTML, with its attributes and what is inside it, in order. */
export interface MarkupElement {
  name: string;
  attributes: Record<string, string>;
  children: MarkupNode[];
}

export type MarkupNode = MarkupElement | string;

/** Parse XML. Entities that a document defines itself are not expanded, so none can explode. */
export function parseXml(text: string): MarkupElement {
  return parse(text, { xmlMode: true, decodeEntities: true });
}

/** Parse HTML as found in the wild. */
export function parseHtml(text: string): MarkupElement {
  return parse(text, { decodeEntities: true, lowerCaseTags: true });
}

/** The elements directly inside. */
export function elementsOf(element: MarkupElement): MarkupElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The first element of a name directly inside. */
export function findChild(element: MarkupElement, name: string): MarkupElement | undefined {
  return elementsOf(element).find((child) => child.name === name);
}

/** Every element of a name, at any depth, in order. */
export function findAll(element: MarkupElement, name: string): MarkupElement[] {
  const inside = elementsOf(element).flatMap((child) => findAll(child, name));
  return element.name === name ? [element, ...inside] : inside;
}

/** All text inside, markup left out. */
export function markupText(node: MarkupNode): string {
  return typeof node === 'string' ? node : node.children.map(markupText).join('');
}

/** Deeper than any real document; kept low so that walking the tree cannot exhaust the stack. */
const MAX_DEPTH = 400;
const MAX_ELEMENTS = 3_000_000;

function parse(text: string, options: ParserOptions): MarkupElement {
  const root: MarkupElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let count = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > MAX_DEPTH || ++count > MAX_ELEMENTS) throw new ImportRefusal(TOO_DEEP);
        const element: MarkupElement = { name, attributes, children: [] };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
      ontext(data) {
        open.at(-1)!.children.push(data);
      },
    },
    options,
  );
  parser.end(text);
  return root;
}

const TOO_DEEP =
  'Tệp lồng quá nhiều lớp hoặc có quá nhiều phần tử, có thể là tệp phá hoại; không nhập.';
