import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/lib/result.ts';
import type { Edtf, Id } from '#shared/model/index.ts';
import { makeAnchor } from '#shared/reading/anchoring.ts';
import { paragraphsOf } from '#shared/reading/paragraphs.ts';
import { inputOf } from '../../../../../renderer/claim-form/draft-input.ts';
import type { ClaimLetter } from '../../../../../renderer/claim-form/letters.ts';
import { readDraft } from '../../../../../renderer/claim-form/read-draft.ts';
import {
  linesByParagraph,
  lostPassages,
  passageLines,
  spansByParagraph,
} from '../../../../../renderer/features/sources/passage-lines.ts';
import { newCase, sourceFields } from '../../claim-form/case.ts';

const text =
  'Un fichier de 28 laboratoires.\n\nIl y a 47 patients et leur mutuelle.\n\nIls sont 30 laboratoires.';
const source = 'sources-1' as Id<'sources'>;

function started() {
  const under = newCase();
  under.run('source.add', { fields: { ...sourceFields, title: 'A', published: '2021-02-24' as Edtf }, text });
  const record = (letter: ClaimLetter, words: string) => {
    const start = text.indexOf(words);
    const anchor = makeAnchor(text, start, start + words.length);
    return under.run(
      'claim.record',
      unwrap(inputOf(readDraft(under.now(), { letter, sourceId: source, anchor }), 'case', 'fr')),
    );
  };
  return { ...under, record };
}

describe('the margin', () => {
  it('has one line a passage, in the order of the text, in the paragraph where it begins', () => {
    const { record } = started();
    record('X', 'mutuelle');
    record('C', '47 patients');
    const lines = passageLines(record('C', '28 laboratoires'), source, 'fr');
    expect(lines.map(({ letter, label }) => `${letter} ${label}`)).toEqual([
      'C 28 laboratoires',
      'C 47 personnes',
      'X Mutuelle',
    ]);
    const byParagraph = linesByParagraph(lines, paragraphsOf(text));
    expect([...byParagraph].map(([index, group]) => `${index}:${group.length}`)).toEqual(['0:1', '1:2']);
  });

  it('says what the other says when both cannot be true', () => {
    const { record } = started();
    record('C', '28 laboratoires');
    const lines = passageLines(record('C', '30 laboratoires'), source, 'fr');
    expect(lines.map(({ against }) => against?.words)).toEqual(['30', '28']);
  });

  it('leaves lost passages out and lists them apart', () => {
    const { record, run } = started();
    record('C', '28 laboratoires');
    const after = run('source.correct-text', { id: source, text: 'Un fichier de vingt-neuf.' });
    expect(passageLines(after, source, 'fr')).toEqual([]);
    expect(lostPassages(after, source).map(({ quote }) => quote)).toEqual(['28 laboratoires']);
  });

  it('draws a passage over two paragraphs in both', () => {
    const { record } = started();
    const lines = passageLines(record('A', '28 laboratoires.\n\nIl y a 47'), source, 'fr');
    expect([...spansByParagraph(lines, paragraphsOf(text)).keys()]).toEqual([0, 1]);
  });
});
