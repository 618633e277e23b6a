import type { EntityKind } from '../../../model/entity.ts';
import type { NamedTokens, SaidText } from './tokens.ts';

/** "Neither company", "les deux", "both": a subject that means two who were named before. */
export type Two = {
  /** Where its words stand, in the folded text. */
  readonly start: number;
  readonly end: number;
  /** What kinds of names can be meant, by its noun. */
  readonly kinds: readonly (readonly EntityKind[])[];
};

const noun = "(?<noun>(?:wo)?men|[a-z][a-z'-]{2,}[sxy](?: [a-z-]{4,}[sx])?)";
const slipped =
  "(?:,? (?:also|each|have|has|had|ont|avaient|ainsi|egalement|aussi|toutefois|cependant|pour (?:l'heure|l'instant)|a ce stade|however|so far|contactee?s|sollicitee?s|interrogee?s|jointe?s),?)*";
const two = new RegExp(
  `(?:^|[,;:–—«"“(] ?| (?:and|but|et|mais|that|que) |qu')(?<words>(?:neither(?: of (?:them|(?:the |these |those )(?:two )?))?|none of the two|both(?: of (?:them|(?:the|these|those)))?|(?:the|these|those) two|aucune? des deux|les deux|ces deux|tou(?:te)?s (?:les )?deux|ni l'une? ni l'autre)(?: ?${noun})?)${slipped},? ?$`,
);
/** Nouns of firms, of bodies of any kind, and of persons. */
const firms =
  /^(?:compan(?:y|ies)|firms?|businesses|corporations?|retailers?|vendors?|start-?ups|groups?|entreprises|societes|firmes|groupes|enseignes|prestataires|editeurs|marques|compagnies|banks?|banques|insurers?|assureurs|airlines?|hosts?|hebergeurs|providers?|operateurs)(?: |$)/;
const bodies =
  /^(?:organi[sz]ations?|institutions?|agenc(?:y|ies)|authorit(?:y|ies)|hospitals?|universit(?:y|ies)|schools?|ministr(?:y|ies)|councils?|charit(?:y|ies)|parties|sides|organismes|institutions|agences|autorites|hopitaux|etablissements|universites|ecoles|ministeres|collectivites|associations|federations|structures|parties|administrations|syndicats|cliniques|laboratoires|mairies|communes)(?: |$)/;
const persons =
  /^(?:man|men|woman|women|executives?|officials?|lawyers?|attorneys?|defendants?|suspects?|ministers?|hommes|femmes|dirigeants|dirigeantes|avocats|avocates|responsables|suspects|prevenus|elus|ministres)(?: |$)/;

/** The two whom a sentence leaves to those named before it; read right before the words of a silence, a folded offset. */
export function twoBefore(said: SaidText, token: number, verb: number): Two | undefined {
  const from = said.tokens[said.sentenceStart[token] ?? 0]?.start ?? 0;
  const match = two.exec(said.folded.text.slice(from, verb));
  const words = match?.groups?.['words'];
  if (match === null || words === undefined) return undefined;
  const start = from + match.index + match[0].indexOf(words);
  const what = match.groups?.['noun'];
  const kinds = kindsOf(what);
  return kinds.length === 0 ? undefined : { start, end: start + words.length, kinds };
}

function kindsOf(what: string | undefined): Two['kinds'] {
  if (what === undefined) return [['organisation', 'authority'], ['person']];
  if (firms.test(what)) return [['organisation']];
  if (bodies.test(what)) return [['organisation', 'authority']];
  return persons.test(what) ? [['person']] : [];
}

/**
 * The two who are meant before a token, where that is certain: the last sentence that names any names two side by side, or
 * the paragraph so far (the one before it, where it has named nobody) names two and no more. Otherwise nobody.
 */
export function pairBefore(
  said: SaidText,
  at: number,
  kinds: Two['kinds'],
): readonly [NamedTokens, NamedTokens] | undefined {
  const paragraph = paragraphFrom(said, at);
  const here = namesWithin(said, paragraph, at);
  const found = here.length > 0 ? here : namesWithin(said, paragraphFrom(said, paragraph - 1), paragraph);
  const pairs = kinds.flatMap((allowed) => {
    const pair = pairOf(
      said,
      found.filter(({ kind }) => allowed.includes(kind)),
    );
    return pair === undefined ? [] : [pair];
  });
  const [only, ...others] = pairs;
  // "Both" may be two firms or the two who head them.
  return others.length === 0 ? only : undefined;
}

/** Whoever can be silent and is named between two tokens, in order. */
function namesWithin(said: SaidText, from: number, to: number): readonly NamedTokens[] {
  const found: NamedTokens[] = [];
  for (let at = Math.max(0, from); at < to; at += 1) {
    const name = said.named.get(at);
    if (name?.from === at && /^(?:organisation|authority|person)$/.test(name.kind)) found.push(name);
  }
  return found;
}

function pairOf(
  said: SaidText,
  names: readonly NamedTokens[],
): readonly [NamedTokens, NamedTokens] | undefined {
  const last = names.at(-1);
  if (last === undefined) return undefined;
  const sentence = said.sentenceStart[last.from] ?? 0;
  const near = distinct(names.filter(({ from }) => from >= sentence));
  if (near !== undefined && areBeside(said, near)) return near;
  return distinct(names);
}

/** Two names, if there are two and no more; the other forms of a name are that name. */
function distinct(names: readonly NamedTokens[]): readonly [NamedTokens, NamedTokens] | undefined {
  const found: NamedTokens[] = [];
  for (const name of names) if (!found.some((other) => isSame(other.whole, name.whole))) found.push(name);
  const [first, second] = found;
  return found.length === 2 && first !== undefined && second !== undefined ? [first, second] : undefined;
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [one.split(/[^\p{L}\p{N}]+/u), other.split(/[^\p{L}\p{N}]+/u)];
  return left.every((word) => right.includes(word)) || right.every((word) => left.includes(word));
}

/** "Orvalys and its subsidiary Belmont": no more than a few words between, and "and". */
function areBeside(said: SaidText, [first, second]: readonly [NamedTokens, NamedTokens]): boolean {
  if (second.from - first.to > 4 || second.from <= first.to) return false;
  const joint = said.tokens.slice(first.to, second.from).map(({ text }) => text);
  return (
    joint.some((text) => /^(?:et|and|ni|nor|&)$/.test(text)) && !joint.some((text) => /^[.;:]$/.test(text))
  );
}

function paragraphFrom(said: SaidText, at: number): number {
  let from = Math.max(0, at);
  while (from > 0 && said.tokens[from - 1]?.text.startsWith('\n') !== true) from -= 1;
  return from;
}
