import { firstPlace } from '../../../lib/first-place.ts';
import { firstMatchIn } from '../../matches.ts';
import type { SilenceSuggestion, SpeakerSuggestion } from '../suggestion.ts';
import { bareRefusal, silencePatterns, unspeaking } from './silence-words.ts';
import type { SaidText } from './tokens.ts';

type Silence = Omit<SilenceSuggestion, 'kind' | 'quote'>;

/** Longer words than these say more than that nothing is said. */
const longest = 140;

/**
 * Speakers whose words are but a refusal to comment ("« Pas de commentaire », répond X", "X said it had no comment"), as
 * silences, and the other speakers.
 */
export function refusalsIn(
  said: SaidText,
  speakers: readonly SpeakerSuggestion[],
): { readonly refusals: readonly Silence[]; readonly others: readonly SpeakerSuggestion[] } {
  const refusals: Silence[] = [];
  const others: SpeakerSuggestion[] = [];
  for (const one of speakers) {
    const refusal = refusalOf(said, one);
    if (refusal === undefined) others.push(one);
    else refusals.push(refusal);
  }
  return { refusals, others };
}

function refusalOf(said: SaidText, one: SpeakerSuggestion): Silence | undefined {
  if (one.saidEnd - one.saidStart > longest || one.stance === 'denies') return undefined;
  const [from, to] = [foldedAt(said, one.saidStart), foldedAt(said, one.saidEnd)];
  const words = said.folded.text.slice(from, to);
  const isBare = bareRefusal.test(words.replaceAll(/^[\s«“"]+|[\s.,!…»”"]+$/g, ''));
  if (!isBare && !isRefusal(words)) return undefined;
  const span = { start: one.saidStart, end: one.saidEnd };
  return {
    answer: 'no-comment',
    who: one.speaker,
    start: Math.min(one.start, one.saidStart),
    end: Math.max(one.end, one.saidEnd),
    reasons: [
      { code: 'silence-no-comment', words: said.folded.original.slice(span.start, span.end), ...span },
    ],
  };
}

/** "Nous ne commentons pas les enquêtes en cours", "it was unable to comment": of the speaker, from the first words on. */
function isRefusal(words: string): boolean {
  if (/(?<![a-z])(?:mais|but|however|toutefois|cependant|although|while|and|et)(?![a-z])/.test(words))
    return false;
  if (unspeaking.test(words)) return true;
  return silencePatterns.some(({ answer, needs, pattern }) => {
    if (answer !== 'no-comment' || needs === 'nobody') return false;
    const match = firstMatchIn(words, pattern);
    return (
      match !== undefined &&
      /^[\s«“"]*(?:(?:que |qu'|that )?(?:nous|on|je|ils?|elles?|we|i|it|they|he|she) )?$/.test(
        words.slice(0, match.index),
      )
    );
  });
}

function foldedAt({ folded: { offsets } }: SaidText, at: number): number {
  return firstPlace(offsets.length - 1, (place) => (offsets[place] ?? 0) >= at);
}
