import { originalSpan } from '../../fold.ts';
import type { SilenceSuggestion } from '../suggestion.ts';
import { reasonAt } from './cues.ts';
import { pairBefore, twoBefore, type Two } from './pairs.ts';
import { phraseFrom, type SpeakerPhrase } from './phrases.ts';
import { askedIn, nobodyBefore, othersBefore } from './silence-subjects.ts';
import { namedAfter, silencePatterns, type SilencePattern } from './silence-words.ts';
import { subjectBefore } from './subjects.ts';
import { placeOf, tokenAtOrAfter, type SaidText } from './tokens.ts';

type Silence = Omit<SilenceSuggestion, 'kind' | 'quote'>;

/**
 * Who was asked and did not answer, or did not want to comment. In order, without overlap; `refusals` are those found
 * in what speakers are quoted with.
 */
export function silencesIn(said: SaidText, refusals: readonly Silence[]): readonly SilenceSuggestion[] {
  const found: Silence[] = [...refusals];
  for (const pattern of silencePatterns)
    for (const match of said.folded.text.matchAll(pattern.pattern))
      found.push(...silencesOf(said, pattern, match.index, match.index + match[0].trimEnd().length));
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

function silencesOf(
  said: SaidText,
  { answer, needs }: SilencePattern,
  from: number,
  to: number,
): readonly Silence[] {
  const verb = originalSpan(said.folded, from, to);
  const reasons = [
    { code: `silence-${answer}`, words: said.folded.original.slice(verb.start, verb.end), ...verb },
  ];
  const token = tokenAtOrAfter(said, from);
  const nobody = nobodyBefore(said, token);
  if (needs === 'nobody' && nobody === undefined) return [];
  const two = nobody?.isList === true ? undefined : twoBefore(said, token, from);
  if (two !== undefined && needs !== 'enquiry')
    return ofTwo(said, two, verb, { answer, reasons }).filter(
      (one) => needs !== 'somebody' || one.who !== undefined,
    );
  if (nobody !== undefined && !nobody.isList) {
    const { start } = placeOf(said, nobody.from, token);
    const whose = nobody.phrase === undefined ? {} : who(said, nobody.phrase);
    return [{ answer, reasons, start, end: verb.end, ...whose }];
  }
  const asked = askedIn(said, said.folded.text.slice(from, to), token, needs === 'enquiry');
  if (needs === 'enquiry' && asked === undefined) return [];
  const subject = token === 0 ? undefined : subjectBefore(said, token - 1);
  if (subject?.side === 'pronoun') {
    const { start } = placeOf(said, subject.pronoun, subject.pronoun + 1);
    return [{ answer, reasons, start, end: verb.end }];
  }
  const phrase = asked ?? subject?.phrase;
  if (phrase === undefined) return needs === 'somebody' ? [] : [{ answer, reasons, ...verb }];
  const { start } = placeOf(said, phrase.from, phrase.to);
  const whole = start < verb.start ? { start, end: verb.end } : verb;
  const others = othersBefore(said, phrase).map((other) => ({
    answer,
    reasons,
    ...placeOf(said, other.from, other.to),
    ...who(said, other),
  }));
  return [...others, { answer, reasons, ...whole, ...who(said, phrase) }];
}

/** "Neither company responded": of each of the two, where the text tells whom it means, else of nobody who is named. */
function ofTwo(
  said: SaidText,
  two: Two,
  verb: { readonly start: number; readonly end: number },
  found: Pick<Silence, 'answer' | 'reasons'>,
): readonly Silence[] {
  const subject = originalSpan(said.folded, two.start, two.end);
  const pair = pairBefore(said, tokenAtOrAfter(said, two.start), two.kinds);
  if (pair === undefined) return [{ ...found, start: subject.start, end: verb.end }];
  return pair.map(({ from, to }, index) => ({
    ...found,
    // The words of the silence are parted between the two, so that each has its own.
    ...(index === 0 ? subject : verb),
    who: wordsOf(said, from, to),
    reasons: [...found.reasons, reasonAt(said, 'silence-one-of-two', from, to)],
  }));
}

function wordsOf(said: SaidText, from: number, to: number): string {
  const { start, end } = placeOf(said, from, to);
  return said.folded.original.slice(start, end);
}

/** "Pas de réponse de X." */
function silenceBefore(said: SaidText, from: number, cue: string): readonly Silence[] {
  const phrase = phraseFrom(said, tokenAtOrAfter(said, from + cue.length));
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
  return { who: wordsOf(said, phrase.nameFrom, phrase.nameTo) };
}
