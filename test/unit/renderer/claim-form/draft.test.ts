import { describe, expect, it } from 'vitest';
import { rowsOf } from '#shared/case/snapshot.ts';
import { unwrap } from '#shared/lib/result.ts';
import type { Edtf, Id } from '#shared/model/index.ts';
import { makeAnchor } from '#shared/reading/anchoring.ts';
import { candidatesOf, likelySpeakers } from '../../../../renderer/claim-form/candidates.ts';
import { emptyDraft } from '../../../../renderer/claim-form/claim-draft.ts';
import { inputOf, problemsOf } from '../../../../renderer/claim-form/draft-input.ts';
import type { ClaimLetter } from '../../../../renderer/claim-form/letters.ts';
import { readDraft, readSelection } from '../../../../renderer/claim-form/read-draft.ts';
import { problemSentence } from '../../../../renderer/i18n/problem-sentence.ts';
import { newCase, sourceFields } from './case.ts';

const text =
  'Près de 500 000 personnes seraient concernées, selon Damien Bancal. Aucune coordonnée bancaire n’a fui. ' +
  'Le fichier circule depuis le 23 février 2021. Il y a exactement 491 840 noms. Le 14 février, Zataz l’a repéré.';
const source = 'sources-1' as Id<'sources'>;

function started() {
  const under = newCase();
  under.run('source.add', { fields: { ...sourceFields, title: 'A', published: '2021-02-24' as Edtf }, text });
  const read = (letter: ClaimLetter, words: string) => {
    const start = text.indexOf(words);
    return readDraft(under.now(), {
      letter,
      sourceId: source,
      anchor: makeAnchor(text, start, start + words.length),
    });
  };
  const record = (letter: ClaimLetter, words: string) =>
    under.run('claim.record', unwrap(inputOf(read(letter, words), 'case', 'fr')));
  return { ...under, read, record };
}

describe('reading the selected words', () => {
  it.each([
    ['Près de 500 000 personnes', 'C'],
    ['depuis le 23 février 2021', 'E'],
    ['Aucune coordonnée bancaire', 'X'],
    ['Damien Bancal', 'N'],
    ['seraient concernées', 'A'],
  ])('takes « %s » for %s', (words, likely) => {
    expect(readSelection(words, undefined).likely).toBe(likely);
  });

  it('fills a figure', () => {
    expect(started().read('C', 'Près de 500 000 personnes')).toMatchObject({
      lower: 500_000,
      upper: 500_000,
      exactness: 'about',
      unit: 'persons',
      unitWord: '',
    });
    expect(started().read('C', 'exactement 491 840 noms')).toMatchObject({
      exactness: 'exact',
      unit: 'persons',
      unitWord: 'noms',
    });
  });

  it('fills an event with its date, and says when the year came from the publication', () => {
    expect(started().read('E', 'depuis le 23 février 2021')).toMatchObject({ date: '2021-02-23/..' });
    expect(started().read('E', 'Le 14 février, Zataz l’a repéré')).toMatchObject({
      date: '2021-02-14',
      dateFromPublication: true,
      stage: 'discovery',
    });
  });

  it('fills an exposure with the state its clause gives, even when the negation was not selected', () => {
    expect(started().read('X', 'Aucune coordonnée bancaire')).toMatchObject({
      category: 'bank',
      state: 'not-exposed',
    });
    expect(started().read('X', 'coordonnée bancaire')).toMatchObject({
      category: 'bank',
      state: 'not-exposed',
    });
  });

  it('fills an entity', () => {
    expect(started().read('N', 'Damien Bancal')).toMatchObject({
      name: 'Damien Bancal',
      entityKind: 'person',
    });
  });
});

describe('what is recorded', () => {
  it('is one figure, one passage and one claim', () => {
    const after = started().record('C', 'Près de 500 000 personnes');
    expect(rowsOf(after, 'figures')).toMatchObject([
      { lower: 500_000, upper: 500_000, exactness: 'about', unit: 'persons' },
    ]);
    expect(rowsOf(after, 'passages')).toMatchObject([{ quote: 'Près de 500 000 personnes', start: 0 }]);
    expect(rowsOf(after, 'claims')).toMatchObject([{ stance: 'states', source }]);
  });

  it('keeps the date and the state with the claim, not with the finding', () => {
    const { record } = started();
    record('E', 'depuis le 23 février 2021');
    const after = record('X', 'Aucune coordonnée bancaire');
    expect(rowsOf(after, 'events')[0]?.date).toBeUndefined();
    expect(rowsOf(after, 'exposures')[0]?.state).toBeUndefined();
    expect(rowsOf(after, 'claims')).toMatchObject([{ date: '2021-02-23/..' }, { exposure: 'not-exposed' }]);
  });

  it('is about the case for a plain claim', () => {
    const after = started().record('A', 'seraient concernées');
    expect(rowsOf(after, 'claims')).toMatchObject([
      { about: { table: 'cases', id: 'case' }, wording: 'seraient concernées' },
    ]);
  });

  it.each(['C', 'E', 'X', 'N', 'H', 'A'] as const)('is accepted by the model for %s', (letter) => {
    const { read, run } = started();
    const draft = { ...read(letter, 'Près de 500 000 personnes'), category: 'nir' as const };
    expect(() => run('claim.record', unwrap(inputOf(draft, 'case', 'fr')))).not.toThrow();
  });

  it('stores no bound left over from another hedge', () => {
    const { read } = started();
    const draft = { ...read('C', 'Près de 500 000 personnes'), exactness: 'at-most' as const };
    const { about } = unwrap(inputOf(draft, 'case', 'fr'));
    expect('create' in about && about.create.fields).toMatchObject({ upper: 500_000 });
    expect('create' in about && 'lower' in about.create.fields).toBe(false);
  });
});

describe('what is wrong is said beside its field', () => {
  const draft = { ...emptyDraft(source, 'C'), unit: 'persons' as const };
  it.each([
    ['no number', { ...draft }, { lower: 'number.missing' }],
    ['a negative number', { ...draft, lower: -3 }, { lower: 'number.negative' }],
    ['an absurd number', { ...draft, lower: 4e14 }, { lower: 'number.too-large' }],
    [
      'a range upside down',
      { ...draft, exactness: 'range' as const, lower: 9, upper: 3 },
      { upper: 'range.order' },
    ],
    ['no unit', { ...draft, lower: 3, unit: undefined }, { unit: 'choice.required' }],
    [
      'an impossible date',
      { ...emptyDraft(source, 'E'), title: 'Fuite', date: '2021-13-45' },
      { date: 'date.invalid' },
    ],
    ['no title', { ...emptyDraft(source, 'H') }, { title: 'text.required' }],
    ['a link without ends', { ...emptyDraft(source, 'L') }, { from: 'text.required', to: 'text.required' }],
  ])('%s', (_name, wrong, expected) => {
    const codes = Object.fromEntries(
      Object.entries(problemsOf(wrong, 'fr')).map(([field, found]) => [field, found.code]),
    );
    expect(codes).toEqual(expected);
  });

  it('asks nothing of the finding when the claim attaches to an existing one', () => {
    const attached = { ...draft, attach: { table: 'figures', id: 'f' as Id<'figures'> } as const };
    expect(problemsOf(attached, 'fr')).toEqual({});
  });
});

describe('existing findings are proposed', () => {
  it('figures of the same unit, the closest first', () => {
    const { read, record, now } = started();
    record('C', 'Près de 500 000 personnes');
    const far = { ...read('C', 'Près de 500 000 personnes'), lower: 3, upper: 3 };
    started();
    const [first] = candidatesOf(now(), read('C', 'exactement 491 840 noms'));
    expect(first).toEqual({ table: 'figures', id: rowsOf(now(), 'figures')[0]?.id });
    expect(candidatesOf(now(), { ...far, unit: 'laboratories' })).toEqual([]);
  });

  it('events whose date overlaps, exposures of the same category', () => {
    const { read, record, now } = started();
    record('E', 'depuis le 23 février 2021');
    record('X', 'coordonnée bancaire');
    expect(candidatesOf(now(), read('E', 'depuis le 23 février 2021'))).toHaveLength(1);
    expect(
      candidatesOf(now(), { ...read('E', 'Le 14 février, Zataz l’a repéré'), title: 'Autre' }),
    ).toHaveLength(0);
    expect(candidatesOf(now(), read('X', 'coordonnée bancaire'))).toHaveLength(1);
  });

  it('speakers named beside the words, then those heard before', () => {
    const { record, now } = started();
    record('N', 'Damien Bancal');
    record('N', 'Zataz');
    expect(likelySpeakers(now(), source, 'personnes, selon Damien Bancal.').map(({ name }) => name)).toEqual([
      'Damien Bancal',
    ]);
    expect(likelySpeakers(now(), source, 'rien')).toEqual([]);
  });
});

describe('what a figure form refuses', () => {
  const figure = { ...emptyDraft(source, 'C'), unit: 'records' as const };

  it.each([
    [{ lower: undefined }, 'number.missing'],
    [{ lower: Number.NaN }, 'number.invalid'],
    [{ lower: -5 }, 'number.negative'],
    [{ lower: 12.5 }, 'number.fraction'],
  ])('%o: %s', (said, code) => {
    expect(problemsOf({ ...figure, ...said }, 'fr')).toEqual({ lower: { code } });
  });

  it('says a sentence that leads out: the number, or the hedge « inconnu »', () => {
    for (const code of ['number.missing', 'number.invalid', 'number.negative'] as const) {
      expect(problemSentence({ code }, 'fr')).toContain('la nuance «\u00A0inconnu\u00A0»');
      expect(problemSentence({ code }, 'fr')).not.toContain('vide');
      expect(problemSentence({ code }, 'en')).toContain('the hedge “unknown”');
      expect(problemSentence({ code }, 'en')).not.toContain('empty');
    }
    expect(problemsOf({ ...figure, exactness: 'unknown' }, 'fr')).toEqual({});
  });

  it('asks to choose a unit, not to write something', () => {
    expect(problemsOf({ ...figure, unit: undefined, lower: 5 }, 'fr')).toEqual({
      unit: { code: 'choice.required' },
    });
  });

  it('takes a fraction of money, and readings that come to whole numbers', () => {
    expect(problemsOf({ ...figure, unit: 'money', lower: 12.5 }, 'fr')).toEqual({});
    const words = '1,5 million de dossiers';
    const read = readDraft(started().now(), {
      letter: 'C',
      sourceId: source,
      anchor: makeAnchor(words, 0, words.length),
    });
    expect(read).toMatchObject({ lower: 1_500_000, unit: 'records' });
    expect(problemsOf(read, 'fr')).toEqual({});
  });
});

describe('what is judged of a claim', () => {
  it('is not carried over to the next one: each opens ungraded', () => {
    const under = started();
    const first = {
      ...under.read('C', 'Près de 500 000 personnes'),
      credibility: 2,
      stance: 'doubts',
    } as const;
    under.run('claim.record', unwrap(inputOf(first, 'case', 'fr')));
    expect(under.read('N', 'Damien Bancal')).toMatchObject({ credibility: 6, stance: 'states' });
  });
});

describe('the relation of a link', () => {
  it('is read from the words, and the usual one only when they say none', () => {
    const under = newCase();
    const written = 'Dedalus France édite le logiciel Mega-Bus. Dedalus France et Mega-Bus.';
    under.run('source.add', { fields: { ...sourceFields, title: 'A' }, text: written });
    const named = { aliases: [], identifiers: [], roles: [], kind: 'organisation' as const };
    under.run('entity.add', { ...named, name: 'Dedalus France' });
    under.run('entity.add', { ...named, name: 'Mega-Bus' });
    const [sourceRow] = rowsOf(under.now(), 'sources');
    const [from, to] = rowsOf(under.now(), 'entities');
    const read = (words: string) => {
      const start = written.indexOf(words);
      const anchor = makeAnchor(written, start, start + words.length);
      return readDraft(under.now(), { letter: 'L', sourceId: sourceRow?.id ?? '', anchor });
    };
    const ends = { from: { existing: from?.id }, to: { existing: to?.id } };
    expect(read('Dedalus France édite le logiciel Mega-Bus')).toMatchObject({
      ...ends,
      relation: 'publishes',
    });
    expect(read('Dedalus France édite le logiciel')).toMatchObject({ relation: 'publishes' });
    expect(read('Dedalus France et Mega-Bus')).toMatchObject({ ...ends, relation: 'uses' });
  });
});
