import { detectLanguage } from '../detect-language.ts';
import { assembled } from './assemble.ts';
import { countsIn } from './counts/index.ts';
import { datesIn } from './dates/index.ts';
import { namesIn } from './names/index.ts';
import { saidIn } from './said/index.ts';
import type { ReadingContext, Suggestion } from './suggestion.ts';

/**
 * All that a French or English text says that could go into a case: each with its place and its reasons. Pure rules, no
 * model of a language; the same text gives the same suggestions. In order of place, then of kind.
 */
export function suggestionsIn(text: string, context: Partial<ReadingContext> = {}): readonly Suggestion[] {
  const read: ReadingContext = { ...context, language: context.language ?? detectLanguage(text) ?? 'fr' };
  const names = namesIn(text, read);
  return assembled(text, [
    ...countsIn(text, read),
    ...datesIn(text, read),
    ...names,
    ...saidIn(text, read, names),
  ]);
}
