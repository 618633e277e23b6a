/** Words that, before the @, name a desk and not a person; French and English, without accents. */
const deskWords =
  'presse press medias media pr rp relations relationspresse relationpresse servicepresse bureaupresse pressoffice newsroom contactpresse presscontact mediarelations ' +
  'contact contacts contactez contactus contacteznous info infos information informations infomation enquiries enquiry inquiries hello bonjour ' +
  'rgpd gdpr dpo dpd cnil cil privacy viepriv donneespersonnelles donnees protectiondonnees protectiondesdonnees dataprotection personaldata dataprivacy ' +
  'support supportclient supportclients helpdesk help aide assistance hotline sav servicedesk ' +
  'noreply donotreply nepasrepondre nereponsepas neparepondre mailer daemon mailerdaemon bounce bounces notification notifications notify alerte alertes alert alerts newsletter newsletters news actualites ' +
  'service services serviceclient serviceclients customerservice customercare relationclient relationclients relationsclients clients client clientele customers customer ' +
  'communication communications com comm comms dircom communique communiques ' +
  'juridique legal contentieux droit compliance conformite ' +
  'abuse security securite cybersecurite cybersecurity cyber ssi rssi ciso cert csirt soc psirt vulnerability vulnerabilities vulnerabilite bugbounty incident incidents fraude fraud phishing signalement signalements ' +
  'admin administrator administrateur administration webmaster webmestre postmaster hostmaster sysadmin root git www web site ftp dev devops api dsi informatique it tech technique ' +
  'accueil reception standard secretariat secretaire mairie direction dg cabinet office bureau siege prefecture police gendarmerie sante ' +
  'rh drh hr jobs job emploi emplois recrutement recrutements careers carrieres carriere candidature candidatures ' +
  'commercial commerciale ventes vente sales billing facturation factures facture compta comptabilite accounting finance finances achats achat purchasing marketing partenariat partenariats partners partnership partnerships ' +
  'redaction redacteurs editor editors editorial tips scoop abonnement abonnements subscription subscriptions subscribe unsubscribe commande commandes order orders livraison reservation reservations booking bookings ' +
  'reclamation reclamations complaints complaint mediateur mediation mediatrice ' +
  'equipe team staff formation formations scolarite inscription inscriptions evenement evenements events event feedback suggestions questions question';

const desks: ReadonlySet<string> = new Set(deskWords.split(' '));

/** Words that say which desk, but are nobody's desk alone. */
const fillers: ReadonlySet<string> = new Set(
  'mes vos nos votre notre de du des la le les l d et the of and for us nous pas ne no not do reply repondre public publique externe interne national nationale regional regionale france fr en europe global group groupe nous-contacter personnelles personnel protection data bug report user users utilisateurs patient patients mail'.split(
    ' ',
  ),
);

/** Providers of mailboxes to anybody: there a desk's word beside another word says nothing (`info.dupont@`). */
const mailboxes =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|proton|protonmail|pm|free|orange|wanadoo|sfr|neuf|laposte|bbox|numericable|club-internet|aliceadsl|tiscali|voila|caramail|mail|zoho|yandex|tutanota)\.[a-z.]+$/i;

/**
 * Whether an e-mail address is that of a desk of an organisation: its first or last word before the @ is one
 * (`presse@`, `ville-contact@`, `service-client2@`); with a public mailbox, all its words are.
 */
export function isDeskAddress(local: string, domain: string): boolean {
  const plain = local
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replace(/\+.*$/, '');
  const words = plain
    .split(/[._\-']+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '');
  if (words.length === 0) return false;
  if (isMadeOfWords(words.join(''))) return true;
  const isWhole =
    words.every((word) => desks.has(word) || fillers.has(word)) && words.some((word) => desks.has(word));
  if (isWhole || mailboxes.test(domain)) return isWhole;
  return desks.has(words[0] ?? '') || desks.has(words.at(-1) ?? '');
}

/** Whether a word is several of these written together (`servicepresse`, `patientinfo`), a desk's among them. */
function isMadeOfWords(word: string): boolean {
  if (desks.has(word)) return true;
  // Long parts only: two short ones make many a name.
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    const isHead = desks.has(head) || fillers.has(head);
    if (isHead && (desks.has(tail) || (desks.has(head) && fillers.has(tail)))) return true;
    if (isHead && tail.length > 5 && isMadeOfWords(tail)) return true;
  }
  return false;
}

/** Words before a telephone number that say it is a desk's. */
const deskOfPhone =
  /(?:\bpresse\b|\bpress\b|\bm[ée]dias?\b|\bstandard\b|\bservices?\b|\baccueil\b|num[ée]ros? (?:vert|gratuit|unique|national)|toll[ -]free|\bhot ?line\b|\bhelp ?(?:line|desk)\b|\bsupport\b|\bassistance\b|\bclient[èe]le\b|customer (?:care|service)|\bcellule\b|\bpermanence\b|\bsecr[ée]tariat\b|\bmairie\b|\bpr[ée]fecture\b|\bsi[èe]ge\b|head ?office|\bcommunication\b|\br[ée]daction\b|\bnewsroom\b|\bswitchboard\b|\bplate-?forme\b|\bdpo\b|non surtax|appel gratuit|appel local|\bfreephone\b|\bd[ée]l[ée]gu[ée]e? [àa] la protection|data protection officer)/iu;

/**
 * Whether a telephone number is announced as that of an organisation, on its line: "Service presse : 01…", "press
 * office, tel. +44…", "01… (standard)". Another number, a tab or a quotation mark in between ends the announcement.
 */
export function isDeskPhone(text: string, start: number, end: number): boolean {
  const behind = text.slice(Math.max(0, start - 80), start);
  const announced = /[^\n\t;|"\d{}]*$/u.exec(behind)?.[0] ?? '';
  if (deskOfPhone.test(announced)) return true;
  const aside = /^[ \u00a0]\(([^()\n]{1,40})\)/u.exec(text.slice(end, end + 50))?.[1];
  return aside !== undefined && deskOfPhone.test(aside);
}
