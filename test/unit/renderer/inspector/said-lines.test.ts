import { describe, expect, it } from 'vitest';
import { testimonyOf } from '#shared/analysis/who-says-so.ts';
import { rowsOf } from '#shared/case/snapshot.ts';
import type { Suggestion } from '#shared/reading/suggest/suggestion.ts';
import { findingInWords } from '../../../../renderer/claim-form/finding-words.ts';
import { otherSpeakerWords, sayingWords } from '../../../../renderer/inspector/claim-words.ts';
import { deskOn } from '../features/sources/suggest/desk.ts';

/** The line that a source has of what it says, once this suggestion of its text is accepted. */
function lineOf(text: string, kind: Suggestion['kind'], words: string, language: 'fr' | 'en' = 'fr') {
  const { accept, one, snapshot } = deskOn(text, { language });
  accept(one(kind, words));
  const [claim] = rowsOf(snapshot(), 'claims');
  const testimony = claim === undefined ? undefined : testimonyOf(snapshot(), claim);
  if (claim === undefined || testimony === undefined) throw new Error('nothing accepted');
  const named = findingInWords(snapshot(), claim.about, language, claim);
  return {
    title: rowsOf(snapshot(), 'events')[0]?.title,
    named,
    says: sayingWords(claim, language, named),
    speaker: otherSpeakerWords(snapshot(), testimony, language),
  };
}

describe('the line of an accepted date', () => {
  it('says a date that its title says once, without the stop of the sentence', () => {
    const title = 'C’est un courriel envoyé dans la nuit du 3 au 4 février 2025 qui a tout déclenché';
    expect(lineOf(`${title}.`, 'date', '')).toMatchObject({
      title,
      named: title,
      says: undefined,
    });
    const english = 'The regulator was notified on April 15, 2024';
    expect(lineOf(`${english}.`, 'date', '', 'en')).toMatchObject({
      named: english,
      says: undefined,
    });
  });

  it('says which of two dates is meant, once', () => {
    const { named, says } = lineOf(
      'L’intrusion a commencé le 3 mars 2024 et a été découverte le 12 avril 2024 par la société Hexalide.',
      'date',
      '12 avril',
    );
    expect(named).toContain('la société Hexalide');
    expect(named).not.toContain('.,');
    expect(named).toMatch(/, 12\savr\.\s2024$/u);
    expect(says).toBeUndefined();
  });

  it('says a date that no title gives', () => {
    expect(sayingWords({ date: '2024-03-03' } as never, 'fr', 'Intrusion')).toMatch(/^3\smars\s2024$/u);
  });
});

describe('the line of what somebody else says', () => {
  const text = '« 3 118 mineurs figurent dans le fichier », a déclaré Solène Kervadec, de Bocagia.';
  it('names who speaks', () => {
    expect(lineOf(text, 'count', '3').speaker).toBe('Solène Kervadec');
  });
  it('names nobody where the source speaks itself', () => {
    expect(
      lineOf('Les données de 3 118 patients ont été volées à Rennes.', 'count', '3').speaker,
    ).toBeUndefined();
  });
});
