import type { Suggestion, SuggestionReason } from './suggestion.ts';

/**
 * A text as it is read when its own markup is kept in it ("a note with <a href="…">its links</a> &amp; entities"): tags
 * are taken out, blocks and cells become the breaks they draw, entities the signs they stand for.
 */
export type Readable = {
  readonly text: string;
  /** Of each unit of `text`, where what it stands for begins and ends in the text itself; both UTF-16. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

const blocks =
  'p|div|li|ul|ol|dl|dt|dd|h[1-6]|table|thead|tbody|tfoot|tr|caption|blockquote|pre|section|article|header|footer|nav|aside|main|figure|figcaption|hr|form|fieldset|address|body|html|head|title';
const inline =
  'a|abbr|acronym|b|bdi|bdo|big|button|center|cite|code|data|del|dfn|em|font|i|iframe|img|input|ins|kbd|label|link|mark|meta|picture|q|s|samp|small|source|span|strike|strong|sub|sup|svg|time|tt|u|var|video|wbr|o:p';
/** A tag of a language of pages, a comment, what only machines read, an entity, or signs of emphasis (Markdown); each linear in its length. */
const markup = new RegExp(
  `<(?:script|style)\\b[^<>]{0,2000}>(?:(?!</?(?:script|style))[^])*</(?:script|style)\\s*>|<!--(?:(?!-->|<!--)[^])*-->|<!doctype\\b[^<>]{0,300}>|</?(?:(${blocks})|(br)|(t[dh])|${inline})(?:\\s[^<>]{0,4000})?/?>|&(?:#(\\d{1,7})|#x([\\da-f]{1,6})|([a-z]{2,8}\\d?));|\\*\\*+|__+`,
  'gi',
);
const mayBeMarkup = /<[/!a-z]|&[#a-z]|\*\*|__/i;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: '\u00a0',
  thinsp: '\u2009',
  ensp: ' ',
  emsp: ' ',
  shy: '\u00ad',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
  ordf: 'ª',
  ordm: 'º',
  OElig: 'Œ',
  oelig: 'œ',
  AElig: 'Æ',
  aelig: 'æ',
  szlig: 'ß',
};
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
  tilde: '\u0303',
  ring: '\u030a',
};

/** Reads a text without its markup; undefined when it has none. Linear in its length. */
export function withoutMarkup(text: string): Readable | undefined {
  if (!mayBeMarkup.test(text)) return undefined;
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  const copy = (until: number): void => {
    pieces.push(text.slice(from, until));
    for (let at = from; at < until; at += 1) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  for (const match of text.matchAll(markup)) {
    const sign = drawn(match);
    if (sign === undefined) continue;
    copy(match.index);
    from = match.index + match[0].length;
    pieces.push(sign);
    for (let at = 0; at < sign.length; at += 1) {
      starts.push(match.index);
      ends.push(from);
    }
  }
  if (from === 0) return undefined;
  copy(text.length);
  return { text: pieces.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** What a tag or an entity draws: nothing, a break, a sign; undefined when it is no markup after all. */
function drawn([, block, line, cell, decimal, hexadecimal, named]: RegExpExecArray): string | undefined {
  if (block !== undefined) return /^t(?:r|able|head|body|foot)$|^li$|^d[td]$/i.test(block) ? '\n' : '\n\n';
  if (line !== undefined) return '\n';
  if (cell !== undefined) return '\t';
  if (decimal !== undefined) return signOf(Number.parseInt(decimal, 10));
  if (hexadecimal !== undefined) return signOf(Number.parseInt(hexadecimal, 16));
  if (named === undefined) return '';
  const accented = /^([a-z])(acute|grave|circ|uml|cedil|tilde|ring)$/i.exec(named);
  if (accented !== null) return `${accented[1] ?? ''}${accents[accented[2] ?? ''] ?? ''}`.normalize('NFC');
  return Object.hasOwn(entities, named) ? entities[named] : undefined;
}

function signOf(code: number): string | undefined {
  if (code === 39) return '’';
  const isSign = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isSign ? String.fromCodePoint(code) : undefined;
}

/** A suggestion made in a readable text, with the places and the quotations of the text itself. */
export function inOriginal(one: Suggestion, { starts, ends }: Readable, text: string): Suggestion {
  const place = (start: number, end: number): { readonly start: number; readonly end: number } => {
    const first = starts[start] ?? text.length;
    return { start: first, end: Math.max(first, ends[end - 1] ?? first) };
  };
  const reasonsOf = (reasons: readonly SuggestionReason[]): readonly SuggestionReason[] =>
    reasons.map((reason) => {
      const at = place(reason.start, reason.end);
      return { ...reason, ...at, words: text.slice(at.start, at.end) };
    });
  const own = place(one.start, one.end);
  const found = { ...own, quote: text.slice(own.start, own.end), reasons: reasonsOf(one.reasons) };
  switch (one.kind) {
    case 'name':
      return { ...one, ...found, also: one.also.map(({ start, end }) => place(start, end)) };
    case 'speaker': {
      const who = place(one.speakerStart, one.speakerEnd);
      const said = place(one.saidStart, one.saidEnd);
      return {
        ...one,
        ...found,
        speaker: text.slice(who.start, who.end),
        speakerStart: who.start,
        speakerEnd: who.end,
        saidStart: said.start,
        saidEnd: said.end,
      };
    }
    case 'relay': {
      const who = place(one.fromStart, one.fromEnd);
      return {
        ...one,
        ...found,
        from: text.slice(who.start, who.end),
        fromStart: who.start,
        fromEnd: who.end,
      };
    }
    case 'count':
    case 'date':
    case 'exposure':
    case 'silence':
      return { ...one, ...found };
  }
}
