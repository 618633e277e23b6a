import { luhnChecked, wrongCard, wrongIban, wrongNir, type Draw } from './guard-values.ts';

const given = [
  'jean',
  'marie',
  'camille',
  'zoé',
  'karim',
  'anne-lise',
  'o.brien',
  'luc',
  'fatou',
  'paul',
  'emma',
  'john',
  'sarah',
];
const family = [
  'dupont',
  'martin',
  'le-goff',
  'nguyen',
  'benali',
  'durand',
  'garcia',
  'smith',
  'jones',
  'diallo',
  'moreau',
  'petit',
];
const mailboxes = [
  'gmail.com',
  'orange.fr',
  'free.fr',
  'laposte.net',
  'yahoo.fr',
  'hotmail.com',
  'proton.me',
  'wanadoo.fr',
];
const organisations = [
  'clinique-exemple.fr',
  'mairie-lyon.fr',
  'acme.com',
  'hopital.example.org',
  'univ-exemple.fr',
  'nhs.example.co.uk',
  'assurance.eu',
];

/** The name of a person, in capitals as forms have it or not. */
export function personName(draw: Draw): { readonly first: string; readonly last: string } {
  const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
  const [first, last] = [capital(draw.one(given)), capital(draw.one(family))];
  return { first, last: draw.below(2) === 0 ? last.toUpperCase() : last };
}

/** An address of a person: with a public mailbox or at an organisation. */
export function email(draw: Draw): string {
  const [first, last] = [draw.one(given), draw.one(family)];
  const initial = first.slice(0, 1);
  const local = draw.one([
    `${first}.${last}`,
    `${first}_${last}${String(draw.below(100))}`,
    `${initial}${last}`,
    `${last}.${first}+liste`,
    `${last}${draw.digits(2)}`,
    `${first.toUpperCase()}.${last.toUpperCase()}`,
    `${initial}-${last}`,
  ]);
  const domain = draw.one([draw.one(mailboxes), draw.one(organisations)]);
  return draw.one([
    `${local}@${domain}`,
    `${local}@${domain}`,
    `${local}@${domain}`,
    `${local} [at] ${domain}`,
    `${local}(at)${domain}`,
  ]);
}

/** An address of an organisation's desk. */
export function deskEmail(draw: Draw): string {
  const local = draw.one(
    (
      'presse press rgpd dpo contact info infos support noreply no-reply ne-pas-repondre service-client service.presse communication juridique abuse security securite ' +
      'contact-rgpd presse.france dpo-france info-patients accueil secretariat mairie recrutement rh webmaster postmaster admin newsletter redaction privacy legal helpdesk ' +
      'Contact PRESSE info2 service-communication relations-presse media data.protection protection-donnees cert csirt customer-service billing hello reclamations'
    ).split(' '),
  );
  return `${local}@${draw.one(organisations)}`;
}

/** A telephone number of a desk or a service, with what announces it. */
export function deskPhone(draw: Draw): string {
  const { digits, one } = draw;
  const number = `0${one(['1', '4', '5'])} ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`;
  return one([
    `numéro vert 0 800 ${digits(3)} ${digits(3)}`,
    `0800 ${digits(2)} ${digits(2)} ${digits(2)}`,
    `0805 ${digits(3)} ${digits(3)}`,
    `08 ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
    `3${digits(3)}`,
    `116 00${digits(1)}`,
    `service presse : ${number}`,
    `contact presse, tél. ${number}`,
    `standard : ${number}`,
    `service clients au ${number}`,
    `press office: +44 20 7946 0${digits(3)}`,
    `toll-free 1-800-555-${digits(4)}`,
    `customer service: +1 212 555 0${digits(3)}`,
    `${number} (numéro vert)`,
    `${number} (appel non surtaxé)`,
    `cellule d’information : ${number}`,
  ]);
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Something that is written like a value of a person and is none. */
export function lookalike(draw: Draw): string {
  const { below, digits, one } = draw;
  const day = two(1 + below(28));
  const month = two(1 + below(12));
  const year = String(1950 + below(77));
  const hex = (count: number): string => Array.from({ length: count }, () => below(16).toString(16)).join('');
  const siren = luhnChecked(`${String(3 + below(6))}${digits(7)}`);
  return one([
    () => wrongNir(draw),
    () => wrongIban(draw),
    () => wrongCard(draw),
    () => deskEmail(draw),
    () => deskPhone(draw),
    () => `SIREN ${siren}`,
    () => `SIREN ${siren.slice(0, 3)} ${siren.slice(3, 6)} ${siren.slice(6)}`,
    () => `SIRET ${luhnChecked(`${siren}000${one(['1', '2', '3'])}`)}`,
    () => `${siren.slice(0, 3)} ${siren.slice(3, 6)} ${siren.slice(6)} 000${digits(2)}`,
    () => `${day}/${month}/${year}`,
    () => `${day}.${month}.${year} ${two(below(24))}`,
    () => `${year}-${month}-${day} ${two(below(24))}:${two(below(60))}:${two(below(60))}`,
    () => `${day}/${month}/${year} 10 000 comptes`,
    () => `ISBN 978-2-${digits(4)}-${digits(4)}-${digits(1)}`,
    () => `ISBN 0${digits(9)}`,
    () => `EAN 3${digits(12)}`,
    () => `commande n° 06${digits(8)}`,
    () => `order #${digits(16)}`,
    () => `facture FA-${year}-${digits(6)}`,
    () => `ticket 04${digits(8)}`,
    () => `version ${String(below(20))}.${String(below(30))}.${String(below(400))}`,
    () => `v${String(below(20))}.${two(below(30))}.${two(below(30))}.${two(below(30))}.${two(below(30))}`,
    () => `package@${String(below(20))}.${String(below(30))}.${String(below(9))}`,
    () => `CVE-${year}-${digits(5)}`,
    () => hex(32),
    () => hex(40),
    () => hex(64),
    () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`.toUpperCase(),
    () => `${String(below(256))}.${String(below(256))}.${String(below(256))}.${String(below(256))}`,
    () => `2001:db8:${hex(4)}::${hex(4)}`,
    () => Array.from({ length: 6 }, () => hex(2)).join(':'),
    () => `${String(1 + below(900))} ${digits(3)} ${digits(3)} euros`,
    () => `${String(1 + below(900))} ${digits(3)} ${digits(3)} ${digits(3)} octets`,
    () => `+${String(1 + below(9))} ${digits(3)} ${digits(3)} personnes`,
    () => `+${String(10 + below(80))} ${digits(3)} lignes`,
    () => `${String(below(90))},${digits(14)}`,
    () => `0.${digits(16)}`,
    () => `48.${digits(6)}, 2.${digits(6)}`,
    () => `16${digits(8)}`,
    () => `IMEI 35${digits(13)}`,
    () => `@${draw.one(given)}@mastodon.example.social`,
    () => `https://user:secret@${draw.one(organisations)}/`,
    () => `logo@2x.png`,
    () => `10.${digits(4)}/j.${digits(4)}.${digits(2)}.${digits(3)}`,
    () => `FR ${digits(2)} ${siren.slice(0, 3)} ${siren.slice(3, 6)} ${siren.slice(6)}`,
    () => `AB-${digits(3)}-CD`,
    () => `${digits(5)} ${draw.one(['Paris', 'Lyon', 'Nice'])} CEDEX ${digits(2)}`,
    () => `01 02 03 04 05 06 07`,
    () => `de 8 h à 20 h`,
    () => `article 34 du règlement 2016/679`,
    () => `j***@${draw.one(mailboxes)}`,
    () => `06 ** ** ** 78`,
  ])();
}
