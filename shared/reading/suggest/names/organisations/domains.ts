import { listedName } from '../lexicon/lexicon.ts';
import { isPredicate } from '../page/predicate.ts';
import { mention, reason, type Page } from '../page/page.ts';
import { Gap, nameKey } from '../page/words.ts';

const domain =
  /^(?:[\p{L}\d-]+\.)+(?:fr|com|org|net|eu|uk|io|be|ch|ca|de|info|us|gov|edu|me|tv|re|ai|app|dev|cc|to|ru|is|onion|bzh|paris|es|it|nl|lu|pt|pl|ie|at|se|no|dk|fi|au|nz|in|jp|cn|br|mx|ma|tn|dz|sn|ci|biz|xyz|online|site|shop|store|cloud|tech|fm|gg|wiki|media|news|health|care|bank|sante)$/u;

/** Sites that the text names by their address ("cybermalveillance.gouv.fr"): somebody is behind them. */
export function findDomains(page: Page): void {
  for (const [index, word] of page.words.entries()) {
    if (page.taken[index] === 1 || !word.key.includes('.') || !domain.test(word.key)) continue;
    if ((word.gap & (Gap.at | Gap.slash)) !== 0 || page.text[word.end] === '@') continue;
    const listed = listedName(nameKey(word.key));
    if (listed === undefined && !isNamedBy(page, index)) continue;
    mention(page, index, index + 1, {
      kind: listed?.kind ?? 'organisation',
      strength: 4,
      reasons: [reason(page, 'name.domain', index, index + 1)],
    });
  }
}

/** A state's own sites: their address is what they are called by. */
const ofState = /\.(?:gouv|gov|gc|gob|admin|europa)\./;

/**
 * Is a site called by its address, and nothing else? "Velmora.com", "le site velmora.fr", "velmora.fr confirme"; not
 * "une copie est sur velmora.fr", nor where the text has the name of whoever is behind it ("Velmora").
 */
function isNamedBy(page: Page, index: number): boolean {
  const word = page.words[index];
  if (word === undefined) return false;
  const label = word.key.replace(/^www\./, '').split('.')[0] ?? '';
  const isOwners = page.mentions.some(
    ({ kind, key }) => kind !== 'place' && key.replaceAll(' ', '') === label.replaceAll('-', ''),
  );
  const isWritten = /\p{Lu}/u.test(page.text.slice(word.start, word.end));
  // "VELMORA.FR" in capitals throughout is what stands in a form.
  if (isOwners) return isWritten && word.shape !== 'upper';
  // 'attributed to "velmora.ru"'
  if ((word.gap & Gap.quoteOpen) !== 0) return true;
  if (isWritten || ofState.test(`.${word.key}.`)) return true;
  const before = page.words[index - 1]?.key ?? '';
  const isSite =
    /^(?:sites?|websites?|plateforme|platform|forums?|portail|portal|boutique|marketplace|store|shop)$/;
  return (
    (word.gap === 0 && (isSite.test(before) || /^(?:chez|par|from|against)$/.test(before))) ||
    isPredicate(page, index + 1)
  );
}
