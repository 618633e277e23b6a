import { describe, expect, it } from 'vitest';
import { ownDateOf } from '#shared/analysis/own-date.ts';
import { rowsOf } from '#shared/case/snapshot.ts';
import type { Source } from '#shared/model/index.ts';
import { suggestionsIn } from '#shared/reading/suggest/index.ts';
import {
  proposedDate,
  type ProposedField,
} from '../../../../../renderer/features/sources/proposed-fields.ts';
import { createdCase } from '../../../../fixtures/case/memory-case.ts';
import { sourceFields } from '../../claim-form/case.ts';

/** A case whose only source has this text and no date, and the date that is proposed for it as the case stands. */
function undated(text: string) {
  const under = createdCase();
  under.run('source.add', { fields: { ...sourceFields, title: 'A' }, text });
  const all = suggestionsIn(text, { language: 'fr' });
  const source = (): Source => rowsOf(under.snapshot(), 'sources')[0] as Source;
  const proposed = (): readonly ProposedField[] => {
    const own = ownDateOf(under.snapshot(), source().id, text, all);
    return own === undefined ? [] : proposedDate(own, text, source(), 'fr');
  };
  return { ...under, source, proposed };
}

const article = [
  'Bocagia prévient ses adhérents',
  'Par Lise Morvan, publié le 12 mars 2025 à 06h30, mis à jour le 14 mars 2025',
  'L’intrusion a commencé le 3 mars 2025 et a touché 62 400 adhérents.',
].join('\n\n');

describe('the date that a text gives itself', () => {
  it('is proposed for a source without one, with its words, and taken over as one act', () => {
    const { proposed, run, undo, source } = undated(article);
    const [one, ...others] = proposed();
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      field: 'published',
      label: 'Publié',
      value: '12\u00a0mars 2025',
      reason: '«\u00a0publié le 12 mars 2025\u00a0»\u00a0: la date que le texte se donne',
      patch: { published: '2025-03-12', publishedNote: 'd’après le texte lui-même' },
    });
    run('source.edit', { id: source().id, patch: one?.patch ?? {} });
    expect(source()).toMatchObject({ published: '2025-03-12' });
    expect(proposed()).toEqual([]);
    undo();
    expect(source().published).toBeUndefined();
    expect(proposed()).toHaveLength(1);
  });

  it('does not come back once it was left, until what was refused is asked for again', () => {
    const { proposed, run, undo, source } = undated(article);
    const items = proposed().flatMap(({ refusal }) => refusal ?? []);
    run('suggestion.refuse', { source: source().id, items });
    expect(proposed()).toEqual([]);
    undo();
    expect(proposed()).toHaveLength(1);
    run('suggestion.refuse', { source: source().id, items });
    run('suggestion.restore', { source: source().id });
    expect(proposed()).toHaveLength(1);
  });

  it('is that of a letter or of an agency, too', () => {
    const letter = 'Mutuelle Bocagia\n\nVannes, le 7 mai 2025\n\nMadame, vos données ont été volées.';
    expect(undated(letter).proposed()).toMatchObject([{ patch: { published: '2025-05-07' } }]);
    const dispatch = 'PARIS, 24 février 2021 (AFP) - Les données de 500 000 patients ont été publiées.';
    expect(undated(dispatch).proposed()).toMatchObject([{ patch: { published: '2021-02-24' } }]);
  });

  it('is none that a text tells of, nor that of its last change', () => {
    const told = 'Le fichier a été publié le 12 mars 2025. L’intrusion a commencé le 3 mars 2025.';
    expect(undated(told).proposed()).toEqual([]);
    const changed = 'Mis à jour le 14 mars 2025\n\nL’intrusion a commencé le 3 mars 2025.';
    expect(undated(changed).proposed()).toEqual([]);
  });
});
