import { describe, expect, it } from 'vitest';
import { namesIn } from '#shared/reading/suggest/names/index.ts';
import { namesSentences } from '../../../../fixtures/reading/sentences-names.ts';
import { bylineSentences } from '../../../../fixtures/reading/sentences-names-bylines.ts';
import { chanceSentences } from '../../../../fixtures/reading/sentences-names-chance.ts';
import { organisationSentences } from '../../../../fixtures/reading/sentences-organisations.ts';
import { placeSentences } from '../../../../fixtures/reading/sentences-names-places.ts';
import { morePeopleSentences } from '../../../../fixtures/reading/sentences-names-people-more.ts';
import { agreementSentences } from '../../../../fixtures/reading/sentences-names-agreement.ts';
import { peopleSentences } from '../../../../fixtures/reading/sentences-names-people.ts';
import { wholeSentences } from '../../../../fixtures/reading/sentences-names-wholes.ts';
import { variedSentences } from '../../../../fixtures/reading/sentences-names-varied.ts';
import { bodySentences } from '../../../../fixtures/reading/sentences-names-bodies.ts';
import { englishBodySentences } from '../../../../fixtures/reading/sentences-names-english-bodies.ts';
import { signSentences } from '../../../../fixtures/reading/sentences-names-signs.ts';
import { titleSentences } from '../../../../fixtures/reading/sentences-names-titles.ts';
import { heldSentences } from '../../../../fixtures/reading/sentences-names-held.ts';
import { complementSentences } from '../../../../fixtures/reading/sentences-names-complements.ts';
import { kindSentences } from '../../../../fixtures/reading/sentences-names-kinds.ts';
import { calledSentences } from '../../../../fixtures/reading/sentences-names-called.ts';
import { whoseSentences } from '../../../../fixtures/reading/sentences-names-whose.ts';
import { fieldSentences } from '../../../../fixtures/reading/sentences-names-fields.ts';
import { framedSentences } from '../../../../fixtures/reading/sentences-names-frames.ts';
import { boundSentences, seenSentences } from '../../../../fixtures/reading/sentences-names-bounds.ts';
import { spelledSentences } from '../../../../fixtures/reading/sentences-names-spelled.ts';
import { letterheadSentences } from '../../../../fixtures/reading/sentences-names-letterheads.ts';
import { venueSentences } from '../../../../fixtures/reading/sentences-names-venues.ts';
import { wholeFormSentences } from '../../../../fixtures/reading/sentences-names-whole-forms.ts';
import { toldSentences } from '../../../../fixtures/reading/sentences-names-told.ts';
import { frenchBodySentences } from '../../../../fixtures/reading/sentences-names-french-bodies.ts';
import { frenchNobodySentences } from '../../../../fixtures/reading/sentences-names-french-nobody.ts';
import {
  frenchHouseSentences,
  frenchPlaceSentences,
} from '../../../../fixtures/reading/sentences-names-french-genres.ts';
import { roundUpSentences } from '../../../../fixtures/reading/sentences-names-round-ups.ts';
import { endingSentences } from '../../../../fixtures/reading/sentences-names-where-they-end.ts';
import { headSentences } from '../../../../fixtures/reading/sentences-names-heads.ts';
import { paperSentences } from '../../../../fixtures/reading/sentences-names-papers.ts';
import { servedSentences } from '../../../../fixtures/reading/sentences-names-served.ts';
import { everydaySentences } from '../../../../fixtures/reading/sentences-names-everyday.ts';
import { formlessSentences } from '../../../../fixtures/reading/sentences-names-formless.ts';

/** Other ways in which a text may come to write the same. */
const spellings: readonly (readonly [string, (text: string) => string])[] = [
  ['as written', (text) => text],
  ['with straight apostrophes', (text) => text.replaceAll('’', "'")],
  ['with spaces that do not break', (text) => text.replaceAll(' ', '\u00a0')],
  ['with decomposed accents', (text) => text.normalize('NFD')],
  ['with other hyphens', (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011')],
  ['behind a byte order mark', (text) => `\ufeff${text}`],
];

describe.each(spellings)('names in sentences %s', (_how, spell) => {
  it.each([
    ...namesSentences,
    ...framedSentences,
    ...chanceSentences,
    ...organisationSentences,
    ...peopleSentences,
    ...agreementSentences,
    ...morePeopleSentences,
    ...placeSentences,
    ...variedSentences,
    ...bylineSentences,
    ...wholeSentences,
    ...bodySentences,
    ...englishBodySentences,
    ...signSentences,
    ...heldSentences,
    ...complementSentences,
    ...kindSentences,
    ...titleSentences,
    ...boundSentences,
    ...seenSentences,
    ...calledSentences,
    ...whoseSentences,
    ...fieldSentences,
    ...headSentences,
    ...endingSentences,
    ...roundUpSentences,
    ...paperSentences,
    ...everydaySentences,
    ...formlessSentences,
    ...toldSentences,
    ...spelledSentences,
    ...letterheadSentences,
    ...venueSentences,
    ...wholeFormSentences,
    ...frenchPlaceSentences,
    ...frenchHouseSentences,
    ...frenchBodySentences,
    ...frenchNobodySentences,
    ...servedSentences,
  ])('$text', ({ text, language, names, not = [] }) => {
    const found = namesIn(spell(text), { language });
    const seen = found.map(({ quote, entityKind }) => [quote, entityKind]);
    for (const [quote, kind] of names)
      expect(seen).toContainEqual([spell(quote).replace('\ufeff', ''), kind]);
    for (const word of not) {
      const plain = spell(word).replace('\ufeff', '');
      expect(seen.map(([quote]) => quote)).not.toContain(plain);
    }
    if (names.length === 0) expect(seen).toEqual([]);
  });
});
