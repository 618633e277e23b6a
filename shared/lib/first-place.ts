/**
 * The first of `length` places in order for which something has become so, and stays so for all that follow; `length`
 * when it never does. Looks at few of them (binary search).
 */
export function firstPlace(length: number, isSo: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
