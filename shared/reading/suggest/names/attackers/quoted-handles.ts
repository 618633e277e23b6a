import { Gap } from '../page/words.ts';
import { isNameShaped, type Page } from '../page/page.ts';
import { placesOf } from '../page/places-of.ts';
import { wordSet } from '../../../word-set.ts';

const titles = wordSet(
  'dr doctor docteur mr mrs miss mister monsieur madame captain capitaine king lord lady sir major',
);

/** 'révélé par "Dr Vox"': a title and one word, both within the quotes and nothing else, are what somebody goes by. Linear. */
export function markQuotedHandles(page: Page): void {
  for (const index of placesOf(page, titles)) {
    const [title, name, next] = page.words.slice(index, index + 3);
    if (title === undefined || name === undefined || (title.gap & Gap.quoteOpen) === 0) continue;
    const isClosed = next !== undefined && (next.gap & Gap.quoteClose) !== 0;
    if (isClosed && name.gap === 0 && isNameShaped(title) && isNameShaped(name))
      page.taken.fill(1, index, index + 2);
  }
}
