import type { CategoryCode } from '../model/categories.ts';
import type { ExposureState } from '../model/exposure.ts';
import { foldText, originalSpan, type FoldedText } from './fold.ts';
import { matchesIn } from './matches.ts';

/** A category of data named by a text, and whether its clause says it was exposed. UTF-16 offsets. */
export type CategoryReading = {
  readonly category: CategoryCode;
  /** A reading, for the person to confirm: `partly` after "parfois", `not-exposed` after "aucune". */
  readonly state: Exclude<ExposureState, 'unknown'>;
  readonly start: number;
  readonly end: number;
  readonly words: string;
};

/**
 * Words of each category, French and English, as `foldText` writes them (small letters, no accents, plain
 * apostrophes). Earlier lines win where two overlap, so what is precise stands before what is wide.
 */
const words: readonly (readonly [CategoryCode, string])[] = [
  [
    'results-portal',
    "(?:donnees? |codes? |identifiants? )?d'acces (?:a l'|a son |aux? )?(?:espace|portail|compte)s? (?:de |des )?(?:resultats?|patients?)|espaces? (?:de )?resultats?|results? portal(?: (?:credentials|access))?|access to (?:the )?results",
  ],
  [
    'nir',
    "(?:numeros?|n°) (?:d'immatriculation (?:a la |de )?|de |d')?(?:la )?(?:securite sociale|secu|assure social|d'inscription au repertoire)|nir\\b|carte vitale|informations relatives a la securite sociale|(?:la )?securite sociale|social[ -]security (?:numbers?|details)|ssns?\\b|national insurance numbers?",
  ],
  ['tax-number', "numeros? fisca(?:l|ux)|numeros? d'imposition|tax (?:identification )?numbers?|\\btins?\\b"],
  [
    'insurer-history',
    '(?:historiques?|anciennes?|precedentes?) (?:des? |les )?(?:mutuelles?|complementaires?)|(?:history of|previous|former) (?:complementary |health )?insurers?',
  ],
  [
    'insurer',
    'mutuelles?|complementaires? sante|organismes? complementaires?|health insur(?:er|ance)s?(?: (?:information|details|numbers?|policy numbers?|data))?|complementary insur(?:er|ance)s?',
  ],
  [
    'id-document',
    "(?:cartes? (?:nationales? )?d'identite|pieces? d'identite|passeports?|titres? de sejour|permis de conduire|\\bcni\\b|identity (?:cards?|documents?)|\\bids? cards?|passports?|driving licen[cs]es?|driver'?s licen[cs]es?|(?:state|government|national)[ -](?:issued )?ids?\\b)(?: numbers?)?",
  ],
  [
    'birth-date',
    '(?:dates?|annees?|lieux?) (?:et lieux? )?de naissance|ages?\\b|dates? (?:and places? )?of birth|\\bdobs?\\b|birth ?(?:dates?|days?)|years? of birth',
  ],
  [
    'email',
    'adresses? (?:e-?mails?|mails?|electroniques?|courriels?)|adresses? (?:de )?messagerie|courriels?|e-?mails?(?: addresses?)?',
  ],
  [
    'postal-address',
    'adresses? (?:postales?|physiques?|du domicile)|domiciles?|codes? posta(?:l|ux)|(?:postal|home|street|mailing) addresses?|post ?codes?|zip codes?|adresses?(?! ip)|(?<!ip )address(?:es)?',
  ],
  [
    'phone',
    '(?:numeros? de )?(?:telephones?|portables?|mobiles?)|(?:tele)?phone numbers?|phones?\\b|mobile numbers?',
  ],
  [
    'bank',
    "(?:coordonnees?|donnees?|informations?|comptes?) bancaires?|ibans?\\b|\\bribs?\\b|releves? d'identite bancaire|(?:donnees?|moyens?|informations?) de paiement|donnees? financieres?|payment (?:data|information|details)|financial (?:account )?(?:data|information|details)|bank account numbers?|account numbers?|sort codes?|routing numbers?|bank(?:ing)? (?:details?|accounts?(?: numbers?)?|data|information)",
  ],
  [
    'card',
    '(?:numeros? de )?cartes? (?:bancaires?|bleues?|de credit|de paiement)|cryptogrammes?|(?:credit|debit|payment|bank) cards?(?: numbers?| details| data| information)?|card (?:numbers?|details|data)|\\bcvv\\b',
  ],
  [
    'credentials',
    "(?:hash(?:e?s)? (?:de |des )?)?mots? de passe(?: haches?| chiffres?)?|\\bmdp\\b|identifiants?(?: de connexion)?|(?:donnees?|codes?) d'acces|(?:(?:hashed|encrypted|plain ?text|bcrypt) )?passwords?(?: hash(?:es)?)?|security questions?(?: and answers?)?|(?:login )?credentials?|log-?ins?\\b|user ?names?",
  ],
  ['contact', 'coordonnees?(?: de contact| personnelles?)?|contact (?:details?|information|data)'],
  ['photo', 'photo(?:graphie)?s?|photographs?|pictures?'],
  [
    'family',
    '(?:situations?|compositions?|statuts?) (?:familia(?:les?|ux)|matrimonia(?:les?|ux))|ayants? droit|conjoints?|enfants?|proches|family (?:members?|status)|marital status|next of kin|children',
  ],
  ['blood-group', 'groupes? sanguins?|rhesus|blood (?:groups?|types?)'],
  ['pregnancy', 'grossesses?|enceintes?|pregnan(?:cy|cies|t)'],
  [
    'doctor',
    '(?:nom (?:du )?)?medecins? (?:traitants?|prescripteurs?|referents?)|treating (?:doctors?|physicians?)|(?:family |attending )?(?:doctors?|physicians?)(?: names?)?|general practitioners?',
  ],
  ['prescriptions', 'ordonnances?|prescriptions?(?: medicales?)?'],
  [
    'treatments',
    'traitements?(?: (?:medicamenteux|medicaux|suivis|en cours))?|medicaments?|treatments?|medications?|medicines?',
  ],
  [
    'diseases',
    'maladies?|pathologies?|diagnostics?|\\bvih\\b|\\bsida\\b|cancers?|tumeurs?|surdite|antecedents medicaux|diseases?|illness(?:es)?|diagnos[ei]s|\\bhiv\\b|tumou?rs?|deafness|medical (?:conditions?|histor(?:y|ies))',
  ],
  [
    'examinations',
    "(?:caracteristiques techniques (?:d'|des )?)?examens?(?: (?:realises|medicaux|de laboratoire|biologiques?))?|resultats? d'analyses?|analyses? (?:medicales?|biologiques?|de laboratoire|de sang)|prelevements?|comptes?[ -]rendus?(?: medica(?:l|ux)| d'(?:hospitalisation|examen|imagerie|operation))?|imageries?(?: medicales?)?|radiographies?|medical (?:imaging|images)|x-rays?|(?:lab(?:oratory)?|test|examination|blood) (?:results?|tests?)|examinations?",
  ],
  ['disability', 'handicaps?|invalidites?|disabilit(?:y|ies)'],
  [
    'health',
    "(?:donnees?|informations?|dossiers?) (?:de sante|medica(?:les?|ux|l)|sur l'etat de sante)|etats? de sante|certificats? medica(?:l|ux)|(?:donnees?|dossiers?) patients?|(?:(?:protected )?health|medical|patient|clinical) (?:data|information|records?|history)|\\bphi\\b|(?:state of )?health\\b",
  ],
  ['genetic', '(?:donnees? )?genetiques?|\\badn\\b|genetic (?:data|information)?|\\bdna\\b'],
  [
    'biometric',
    'biometri(?:ques?|e)|empreintes? digitales?|reconnaissance faciale|biometrics?|fingerprints?|facial recognition',
  ],
  ['sexuality', 'orientations? sexuelles?|vie sexuelle|sexual orientations?|sex life'],
  [
    'religion',
    '(?:religions?|convictions?|croyances?)(?: (?:religieuses?|philosophiques?))?|religious beliefs?',
  ],
  ['politics', 'opinions? politiques?|affiliations? politiques?|political (?:opinions?|views|affiliations?)'],
  ['union', 'appartenances? syndicales?|syndiques?|trade[ -]union memberships?|union memberships?'],
  [
    'origin',
    'origines? (?:ethniques?|raciales?)|nationalites?|ethnic(?:ity| origins?)|racial origins?|nationalit(?:y|ies)',
  ],
  [
    'offences',
    'casiers? judiciaires?|condamnations?|infractions?|criminal (?:records?|convictions?)|offences?',
  ],
  [
    'location',
    'geolocalisations?|localisations?|positions? gps|location data|geolocation|whereabouts|geographic locations?',
  ],
  [
    'browsing',
    'adresses? ip|historiques? de navigation|cookies?|donnees? de connexion|ip address(?:es)?|browsing (?:history|data)',
  ],
  [
    'messages',
    'messages? prives?|messages?|messageries?|correspondances?|sms\\b|private messages?|chat logs?',
  ],
  [
    'income',
    "revenus?|salaires?|(?:bulletins?|fiches?) de (?:paie|salaire)|avis d'imposition|incomes?|salar(?:y|ies)|pay ?slips?|payroll",
  ],
  [
    'purchases',
    "(?:historiques? (?:des? |d'))?(?:achats?|commandes?)|factures?|reservations?|invoices?|bookings?(?: details)?|purchase histor(?:y|ies)|purchases?|order histor(?:y|ies)",
  ],
  [
    'employment',
    'professions?|emplois?|employeurs?|parcours professionnels?|(?:releves?|donnees?) de carriere|\\bcv\\b|employment|employers?|occupations?|job titles?',
  ],
  [
    'education',
    'scolarites?|diplomes?|notes? scolaires?|etudes\\b|education|bulletins? scolaires?|resultats? scolaires?|school records?|academic records?|diplomas?|grades\\b',
  ],
  [
    'internal-documents',
    'documents? internes?|contrats?|internal documents?|contracts?|source code|code source',
  ],
  [
    'identity',
    'identites?|etats? civils?|noms?(?: de famille| de naissance)?(?:,? (?:et |, )?prenoms?)?|prenoms?|sexes?\\b|genres?\\b|civilites?|identit(?:y|ies)|demographic (?:data|information)|(?:full |first |last |family )?names?|surnames?|gender',
  ],
];

/** Each category at one place of a text, where a word begins. */
const table = words.map(
  ([category, pattern]) => [category, new RegExp(`(?:${pattern})(?![a-z])`, 'y')] as const,
);
/** Every place where one of them is named: one pass over a text for all of them, for most of it names none. */
const anyCategory = new RegExp(
  `(?<![a-z0-9])(?=(?:${words.map(([, pattern]) => pattern).join('|')})(?![a-z]))`,
  'g',
);

/** A negation reaches to the end of its clause; these negate what stands before them too. */
const denied = /\b(?:aucune?s?|ni|sans|no|none|neither|nor|without|not any)\b|\bpas de?\b|\bpas d'/;
const deniedAround =
  /\bn'(?:a|ont|est|etaient|etait|avait|avaient) (?:donc |toutefois |cependant )?pas\b|\bne (?:sont|serait|seraient|font|fait|contient|contiennent|figurent|figure) (?:donc |toutefois |cependant )?pas\b|\bnon (?:compromise?s?|exposee?s?|concernee?s?)\b|\b(?:was|were|is|are|has|have|does|do|did) ?n(?:o|')t\b/;
const limited =
  /\b(?:parfois|(?:pour|chez|dans|de) certaine?s|certaine?s (?:patients?|clients?|personnes|lignes|cas|noms|dossiers|comptes|d'entre)|dans certains cas|(?:une )?(?:petite )?partie (?:de |des |d'|seulement)|le cas echeant|eventuel(?:le)?(?:ment|s)?|occasionnellement|sometimes|(?:for|of|in) some|some (?:patients?|customers?|people|users|cases|records|of)|in (?:certain|a few) cases|occasionally|a (?:small )?(?:part|subset|number) of|partly)\b/;

/** Where a thought ends: a sign, or a word that turns it round. */
const clauseEnds = /[.;!?\n]|,? (?:mais|toutefois|cependant|en revanche|but|however|although) /g;

/** A category named in a folded text; offsets are folded. */
export type CategoryMention = {
  readonly category: CategoryCode;
  readonly start: number;
  readonly end: number;
};

/**
 * The categories that a folded text names, in order, without overlap: where two share words, the one that stands first in
 * the table. Linear in its length.
 */
export function categoryMentions(folded: FoldedText): readonly CategoryMention[] {
  const { text } = folded;
  const places = matchesIn(text, anyCategory).map(({ index }) => index);
  const found: CategoryMention[] = [];
  const taken = new Uint8Array(text.length);
  for (const [category, pattern] of table) {
    let next = 0;
    for (const start of places) {
      if (start < next) continue;
      pattern.lastIndex = start;
      if (!pattern.test(text)) continue;
      const end = pattern.lastIndex;
      next = end;
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ category, start, end });
    }
  }
  return found.toSorted((left, right) => left.start - right.start);
}

/**
 * The categories of data that a passage names, in its order, each with the state its clause gives. Used to prefill the
 * exposure form: nothing is recorded without the person.
 */
export function readCategories(text: string): readonly CategoryReading[] {
  const folded = foldText(text);
  const clauses = clausesOf(folded.text);
  return categoryMentions(folded).map(({ category, start, end }) => {
    const span = originalSpan(folded, start, end);
    const clause = clauses.find((candidate) => start >= candidate.start && start < candidate.end);
    return {
      category,
      state: clause === undefined ? 'exposed' : stateIn(folded.text, clause, start),
      ...span,
      words: text.slice(span.start, span.end),
    };
  });
}

type Clause = { readonly start: number; readonly end: number };

function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const match of text.matchAll(clauseEnds)) {
    clauses.push({ start, end: match.index });
    start = match.index;
  }
  return [...clauses, { start, end: text.length }];
}

function stateIn(text: string, clause: Clause, at: number): CategoryReading['state'] {
  const whole = text.slice(clause.start, clause.end);
  if (deniedAround.test(whole) || denied.test(text.slice(clause.start, at))) return 'not-exposed';
  return limited.test(whole) ? 'partly' : 'exposed';
}
