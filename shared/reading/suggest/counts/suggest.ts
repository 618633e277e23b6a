import { originalSpan } from '../../fold.ts';
import type { CountSuggestion, SuggestionReason } from '../suggestion.ts';
import { speakingWords } from './balance/index.ts';
import { wordsBeside } from './balance/words.ts';
import type { Counted } from './block.ts';
import type { Draft } from './draft.ts';
import type { Block } from './prepare.ts';
import type { FigureRole } from '../../../model/figure.ts';
import { modalityOf } from './roles/index.ts';
import { scopeOf } from './scope/index.ts';

/** The suggestion for a number that is a count, with its reasons. */
export function suggestionOf(
  { folded, language }: Pick<Block, 'folded' | 'language'>,
  reading: Counted,
  role: FigureRole,
): CountSuggestion {
  const { draft, bounds, verdict, sentence } = reading;
  const { token, phrase, label } = draft;
  const quoted = (from: number, to: number): Omit<SuggestionReason, 'code'> => {
    const at = originalSpan(folded, from, to);
    return { ...at, words: folded.original.slice(at.start, at.end) };
  };
  const because = (code: string, from: number, to: number): SuggestionReason => ({
    code: `count.${code}`,
    ...quoted(from, to),
  });
  const span = originalSpan(folded, draft.start, draft.end);
  const sense = phrase.sense ?? label?.sense;
  const named =
    (phrase.kind === 'noun' || phrase.kind === 'size' || phrase.kind === 'unknown') &&
    phrase.end > phrase.start
      ? phrase
      : label;
  const unitWord =
    named === undefined || (label === named && label.sense === undefined)
      ? undefined
      : quoted(named.start, named.end).words;
  const scopeSpan = phrase.kind === 'noun' ? scopeOf(folded, language, phrase, draft.numberEnd) : undefined;
  const scope = scopeSpan === undefined ? undefined : quoted(scopeSpan.start, scopeSpan.end).words;
  const modality = modalityOf(sentence);
  const reasons: readonly SuggestionReason[] = [
    because(formOf(draft), draft.numberStart, draft.numberEnd),
    ...draft.hedges.map((hedge) => because(`hedge.${hedge.exactness}`, hedge.start, hedge.end)),
    ...(named === undefined ? [] : [because(label === named ? 'label' : 'unit', named.start, named.end)]),
    ...(verdict.cue === undefined ? [] : [because('cue', verdict.cue.start, verdict.cue.end)]),
    ...(verdict.isWeighed === true
      ? [
          because('weighed', draft.start, draft.end),
          ...speakingWords(wordsBeside(folded, draft, reading.span)).map(([, , from, to]) =>
            because('speaks', from, to),
          ),
        ]
      : []),
  ];
  return {
    kind: 'count',
    ...span,
    quote: folded.original.slice(span.start, span.end),
    ...bounds,
    ...(sense === undefined
      ? unitWord === undefined
        ? {}
        : { unit: 'other' as const }
      : { unit: sense.unit }),
    ...(unitWord === undefined ? {} : { unitWord }),
    ...(token.form === 'vague' && token.vagueWord !== undefined
      ? { vagueWord: quoted(token.vagueWord.start, token.vagueWord.end).words }
      : {}),
    role,
    modality,
    ...(scope === undefined ? {} : { scope }),
    reasons,
  };
}

function formOf({ token, range }: Draft): string {
  if (range !== undefined) return range.sharedScale ? 'shared-scale' : 'range';
  return token.form === 'approximate-noun' || token.form === 'vague' ? token.form : 'number';
}
