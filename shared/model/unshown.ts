/**
 * Where the original of a document holds words that its readable text does not: sheets, cells and text that are hidden;
 * comments in the margin; deletions that are still there; values of forms; files inside; targets of links; attributes of
 * markup; scripts and data in a page; headers of a message; what a file says of itself; what
 * nothing in it points at any more; and whatever else is in it.
 */
export const unshownPlaces = [
  'hidden',
  'comments',
  'changes',
  'fields',
  'files',
  'links',
  'attributes',
  'code',
  'headers',
  'metadata',
  'leftovers',
  'rest',
] as const;
export type UnshownPlace = (typeof unshownPlaces)[number];

/**
 * Words that an original holds beside its readable text. What a person wrote weighs as much as what is shown; what a
 * program left there weighs less. A part may repeat words of the readable text.
 */
export type UnshownPart = {
  readonly place: UnshownPlace;
  readonly by: 'person' | 'program';
  readonly text: string;
};
