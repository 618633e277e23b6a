/** Pixels at each side of the widest page: as the style sheet has it. */
export const side = 16;
/** Pixels of the margin with its gap: where a note stands written out, and where its letter and sign alone do. */
const written = 246;
const short = 48;
/** What is left free, that a page never touches the edge of its room. */
const slack = 20;
/** From this size on the small print of a page is read without effort. */
const legible = 0.9;
const smallest = 0.25;
const largest = 1.8;

/**
 * The size at which pages fill the width of their room. The margin's place is kept from the start, whether there are
 * passages or not: pages that shrink under the first one lose the reader's place. Written notes have theirs as long as
 * the pages stay legible beside them; else the pages have it.
 */
export function fittedScale(room: number, widest: number): number {
  const besideWritten = (room - 2 * side - written - slack) / widest;
  const scale = besideWritten >= legible ? besideWritten : (room - 2 * side - short - slack) / widest;
  return Math.max(smallest, Math.min(largest, scale));
}

/** Whether pages of this size leave room for written notes beside them, and how wide their margin is. */
export function marginBeside(
  room: number,
  widest: number,
  scale: number,
): { readonly isShort: boolean; readonly width: number } {
  const isShort = widest * scale + 2 * side + written > room;
  return { isShort, width: isShort ? short : written };
}
