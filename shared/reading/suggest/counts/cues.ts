import type { FoldedText } from '../../fold.ts';
import { certain, cueWords, likely } from './cue-words.ts';
import { matchesOf, type PartedPattern, partedPattern } from '../../parted-pattern.ts';

/** A cue found in a text, in folded offsets. */
export type Cue = { readonly start: number; readonly end: number };

/** The words around a number with what counts it. Offsets are into the folded text; distances are in signs. */
export type Surroundings = {
  /** What befalls, ending nearest before the number, and how far away. */
  readonly before?: Cue;
  /** What befalls, starting nearest after the phrase. */
  readonly after?: Cue;
  /** Nothing but the verb's own words stands between the phrase and what befalls it. */
  readonly isAttached: boolean;
  /** A negation stands between the two: "400 postes, n’a rien perdu". */
  readonly isNegated: boolean;
  /** And beyond doubt. */
  readonly isCertain: boolean;
  readonly isCertainBefore: boolean;
  /** Something that in a text about a breach befalls whatever it is said of: "consultés", "informés". */
  readonly isLikely: boolean;
  readonly isLikelyBefore: boolean;
  /** Somebody got in: more than open to attack. */
  readonly isHitBefore: boolean;
  /** "the details of", "les adresses de" stands right before. */
  readonly isDataOf: boolean;
  /** A container of data, or somebody who claims, governs the number. */
  readonly contained?: Cue;
  /** What a business has or does, nearer before the number than anything that befalls. */
  readonly business?: Cue;
  /** "with", "has" right before. */
  readonly isOwned: boolean;
  readonly businessAfter?: Cue;
  /** Another kind of number altogether: a ransom, a register's number. */
  readonly otherKind?: Cue;
};

const anyOf = (words: readonly string[]): PartedPattern =>
  partedPattern(words, (some) => `(?<![a-z])(?:${some})(?![a-z])`);

const befalls = anyOf(cueWords.befalls);
const contains = anyOf([...cueWords.contains, ...cueWords.claims]);
const business = anyOf(cueWords.business);
const keeps = anyOf(cueWords.keeps);
/** "had infected 214 hosts" tells what was done, not what was owned. */
const done =
  'infect|encrypt|compromis|expos|stol|hack|hit|affect|access|leak|cop[iy]|breach|download|lock|publish|post|tak|wip|cripple|notif|warn|inform|told|written|wrote|alert|contact|list|report|confirm|counted|found|identified|nett|bagg|snar|ensnar|rak|racked|hook|raid|swept|claimed|caught|defac|crack';
const owns = new RegExp(`(?<![a-z])(?:${cueWords.owns.join('|')}) (?:(?!(?:${done})[a-z]* )[a-z]+ ){0,1}$`);
const businessAfter = new RegExp(
  `^[^;:\\n|()]{0,40}?(?<![a-z])(${cueWords.businessAfter.join('|')})(?![a-z])`,
);
const otherKinds = new RegExp(
  `(?<![a-z])(${cueWords.otherKinds.join('|')})(?: (?:de|d'|du|des|of|a|au|est|is|was|fixe|:|n°|no\\.?|to|at|the|record|total)){0,3} ?[:=]? ?$`,
);
/** "are considering action after the breach": when they do what they do. */
const afterwards = /^(?:after|following|during|apres|lors|suite)/;
/** "two members of staff sent data to …": they do it, unless they "were sent" something. */
const active = /^(?:sent|wrote|adress|envoy|ecri|stole$|took$|look|snoop|pri|peek|fouill|broke|made off)/;
const passive = /(?:was|were|been|being|are|is|be|ete|etaient|sont) $/;
/** "treating physicians' names and test results for 1,972 individuals": what a business does, then whose data. */
const dataOf =
  /(?<![a-z])(?:names|results|information|informations|renseignements|data|records|reports|numbers|dates|histor(?:y|ies)|details|accommodations|documents|files|noms|donnees|dossiers|coordonnees|numeros|adresses|resultats|fichiers|e-?mails|addresses|accounts|comptes|phi|ephi|pii)(?: [a-z,/ -]{0,20})? (?:of|for|on|about|de|des|d'|sur) ?$/;
/** "Deux individus avaient alors téléchargé les noms": without "été" they do it. */
const took =
  /^(?:telecharg|copi|vole|derob|pirat|aspir|exfiltr|subtilis|consult|publi|diffus|accede|access|download|stole|copied|hacked|obtain|publish|post)/;
const doing = /(?<![a-z])(?:ont|avaient|auraient|have|had) (?!ete |been )(?:[a-z]+ )?$/;
const failing =
  /(?<![a-z])(?:fail(?:s|ed|ing|ures?)?|neglect(?:s|ed|ing)?|did not|didn't|not|never|unable) (?:[a-z]+ly )?(?:to )?$/;
/** Whose business the data are. */
const keeping =
  /^(?:handl|process|manag|ger|trait(?:e|ent|ant|ait)$|heberg|assur|administr|provid|suppl|fourni)/;
const reach = 100;

/** Looks around a number that stands from `start`, counting what ends at `end`, inside its sentence. */
export function surroundings(
  folded: FoldedText,
  start: number,
  end: number,
  sentence: { readonly start: number; readonly end: number },
  kind: { readonly isRecord: boolean; readonly previousEnd: number },
): Surroundings {
  const from = Math.max(sentence.start, start - reach);
  const left = afterLastBreak(folded.text.slice(from, start));
  const leftStart = start - left.length;
  const right = beforeFirstBreak(folded.text.slice(end, Math.min(sentence.end, end + reach + 60)));
  const before = lastOf(befalls, left, leftStart);
  const inside = lastOf(contains, left, leftStart);
  const owned = lastOf(kind.isRecord ? keeps : business, left, leftStart);
  const after = firstOf(befalls, right, end);
  const between =
    after === undefined
      ? ''
      : folded.text.slice(end, after.start).replace(/ (?:were|was|are|been) the $/, ' ');
  const isBusiness =
    owned !== undefined &&
    owned.start >= kind.previousEnd &&
    // "travaille pour 84 mutuelles, dont 11 reconnaissent une fuite": of whom a part was hit.
    !(
      /^(?:travaill|work)/.test(folded.text.slice(owned.start, owned.end)) &&
      /^, (?:dont|including|of (?:which|whom)) /.test(right)
    ) &&
    // "failing to protect 155,592 people": not what it does.
    !(
      folded.text.slice(owned.start, owned.end).startsWith('protect') &&
      failing.test(folded.text.slice(Math.max(0, owned.start - 40), owned.start))
    ) &&
    // "it has since added 4,000 names": an adverb there.
    !(
      folded.text.slice(owned.start, owned.end) === 'since' &&
      /(?:has|have|had) $/.test(folded.text.slice(Math.max(0, owned.start - 5), owned.start))
    ) &&
    !(
      /^(?:depuis|since)$/.test(folded.text.slice(owned.start, owned.end)) &&
      /[,:]/.test(folded.text.slice(owned.end, start))
    ) &&
    // "put up what it called the customer base of X: 48 million people": of what was put up.
    !(
      before !== undefined &&
      / base(?![a-z])/.test(left.slice(before.end - leftStart)) &&
      / ?: ?$/.test(left)
    ) &&
    owned.start >= (before?.end ?? -1) &&
    owned.start >= (inside?.end ?? -1) &&
    !(
      dataOf.test(folded.text.slice(owned.end, start)) &&
      !keeping.test(folded.text.slice(owned.start, owned.end))
    );
  const beyond =
    after === undefined ? '' : beyondComplement(between, folded.text.slice(after.start, after.end));
  const rate = businessAfter.exec(right);
  const other = otherKinds.exec(left.slice(-60));
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    isAttached:
      after !== undefined &&
      between.length <= 60 &&
      !(between.length > 20 && afterwards.test(folded.text.slice(after.start, after.end))) &&
      !/^(?:affect|impact|involv|expos|compromis)ing$/.test(folded.text.slice(after.start, after.end)) &&
      !(active.test(folded.text.slice(after.start, after.end)) && !passive.test(between)) &&
      !(took.test(folded.text.slice(after.start, after.end)) && doing.test(between)) &&
      !/[,()]/.test(between.replace(/^ ?, (?:actuels|anciens|former|current)[a-z ]*,/, '')) &&
      !/(?<![a-z])(?:qui|que|dont|et|and|mais|but|un|une|le|la|the|which|that|after|before|when|once|apres|avant|lorsque|quand|sa|son|ses|its|it|elle|il|a ete|has been|company|societe|entreprise)(?![a-z])/.test(
        beyond,
      ),
    isNegated: /(?<![a-z])(?:n'a|n'ont|n'avai(?:t|ent)|rien|aucune?|not|none|never|jamais)(?![a-z])/.test(
      between,
    ),
    ...(inside === undefined ? {} : { contained: inside }),
    ...(isBusiness ? { business: owned } : {}),
    isCertain: after !== undefined && isCertain(folded.text.slice(after.start, after.end + 40)),
    isDataOf:
      before !== undefined &&
      /(?<![a-z])(?:de|des|d|of|on|for|from|about|to)$/.test(folded.text.slice(before.start, before.end)),
    isHitBefore:
      before !== undefined &&
      /^(?:hit|compromi|breach|encrypt|stol|pirat|hack)|(?:against|contre|a l'encontre de)$|^(?:exploit|intrusion|compromission|atta[qc]).* (?:chez|dans|at|in)$/.test(
        folded.text.slice(before.start, before.end),
      ),
    isCertainBefore: before !== undefined && certain.test(folded.text.slice(before.start, before.end)),
    isLikely: after !== undefined && likely.test(folded.text.slice(after.start, after.end)),
    isLikelyBefore: before !== undefined && likely.test(folded.text.slice(before.start, before.end)),
    isOwned: owns.test(left),
    ...(rate === null || (before !== undefined && start - before.end < 40)
      ? {}
      : { businessAfter: { start: end, end: end + rate[0].length } }),
    ...(other === null ? {} : { otherKind: { start: start - 1, end: start } }),
  };
}

const complement =
  /^(?: (?:de|d'|du|des|of|from|at|in|en|a|au|aux|chez) ?(?:la |le |l'|les |the |its |sa |son |ses |leurs? )?[a-z'’-]+){1,3}/;

/** "quatre agents de la mairie rançonnés": a plural after a complement is said of the head, not of the town hall. */
function beyondComplement(between: string, cue: string): string {
  const rest = between.replace(complement, '');
  const isPlural =
    /[a-z]s$/.test(cue) || /(?:ont|sont|were|have|etaient|avaient|seraient) (?:[a-z]+ )?$/.test(rest);
  return isPlural &&
    /^ ?(?:(?:ont|sont|were|have|been|had|ete|etaient|avaient|auraient|seraient|are) ?)*$/.test(rest)
    ? ''
    : between;
}

/** "whose files were copied" says it later. */
function isCertain(words: string): boolean {
  const relative = /^(?:whose|had (?:their|its)|dont les [a-z]+|ont vu leurs?) ?/.exec(words);
  if (relative === null) return certain.test(words);
  return words
    .slice(relative[0].length)
    .split(' ')
    .some((word) => certain.test(word));
}

/** The clause before a number: what stands in brackets that are closed again is blanked. */
function afterLastBreak(window: string): string {
  const cut = Math.max(window.lastIndexOf(';'), window.lastIndexOf('\n'), window.lastIndexOf('|'));
  const clause = window
    .slice(cut + 1)
    .replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length))
    .replace(/^[^()]*\)/, (bracket) => ' '.repeat(bracket.length));
  return clause.slice(clause.lastIndexOf('(') + 1);
}

/** The clause after a noun, to the end of the bracket it stands in. */
function beforeFirstBreak(window: string): string {
  const plain = window.replace(/\([^()]*(?:\)|$)/g, (bracket) => ' '.repeat(bracket.length));
  const cut = /[;\n|)]/.exec(plain);
  return cut === null ? plain : plain.slice(0, cut.index);
}

function firstOf(pattern: PartedPattern, text: string, shift: number): Cue | undefined {
  const match = matchesOf(pattern, text).next().value;
  return match === undefined ? undefined : { start: shift + match.start, end: shift + match.end };
}

function lastOf(pattern: PartedPattern, text: string, shift: number): Cue | undefined {
  let found: Cue | undefined;
  for (const { start, end } of matchesOf(pattern, text)) found = { start: shift + start, end: shift + end };
  return found;
}
