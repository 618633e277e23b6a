/**
 * Whether a title typed to confirm is the one asked for. What a keyboard cannot tell apart does not count: kinds of
 * space and how many, composed accents or not, signs that are not seen (a title pasted from a page often has some).
 */
export function isTypedTitle(typed: string, title: string): boolean {
  return plain(typed) === plain(title);
}

function plain(text: string): string {
  // The joiners of an emoji go on both sides, so an emoji still answers to itself.
  const seen = text
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll('’', "'");
  return seen.replaceAll(/\s+/g, ' ').trim();
}
