import type { FoldedText } from '../../fold.ts';

/** Tags that may stand inside a sentence; all others end a line. */
const inline =
  'a|abbr|b|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|tt|u|var|wbr';
const block =
  'article|aside|blockquote|body|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|html|img|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul';
const inlineTag = new RegExp(`^</?(?:${inline})(?: [^<>]*)?/?>$`);
const markup = new RegExp(
  `</?(?:${inline}|${block})(?: [^<>]{0,900})?/?>|&(?:[a-z]{2,8}|#\\d{2,5});|\\*\\*+|__+`,
  'g',
);
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  rsquo: "'",
  lsquo: "'",
  '#39': "'",
  '#8217': "'",
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  thinsp: ' ',
  ensp: ' ',
  '#160': ' ',
  '#8239': ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
const accented = /^([a-z])(?:acute|grave|circ|cedil|uml|tilde)$/;

/** Leaves out what draws a text and says nothing: tags, entities, signs of emphasis ("**12 000** <b>patients</b>"). */
export function withoutMarkup(folded: FoldedText): FoldedText {
  const { text } = folded;
  if (!/[<&]|\*\*|__/.test(text)) return folded;
  const signs: string[] = [];
  const offsets = new Uint32Array(folded.offsets.length);
  const keep = (sign: string, index: number): void => {
    offsets[signs.length] = folded.offsets[index] ?? 0;
    signs.push(sign);
  };
  let from = 0;
  const copy = (to: number): void => {
    for (let index = from; index < to; index += 1) keep(text.charAt(index), index);
  };
  for (const match of text.matchAll(markup)) {
    const written = match[0];
    const sign = drawn(written);
    if (sign === undefined) continue;
    copy(match.index);
    from = match.index + written.length;
    const isBetweenWords = /[a-z0-9]/.test(signs.at(-1) ?? '') && /[a-z0-9]/.test(text.charAt(from));
    if (sign !== '') keep(sign, match.index);
    else if (isBetweenWords && written.startsWith('<')) keep(' ', match.index);
  }
  copy(text.length);
  offsets[signs.length] = folded.offsets[text.length] ?? 0;
  return { ...folded, text: signs.join(''), offsets: offsets.subarray(0, signs.length + 1) };
}

/** What a reader sees of a piece of markup; `undefined` for what is none. */
function drawn(written: string): string | undefined {
  if (written.startsWith('<')) return inlineTag.test(written) ? '' : '\n';
  if (!written.startsWith('&')) return '';
  const name = written.slice(1, -1);
  return entities[name] ?? accented.exec(name)?.[1];
}
