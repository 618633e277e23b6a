import { expect, it, test } from 'vitest';
import { rowsOf } from '#shared/case/snapshot.ts';
import { suggestedDraft } from '../../../../../../renderer/features/sources/suggest/suggested-claim.ts';
import { voiceInWords, voiceOf } from '../../../../../../renderer/features/sources/suggest/voices.ts';
import { deskOn } from './desk.ts';

test('who denies an earlier version affirms what is quoted behind the colon', () => {
  const { accept, one, snapshot } = deskOn(
    'Une version que dément Paul Vautrin\u00a0: «\u00a0Au moins 140 IBAN figurent dans le fichier.\u00a0»',
  );
  accept(one('count', 'Au moins 140'));
  expect(rowsOf(snapshot(), 'claims')).toMatchObject([{ stance: 'states' }]);
  expect(rowsOf(snapshot(), 'entities')).toMatchObject([{ name: 'Paul Vautrin' }]);
});

it.each([
  ['Paul Vautrin affirme que 140 comptes ont été volés.', 'Dit par Paul Vautrin', 'Said by Paul Vautrin'],
  [
    'Paul Vautrin dément que 140 comptes ont été volés.',
    'Contesté par Paul Vautrin',
    'Denied by Paul Vautrin',
  ],
  [
    'Paul Vautrin doute que 140 comptes aient été volés.',
    'Mis en doute par Paul Vautrin',
    'Doubted by Paul Vautrin',
  ],
])('says before it is accepted how it would be recorded: « %s »', (text, french, english) => {
  const { desk, one } = deskOn(text);
  const count = one('count', '140');
  const voice = voiceOf(desk().snapshot, count, suggestedDraft(desk(), count));
  expect(voice && [voiceInWords(voice, 'fr'), voiceInWords(voice, 'en')]).toEqual([french, english]);
});
