/** A file name of plain letters out of words of any language. */
export function fileNameOf(...parts: readonly string[]): string {
  return parts
    .map((part) =>
      part
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/[^a-zA-Z0-9]+/g, '-')
        .replaceAll(/^-+|-+$/g, '')
        .toLowerCase(),
    )
    .filter((part) => part !== '')
    .join('-')
    .slice(0, 80);
}
