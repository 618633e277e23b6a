/** Signs that recognition reads where a digit stands, and the digit. */
const digitOf: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  '|': '1',
  '!': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  G: '6',
  B: '8',
  g: '9',
};

/** One of them right after a digit and before another, or at the beginning of a number. */
const betweenDigits = /(?<=\d[ .]?)[OoQDlI|!ZzSsGBg](?=[ .]?\d)|(?<![\p{L}\d])[OoQDlI|!](?=\d[ .]?\d)/gu;
/** The last of a number. */
const lastDigit = /(?<=\d \d|\d\d\d)[OoQDlI|!ZzSsGBg](?![\p{L}\d])/gu;
/** What recognition makes of an @ between the parts of an address. */
const atSign = /(?<=[\p{L}\d])[©®¢](?=[\p{L}\d-]+\.\p{L})/gu;

/**
 * A recognised text with the signs that recognition takes for digits, and for the @, read as those. Of the same length, so
 * that what is found in it has its place in the text.
 */
export function readAsValues(text: string): string {
  const digit = (sign: string): string => digitOf[sign] ?? sign;
  // Twice, for two such signs side by side.
  return text
    .replaceAll(betweenDigits, digit)
    .replaceAll(betweenDigits, digit)
    .replaceAll(lastDigit, digit)
    .replaceAll(atSign, '@');
}
