import { attribute, childrenOf, isElement, textOfNode, type Element, type Node } from './htmlTree';

const dropped: ReadonlySet<string> = new Set(
  'script style noscript template svg math nav aside form button select input textarea iframe object canvas audio video dialog head title'.split(
    ' ',
  ),
);
const roles =
  /^(?:navigation|banner|contentinfo|search|complementary|dialog|alert|alertdialog|menu|menubar|toolbar|doc-noteref)$/;
const names =
  /(?:^|[\s_-])(?:cookies?|consent|breadcrumbs?|share|sharing|social|related|newsletter|subscribe|promo|sidebar|nav|navbar|menu|skip(?:-?link)?|advert(?:s|isement)?|comments?|toc|visually-hidden|sr-only|print-only)(?:$|[\s_-])/i;

/** What stands on a page beside its text: navigation, forms, banners, hidden things, marks of notes. */
export function isAside(element: Element): boolean {
  if (dropped.has(element.tagName)) return true;
  if (element.attrs.length === 0) return false;
  if (element.attrs.some(({ name }) => name === 'hidden') || attribute(element, 'aria-hidden') === 'true')
    return true;
  if (roles.test(attribute(element, 'role'))) return true;
  if (/^(?:html|body|main|article|table|tr|td|th)$/.test(element.tagName)) return false;
  const own = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
  if (element.tagName === 'sup' || element.tagName === 'a')
    return /\b(?:footnote|noteref|reference)/i.test(own) && element.tagName === 'sup';
  return names.test(own) || isLinkList(element);
}

/** A list of links leads elsewhere. */
function isLinkList(element: Element): boolean {
  if (element.tagName !== 'ul' && element.tagName !== 'ol') return false;
  const items = childrenOf(element).filter((node) => isElement(node) && node.tagName === 'li');
  if (items.length < 3) return false;
  const [all, linked] = [lengthOf(element, false, 0), lengthOf(element, true, 0)];
  return linked > 0.85 * all;
}

/** Characters of a part; of those inside links alone. */
function lengthOf(node: Node, linkedOnly: boolean, depth: number): number {
  const own = textOfNode(node);
  if (own !== null) return linkedOnly ? 0 : own.trim().length;
  if (depth > 200) return 0;
  const whole = linkedOnly && isElement(node) && node.tagName === 'a';
  return childrenOf(node).reduce((sum, child) => sum + lengthOf(child, linkedOnly && !whole, depth + 1), 0);
}

/** A part that holds this share of the page's text is its main part. */
const mainShare = 0.35;

/** The part of a page that holds its text, else its body without header and footer. */
export function mainPart(page: Node): Node {
  const body = find(page, ({ tagName }) => tagName === 'body', 0) ?? page;
  const whole = textLength(body, 0);
  const candidates = [
    find(body, (element) => element.tagName === 'main' || attribute(element, 'role') === 'main', 0),
    find(body, ({ tagName }) => tagName === 'article', 0),
    find(body, (element) => /^(?:main-?content|content|article|main)$/i.test(attribute(element, 'id')), 0),
  ];
  return (
    candidates.find((part) => part !== null && textLength(part, 0) >= mainShare * whole) ?? withoutFrame(body)
  );
}

/** Length of the text that is read. */
function textLength(node: Node, depth: number): number {
  const own = textOfNode(node);
  if (own !== null) return own.trim().length;
  if (depth > 200 || (isElement(node) && isAside(node))) return 0;
  return childrenOf(node).reduce((sum, child) => sum + textLength(child, depth + 1), 0);
}

/** The page's own header and footer are no text; those of an article are. */
function withoutFrame(body: Node): Node {
  const framed = childrenOf(body).filter(
    (node) => !(isElement(node) && /^(?:header|footer)$/.test(node.tagName)),
  );
  return { ...body, childNodes: framed } as Node;
}

function find(node: Node, wanted: (element: Element) => boolean, depth: number): Element | null {
  if (depth > 60) return null;
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    if (wanted(child)) return child;
    const found = find(child, wanted, depth + 1);
    if (found) return found;
  }
  return null;
}
