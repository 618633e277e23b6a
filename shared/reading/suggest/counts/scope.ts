import type { FoldedText } from '../../fold.ts';

const reach = 80;
const complement =
  /^(?: (?!qui |que |dont |ont |sont |et |a ete |were |was |who |whose |had |have |has |may |and |est |avaient |auraient |pourraient )(?:(?:de la|de l'|des?|du|d'|of the|of|from|at|in|suivis? (?:en|par|dans)|aux?|en) ?)?[a-z'’·-]+)(?: (?:de la|de l'|des?|du|d'|of the|of|en|in|from|at|aux?) ?(?:l')?[a-z'’·-]+){0,3}/;
const trailing = / (?:a|de|des|du|en|of|in|the|le|la|les|et|and|was|were|est|sont|ont|au|aux|par|sur)$/;

/** How far the words go that say what is counted: "patients d’un généraliste de Vannes". Folded offset. */
export function scopeEnd(folded: FoldedText, start: number, end: number): number {
  const window = folded.text.slice(end, end + reach).replace(/[.,;:!?()\n|«»"“”].*$/s, '');
  const match = complement.exec(window);
  if (match === null || end <= start) return end;
  return end + match[0].replace(trailing, '').length;
}
