import type { RelationCode } from '../model/link.ts';
import { foldText } from './fold.ts';

/** Places in the words, in UTF-16 units of the text given. */
type Span = { readonly start: number; readonly end: number };

/**
 * Verbs and phrases of each relation, French and English, as `foldText` writes them, without signs: "d " for "d'". Of
 * two at one place the longer is heard.
 */
const words: readonly (readonly [RelationCode, string])[] = [
  [
    'customer-of',
    '(?:est |sont |etait |etaient |fut )?(?:un |une |des |l un des |l une des )?client(?:e|s|es)? (?:de|du|des|d |chez)\\b|(?:is|are|was|were) (?:a |an |one of the )?(?:customers?|clients?) of|(?:customers?|clients?) of',
  ],
  [
    'processor-of',
    '(?:est |sont |etait |etaient )?(?:un |une |le |la )?(?:sous traitante?s?|prestataires?) (?:de|du|des|d |pour|informatique (?:de|du|d ))|sous traite pour|(?:is|are|was|were) (?:a |the )?(?:data )?(?:sub ?)?(?:processors?|contractors?) (?:for|of)|processes (?:the )?data (?:for|of)',
  ],
  [
    'origin-of',
    '(?:est |sont |serait |seraient |etait )?a l origine (?:de|du|des|d )|(?:is|are|was|were) (?:at )?the (?:origin|source) of|(?:is|are|was|were) behind',
  ],
  [
    'comes-from',
    '(?:provien(?:t|nent|drait|draient)|provenai(?:t|ent)|provenant|issue?s?|(?:est |sont |serait |seraient )?originaires?|eman(?:e|ent)|vien(?:t|nent|drait|draient)) (?:de|du|des|d )|(?:comes?|came|coming|originat(?:es?|ed|ing)|stem(?:s|med)?|deriv(?:es?|ed)) from|taken from',
  ],
  [
    'part-of',
    '(?:fait|font|faisai(?:t|ent)|faisant) partie (?:de|du|des|d )|appartien(?:t|nent) (?:a|au|aux)|appartenant (?:a|au|aux)|(?:est |sont )?(?:une |des )?filiales? (?:de|du|des|d )|(?:is|are|was|were) (?:a )?part of|belong(?:s|ed|ing)? to|(?:is |are )?(?:a )?(?:subsidiar(?:y|ies)|branch(?:es)?|unit) of',
  ],
  [
    'hosts-for',
    'heberge(?:nt|ait|aient)?\\b|(?:est |sont )?hebergeurs? (?:de|du|des|d )|host(?:s|ed|ing)?\\b',
  ],
  [
    'works-for',
    'travaill(?:e|ent|ait|aient|ant) (?:pour|chez|a|au)\\b|(?:est |sont |etait )?(?:un |une )?(?:employee?s?|salariee?s?|journalistes?) (?:de|du|des|d |chez|a|au)\\b|work(?:s|ed|ing)? (?:for|at)|(?:is|are|was|were) (?:an? )?(?:employees?|journalists?|reporters?) (?:of|at|for)|(?:is |was )?employed by',
  ],
  [
    'leads',
    'dirige(?:nt|ait|aient|ant)?\\b|preside(?:nt|ait)?\\b|pilote(?:nt|ait)?\\b|(?:est |sont |etait )?(?:le |la |l )?(?:president(?:e)?|directeur|directrice|directeur general|directrice generale|patronn?e?|dirigeante?|pdg|chef|cheffe|responsable) (?:de|du|des|d )|leads?\\b|led\\b|heads?\\b|headed\\b|runs?\\b|chairs?\\b|(?:is |was )?(?:the )?(?:head|director|chief executive|ceo|president|chair(?:man|woman)?) of',
  ],
  [
    'represents',
    'represent(?:e|ent|ait|aient|ant)\\b|(?:est |sont )?(?:l avocate?|le porte parole|la porte parole|avocate?|porte parole) (?:de|du|des|d )|defend(?:ent|ait)?\\b|represent(?:s|ed|ing)?\\b|speaks? for|(?:is |was )?(?:the |an? )?(?:lawyer|spokes(?:man|woman|person)) (?:of|for)',
  ],
  [
    'trades-on',
    '(?:negocie(?:nt|ait)?|echange(?:nt|ait)?|s echange(?:nt|ait)?|se negocie(?:nt)?|trafique(?:nt)?) (?:\\S+ ){0,4}?(?:sur|dans)\\b|trad(?:es?|ed|ing) (?:\\S+ ){0,4}?on\\b',
  ],
  [
    'sells',
    '(?:a |ont )?(?:met|mettent|mis|mettait|mise|propose|proposait) en vente|(?:a |ont )?(?:vend(?:ent|ait|aient|u|ue|us|ues)?)\\b|commercialise(?:nt|ait)?\\b|(?:put|puts|offered|offers) (?:\\S+ ){0,4}?(?:up )?for sale|sell(?:s|ing)?\\b|sold\\b',
  ],
  [
    'disseminates',
    '(?:a |ont )?diffus(?:e|ent|ait|aient|ant)\\b|(?:a |ont )?(?:mis|met|mettent) en ligne|(?:a |ont )?(?:partag|propag|disperse?)(?:e|ent|ait|aient)\\b|(?:a |ont )?divulgu(?:e|ent|ait)\\b|disseminat(?:es?|ed|ing)|spread(?:s|ing)?\\b|leak(?:s|ed|ing)?\\b|post(?:s|ed|ing)\\b|shar(?:es?|ed|ing)\\b|circulat(?:es?|ed|ing)\\b',
  ],
  [
    'investigates',
    'enquet(?:e|ent|ait|aient|ant) (?:sur|au sujet)|(?:a |ont )?(?:ouvert|ouvre|ouvrent|lance) une (?:enquete|information judiciaire)|instrui(?:t|sent)\\b|investigat(?:es?|ed|ing)|(?:opened|opens|launched) (?:an? )?(?:investigation|inquiry|probe)|prob(?:es?|ed|ing)\\b',
  ],
  [
    'supervises',
    'control(?:e|ent|ait|aient|ant)\\b|supervis(?:e|ent|ait|aient)\\b|surveill(?:e|ent|ait|aient)\\b|(?:est |sont )?(?:l autorite de tutelle|la tutelle) (?:de|du|des|d )|supervis(?:es|ed|ing)\\b|oversees?\\b|oversaw\\b|overseen\\b|regulat(?:es?|ed|ing)\\b|monitor(?:s|ed|ing)?\\b',
  ],
  [
    'asks',
    'sollicit(?:e|ent|ait|aient|ant)\\b|interrog(?:e|ent|eait|eaient)\\b|(?:a |ont )?demand(?:e|ent|ait|aient) (?:a|au|aux)\\b|(?:a |ont )?(?:contact|question)(?:ne)?(?:e|ent|ait)\\b|ask(?:s|ed|ing)?\\b|question(?:s|ed)\\b|contact(?:s|ed)\\b|approach(?:es|ed)\\b',
  ],
  [
    'relays',
    'reprend(?:s|re)?\\b|reprennent\\b|reprenait\\b|(?:a |ont )?repris\\b|relai(?:e|ent)\\b|relay(?:e|ent|ait|aient)\\b|(?:cite|citent|citait|citant)\\b|relay(?:s|ed|ing)\\b|repeat(?:s|ed)\\b|quot(?:es?|ed|ing)\\b|cit(?:es|ed|ing)\\b|pick(?:s|ed) up\\b',
  ],
  [
    'attacks',
    'attaqu(?:e|ent|ait|aient|ant)\\b|(?:a |ont )?pirat(?:e|ent|ait|aient)\\b|(?:a |ont )?(?:vise|visent|visait|cible|ciblent|ciblait)\\b|s en (?:prend|prennent|est pris) (?:a|au|aux)|attack(?:s|ed|ing)?\\b|hack(?:s|ed|ing)?\\b|breach(?:es|ed|ing)\\b|target(?:s|ed|ing)?\\b',
  ],
  [
    'found',
    '(?:a |ont |avait |avaient )?(?:reper|decel|detect)(?:e|es|ee|ent|ait|aient)\\b|(?:a |ont |avait )?(?:decouv(?:re|rent|rait|ert|erte)|trouv(?:e|ent|ait))\\b|found\\b|finds?\\b|discover(?:s|ed)?\\b|spot(?:s|ted)?\\b|detect(?:s|ed)\\b|uncover(?:s|ed)?\\b',
  ],
  [
    'counted',
    '(?:a |ont |avait |avaient )?(?:compt|denombr|recens|comptabilis)(?:e|ent|ait|aient)\\b|count(?:s|ed|ing)?\\b|tall(?:y|ies|ied)\\b',
  ],
  [
    'publishes',
    'edit(?:e|ent|ait|aient|ant|es)\\b|(?:est |sont )?(?:l editeur|l editrice|editeurs?|editrices?) (?:de|du|des|d )|develop(?:pe|pent|pait|paient)\\b|publi(?:e|ent|ait|aient|ant)\\b|publish(?:es|ed|ing)?\\b|develop(?:s|ed|ing)?\\b|(?:is |are )?(?:the )?(?:publisher|vendor|maker|developer)s? of|mak(?:es?|ing)\\b',
  ],
  [
    'supplies',
    'fourni(?:t|ssent|ssait|ssaient|ssant)?\\b|(?:est |sont )?(?:le |un |des |l un des )?fournisseurs? (?:de|du|des|d )|livr(?:e|ent|ait|aient) (?:a|au|aux)?\\b|equip(?:e|ent|ait|aient)\\b|suppl(?:y|ies|ied|ying)\\b|provid(?:es?|ed|ing)\\b|(?:is |are )?(?:a |the )?suppliers? (?:of|to)|equip(?:s|ped)\\b',
  ],
  [
    'uses',
    'utilis(?:e|ent|ait|aient|ant)\\b|emploi(?:e|ent)\\b|(?:se |s )(?:sert|servent|servait) (?:de|du|des|d )|recour(?:t|ent) (?:a|au|aux)|(?:est |sont )?equipe(?:e|s|es)? (?:de|du|d )|(?:is|are) equipped with|us(?:es?|ed|ing)\\b|reli(?:es|ed) on|runs on',
  ],
];

const relations = words.map(
  ([code, pattern]) => [code, new RegExp(`(?<![a-z0-9])(?:${pattern})`, 'g')] as const,
);

/**
 * The relation that a text says, by its verb. `from` and `to` are where its ends are named: the words between them speak
 * first, then those after, then those before; with one end or none, all words but its name. `undefined` when none is
 * found.
 */
export function readRelation(text: string, from?: Span, to?: Span): RelationCode | undefined {
  const [first, second = first] =
    from !== undefined && to !== undefined && to.start < from.start ? [to, from] : [from, to];
  const pieces =
    first === undefined || second === undefined
      ? [text]
      : [
          text.slice(first.end, Math.max(first.end, second.start)),
          text.slice(Math.max(first.end, second.end)),
          text.slice(0, first.start),
        ];
  for (const piece of pieces) {
    const found = firstRelation(withoutSigns(foldText(piece).text));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Folded words with one space between: apostrophes, hyphens and stops mean nothing to a verb. */
function withoutSigns(folded: string): string {
  return folded.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}

/** The relation whose words stand first; of two at one place the longer, so that a phrase beats its verb. */
function firstRelation(folded: string): RelationCode | undefined {
  let best: { readonly code: RelationCode; readonly start: number; readonly length: number } | undefined;
  for (const [code, pattern] of relations) {
    pattern.lastIndex = 0;
    const match = pattern.exec(folded);
    if (match === null) continue;
    const [start, length] = [match.index, match[0].length];
    if (best === undefined || start < best.start || (start === best.start && length > best.length))
      best = { code, start, length };
  }
  return best?.code;
}
