/** Longest name proposed, in UTF-16 units: every file system takes it. */
const longestName = 80;

/**
 * The file's own name as one that any system can save under: it may have come from a system that allows more. Signs
 * that are not seen go, for they can make an ending look like another.
 */
export function savableName(name: string): string {
  const plain = name
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[/\\<>:"|?*\p{Cc}]/gu, '-')
    .replaceAll(/^[. ]+|[. ]+$/g, '');
  const ending = /\.[^.]{1,10}$/u.exec(plain)?.[0] ?? '';
  const stem = plain.slice(0, plain.length - ending.length).slice(0, longestName - ending.length);
  const whole = stem.replace(/[\uD800-\uDBFF]$/, '');
  return whole === '' ? `source${ending}` : `${whole}${ending}`;
}
