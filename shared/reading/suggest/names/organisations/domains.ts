import { listedName } from '../lexicon/lexicon.ts';
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
    mention(page, index, index + 1, {
      kind: listed?.kind ?? 'organisation',
      strength: 4,
      reasons: [reason(page, 'name.domain', index, index + 1)],
    });
  }
}
