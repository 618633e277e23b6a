import type {
  ExposureSuggestion,
  NameSuggestion,
  ReadingContext,
  RelaySuggestion,
  SilenceSuggestion,
  SpeakerSuggestion,
} from '../suggestion.ts';
import { categoriesIn } from './categories.ts';
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
  return [...categoriesIn(said), ...speakers, ...relaysIn(said, relays), ...silencesIn(said)];
}
