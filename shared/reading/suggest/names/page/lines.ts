/** A line shorter than this is no wrapped line but a heading, a signature, an item. */
const shortestWrapped = 45;

/**
 * Which single line ends are only wrapped text: in a block of lines, every line is so full that the first word of the next
 * one had no room in it. Gives the offsets of such line feeds.
 */
export function wrappedLineEnds(text: string): ReadonlySet<number> {
  const wraps = new Set<number>();
  let block: { start: number; end: number }[] = [];
  let start = 0;
  for (let index = 0; index <= text.length; index += 1) {
    if (index < text.length && text.charCodeAt(index) !== 0x0a) continue;
    const end = index > start && text.charCodeAt(index - 1) === 0x0d ? index - 1 : index;
    if (text.slice(start, end).trim() === '') {
      markBlock(text, block, wraps);
      block = [];
    } else block.push({ start, end });
    start = index + 1;
  }
  markBlock(text, block, wraps);
  return wraps;
}

/** Every line with as many separators as the first: rows of a table, which no window has wrapped. */
function isTable(text: string, block: readonly { readonly start: number; readonly end: number }[]): boolean {
  return [',', ';', '|', '\t'].some((separator) => {
    const counts = block
      .slice(0, 50)
      .map(({ start, end }) => text.slice(start, end).split(separator).length - 1);
    const first = counts[0] ?? 0;
    return (
      first >= 2 &&
      counts.filter((count) => Math.abs(count - first) <= 1).length >= counts.length * 0.8 &&
      (separator !== ',' || !text.slice(block[0]?.start ?? 0, block[0]?.end ?? 0).includes(', '))
    );
  });
}

function markBlock(
  text: string,
  block: readonly { readonly start: number; readonly end: number }[],
  wraps: Set<number>,
): void {
  if (block.length < 2) return;
  if (isTable(text, block)) return;
  const width = Math.max(...block.slice(0, 2000).map(({ start, end }) => end - start));
  if (width < shortestWrapped || width > 160) return;
  const isFull = (index: number): boolean => {
    const line = block[index];
    const next = block[index + 1];
    if (line === undefined || next === undefined) return false;
    const length = line.end - line.start;
    const firstWord =
      /^\s*\S*/.exec(text.slice(next.start, Math.min(next.end, next.start + 60)))?.[0].trim() ?? '';
    return length >= shortestWrapped && length + 1 + firstWord.length > width;
  };
  const full = block.map((_line, index) => isFull(index));
  // One full line among shorter ones, or before a capital, is a heading and not wrapped text.
  const share = full.filter(Boolean).length / (block.length - 1);
  if (share < 0.6) return;
  for (const [index, line] of block.entries()) {
    const next = block[index + 1];
    if (next === undefined || full[index] !== true) continue;
    // "Prestataire : …": a line that begins with a label goes on from none.
    if (
      /^\s*\p{Lu}[\p{L}'’-]{2,24}(?:\s\p{L}{1,16}){0,2}\s?:\s/u.test(text.slice(next.start, next.start + 70))
    )
      continue;
    if (block.length === 2 && !/^\s*[\p{Ll}\d(«"“]/u.test(text.slice(next.start, next.start + 20))) continue;
    for (let at = line.end; at < next.start; at += 1) wraps.add(at);
  }
}
