import type { EntityKind } from '../model/entity.ts';
import { foldWord } from './fold.ts';

const signs: readonly (readonly [EntityKind, RegExp])[] = [
  [
    'authority',
    /\b(?:cnil|anssi|ars|dgs|dgse|dgsi|ico|edpb|c3n|ocdlctic|ofac|cert|enisa|parquet|procureure?|ministere|ministre|prefecture|prefet|gendarmerie|police|tribunal|cour|agence|autorite|direction generale|commission|haute autorite|prosecutor|ministry|authority|agency|court|commissioner)\b/,
  ],
  [
    'medium',
    /\b(?:afp|reuters|liberation|checknews|le monde|figaro|parisien|mediapart|zataz|bfm|france ?(?:bleu|info|inter|2|3|24)|midi libre|ouest[- ]france|sud[- ]ouest|numerama|next|the guardian|bbc|wired|journal|quotidien|magazine|radio|blog|presse|newspaper|news|bonjour la fuite)\b/,
  ],
  [
    'threat-actor',
    /\b(?:pirates?|hackers?|rancongiciel|ransomware|gang|lockbit|alphv|conti|clop|revil|attaquants?|attackers?|cybercriminels?)\b/,
  ],
  ['place', /\b(?:departement|region|ville|commune|rue|forum|darknet|dark web|telegram|breachforums)\b/],
  [
    'product',
    /\b(?:logiciels?|application|progiciel|serveurs?|plateforme|software|program|app|server|platform|mediboard|megabus|mega-bus)\b/,
  ],
  ['dataset', /\b(?:fichiers?|base de donnees|database|dataset|dump|leak)\b/],
  [
    'organisation',
    /\b(?:sa|sas|sarl|gmbh|inc|ltd|llc|groupe|group|societe|entreprise|laboratoires?|clinique|hopita(?:l|ux)|chu|chru|ehpad|mutuelle|syndicat|association|federation|union|universite|university|hospital|company|france|medical|bank|banque|assurances?)\b/,
  ],
];

/** A guess of what bears this name, to prefill the entity form: authority, medium... else a person, else an organisation. */
export function guessEntityKind(name: string): EntityKind {
  const folded = foldWord(name);
  const found = signs.find(([, pattern]) => pattern.test(folded));
  if (found !== undefined) return found[0];
  if (/^[a-z0-9_.-]*\d[a-z0-9_.-]*$/i.test(name.trim())) return 'threat-actor';
  const isPerson =
    /^(?:M\.|Mme|Dr|Pr|Me)?\s*\p{Lu}[\p{L}’'-]+(?: (?:de |du |d’|d'|le |la |van |von )?\p{Lu}[\p{L}’'-]*){1,3}$/u.test(
      name.trim(),
    );
  return isPerson ? 'person' : 'organisation';
}

/** A name as it is filed: without quotation marks, a leading article, or a comma left by the selection. */
export function entityName(words: string): string {
  return words
    .replace(/^[\s«“"‘'(]+|[\s»”"’'),;:.!?]+$/gu, '')
    .replace(/^(?:le |la |les |l’|l'|un |une |the |du |des |de |d’|d')(?=\S)/iu, '')
    .trim();
}
