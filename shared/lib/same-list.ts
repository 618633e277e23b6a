/** Whether two lists hold the same, in the same order; items are compared by identity unless told otherwise. */
export function isSameList<T>(
  left: readonly T[],
  right: readonly T[],
  isSame: (left: T, right: T) => boolean = Object.is,
): boolean {
  return (
    left === right ||
    (left.length === right.length && left.every((item, index) => isSame(item, right[index] as T)))
  );
}
