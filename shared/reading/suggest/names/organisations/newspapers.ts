import { placeNamed } from '../lexicon/gazetteer.ts';
import { listedName } from '../lexicon/lexicon.ts';
import { speechVerbs } from '../lists/cue-words.ts';
import { keyOf, type Page } from '../page/page.ts';

/** "une enquête du Soir, du Temps": the article of a newspaper, drawn into the preposition. */
export function isNewspaper(page: Page, from: number): boolean {
  const word = page.words[from];
  return (
    page.language === 'fr' &&
    word !== undefined &&
    word.gap === 0 &&
    word.shape === 'capital' &&
    page.inTitle[from] === 0 &&
    /^(?:du|au)$/.test(page.words[from - 1]?.key ?? '') &&
    (page.words[from + 1]?.shape !== 'capital' || page.taken[from + 1] === 1) &&
    // "Voyageurs du Monde" where the text has that name already.
    !page.mentions.some(({ key }) => key === keyOf(page, from - 2, from + 1)) &&
    listedName(`le ${word.name}`)?.kind === 'medium'
  );
}

/** "comme l’a révélé le Parisien", "selon la Croix": its article in small letters, behind what papers do or are quoted by. */
export function isQuotedPaper(page: Page, from: number): boolean {
  const article = page.words[from - 1];
  const verb = page.words[from - 2];
  const name = page.words[from]?.name ?? '';
  return (
    /^(?:le|la|l)$/.test(article?.key ?? '') &&
    article?.shape === 'lower' &&
    article.gap === 0 &&
    verb?.shape === 'lower' &&
    (speechVerbs.has(verb.key) ||
      /^(?:selon|apres|revele|revelait|rapporte|rapportait|racontait|ecrivait|publie|detaille|relate|relatait|cite|dans|par)$/.test(
        verb.key,
      )) &&
    page.language === 'fr' &&
    page.words[from]?.shape === 'capital' &&
    !/^(?:country|region|department)$/.test(placeNamed(name) ?? '') &&
    (page.words[from + 1]?.gap !== 0 || page.words[from + 1]?.shape === 'lower') &&
    listedName(`${article.key} ${name}`)?.kind === 'medium'
  );
}
