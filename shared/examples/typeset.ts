/**
 * Sets French spaces in our own sentences: U+00A0 inside « » and before a colon, U+202F before `; ! ?` and in
 * thousands. What stands between « and » is somebody else's and is left as they wrote it.
 */
export function typeset(text: string): string {
  return text
    .split(/(«[^»]*»)/)
    .map((part) => (part.startsWith('«') ? quoted(part) : spaced(part)))
    .join('');
}

function quoted(part: string): string {
  return part.replace(/^«\s*/, '«\u00A0').replace(/\s*»$/, '\u00A0»');
}

function spaced(part: string): string {
  return part
    .replaceAll(/ (?=:)/g, '\u00A0')
    .replaceAll(/ (?=[;!?])/g, '\u202F')
    .replaceAll(/(?<=\d) (?=\d{3}\b)/g, '\u202F');
}
