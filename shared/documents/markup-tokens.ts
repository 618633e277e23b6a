/** A piece of markup as it is written, whether or not a tree could be made of it. */
export type MarkupToken =
  | {
      readonly type: 'open';
      readonly name: string;
      readonly attributes: readonly (readonly [name: string, value: string])[];
      /** Ends where it begins, as XML has it: nothing closes it. */
      readonly isEmpty: boolean;
    }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'comment'; readonly text: string };

/** What stands in these is code: no markup, no entities. */
const raw = /^(?:script|style)$/;

const tagStart = /<(\/?)([a-z][^\s/>]*)/iy;
const attribute = /[\s/]*([^\s=/>"'][^\s=/>]*|["'])(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

/**
 * Goes through HTML or XML from end to end, in the order of its signs. Nothing in it is left out or put right: a comment
 * or a tag that never ends goes on to the end. Names are in lower case; entities are decoded. Linear.
 */
export function* markupTokens(markup: string): Generator<MarkupToken> {
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    if (open === -1 || open > at)
      yield { type: 'text', text: withoutEntities(markup.slice(at, open === -1 ? undefined : open)) };
    if (open === -1) return;
    at = open;
    const comment = commentAt(markup, at);
    if (comment !== undefined) {
      yield { type: comment.type, text: comment.text };
      at = comment.end;
      continue;
    }
    tagStart.lastIndex = at;
    const tag = tagStart.exec(markup);
    if (tag === null) {
      yield { type: 'text', text: '<' };
      at += 1;
      continue;
    }
    const name = (tag[2] ?? '').toLowerCase();
    const { attributes, end } = attributesFrom(markup, tagStart.lastIndex);
    at = end;
    if (tag[1] === '/') {
      yield { type: 'close', name };
      continue;
    }
    const isEmpty = markup[at - 2] === '/';
    yield { type: 'open', name, attributes, isEmpty };
    if (!raw.test(name) || isEmpty) continue;
    const code = codeFrom(markup, at, name);
    if (code !== '') yield { type: 'text', text: code };
    at += code.length;
  }
}

/** A comment, a declaration or a section of plain characters. */
function commentAt(
  markup: string,
  at: number,
): { readonly type: 'comment' | 'text'; readonly text: string; readonly end: number } | undefined {
  for (const [start, stop, type] of enclosed) {
    if (!markup.startsWith(start, at)) continue;
    const found = markup.indexOf(stop, at + start.length);
    const end = found === -1 ? markup.length : found;
    return {
      type,
      text: markup.slice(at + start.length, end),
      end: Math.min(markup.length, end + stop.length),
    };
  }
  return undefined;
}

const enclosed = [
  ['<!--', '-->', 'comment'],
  ['<![CDATA[', ']]>', 'text'],
  ['<!', '>', 'comment'],
  ['<?', '>', 'comment'],
] as const;

function attributesFrom(
  markup: string,
  from: number,
): { readonly attributes: readonly (readonly [string, string])[]; readonly end: number } {
  const attributes: (readonly [string, string])[] = [];
  let at = from;
  for (;;) {
    attribute.lastIndex = at;
    const match = attribute.exec(markup);
    if (match === null || match[0] === '') break;
    at += match[0].length;
    const [, name = '', double, single, bare] = match;
    attributes.push([name.toLowerCase(), withoutEntities(double ?? single ?? bare ?? '')]);
  }
  const end = markup.indexOf('>', at);
  return { attributes, end: end === -1 ? markup.length : end + 1 };
}

function codeFrom(markup: string, from: number, name: string): string {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return markup.slice(from, closing.exec(markup)?.index);
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  commat: '@',
  period: '.',
  lowbar: '_',
  hyphen: '-',
  plus: '+',
};

/** Characters for their numbers, which addresses are hidden behind, and for the names that may stand in a value. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));?/gi,
    (whole, decimal, hexadecimal, name) => {
      if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
