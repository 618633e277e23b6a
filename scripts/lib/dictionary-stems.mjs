const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The Golomb-coded set that `shared/reading/suggest/names/packed-set.ts` reads: gaps between sorted numbers, each as its
 * high part in ones with a nought behind it and its low bits, six bits to a letter.
 * @param {readonly number[]} sorted
 * @param {number} remainderBits low bits that each gap keeps
 */
export function packedNumbers(sorted, remainderBits = 6) {
  let packed = '';
  let value = 0;
  let filled = 0;
  const write = (/** @type {number} */ bit) => {
    value = value * 2 + bit;
    filled += 1;
    if (filled === 6) {
      packed += letters[value];
      value = 0;
      filled = 0;
    }
  };
  let last = 0;
  for (const number of sorted) {
    const gap = number - last;
    for (let high = gap >> remainderBits; high > 0; high -= 1) write(1);
    write(0);
    for (let low = remainderBits - 1; low >= 0; low -= 1) write((gap >> low) & 1);
    last = number;
  }
  while (filled > 0) write(0);
  return packed;
}
