import { expect, test } from 'vitest';
import { isSameWord, stemsOf } from '#shared/search/stems.ts';
import { foldedWord } from '#shared/search/words.ts';

const same =
  `fuite fuites, fuité fuitée, fuiter fuitée, donnée données, hôpital hôpitaux, médical médicaux, médicale médicales,
  laboratoire laboratoires, patient patiente, patients patientes, victime victimes, personne personnes,
  pirate pirates, pirater piraté, piratée piratées, identifier identifié, vérifié vérifier, voler volé, volée volées,
  confirmer confirme, confirmé confirmée, confirmer confirmation, notifier notifie, notifié notification,
  journal journaux, national nationaux, nationale nationales, personnel personnelle, personnels personnelles,
  exposer exposé, exposée exposées, sécurité sécurités, numéro numéros, adresse adresses, fichier fichiers,
  logiciel logiciels, serveur serveurs, compte comptes, assuré assurés, médecin médecins, ministère ministères,
  autorité autorités, enquête enquêtes, enquêter enquête, plainte plaintes, diffuser diffusé, diffusée diffusion,
  publier publié, publiée publiées, ancien ancienne, anciens anciennes, européen européenne, client cliente,
  leak leaks, leaked leaking, breach breaches, breached breaching, hospital hospitals, record records,
  notify notified, notifies notifying, company companies, victim victims, expose exposed, exposes exposing,
  disclose disclosed, discloses disclosing, publish published, attacker attackers, insurer insurers,
  authority authorities, investigate investigated, investigation investigations, username usernames,
  encrypt encrypted, laboratory laboratories, confirm confirmed, sell selling, stop stopped`
    .split(',')
    .map((pair) => pair.trim().split(/\s+/) as [string, string]);

test.each(same)('%s and %s are one word', (left, right) => {
  expect(isSameWord(foldedWord(left), foldedWord(right))).toBe(true);
});

const other =
  `fuite fruit, hôpital hospice, patient patience, donnée dossier, personne personnel, banque bancaire, leak lead,
  record report, breach beach, sécurité secret, 491840 491841, santé sang, nom nombre, vol voile, Dax Dacia`
    .split(',')
    .map((pair) => pair.trim().split(/\s+/) as [string, string]);

test.each(other)('%s and %s are two words', (left, right) => {
  expect(isSameWord(foldedWord(left), foldedWord(right))).toBe(false);
});

test('a word with a figure in it has no other form', () => {
  expect(stemsOf('cve2021es')).toEqual({ french: 'cve2021es', english: 'cve2021es' });
});

test('being one word is not a matter of order', () => {
  for (const [left, right] of [...same, ...other]) {
    const [one, two] = [foldedWord(left), foldedWord(right)];
    expect(isSameWord(one, two)).toBe(isSameWord(two, one));
    expect(isSameWord(one, one)).toBe(true);
  }
});
