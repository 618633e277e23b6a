import { expect, test } from 'vitest';
import type { Id } from '#shared/model/index.ts';
import { unwrap } from '#shared/lib/result.ts';
import { paragraphsOf } from '#shared/reading/paragraphs.ts';
import { paragraphDocuments } from '#shared/search/documents.ts';
import { parseQuery } from '#shared/search/parse-query.ts';
import type { Hit } from '../../../../renderer/search/answer.ts';
import type { CaseIndex } from '../../../../renderer/search/case-index.ts';
import { hitOf } from '../../../../renderer/search/hit.ts';
import { searchWords } from '../../../../renderer/search/search-words.ts';
import { newCase, sourceFields } from '../claim-form/case.ts';

const title = 'Bocagia prévient ses adhérents';
const text = `${title}\n\nElle reconnaît un « accès non autorisé » à son espace, puis un vol de données et un autre accès.`;

/** What a question finds in a paragraph of the source, from 1. */
function hitIn(paragraph: number, asked: string): Hit {
  const snapshot = newCase().run('source.add', { fields: { ...sourceFields, title }, text });
  const documents = paragraphDocuments('sources-1' as Id<'sources'>, text, paragraphsOf(text));
  const document = documents[paragraph - 1];
  if (document === undefined) throw new Error('no such paragraph');
  const index = { snapshot: () => snapshot } as unknown as CaseIndex;
  return hitOf('case', index, document, unwrap(parseQuery(asked, searchWords, 'fr')), 'fr');
}

const placeOf = ({ place }: Hit): string => text.slice(place?.start, place?.end);

test('the words that answer are marked in a paragraph that says what its source is called', () => {
  const { title: name, context } = hitIn(1, 'adhérents ');
  expect(name).toMatchObject({ text: title, marks: [] });
  expect(context?.marks.map(({ start, end }) => context.text.slice(start, end))).toEqual(['adhérents']);
});

test('one goes to all the words that answer in a row, over the small ones between them, and to no further ones', () => {
  expect(placeOf(hitIn(2, 'accès autorisé non '))).toBe('accès non autorisé');
  expect(placeOf(hitIn(2, 'vol de données '))).toBe('vol de données');
  expect(placeOf(hitIn(2, 'accès '))).toBe('accès');
  expect(placeOf(hitIn(2, 'espace vol '))).toBe('espace');
});
