/** The two languages that are read. */
export type Language = 'fr' | 'en';

const frenchWords =
  /\b(?:le|la|les|l|un|une|des|du|de|d|et|ou|est|sont|ont|a ete|que|qui|dans|sur|pour|par|avec|plus|pas|pres|environ|jusqu|au|aux|entre|moins|ce|cette|ses|selon|depuis|personnes|donnees|dossiers|comptes|clients|deux|trois|cent|mille|milliers|milliards?|fichiers?|autour|quelques?|centaines?)\b/gi;
const englishWords =
  /\b(?:the|an|of|and|or|is|are|was|were|has|have|had|that|which|who|in|on|for|by|with|more|than|not|at|about|from|to|between|over|up|nearly|almost|some|around|people|data|records|accounts|customers|users|individuals|two|three|four|five|hundreds?|thousands?|half|least|most|fewer|less|under|files)\b/gi;
const accents = /[àâçéèêëîïôùûœ]/gi;
/** Function words are dense: the first pages say enough of the longest text. */
const sampleLength = 20_000;

/**
 * The language a text is written in, by its function words and accents, to prefill a form; `undefined` when
 * nothing tells (a bare number).
 */
export function detectLanguage(text: string): Language | undefined {
  const sample = text.slice(0, sampleLength);
  const plain = sample.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const french = count(plain, frenchWords) + count(sample.normalize('NFC'), accents);
  const english = count(plain, englishWords);
  if (french === english) return undefined;
  return french > english ? 'fr' : 'en';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
