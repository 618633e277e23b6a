import { wrapped } from '#shared/lib/text-width.ts';

/** What stands above and under the drawings in a file. */
export type SvgHead = {
  readonly title: string;
  readonly summary: string;
  /** At the foot: what is not drawn, and whose case it is. */
  readonly notes: readonly string[];
};

const namespace = 'http://www.w3.org/2000/svg';
const margin = 24;
/** What a class of `styles/charts.css` may say that SVG knows as an attribute. */
const attributes = new Set([
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'font-family',
  'paint-order',
]);

/**
 * Drawings of the page as one SVG file that needs nothing else: on white, in the light theme whatever the page shows,
 * every style an attribute, fonts by name with a generic one last, with a title and a description for those who
 * do not see it.
 */
export function svgDocument(drawings: readonly SVGSVGElement[], head: SvgHead): string {
  const looks = readLooks();
  const width = Math.max(...drawings.map(widthOf)) + margin * 2;
  const root = element('svg', {});
  root.append(
    withText('title', {}, head.title),
    withText('desc', {}, [head.summary, ...head.notes].join(' ')),
  );
  root.setAttribute('role', 'img');
  const ground = element('rect', { x: '0', y: '0', fill: looks.token('--bg-work') });
  root.append(ground);
  let y = margin + 13;
  root.append(withText('text', { x: String(margin), y: String(y), class: 'c-head' }, head.title));
  y += 20;
  for (const line of wrapped(head.summary, width - margin * 2, 12)) {
    root.append(withText('text', { x: String(margin), y: String(y), class: 'c-label2' }, line));
    y += 16;
  }
  y += 4;
  for (const drawing of drawings) {
    const copy = drawing.cloneNode(true) as SVGSVGElement;
    // Its words are already those of the whole; a reader of the file meets one image.
    for (const name of ['role', 'style', 'class', 'tabindex', 'aria-label']) copy.removeAttribute(name);
    copy.setAttribute('x', String(margin));
    copy.setAttribute('y', String(y));
    copy.setAttribute('overflow', 'visible');
    root.append(copy);
    y += heightOf(drawing) + 4;
  }
  y += 12;
  for (const line of head.notes.flatMap((note) => wrapped(note, width - margin * 2, 11))) {
    root.append(withText('text', { x: String(margin), y: String(y), class: 'c-label3' }, line));
    y += 15;
  }
  const height = Math.ceil(y + margin - 10);
  set(root, { width: String(width), height: String(height), viewBox: `0 0 ${width} ${height}` });
  set(ground, { width: String(width), height: String(height) });
  root.setAttribute('font-family', looks.token('--font-ui'));
  inlineLooks(root, looks);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}

type Looks = {
  readonly token: (name: string) => string;
  /** Declarations of each class, in the order of the style sheet. */
  readonly rules: readonly {
    readonly name: string;
    readonly declarations: readonly (readonly [string, string])[];
  }[];
};

/** Tokens of the light theme and classes of marks, as the page's own style sheets say them. */
function readLooks(): Looks {
  const tokens = new Map<string, string>();
  const rules: { name: string; declarations: (readonly [string, string])[] }[] = [];
  for (const rule of styleRules()) {
    const declarations = [...rule.style].map(
      (name) => [name, rule.style.getPropertyValue(name).trim()] as const,
    );
    for (const selector of rule.selectorText.split(',').map((part) => part.trim())) {
      if (selector === ':root') for (const [name, value] of declarations) tokens.set(name, value);
      const name = /^\.((?:c|f|s)-[\w-]+|retained|halo)$/.exec(selector)?.[1];
      if (name !== undefined) rules.push({ name, declarations: [...declarations] });
    }
  }
  const resolve = (value: string): string =>
    value.replaceAll(/var\((--[\w-]+)\)/g, (_whole, name: string) => resolve(tokens.get(name) ?? ''));
  return {
    token: (name) => resolve(tokens.get(name) ?? ''),
    rules: rules.map(({ name, declarations }) => ({
      name,
      declarations: declarations.map(([property, value]) => [property, resolve(value)] as const),
    })),
  };
}

function styleRules(): readonly CSSStyleRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule),
  );
}

function inlineLooks(root: Element, looks: Looks): void {
  for (const node of root.querySelectorAll('*')) {
    const classes = new Set((node.getAttribute('class') ?? '').split(/\s+/));
    for (const { name, declarations } of looks.rules) {
      if (classes.has(name)) for (const [property, value] of declarations) look(node, property, value);
    }
    for (const name of node.getAttributeNames()) {
      if (name === 'class' || name.startsWith('data-') || name.startsWith('aria-') || name === 'tabindex')
        node.removeAttribute(name);
    }
  }
}

function look(node: Element, property: string, value: string): void {
  if (attributes.has(property)) node.setAttribute(property, value);
  else if (property === 'text-decoration-line') node.setAttribute('text-decoration', value);
  // No attribute says it, and a file that ignores it loses only the alignment of digits.
  else if (property === 'font-variant-numeric') node.setAttribute('style', `font-variant-numeric:${value}`);
}

function widthOf(drawing: SVGSVGElement): number {
  return Number(drawing.getAttribute('width'));
}

function heightOf(drawing: SVGSVGElement): number {
  return Number(drawing.getAttribute('height'));
}

function element(name: string, values: Readonly<Record<string, string>>): SVGElement {
  return set(document.createElementNS(namespace, name), values);
}

function withText(name: string, values: Readonly<Record<string, string>>, text: string): SVGElement {
  const made = element(name, values);
  made.textContent = text;
  return made;
}

function set(node: SVGElement, values: Readonly<Record<string, string>>): SVGElement {
  for (const [name, value] of Object.entries(values)) node.setAttribute(name, value);
  return node;
}
