import { isHandedOver } from './handed-over.ts';
import { nameAt, type Run } from './name-runs.ts';
import { phraseFrom } from './phrases.ts';
import type { RelaySuggestion } from '../suggestion.ts';
import { foundAt, reasonAt } from './cues.ts';
import { isMedium } from './media.ts';
import { creditCue, type RelayCue } from './relay-credits.ts';
import { mediumNouns } from './speaker-nouns.ts';
import { placeOf, type SaidText } from './tokens.ts';
import { verbForms } from './verb-forms.ts';
import { auxiliaries, between, determiners, englishAuxiliaries, timeWords } from './word-lists.ts';
import { wordSet } from '../../word-set.ts';

/** Participles by which a text says whom it has something from, whoever that is. */
const handedOn = wordSet(
  'revele revelee reveles revelees devoile devoilee devoiles devoilees repere reperee reperes reperees relaye relayee relayes relayees repris reprise reprises',
  'rapporte rapportee rapportes rapportees cite citee cites citees mentionne mentionnee ebruite ebruitee exhume exhumee deniche denichee',
  'reported revealed uncovered spotted cited quoted relayed disclosed surfaced broken',
);
/** The same, but only of a medium: others publish and see things too. */
const handedOnByMedia = wordSet(
  'publie publiee publies publiees consulte consultee consultes consultees obtenu obtenue obtenus obtenues vu vue vus vues interroge interrogee interroges interrogees joint jointe',
  'joints contacte contactee contactes sollicite sollicitee sollicites recueilli recueillie recueillis verifie verifiee verifies authentifie authentifies signale signalee signales',
  'annonce annoncee annonces confirme confirmee confirmes decouvert decouverte decouverts documente documentee diffuse diffusee diffuses analyse analysee examine examines relate recoupe transmis donnee',
  'published seen reviewed obtained verified viewed interviewed contacted shared confirmed discovered analyzed analysed examined broadcast approached announced reported reporting',
);
/** Verbs of a medium that hands on, beside those of saying. */
const mediumVerbs = wordSet(
  'appris apprend apprenait apprenaient revele revelait revelent rapporte rapportait rapportent ecrit ecrivait ecrivent indique indiquait affirme affirmait assure annonce annoncait precise precisait',
  'explique expliquait raconte racontait relate relatait consulte obtenu verifie constate evoque evoquait signale signalait note notait relaie relayait publie publiait devoile devoilait detaille estime',
  'cite repere recueilli interroge confirme croit acces pu eu avance',
  'reported reports learned learnt revealed reveals wrote writes said says found confirmed understands seen reviewed obtained notes noted claimed disclosed broke published publishes',
);

/** Whom a text has it from: media by their name or noun, and whoever "revealed" it. `others` are relays found with the speakers. */
export function relaysIn(said: SaidText, others: readonly RelaySuggestion[]): readonly RelaySuggestion[] {
  const found: RelaySuggestion[] = [...others];
  for (let index = 0; index < said.tokens.length; index += 1) {
    const text = said.tokens[index]?.text ?? '';
    if (
      (text === 'par' || text === 'by') &&
      handedOn.has(said.tokens[lastVerb(said, index - 1)]?.text ?? '')
    ) {
      const phrase = phraseFrom(said, index + 1);
      const from = lastVerb(said, index - 1);
      if (phrase !== undefined && !phrase.isAttacker)
        found.push(
          relay(said, from, phrase.to, { from: phrase.nameFrom, to: phrase.nameTo }, 'relay-by', [
            from,
            index + 1,
          ]),
        );
    }
    if ((text === 'source' || text === 'sources') && said.tokens[index + 1]?.text === ':')
      credited(said, index, found);
    const name = nameAt(said, index);
    if (name === undefined || name.from !== index) continue;
    if (isMedium(said, name.from, name.to)) {
      const cue = cueOf(said, name);
      if (cue !== undefined)
        found.push(relay(said, cue.from, cue.to, name, cue.code, [cue.wordsFrom, cue.wordsTo]));
    } else if (isFootnote(said, name))
      found.push(relay(said, index - 1, name.to, name, 'relay-via', [index - 1, index]));
    index = Math.max(index, name.to - 1);
  }
  return withoutOverlap(found);
}

function relay(
  said: SaidText,
  from: number,
  to: number,
  name: Run,
  code: string,
  cue: readonly [number, number],
): RelaySuggestion {
  const place = placeOf(said, name.from, name.to);
  return {
    kind: 'relay',
    ...foundAt(said, from, to),
    from: said.folded.original.slice(place.start, place.end),
    fromStart: place.start,
    fromEnd: place.end,
    reasons: [reasonAt(said, code, cue[0], cue[1])],
  };
}

/** The verb before "par", past "en premier", "hier", "d’abord". */
function lastVerb(said: SaidText, index: number): number {
  let at = index;
  while (
    at > index - 4 &&
    (between.has(said.tokens[at]?.text ?? '') ||
      timeWords.has(said.tokens[at]?.text ?? '') ||
      /^(?:en|premier|d'|abord)$/.test(said.tokens[at]?.text ?? ''))
  )
    at -= 1;
  return at;
}

/** "(source : X)", "Sources : X, Y". */
function credited(said: SaidText, index: number, found: RelaySuggestion[]): void {
  let at = index + 2;
  for (let count = 0; count < 5; count += 1) {
    let name = nameAt(said, at);
    // "Le Parisien" has its article, "l’AFP" has not.
    for (; name?.from !== at && determiners.has(said.tokens[at]?.text ?? ''); at += 1)
      name = nameAt(said, at + 1);
    if (name === undefined || name.from > at || name.from < at - 1) return;
    found.push(
      relay(said, count === 0 ? index : name.from, name.to, name, 'relay-source', [index, index + 2]),
    );
    if (!/^(?:,|et|and|\/|;|&)$/.test(said.tokens[name.to]?.text ?? '')) return;
    at = name.to + 1;
  }
}

/** "(via X)", "(via @x)", "h/t X": a note in brackets names whom one thanks. */
function isFootnote(said: SaidText, name: Run): boolean {
  return (
    said.tokens[name.from - 1]?.text === 'via' &&
    /^[([]$/.test(said.tokens[name.from - 2]?.text ?? '') &&
    /^[)\]]$/.test(said.tokens[name.to]?.text ?? '')
  );
}

/** What makes the name of a medium whom the text has it from: the words before it, or the verb beside it. */
function cueOf(said: SaidText, name: Run): RelayCue | undefined {
  let start = name.from;
  const first = said.sentenceStart[name.from] ?? 0;
  const textAt = (at: number): string => (at < first ? '' : (said.tokens[at]?.text ?? ''));
  // Its article, its noun, and the names joined before it: "selon Libération et Zataz".
  while (start > first && name.from - start < 8) {
    const before = textAt(start - 1);
    const isNoun =
      mediumNouns.has(before) ||
      /^(?:agence|site|chaine|blog|channel|website|confreres|regional|regionale|regionaux|local|locale|specialise|specialisee|francais|americain|britannique|en|ligne|nos|journalistes?|presse|du|de|des|d')$/.test(
        before,
      );
    if (isNoun || (determiners.has(before) && before !== 'a')) start -= 1;
    else if (/^[«“"]$/.test(before)) start -= 1;
    else if (/^(?:et|and|,|ou|or)$/.test(before) && joinedMedium(said, start - 2)) {
      const other = nameAt(said, start - 2);
      start = other === undefined ? start - 1 : other.from;
      while (start > first && (determiners.has(textAt(start - 1)) || mediumNouns.has(textAt(start - 1))))
        start -= 1;
      return inherited(said, start, name) ?? undefined;
    } else break;
  }
  const isContracted = /^(?:du|de|des|d')$/.test(textAt(start));
  return prepositional(said, start, isContracted, name) ?? verbal(said, start, name);
}

function joinedMedium(said: SaidText, at: number): boolean {
  const other = nameAt(said, at);
  return other !== undefined && isMedium(said, other.from, other.to);
}

/** The second of two media has its cue from the first; its own words are its name alone. */
function inherited(said: SaidText, start: number, name: Run): RelayCue | undefined {
  const cue = prepositional(said, start, false, name) ?? verbal(said, start, name);
  return cue === undefined ? undefined : { ...cue, from: name.from, to: name.to };
}

const leading: readonly (readonly [RegExp, string])[] = [
  [/^selon$/, 'relay-according'],
  [/^(?:via|citing|citant|per)$/, 'relay-via'],
  [/^(?:dixit|avec|with)$/, 'relay-via'],
];

function prepositional(
  said: SaidText,
  start: number,
  isContracted: boolean,
  name: Run,
): RelayCue | undefined {
  const at = start - 1;
  const text = said.tokens[at]?.text ?? '';
  const cue = (from: number, code: string): RelayCue => ({
    from,
    to: name.to,
    code,
    wordsFrom: from,
    wordsTo: Math.max(from + 1, start),
  });
  const credit = creditCue(said, start, name);
  if (credit !== undefined) return credit;
  const [simple] = leading.filter(([pattern]) => pattern.test(text));
  if (simple !== undefined) {
    // "avec l’AFP" credits only at the end of a piece, in brackets or after a stop.
    const isCredit =
      !/^(?:avec|with)$/.test(text) || /^(?:[(.–—-]|redaction)$|^\n/.test(said.tokens[at - 1]?.text ?? '(');
    return isCredit ? cue(at, simple[1]) : undefined;
  }
  if (text === 'apres' && said.tokens[at - 1]?.text === "d'") return cue(at - 1, 'relay-according');
  if (text === 'to' && said.tokens[at - 1]?.text === 'according') return cue(at - 1, 'relay-according');
  if (text === 'par' || text === 'by') {
    const verb = lastVerb(said, at - 1);
    const word = said.tokens[verb]?.text ?? '';
    return handedOn.has(word) || handedOnByMedia.has(word) ? cue(verb, 'relay-by') : undefined;
  }
  if (text === 'aupres' || (said.tokens[start]?.text === 'de' && text === 'aupres'))
    return cue(at, 'relay-told');
  const isTo = /^(?:a|au|aux|to|told|tells)$/.test(text) || isContracted;
  const isIn = /^(?:dans|sur|in|on|with)$/.test(text);
  if ((isTo || isIn) && !isHandedOver(said, at) && hasSpeech(said, at)) return cue(at, 'relay-told');
  return undefined;
}

/** A verb of saying, or words for an interview, in the same sentence before a medium: it was told to it. */
function hasSpeech(said: SaidText, at: number): boolean {
  const first = said.sentenceStart[at] ?? 0;
  for (let back = at; back > Math.max(first - 1, at - 14); back -= 1) {
    const text = said.tokens[back]?.text ?? '';
    const form = verbForms.get(text);
    if (form !== undefined && (form.isFinite || form.isParticiple)) return true;
    if (
      /^(?:entretien|interview|interviews|statement|statements|email|letter|declaration|communique|message|courrier|micro|colonnes|antenne|tribune|propos|confidences|confiait|told|tells|spoke|speaking|temoignage|explications)$/.test(
        text,
      )
    )
      return true;
  }
  return false;
}

/** "rapporte l’AFP", "Le Monde a révélé", "a appris Le Monde": a verb of the trade beside the name. */
function verbal(said: SaidText, start: number, name: Run): RelayCue | undefined {
  let at = start - 1;
  while (
    at > start - 4 &&
    (timeWords.has(said.tokens[at]?.text ?? '') ||
      /^(?:ainsi|encore|egalement)$/.test(said.tokens[at]?.text ?? ''))
  )
    at -= 1;
  const first = said.sentenceStart[name.from] ?? 0;
  const verb = said.tokens[at]?.text ?? '';
  if (at >= first && verb !== 'acces' && mediumVerbs.has(verb) && isVerbBefore(said, at)) {
    const from = withAuxiliary(said, at);
    return { from, to: name.to, code: 'relay-verb', wordsFrom: from, wordsTo: at + 1 };
  }
  if (
    start > first &&
    /^(?:a|au|aux|de|du|d'|des|par|dans|sur|pour|to|of|in|by|at|from|with|on)$/.test(
      said.tokens[start - 1]?.text ?? '',
    )
  )
    return undefined;
  let next = name.to;
  if (/^[»”"]$/.test(said.tokens[next]?.text ?? '')) next += 1;
  while (next < name.to + 7) {
    const text = said.tokens[next]?.text ?? '';
    if (mediumVerbs.has(text) && !/^(?:pu|eu)$/.test(text))
      return { from: start, to: next + 1, code: 'relay-verb', wordsFrom: name.to, wordsTo: next + 1 };
    // "X was first to report", "X en a fait état".
    const isPair =
      (/^(?:report|disclose|reveal)$/.test(text) && said.tokens[next - 1]?.text === 'to') ||
      (text === 'etat' && said.tokens[next - 1]?.text === 'fait');
    if (isPair)
      return { from: start, to: next + 1, code: 'relay-verb', wordsFrom: name.to, wordsTo: next + 1 };
    if (
      !auxiliaries.has(text) &&
      !englishAuxiliaries.has(text) &&
      !between.has(text) &&
      !timeWords.has(text) &&
      !/^(?:pu|eu|qui|l'|le|les|en|y|first|to|fait|the|,)$/.test(text)
    )
      return undefined;
    next += 1;
  }
  return undefined;
}

/** A verb behind which a subject may come: after a comma, "comme", "que", an auxiliary, or a quotation. */
function isVerbBefore(said: SaidText, at: number): boolean {
  const before = said.tokens[withAuxiliary(said, at) - 1]?.text ?? '';
  return /^(?:[,»”"(–—]|comme|que|qu'|ainsi|as|ce|l'|le|-|\n.*)?$/s.test(before);
}

function withAuxiliary(said: SaidText, at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < 4 &&
    (auxiliaries.has(said.tokens[from - 1]?.text ?? '') ||
      englishAuxiliaries.has(said.tokens[from - 1]?.text ?? '') ||
      /^(?:l'|pu|eu|n'|deja|first)$/.test(said.tokens[from - 1]?.text ?? ''))
  )
    from -= 1;
  return from;
}

function withoutOverlap(found: readonly RelaySuggestion[]): readonly RelaySuggestion[] {
  const kept: RelaySuggestion[] = [];
  for (const one of found.toSorted((left, right) => left.start - right.start || right.end - left.end)) {
    const before = kept.at(-1);
    if (before === undefined || one.start >= before.end) kept.push(one);
  }
  return kept;
}
