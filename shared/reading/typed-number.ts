import type { Language } from './detect-language.ts';

/**
 * What somebody typed into a field for a number: the number, `undefined` for nothing, `NaN` for what is not one.
 * Spaces and apostrophes are let go. Three digits after a separator are thousands, as in the texts ("491,840",
 * "500.000"), unless the number starts with 0; other fractions stand after the language's mark, or a point. Nothing
 * is dropped to make a number out of something else: "1e400" and "12 personnes" are none.
 */
export function readTypedNumber(typed: string, language: Language): number | undefined {
  const plain = typed.replaceAll(/[\s'’]/g, '').replace(/^[−–]/, '-');
  if (plain === '') return undefined;
  const sign = plain.startsWith('-') ? -1 : 1;
  const written = plain.replace(/^[-+]/, '');
  const grouped = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/.exec(written);
  if (grouped !== null) {
    const separator = grouped[1] ?? '';
    return sign * Number(written.replaceAll(separator, '').replace(',', '.'));
  }
  // A digit more at the end of "500,000": the groups are as they were before it.
  if (language === 'en' && /^\d{1,3}(?:,\d{3})*,\d{4,}$/.test(written)) {
    return sign * Number(written.replaceAll(',', ''));
  }
  const decimal = language === 'fr' ? /^\d+(?:[.,]\d+)?$/ : /^\d+(?:\.\d+)?$/;
  return decimal.test(written) ? sign * Number(written.replace(',', '.')) : Number.NaN;
}
