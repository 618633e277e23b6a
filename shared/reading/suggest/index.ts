import { detectLanguage } from '../detect-language.ts';
import { assembled } from './assemble.ts';
import { countsIn } from './counts/index.ts';
import { datesIn } from './dates/index.ts';
import { inOriginal, withoutMarkup } from './markup.ts';
import { namesIn } from './names/index.ts';
import { saidIn } from './said/index.ts';
import type { ReadingContext, Suggestion } from './suggestion.ts';

/**
 * All that a French or English text says that could go into a case: each with its place and its reasons. Pure rules, no
 * model of a language; the same text gives the same suggestions. In order of place, then of kind. A text that keeps its
 * markup is read without it; places and quotations are those of the text as given.
 */
export function suggestionsIn(text: string, context: Partial<ReadingContext> = {}): readonly Suggestion[] {
  const readable = withoutMarkup(text);
  if (readable === undefined) return read(text, context);
  return read(readable.text, context).map((one) => inOriginal(one, readable, text));
}

function read(text: string, context: Partial<ReadingContext>): readonly Suggestion[] {
  const full: ReadingContext = { ...context, language: context.language ?? detectLanguage(text) ?? 'fr' };
  const names = namesIn(text, full);
  return assembled(text, [
    ...countsIn(text, full),
    ...datesIn(text, full),
    ...names,
    ...saidIn(text, full, names),
  ]);
}
