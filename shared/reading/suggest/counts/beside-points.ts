/*
 * What a word beside a number is worth, for (above zero) or against that number being a count: ten points multiply the odds by e, as in
 * `points.ts`. Words are folded and cut to six letters; a word in a place it is not listed for says nothing. They are weights of evidence
 * of some fourteen thousand numbers in annotated texts, snippets and the sentences of our own tests, fitted by logistic regression, rounded
 * to three points, of what stands thirty times in a place at least. A table, to be read and argued with: it only ever takes a count away
 * that the rules let pass (`second-look.ts`).
 */

/** Where a word stands beside a number. */
export type PlaceBeside =
  | 'before'
  | 'second before'
  | 'close before'
  | 'farther before'
  | 'counted'
  | 'behind'
  | 'second behind'
  | 'close behind'
  | 'farther behind';

const table = (rows: Readonly<Record<string, string>>, between: RegExp = / /): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(rows).flatMap(([points, words]) =>
      words.split(between).map((word) => [word, Number(points)] as const),
    ),
  );

export const besidePoints: Readonly<Record<PlaceBeside | 'evidence', ReadonlyMap<string, number>>> & {
  readonly all: number;
} = {
  /** Before anything speaks. */
  all: -12,
  /** The word right before a number and its hedges. */
  before: table({
    '12': '- ces holds its',
    '9': 'concer expose the touche',
    '6': '" : ; all avec des que revend ses that was',
    '3': 'at de in of only pour s said sur with',
    '-3': 'aux dont emploi for is says',
    '-6': '( a contre et runs soit',
    '-9': '. and employ le may nos on recu to',
    '-12': 'has par',
    '-18': 'by',
  }),
  /** The one before that. */
  'second before': table({
    '15': 'client',
    '9': 'chiffr detail en parmi person',
    '6': 'avait coordo fichie file had number',
    '3': ': and data donnee dossie inform it parle sur',
    '-3': 'commun et on pirate pour that',
    '-9': 'which',
    '-12': 'we',
    '-15': 'breach',
    '-21': 'qui',
  }),
  /** The next three. */
  'close before': table({
    '9': 'attack chez fichie first had millio pirate',
    '6': 'are avait by card ce data est expose fait figure hacker health it lignes one people put que report son touche with',
    '3': ') - : and avoir dans en has il inform le may n nous number of on ont person said says ses that the un vol we',
    '-3': '( , after an apres as at au been compan de donnee du federa fuite groupe is its j l la pour to two une',
    '-6': '$ breach client compte concer elle euros from more our par than vous were',
    '-9': 'depuis qui servic',
    '-12': 'which',
  }),
  /** Three more. */
  'farther before': table({
    '12': 'dans',
    '9': 'fichie qui',
    '6': '; an at by euros health its on pirate that with',
    '3': '( ) a avait de dossie du est fuite in is m ont person sur the un une was we',
    '-3': 'apres client compte from has inform nombre que were',
    '-6': '$ . and la more n than which',
  }),
  /** The words of what is counted. */
  counted: table({
    '15': 'etabli noms',
    '12': 'adhere client fichie names serveu victim',
    '9': 'docume dossie files number patien reside',
    '6': 'commun custom enseig famill indivi profil record rows',
    '3': 'accoun adress compte contra d eleves entrep fiches member office organi pupils salari societ them',
    '-3': 'agents assure cases collab demand enfant entre franca hospit of ordina sites staff studen users',
    '-6': 'donnee inscri letter messag parent people subscr',
    '-9': 'courri',
    '-12': 'habita',
    '-15': 'pages',
  }),
  /** The word right behind what is counted. */
  behind: table({
    '15': 'for',
    '9': '" dont whose',
    '6': ') ; ? client concer in n on to were',
    '3': '( , and are de du etaien from have that was who with',
    '-3': 'a au avaien dans en et had may ont',
    '-6': ': by pour',
    '-9': '- l qui',
    '-12': 'par',
  }),
  /** The one behind that. */
  'second behind': table({
    '15': 'd',
    '9': 'concer des on',
    '6': 'be by dont ete millio soit staff their vu',
    '3': '; dans de in l la ont par un',
    '-3': ') - . a affect du en france it its of plus the touche',
    '-6': '( an et to',
    '-9': ': au n sont year',
    '-15': 'has',
  }),
  /** The next three. */
  'close behind': table({
    '12': 'number',
    '9': '( addres adress all ancien ce depuis des patien',
    '6': '; accoun courri employ enviro la letter leurs of passe plus them up',
    '3': 'after avec been chiffr compte dans detail du ete fichie had leur millio more ont ou par s sont taken than their were with',
    '-3': ') - . : a an est etaien expose from fuite have is it its l le one person staff that the to two une €',
    '-6': 'are by en inform les pas pour que record se was which',
    '-9': '% at breach concer data last n not',
    '-12': 'year',
    '-15': 'france',
  }),
  /** Three more. */
  'farther behind': table({
    '6': '( as compte dont in number plus un',
    '3': '" ) donnee du identi its l la le leurs millio par s sont their with',
    '-3': '- : ; and at avec been d des est et inform n on pas pour que were',
    '-6': '$ % a by en is it not of person that was',
  }),
  /** What `evidenceOf` says. */
  evidence: table(
    {
      '18': 'announced',
      '15': 'cue adjacent after | spoken of | thousands',
      '12': 'counts victim | cue adjacent before | included | presented',
      '9': 'a correction | cue close after | follows a count | hundreds | listed after count | spelled',
      '6': 'alone in brackets | an item | counts body | counts piece | cue close before | given to | has a verb | labelled | near a count | opens the sentence | rows | sure cue adjacent before',
      '3': 'a named item | a part | counts person | cue far after | cue far before | cue near after | cue near before | data of | data word | dozens | grouped | hedged | hit later',
      '-3': 'a whole | counts base | counts none | other topic',
      '-6': 'acting | aftermath | business after | business right before | headcount | no cue | other matter | sure cue far before',
      '-9': 'few | follows another number | follows what does not count | listed after other | negated | owned',
      '-12': 'business | somebodys',
      '-15': 'one | other kind',
      '-18': 'counts unknown',
      '-21': 'a rate',
    },
    / \| /,
  ),
};
