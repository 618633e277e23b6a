/** Longest name made; every file system takes it with what follows. */
const longest = 80;

/**
 * A file name out of words of any language: letters and digits only, so that it can be sent and stored anywhere.
 * Words of which nothing is left give the product's name.
 */
export function fileNameOf(...parts: readonly string[]): string {
  const plain = parts
    .join(' ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, longest)
    .replace(/-$/, '');
  return plain === '' ? 'recoupe' : plain;
}
