/** The words that a sentence begins with, where the end of a caption has run into them. */
const sentenceBegins =
  /^[\p{Ll}\p{M}]{4,40}(?=(?:The|This|These|That|In|On|At|As|An?|When|After|It|Its|No|One|Some|Many|All|For|By|If|He|She|They|We|You|But|Not|What|Who|How|Our|Your|There|Here|Since|With|From|Le|La|Les|Un|Une|Des|Dans|Selon|Cette|Ce|Il|Elle|Ils|Elles|On|Nous|Vous|Sur|Pour|Avec|Depuis|Plus|Mais|Tout|Tous|Notre|Leur)$)/u;
/** "2021Ashby Council": the year that ends a caption. */
const behindYear = /^(?:19|20)\d{2}(?=\p{Lu}\p{Ll}{2})/u;
/** A word, and the same again with its capital. */
const twice = /^(\p{L}[\p{L}\p{M}]{3,30})(?=\p{L})\1(?![\p{L}\p{M}\p{N}])/iu;

/**
 * Where one written word is two that stood on two lines of a page, as the copy of a page runs them together: the name of a
 * picture before the sentence below it ("velmoraVelmora said", "logovelmoraThe firm"). Undefined in any other word. Linear.
 */
export function cutOfGlue(written: string): number | undefined {
  const before = (sentenceBegins.exec(written) ?? behindYear.exec(written))?.[0].length;
  if (before !== undefined) return before;
  const length = twice.exec(written)?.[1]?.length;
  // "TomTom" is called so: only a long word says again what it says.
  if (length === undefined || !/^\p{Lu}/u.test(written.slice(length))) return undefined;
  return length > 4 || /^\p{Ll}/u.test(written) ? length : undefined;
}
