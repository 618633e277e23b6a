import { maximumTextLength } from '../reading/decode-text.ts';

/**
 * A text put together out of a document, as it may be kept: line ends normalised, what no reader sees left out (control
 * characters, half surrogates, soft hyphens, zero-width joints at line ends), at most one blank line in a row. Tabs and page marks stay.
 */
export function cleanText(text: string): string {
  return text
    .slice(0, maximumTextLength)
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000B\u000E-\u001F\u007F\u00AD\uFEFF]/g, '')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .split('\n')
    .map(withoutSpacesBehind)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
}

/** Spaces at the end of a line go, tabs stay: they keep the columns of a row. Sign by sign: a pattern takes ages over a long run of spaces. */
function withoutSpacesBehind(line: string): string {
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) === 0x20) end -= 1;
  return line.slice(0, end);
}
