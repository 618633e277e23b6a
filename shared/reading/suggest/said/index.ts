import type {
  ExposureSuggestion,
  NameSuggestion,
  ReadingContext,
  RelaySuggestion,
  SilenceSuggestion,
  SpeakerSuggestion,
} from '../suggestion.ts';
import { categoriesIn } from './categories.ts';
import { refusalsIn } from './refusals.ts';
import { relaysIn } from './relays.ts';
import { silencesIn } from './silences.ts';
import { speakersIn } from './speakers.ts';
import { saidText } from './tokens.ts';

/** Categories of data, speakers, relays and silences of a running text; `names` are those already found in it. */
export function saidIn(
  text: string,
  _context: ReadingContext,
  names: readonly NameSuggestion[],
): readonly (ExposureSuggestion | SpeakerSuggestion | RelaySuggestion | SilenceSuggestion)[] {
  const said = saidText(text, names);
  const { speakers, relays } = speakersIn(said);
  const { refusals, others } = refusalsIn(said, speakers);
  const silences = silencesIn(said, refusals);
  return [
    ...categoriesIn(said),
    ...others.filter((one) => !isOfSilence(one, silences)),
    ...relaysIn(said, relays),
    ...silences,
  ];
}

/** "Aucun commentaire du côté de X": what would introduce words of X introduces that there are none. */
function isOfSilence(speaker: SpeakerSuggestion, silences: readonly SilenceSuggestion[]): boolean {
  return (
    speaker.reasons.every(({ code }) => code === 'speaker-preposition') &&
    silences.some(({ start, end }) => start <= speaker.start && speaker.end <= end)
  );
}
