import { describe, expect, it } from 'vitest';
import { stageOf } from '#shared/reading/event-stage.ts';
import { suggestionsIn } from '#shared/reading/suggest/index.ts';

/** The step at each date of a sentence, as suggestions find them. */
function stagesIn(sentence: string): readonly string[] {
  const dates = suggestionsIn(sentence, { documentDate: '2024-06-01' }).filter(({ kind }) => kind === 'date');
  return dates.map((date) =>
    stageOf(
      sentence,
      date,
      dates.filter((other) => other !== date),
    ),
  );
}

describe('which step of a breach a date tells of', () => {
  it.each([
    ['The regulator was notified on 15 April 2024.', ['notification-authority']],
    ['The intrusion began on 3 March 2024.', ['intrusion']],
    ['La CNIL a été notifiée le 15 avril 2024.', ['notification-authority']],
    ['Hexalide a notifié la violation à la CNIL le 15 avril 2024.', ['notification-authority']],
    ['Le 15 avril 2024, Hexalide et sa filiale ont notifié la CNIL.', ['notification-authority']],
    ['A breach notification was filed with the ICO on 15 April 2024.', ['notification-authority']],
    ['Les clients ont été informés par courriel le 20 avril 2024.', ['notification-persons']],
    ['Customers were notified by letter on 20 April 2024.', ['notification-persons']],
    ['Letters were sent on 20 April 2024.', ['notification-persons']],
    ['Hexalide became aware of the breach on 12 April 2024.', ['discovery']],
    ['Le prestataire a eu connaissance de l’attaque le 12 avril 2024.', ['discovery']],
    ['L’entreprise a été alertée par son hébergeur le 12 avril 2024.', ['discovery']],
    ['Hexalide a été informée de l’incident par la CNIL le 12 avril 2024.', ['discovery']],
    ['Le fichier circule depuis le 23 février 2024.', ['circulation']],
    ['The files were published on a forum on 2 May 2024.', ['circulation']],
    ['La base a été mise en vente le 2 mai 2024.', ['sale']],
    ['Hexalide a confirmé l’intrusion le 3 mai 2024.', ['confirmation']],
    ['L’incident a été révélé par Le Progrès le 4 mai 2024.', ['disclosure']],
    ['Une plainte a été déposée le 5 mai 2024.', ['complaint']],
    ['Les données ont été exfiltrées le 10 mars 2024.', ['exfiltration']],
    ['La cyberattaque du 3 mars 2024 a touché trois hôpitaux.', ['intrusion']],
  ])('%s', (sentence, expected) => {
    expect(stagesIn(sentence)).toEqual(expected);
  });

  it.each([
    [
      'L’intrusion a commencé le 3 mars 2024 et a été découverte le 12 avril 2024 par Hexalide.',
      ['intrusion', 'discovery'],
    ],
    [
      'L’intrusion, qui a commencé le 3 mars 2024, a été découverte le 12 avril 2024.',
      ['intrusion', 'discovery'],
    ],
    ['The intrusion that began on 3 March 2024 was discovered on 12 April 2024.', ['intrusion', 'discovery']],
    [
      'Hexalide a découvert l’intrusion le 12 avril 2024 et a informé la CNIL le 15 avril 2024.',
      ['discovery', 'notification-authority'],
    ],
    [
      'Hexalide a découvert l’intrusion, le 12 avril 2024, et notifié la CNIL, le 15 avril 2024.',
      ['discovery', 'notification-authority'],
    ],
    [
      'Le 15 avril 2024, trois jours après la découverte de l’intrusion, Hexalide a notifié la CNIL.',
      ['notification-authority'],
    ],
    [
      'It detected the attack on 12 April 2024, notified the regulator on 15 April 2024 and told customers on 20 April 2024.',
      ['discovery', 'notification-authority', 'notification-persons'],
    ],
  ])('of several in one sentence: %s', (sentence, expected) => {
    expect(stagesIn(sentence)).toEqual(expected);
  });

  it.each([
    'Hexalide emploie 300 personnes depuis le 3 mars 2024.',
    'Hexalide n’a pas notifié la CNIL au 15 avril 2024.',
    'Hexalide must notify the regulator by 15 April 2024.',
    'La réunion du conseil se tiendra le 3 mars 2024.',
  ])('is nothing it can tell: %s', (sentence) => {
    expect(stagesIn(sentence)).toEqual(['other']);
  });
});
