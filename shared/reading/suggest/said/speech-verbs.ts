import type { VerbNeed } from './verb-forms.ts';
import { wordSet } from '../../word-set.ts';

/** Regular French verbs of saying (-er), folded, by what they need around them. */
export const frenchVerbs: readonly (readonly [VerbNeed, string])[] = [
  [
    'any',
    'affirmer assurer indiquer preciser confirmer declarer annoncer nier contester recuser refuter revendiquer estimer reveler avouer devoiler signaler evoquer clamer proclamer chiffrer infirmer jurer certifier marteler concede conceder relativiser minimiser denoncer vanter targuer',
  ],
  [
    'clause',
    'expliquer ajouter souligner rappeler noter observer relever constater avancer garantir raconter rapporter temoigner confier penser juger considerer supposer informer alerter regretter deplorer detailler repeter insister argumenter arguer alleguer postuler presumer specifier notifier redouter esperer evaluer rejeter ecarter douter plaider recommander preconiser rassurer commenter communiquer decrire',
  ],
  [
    'inverted',
    'lacher glisser souffler analyser resumer temperer nuancer repliquer renchir ironiser exhorter lancer poser continuer trancher pester pointer balayer murmurer hasarder enumerer conseiller decrypter tonner tempeter objecter acquiescer constater abonder',
  ],
];

/** Irregular French verbs: finite forms, and the masculine participle that takes -e, -s, -es. */
export const frenchIrregular: readonly (readonly [VerbNeed, string, string, string])[] = [
  ['clause', 'dire', 'dit disent disait disaient dira diront dirait diraient dirent', 'dit'],
  ['clause', 'ecrire', 'ecrit ecrivent ecrivait ecrivaient ecrira ecriront ecrirait', 'ecrit'],
  [
    'any',
    'reconnaitre',
    'reconnait reconnaissent reconnaissait reconnaissaient reconnaitra reconnaitrait reconnut reconnurent',
    'reconnu',
  ],
  ['any', 'admettre', 'admet admettent admettait admettaient admettra admettrait admit admirent', 'admis'],
  ['clause', 'promettre', 'promet promettent promettait promettaient promit promirent', 'promis'],
  ['clause', 'soutenir', 'soutient soutiennent soutenait soutenaient soutint', 'soutenu'],
  ['clause', 'maintenir', 'maintient maintiennent maintenait maintenaient', 'maintenu'],
  ['any', 'pretendre', 'pretend pretendent pretendait pretendaient pretendit', 'pretendu'],
  ['any', 'dementir', 'dement dementent dementait dementaient dementit dementirait', 'dementi'],
  ['any', 'contredire', 'contredit contredisent contredisait contredisaient', 'contredit'],
  ['clause', 'repondre', 'repond repondent repondait repondaient repondit', 'repondu'],
  ['inverted', 'retorquer', 'retorque retorquent retorquait retorquaient', 'retorque'],
  ['inverted', 'poursuivre', 'poursuit poursuivent poursuivait poursuivaient', 'poursuivi'],
  ['inverted', 'reprendre', 'reprend reprennent reprenait', ''],
  ['inverted', 'sourire', 'sourit sourient', ''],
  ['clause', 'craindre', 'craint craignent craignait craignaient', 'craint'],
  ['clause', 'croire', 'croit croient croyait croyaient', ''],
  ['clause', 'conclure', 'conclut concluent concluait', 'conclu'],
  ['clause', 'exclure', 'exclut excluent excluait', 'exclu'],
  ['clause', 'avertir', 'avertit avertissent avertissait', 'averti'],
  ['clause', 'prevenir', 'previent previennent prevenait', 'prevenu'],
  ['inverted', 'reagir', 'reagit reagissent reagissait', 'reagi'],
  ['inverted', 'rencherir', 'rencherit rencherissent', 'rencheri'],
  ['inverted', 'se defendre', 'defend defendent defendait', ''],
  ['inverted', "s'inquieter", 'inquiete inquietent inquietait', ''],
  ['inverted', "s'etonner", 'etonne etonnent etonnait', ''],
  ['inverted', "s'indigner", 'indigne indignent indignait', ''],
  ['inverted', "s'agacer", 'agace agacent agacait', ''],
  ['inverted', "s'excuser", 'excuse excusent excusait', ''],
];

/** Regular English verbs of saying. */
export const englishVerbs: readonly (readonly [VerbNeed, string])[] = [
  [
    'any',
    'claim confirm announce state acknowledge concede disclose reveal allege assert insist dispute reject estimate refute rebut dismiss boast deny clarify',
  ],
  [
    'clause',
    'report explain add note stress argue believe suggest indicate warn maintain declare contend suspect advise inform notify reply respond remark comment recall emphasize emphasise promise conclude determine caution assure question doubt apologize apologise reiterate fear hint confide testify contest attest certify say',
  ],
  ['inverted', 'continue quip joke observe shrug counter recall tweet lament muse sigh agree caution'],
];

/** Irregular English verbs: finite forms, participle, -ing. */
export const englishIrregular: readonly (readonly [VerbNeed, string, string, string, string])[] = [
  ['any', 'say', 'say says said', 'said', 'saying'],
  ['clause', 'tell', 'tell tells told', 'told', 'telling'],
  ['clause', 'write', 'writes wrote', 'written', 'writing'],
  ['any', 'admit', 'admit admits admitted', 'admitted', 'admitting'],
  ['any', 'brag', 'brags bragged', 'bragged', 'bragging'],
  ['clause', 'think', 'thinks thought', '', 'thinking'],
  ['clause', 'find', 'finds found', 'found', 'finding'],
  ['clause', 'read', 'reads read', '', ''],
];

/** Verbs by which somebody says that it is not so. */
export const denying = wordSet(
  'nier contester recuser refuter infirmer dementir contredire rejeter ecarter exclure',
  'deny dispute reject refute rebut dismiss contest',
);

/** Verbs by which somebody says that it may not be so. */
export const doubting = wordSet('douter relativiser minimiser nuancer question doubt');

/** Verbs of one who takes credit or sells: what they introduce is a boast until somebody else says it. */
export const boasting = wordSet(
  'vanter targuer pretendre revendiquer clamer alleguer claim allege boast brag',
);
