/** First parts that keep their hyphen: a line that ends with one breaks a compound, not a word. */
const firstParts: ReadonlySet<string> = new Set(
  (
    'peut rendez vis au ci là par après avant arrière sous sur sans non quasi demi mi semi grand grande mot ' +
    'chef porte garde haut bas nord sud est ouest saint sainte celui celle ceux celles lui elle eux moi toi soi nous vous ' +
    'dix vingt trente quarante cinquante soixante quatre cent deux trois cinq six sept huit neuf est a ' +
    'e co ex anti auto self well third first second long short high low cross end on off up re non data'
  ).split(' '),
);

/** Second parts that a hyphen always goes before. */
const secondParts =
  /^(?:t-(?:il|elle|on)|ils?|elles?|on|je|tu|nous|vous|ce|ci|là|même|mêmes|y|en|moi|toi|leur|lui|les|la|le|vous|dire|être|midi|dessus|dessous|delà|based|related|party|term|level|end)(?![\p{L}\p{M}])/u;

/**
 * What stands between two lines of one paragraph, so that a quotation reads well: a space, or nothing where a word was
 * cut. `drop` is how many signs go from the end of the first line: a hyphen that only served to cut a word goes, one that
 * belongs to a compound, a number or an address stays.
 */
export function lineJoint(
  before: string,
  after: string,
): { readonly drop: 0 | 1; readonly between: '' | ' ' } {
  const last = before.at(-1) ?? '';
  const address = /\S+$/u.exec(before)?.[0] ?? '';
  if (goesOnAs(address, after)) return { drop: 0, between: '' };
  if (last === '\u00ad') return { drop: 1, between: '' };
  if (last !== '-' && last !== '\u2010') return { drop: 0, between: ' ' };
  const [, first] = /([\p{L}\p{M}\p{N}'’]+)[-\u2010]$/u.exec(before) ?? [];
  if (first === undefined)
    return {
      drop: 0,
      between: /^[\p{L}\p{N}]/u.test(after) && before.length > 1 && /\S[-\u2010]$/u.test(before) ? '' : ' ',
    };
  const isWord = /^[\p{L}\p{M}'’]+$/u.test(first) && /^\p{Ll}/u.test(after);
  if (!isWord) return { drop: 0, between: /^[\p{L}\p{N}]/u.test(after) ? '' : ' ' };
  const bare = first.toLowerCase().replace(/^.*['’]/u, '');
  const isCompound =
    firstParts.has(bare) || secondParts.test(after) || /[-\u2010]/u.test(lastWord(before).slice(0, -1));
  return { drop: isCompound ? 0 : 1, between: '' };
}

/** Whether a web or mail address, cut at the end of a line, goes on with the first word of the next. */
function goesOnAs(address: string, after: string): boolean {
  if (!/https?:|:\/\/|@|www\./u.test(address))
    return /[-\u2010]$/u.test(address) && /^[\w.-]+@[\w.-]/u.test(after);
  return /^(?:\/\/|[a-z0-9][\w-]*[./@?=#&])/u.test(after) && /[-\u2010./:?=#&_@]$/u.test(address);
}

function lastWord(line: string): string {
  return line.slice(line.search(/\S+$/u));
}
