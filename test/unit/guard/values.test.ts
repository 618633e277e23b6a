import { describe, expect, test } from 'vitest';
import { inspectText } from '../../../shared/guard/inspect.ts';

const found = (text: string): readonly string[] =>
  inspectText(text).findings.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('numbers of social security', () => {
  test.each([
    '255081416802538',
    '2 55 08 14 168 025 38',
    '2.55.08.14.168.025.38',
    '2 55 08 14 168 025 38',
    '2 55 08 14 168 025 / 38',
    '2550814168025 38',
    '2 55 08 14 168 025 clé 38',
    '2 69 05 49 588 157 80',
  ])('%s is one, in a sentence and alone', (value) => {
    expect(found(value)).toEqual([`nir ${value}`]);
    expect(found(`Le numéro ${value}, lu dans le fichier.`)).toEqual([`nir ${value}`]);
  });

  test.each(['2A', '2B', '2a'])('Corsica %s counts as its department', (department) => {
    const body = `18412${department}123456`;
    const keys = Array.from({ length: 97 }, (_, key) => String(key + 1).padStart(2, '0'));
    expect(keys.filter((key) => found(body + key).length === 1)).toHaveLength(1);
  });

  test.each([
    ['a wrong key', '255081416802539'],
    ['no key', '2550814168025'],
    ['no key, in groups', '2 55 08 14 168 025'],
    ['a sex that does not exist', '955081416802538'],
    ['part of a longer number', '12550814168025381'],
    ['the number of a device', 'IMEI 355047504573001'],
  ])('not with %s', (_, text) => {
    expect(found(text).filter((one) => one.startsWith('nir'))).toEqual([]);
  });

  test.each([
    ['month 13', '13'],
    ['month 00', '00'],
    ['month 45', '45'],
  ])('not in %s, whatever the key', (_, month) => {
    const keys = Array.from({ length: 97 }, (_, key) => String(key + 1).padStart(2, '0'));
    expect(keys.flatMap((key) => found(`184${month}75123456${key}`))).toEqual([]);
  });

  test.each(['20', '31', '42', '50', '99'])('in month %s, for whom it is not known', (month) => {
    const keys = Array.from({ length: 97 }, (_, key) => String(key + 1).padStart(2, '0'));
    expect(keys.flatMap((key) => found(`184${month}75123456${key}`))).toHaveLength(1);
  });
});

describe('account numbers', () => {
  test.each([
    'FR1420041010050500013M02606',
    'FR14 2004 1010 0505 0001 3M02 606',
    'fr14 2004 1010 0505 0001 3m02 606',
    'FR14-2004-1010-0505-0001-3M02-606',
    'FR14 2004 1010 0505\n0001 3M02 606',
    'DE89370400440532013000',
    'GB29 NWBK 6016 1331 9268 19',
    'BE68 5390 0754 7034',
    'NO93 8601 1117 947',
    'MT84MALT011000012345MTLCAST001S',
  ])('%s is one', (value) => {
    expect(found(`IBAN : ${value}.`)).toEqual([`iban ${value}`]);
  });

  test.each([
    ['a wrong remainder', 'FR1520041010050500013M02606'],
    ['the length of another country', 'FR89370400440532013000'],
    ['a country that has none', 'US89370400440532013000'],
    ['an identifier of records', '8AAB1B5B-6502-4D67-BE55-F91D28C5570F'],
    ['a hidden one', 'FR14 **** **** **** **** ***2 606'],
  ])('not with %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('payment cards', () => {
  test.each([
    '4111111111111111',
    '4111 1111 1111 1111',
    '5555-5555-5555-4444',
    '378282246310005',
    '3782 822463 10005',
    '6011 1111 1111 1117',
    '3530111333300000',
    '2223003122003222',
  ])('%s is one, with what follows left alone', (value) => {
    expect(found(`Carte ${value} 12/27 737`)).toEqual([`card ${value}`]);
  });

  test.each([
    ['a wrong check digit', '4111111111111112'],
    ['no network', '9999 9999 9999 9995'],
    ['the digits of an establishment', 'SIRET 36252187900034'],
    ['the digits of an establishment, not named', '36252187900034'],
    ['a fraction', '0.4111111111111111'],
    ['groups of a number', '4 111 111 111 111 111 euros'],
    ['an order', 'commande n° 4111111111111111'],
    ['a digest', 'a4111111111111111b'],
  ])('not with %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('e-mail addresses', () => {
  test.each([
    'jean.dupont@gmail.com',
    'J.DUPONT@Clinique.fr',
    'zoé.müller+liste@université.fr',
    'info.dupont@orange.fr',
    'marie_75@sub.domaine.co.uk',
    'jean.dupont [at] free [point] fr',
    'jean.dupont(at)free.fr',
    'o.brien@example.org',
  ])('%s is a person’s', (value) => {
    expect(found(`Écrire à <${value}>.`)).toEqual([`email ${value}`]);
  });

  test.each(
    (
      'presse press rgpd dpo contact info support noreply no-reply ne-pas-repondre service-client service.presse ' +
      'communication juridique abuse security contact.rgpd Presse servicepresse patientinfo mesdonnees contact2 ville-contact'
    ).split(' '),
  )('%s@ is a desk’s', (local) => {
    expect(found(`${local}@hopital.fr`)).toEqual([]);
  });

  test.each([
    '@jean@mastodon.social',
    'https://user:secret@serveur.fr/',
    'logo@2x.png',
    'react@19.0.0',
    'react@18.2.0-rc.beta',
    'Message-ID: <20210223.abc@mail.exemple.fr>',
    'j***@gmail.com',
    '••••.••••••@••••.••',
    'jean@localhost',
    '@',
    'a @ b.fr',
  ])('%s is no address of a person', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('telephone numbers', () => {
  test.each([
    '06 12 34 56 78',
    '0612345678',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '06 12 34 56 78',
    '+33 6 12 34 56 78',
    '+33612345678',
    '+33 (0)6 12 34 56 78',
    '(+33)6 12 34 56 78',
    '0033612345678',
    '33612345678',
    '+262 692 12 34 56',
    '0692 12 34 56',
    '+590 690 12 34 56',
    '+687 25 12 34',
    '+32 470 12 34 56',
    '+41 79 123 45 67',
    '+44 7700 900123',
    '07700 900123',
    '+1 (415) 555-2671',
    '(415) 555-2671',
    '415-555-2671',
    '+49 171 1234567',
    '0123456789',
    '+1 555-123-4567',
    '(555) 123-4567',
    '+34 612 345 678',
  ])('%s is one', (value) => {
    expect(found(`On lit ${value}, puis rien.`)).toEqual([`phone ${value}`]);
    expect(found(`(${value})`)).toEqual([`phone ${value}`]);
  });

  test('two that stand side by side are two, and hours behind one are not part of it', () => {
    expect(found('0612345678 0698765432')).toHaveLength(2);
    expect(found('06 12 34 56 78 / 06 98 76 54 32')).toHaveLength(2);
    expect(found('06 12 34 56 78 06 98 76 54 32')).toHaveLength(2);
    expect(found('01 02 03 04 05 06 07 08 09 10')).toEqual([]);
    expect(found('au 04 23 45 67 89 24 heures sur 24')).toEqual(['phone 04 23 45 67 89']);
  });

  test.each([
    '3939',
    '0800 12 34 56',
    '0 800 123 456',
    '08 92 12 34 56',
    '+33 800 123 456',
    '1-800-555-0199',
    'numéro vert : 01 12 34 56 78',
    'Contact presse : 01 23 45 67 80',
    'press office, tel. +44 20 7946 0958',
    'le 04 65 71 12 46 (appel non surtaxé)',
  ])('%s is a service’s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    '01 02 03 04 05 06 07',
    '+491 840 personnes',
    '+3 200 000 dossiers',
    '+33 000 000 euros',
    '01/02/2023 12 personnes',
    '03/04/2021 10 000 dossiers',
    'SIREN 552 100 554',
    'ISBN 0306406152',
    'commande n° 0612345678',
    'CMD-0612345678',
    '192.168.10.12',
    '1614038400',
    '06 ** ** ** 78',
    'img_0612345678.jpg',
  ])('%s is none', (text) => {
    expect(found(text)).toEqual([]);
  });
});
