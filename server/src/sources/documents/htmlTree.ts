import { defaultTreeAdapter, type DefaultTreeAdapterMap } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);
export const textOfNode = (node: Node): string | null =>
  defaultTreeAdapter.isTextNode(node) ? node.value : null;
export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
export const attribute = (element: Element, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value ?? '';
