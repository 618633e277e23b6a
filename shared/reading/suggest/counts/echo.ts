/** Whether a number was a count elsewhere in its text; smaller ones come back by chance. */
export function isEcho(said: ReadonlySet<number>, value: number): boolean {
  return value >= 100 && said.has(value);
}
