import { originalSpan } from '../../fold.ts';
import type { SilenceSuggestion } from '../suggestion.ts';
import { placeOf, tokenAtOrAfter, type SaidText } from './tokens.ts';
import { phraseBefore } from './phrase-before.ts';
import { phraseFrom, type SpeakerPhrase } from './phrases.ts';
import { namedAfter, silencePatterns } from './silence-words.ts';
import { subjectBefore } from './subjects.ts';

type Silence = Omit<SilenceSuggestion, 'kind' | 'quote'>;

/** Who was asked and did not answer, or did not want to comment. In order, without overlap. */
export function silencesIn(said: SaidText): readonly SilenceSuggestion[] {
  const found: Silence[] = [];
  for (const [answer, pattern] of silencePatterns)
    for (const match of said.folded.text.matchAll(pattern))
      found.push(...silencesOf(said, answer, match.index, match.index + match[0].trimEnd().length));
  for (const match of said.folded.text.matchAll(namedAfter))
    found.push(...silenceBefore(said, match.index, match[0]));
  const kept: SilenceSuggestion[] = [];
  for (const one of found.sort((left, right) => left.start - right.start || right.end - left.end)) {
    const before = kept.at(-1);
    if (before !== undefined && one.start < before.end) continue;
    kept.push({ kind: 'silence', ...one, quote: said.folded.original.slice(one.start, one.end) });
  }
  return kept;
}

function silencesOf(said: SaidText, answer: Silence['answer'], from: number, to: number): readonly Silence[] {
  const verb = originalSpan(said.folded, from, to);
  const reasons = [
    { code: `silence-${answer}`, words: said.folded.original.slice(verb.start, verb.end), ...verb },
  ];
  const token = tokenAtOrAfter(said, from);
  const subject = token === 0 ? undefined : subjectBefore(said, token - 1);
  const phrase =
    subject === undefined || subject.side === 'pronoun' ? asked(said, from, to, token) : subject.phrase;
  if (subject?.side === 'pronoun') {
    const { start } = placeOf(said, subject.pronoun, subject.pronoun + 1);
    return [{ answer, reasons, start, end: verb.end }];
  }
  if (phrase === undefined) return [{ answer, reasons, ...verb }];
  const { start } = placeOf(said, phrase.from, phrase.to);
  const whole = start < verb.start ? { start, end: verb.end } : verb;
  return [...others(said, answer, phrase, reasons), { answer, reasons, ...whole, ...who(said, phrase) }];
}

/** "La Cnil, prévenue, et le parquet n’ont pas": each is silent; the first's place is its name. */
function others(
  said: SaidText,
  answer: Silence['answer'],
  phrase: SpeakerPhrase,
  reasons: Silence['reasons'],
): readonly Silence[] {
  const first = said.sentenceStart[phrase.from] ?? 0;
  const textAt = (at: number): string => (at < first ? '' : (said.tokens[at]?.text ?? ''));
  if (!/^(?:et|and|ni|nor)$/.test(textAt(phrase.from - 1))) return [];
  const at = textAt(phrase.from - 2) === ',' ? phrase.from - 3 : phrase.from - 2;
  let other = at < first ? undefined : phraseBefore(said, at);
  for (let comma = at; other === undefined && comma > Math.max(first, at - 20); comma -= 1)
    if (textAt(comma) === ',') other = phraseBefore(said, comma - 1);
  if (other === undefined) return [];
  return [{ answer, reasons, ...placeOf(said, other.from, other.to), ...who(said, other) }];
}

/** "Nos sollicitations auprès de X sont restées sans réponse." */
function asked(said: SaidText, from: number, to: number, verb: number): SpeakerPhrase | undefined {
  if (!/sans (?:reponse|suite)|lettre morte|unanswered/.test(said.folded.text.slice(from, to)))
    return undefined;
  const first = said.sentenceStart[verb] ?? 0;
  for (let at = first; at < verb; at += 1) {
    if (!/^(?:aupres|a|au|aux|to)$/.test(said.tokens[at]?.text ?? '')) continue;
    const from = /^(?:de|du|des|d')$/.test(said.tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const phrase = phraseFrom(said, from);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** "Pas de réponse de X." */
function silenceBefore(said: SaidText, from: number, cue: string): readonly Silence[] {
  const token = tokenAtOrAfter(said, from + cue.trimEnd().length);
  const phrase = phraseFrom(said, token + 1);
  if (phrase === undefined) return [];
  const cueSpan = originalSpan(said.folded, from, from + cue.trimEnd().length);
  const answer = /comment/.test(cue) ? 'no-comment' : 'no-answer';
  const reasons = [
    { code: `silence-${answer}`, words: said.folded.original.slice(cueSpan.start, cueSpan.end), ...cueSpan },
  ];
  return [
    {
      answer,
      reasons,
      start: cueSpan.start,
      end: placeOf(said, phrase.from, phrase.to).end,
      ...who(said, phrase),
    },
  ];
}

function who(said: SaidText, phrase: SpeakerPhrase): { readonly who: string } {
  const { start, end } = placeOf(said, phrase.nameFrom, phrase.nameTo);
  return { who: said.folded.original.slice(start, end) };
}
