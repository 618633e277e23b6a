/** A title from the first words of a text, cut at a word. */
export function proposedTitle(text: string): string {
  const line = (
    text
      .slice(0, 5000)
      .split('\n')
      .find((candidate) => candidate.trim() !== '') ?? ''
  )
    .trim()
    .replace(/^#+\s*/u, '')
    .replace(/\s+/gu, ' ');
  if (line.length <= 120) return line;
  const cut = line.slice(0, 120).replace(/\s+\S*$/u, '');
  return `${cut}…`;
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
