/** Signs of a text that is too long for a field which are shown in it all the same. */
export const longestShown = 20_000;

/**
 * Signs that a field may hold: it lays them out in one go, in which the window stands still; these take about half of the
 * tenth of a second that it may. Most articles are a tenth of it.
 */
const longestEdited = 80_000;

/** Whether a text can be edited in a field. */
export function fitsField(text: string): boolean {
  return text.length <= longestEdited;
}
