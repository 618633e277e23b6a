import type { UnshownPart, UnshownPlace } from '../model/unshown.ts';
import { markupTokens } from './markup-tokens.ts';
import { stringsInAddress, stringsInCode } from './strings-in-code.ts';

/** Geometry, looks and digests: signs by the thousand, and nobody's. */
const ofNobody: ReadonlySet<string> = new Set(
  'class style d points viewbox srcset sizes integrity nonce width height transform x y r cx cy x1 x2 y1 y2 fill stroke rel type lang role colspan rowspan tabindex datetime xmlns charset media method enctype'.split(
    ' ',
  ),
);

const links: ReadonlySet<string> = new Set(
  'href src action formaction cite poster data ping background manifest xlink:href longdesc'.split(' '),
);
const fields: ReadonlySet<string> = new Set(['value', 'placeholder']);

/** Elements that stand in a line of text: nothing divides the words on either side. */
const inLine: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code em font i mark q s small span strong sub sup u var wbr'.split(' '),
);

/**
 * All that the markup of a page holds, by where it stands: the text of every element (what is around the article, what is
 * hidden, what can be filled in), attributes, targets of links, comments, scripts and the data in them.
 */
export function pageUnshown(markup: string): readonly UnshownPart[] {
  const strings = new Map<UnshownPlace, string[]>();
  const put = (place: UnshownPlace, words: readonly string[]): void => {
    const there = strings.get(place) ?? [];
    for (const each of words) if (each.length > 5) there.push(each);
    strings.set(place, there);
  };
  const text: string[] = [];
  let element = '';
  for (const token of markupTokens(markup)) {
    switch (token.type) {
      case 'comment':
        put('comments', token.text.split(/[<>"=]/).flatMap(stringsInAddress));
        break;
      case 'text':
        if (element === 'script') put('code', stringsInCode(token.text));
        else if (element !== 'style') text.push(token.text);
        break;
      case 'close':
        element = '';
        if (!inLine.has(token.name)) text.push('\n');
        break;
      case 'open':
        element = token.name;
        if (!inLine.has(element)) text.push('\n');
        for (const [name, value] of token.attributes)
          // Quotation marks that never close leave words where names of attributes are.
          if (name.includes('@')) put('attributes', [name]);
          else if (value.length > 5 && !ofNobody.has(name)) put(...ofAttribute(element, name, value));
    }
  }
  const parts = [...strings].map(([place, words]): UnshownPart => ({
    place,
    by: 'program',
    text: words.join('\n'),
  }));
  return [{ place: 'rest', by: 'program', text: text.join('') }, ...parts];
}

function ofAttribute(
  element: string,
  name: string,
  value: string,
): [place: UnshownPlace, words: readonly string[]] {
  if (name === 'data-cfemail') return ['attributes', [uncovered(value)]];
  if (links.has(name)) {
    const covered = /email-protection#([\da-f]{6,})$/i.exec(value)?.[1];
    return ['links', covered === undefined ? stringsInAddress(value) : [uncovered(covered)]];
  }
  if (element === 'meta') return ['metadata', stringsInAddress(value)];
  if (fields.has(name)) return ['fields', stringsInAddress(value)];
  return ['attributes', /["{[]/.test(value) ? stringsInCode(value) : stringsInAddress(value)];
}

/** An address that a content network covers from robots: hexadecimal, each byte crossed with the first. */
function uncovered(digits: string): string {
  const bytes = (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const [key = 0, ...rest] = bytes;
  return String.fromCharCode(...rest.slice(0, 320).map((byte) => byte ^ key));
}
