/**
 * Makes identifiers that sort in the order they were made, unique in the world: UUID version 7 (RFC 9562, 5.7), the
 * 12 bits after the clock being a counter within the millisecond (6.2, method 1). `milliseconds` is the clock,
 * `randomBytes` fills as many bytes as asked.
 */
export function timeOrderedIds(
  milliseconds: () => number,
  randomBytes: (count: number) => Uint8Array,
): () => string {
  let last = -1;
  let counter = 0;
  return () => {
    // A clock set back must not put new rows before old ones.
    const now = Math.max(Math.floor(milliseconds()), last);
    counter = now === last ? counter + 1 : 0;
    last = now;
    if (counter > 0xfff) {
      last += 1;
      counter = 0;
    }
    const random = [...randomBytes(8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const clock = last.toString(16).padStart(12, '0');
    const variant = (0x8 | (parseInt(random.slice(0, 1), 16) & 0x3)).toString(16);
    return [
      clock.slice(0, 8),
      clock.slice(8),
      `7${counter.toString(16).padStart(3, '0')}`,
      variant + random.slice(1, 4),
      random.slice(4),
    ].join('-');
  };
}
