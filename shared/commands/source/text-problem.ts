import { problem, type Problem } from '../../lib/errors.ts';
import { hasControlCharactersInDocument, hasLoneSurrogate } from '../../model/scalars.ts';
import { firstControlCharacter, firstLoneSurrogate } from '../../reading/text-place.ts';
import { maximumTextLength } from '../../reading/decode-text.ts';

/**
 * Why a text cannot be kept as that of a source, if it cannot: its digest must tell it from any other and every
 * stretch of it must be quotable.
 */
export function textProblem(text: string): Problem | undefined {
  if (text.trim() === '') return problem('text.required', 'sources.text');
  if (text.length > maximumTextLength) return problem('text.too-long', 'sources.text');
  if (hasControlCharactersInDocument(text))
    return problem('text.control-characters', 'sources.text', firstControlCharacter(text));
  if (hasLoneSurrogate(text)) return problem('text.lone-surrogate', 'sources.text', firstLoneSurrogate(text));
  return undefined;
}
