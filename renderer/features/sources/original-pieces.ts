/** Lines, and characters, in one piece of the page: what is out of sight is not laid out. */
const linesTogether = 200;
const charactersTogether = 20_000;

/**
 * A document cut into pieces that the page lays out one by one: between lines, and within a line that is too long for
 * one piece after a space where there is one. All of it is there, in order.
 */
export function originalPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  const lines = text.split('\n');
  let together: string[] = [];
  let length = 0;
  const end = (): void => {
    if (together.length > 0) pieces.push(together.join('\n'));
    together = [];
    length = 0;
  };
  for (const line of lines) {
    if (together.length === linesTogether || length + line.length > charactersTogether) end();
    let rest = line;
    while (rest.length > charactersTogether) {
      const cut = cutAt(rest);
      pieces.push(rest.slice(0, cut));
      rest = rest.slice(cut);
    }
    together.push(rest);
    length += rest.length + 1;
  }
  end();
  return pieces;
}

/** After the last space of a piece's length; else there, never between the two halves of one character. */
function cutAt(line: string): number {
  const space = line.lastIndexOf(' ', charactersTogether - 1);
  if (space > charactersTogether / 2) return space + 1;
  const isHalf = /[\uD800-\uDBFF]/u.test(line.charAt(charactersTogether - 1));
  return isHalf ? charactersTogether - 1 : charactersTogether;
}
