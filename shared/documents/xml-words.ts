import type { UnshownPlace } from '../model/unshown.ts';
import { markupTokens, type MarkupToken } from './markup-tokens.ts';
import { stringsInAddress, stringsInCode } from './strings-in-code.ts';

/**
 * The words of a part of an office document by where they stand: `rest` is its text, `attributes` the values of its
 * attributes, one a line; the others are in it without being part of its text.
 */
export type XmlWords = Readonly<Record<XmlPlace, string>>;
export type XmlPlace = Extract<
  UnshownPlace,
  'rest' | 'attributes' | 'comments' | 'changes' | 'hidden' | 'links' | 'fields'
>;

/** Elements by their local name (ECMA-376, OpenDocument 1.3) whose words are not part of the text. */
const asides: Readonly<Record<string, XmlPlace>> = {
  annotation: 'comments',
  deltext: 'changes',
  'tracked-changes': 'changes',
  instrtext: 'links',
  delinstrtext: 'links',
  f: 'links',
  'hidden-text': 'hidden',
  'hidden-paragraph': 'hidden',
  forms: 'fields',
};

/** Where the values of attributes are what somebody filled in. */
const forms: ReadonlySet<string> = new Set(
  'ffdata textinput default result listentry text textarea combobox listbox formatted-text'.split(' '),
);

const lines: ReadonlySet<string> = new Set(
  'p h tr row table-row si comment threadedcomment list-item br cr line-break text-box pt oc nc'.split(' '),
);
const cells: ReadonlySet<string> = new Set(['tc', 'c', 'cell', 'table-cell', 'covered-table-cell']);
const spaces: ReadonlySet<string> = new Set(['tab', 's']);

/** Shorter values of attributes are names of styles and references: nobody's. */
const shortest = 6;

/** Reads XML of an office document without a tree: all that is in it, whole or not. Linear. */
export function xmlWords(xml: string): XmlWords {
  const words: Record<XmlPlace, string[]> = {
    rest: [],
    attributes: [],
    comments: [],
    changes: [],
    hidden: [],
    links: [],
    fields: [],
  };
  const open: { readonly name: string; readonly place: XmlPlace }[] = [];
  let depth = 0;
  for (const token of markupTokens(xml)) {
    const place = open.at(-1)?.place ?? 'rest';
    if (token.type === 'text' || token.type === 'comment') {
      words[place].push(token.text);
      continue;
    }
    const name = token.name.slice(token.name.indexOf(':') + 1);
    if (token.type === 'open') {
      for (const [attribute, value] of token.attributes)
        if (value.length >= shortest && !attribute.startsWith('xmlns'))
          addAttribute(words, name, attribute, value);
      const aside = asides[name];
      if (!token.isEmpty && aside !== undefined) open.push({ name, place: aside });
      if (!token.isEmpty && cells.has(name)) depth += 1;
      if (!token.isEmpty) continue;
    } else if (open.at(-1)?.name === name) {
      words[place].push('\n');
      open.pop();
    }
    if (cells.has(name) && !isEmpty(token)) depth = Math.max(0, depth - 1);
    words[place].push(gap(name, depth));
  }
  return {
    ...(Object.fromEntries(Object.entries(words).map(([place, all]) => [place, all.join('')])) as XmlWords),
    links: stringsInCode(words.links.join('\n')).join('\n'),
  };
}

function isEmpty(token: MarkupToken): boolean {
  return token.type === 'open' && token.isEmpty;
}

function addAttribute(
  words: Record<XmlPlace, string[]>,
  element: string,
  attribute: string,
  value: string,
): void {
  if (/(?:^|:)(?:current-value|string-value)$/.test(attribute) || forms.has(element))
    words.fields.push(value, '\n');
  else if (/(?:^|:)href$/.test(attribute)) words.links.push(value, '\n');
  else words.attributes.push(stringsInAddress(value).join('\n'), '\n');
}

/** What divides words where an element ends: in a cell, lines fall together so that the row stays one. */
function gap(name: string, depth: number): string {
  if (cells.has(name)) return depth > 0 ? ' ' : '\t';
  if (lines.has(name)) return depth > 0 ? ' ' : '\n';
  return spaces.has(name) ? ' ' : '';
}
