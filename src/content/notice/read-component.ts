import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import {
  COMPONENTS,
  wrong,
  type Attributes,
  type ComponentMeaning,
  type ComponentName,
} from './components.ts';
import { placeOf } from './place-of.ts';

export type ComponentElement = MdxJsxFlowElement | MdxJsxTextElement;

export const COMPONENT_NAMES = Object.keys(COMPONENTS);

/** Whether a tag is one of the closed set. */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(COMPONENTS, name);
}

/** Read one component element, or undefined when its name is not in the closed set. */
export function readComponent(element: ComponentElement): ComponentMeaning | undefined {
  const name = element.name ?? '';
  if (!isComponentName(name)) return undefined;
  const attributes: Attributes = new Map();
  for (const attribute of element.attributes) {
    const plain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
    if (!plain) return wrong('các thuộc tính viết trong ngoặc kép, ví dụ `id="cong-an-huyen"`');
    attributes.set(attribute.name, attribute.value as string); // narrowed by `plain`
  }
  return COMPONENTS[name].read(attributes, placeOf(element));
}
