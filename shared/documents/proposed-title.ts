/** What a text is, or when and where it was written: a line that says no more than that is no title. */
const kindOfText =
  /^(?:communiqu[ée](?: de presse)?|dossier de presse|note (?:d[’']information|aux r[ée]dactions)|information presse|(?:media|press|news) (?:release|statement)|press notice|for immediate release|diffusion imm[ée]diate|pour diffusion imm[ée]diate|embargo.{0,40}|confidentiel|confidential|strictly confidential|draft|brouillon|objet ?:?|subject ?:?)\s*[.:–—-]*$/iu;
const dayOrPlace =
  /^(?:(?:[\p{Lu}][\p{L}’'-]+(?:[ -][\p{L}’'-]+){0,3}),? )?(?:le |on )?(?:\p{L}+ )?\d{1,2}(?:er|st|nd|rd|th)?[ ./-](?:\p{L}+|\d{1,2})[ ./-],? ?\d{2,4}\.?$|^(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}, \d{4}$/iu;
/** Signs of a line that may say no more. */
const longestLabel = 80;
/** Lines a title is looked for in. */
const headLines = 6;

/**
 * A title from the first words of a text, cut at a word. A line that only says what the text is ("Communiqué de presse") or when it was
 * written is passed over where another follows it.
 */
export function proposedTitle(text: string): string {
  const lines = text
    .slice(0, 5000)
    .split('\n')
    .map((candidate) =>
      candidate
        .trim()
        .replace(/^#+\s*/u, '')
        .replace(/\s+/gu, ' '),
    )
    .filter((candidate) => candidate !== '')
    .slice(0, headLines);
  const line = lines.find((candidate) => !saysOnlyWhat(candidate)) ?? lines[0] ?? '';
  if (line.length <= 120) return line;
  const cut = line.slice(0, 120).replace(/\s+\S*$/u, '');
  return `${cut}…`;
}

function saysOnlyWhat(line: string): boolean {
  return line.length <= longestLabel && (kindOfText.test(line) || dayOrPlace.test(line));
}

/** A title from a file's name, when its text begins with nothing that looks like one. */
export function titleOfFile(name: string, text: string): string {
  const proposed = proposedTitle(text);
  const bare = titleOfName(name);
  // A first line that ends as a sentence does is the text itself, not its title.
  return proposed === '' || proposed.endsWith('…') || (proposed.length > 90 && /[.!?]$/u.test(proposed))
    ? bare || proposed
    : proposed;
}

/** A title from a file's name alone, for what has no first line. */
export function titleOfName(name: string): string {
  return name
    .replace(/\.[^.]+$/u, '')
    .replace(/[_]+/gu, ' ')
    .trim();
}
