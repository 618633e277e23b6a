import type { EntityKind } from '../../../../model/entity.ts';
import type { KnownEntity, KnownMatch, NameSuggestion, SuggestionReason } from '../../suggestion.ts';
import { knownNames } from './known.ts';
import { withKnown } from './known-mentions.ts';
import type { Mention, Page } from '../page/page.ts';

const articles = /^(?:le|la|les|l|un|une|the) (?=\S)/;

/** One suggestion per form, at its first place; the surest mention of a form says what it names. */
export function suggestionsOf(page: Page, known: readonly KnownEntity[]): readonly NameSuggestion[] {
  const names = knownNames(known);
  const mentions = withKnown(page, names).toSorted((left, right) => left.start - right.start);
  const forms = new Map<string, Mention[]>();
  for (const one of mentions) {
    const key = one.key.replace(articles, '');
    const same = forms.get(key);
    if (same === undefined) forms.set(key, [one]);
    else same.push(one);
  }
  return [...forms.values()].flatMap((same) => suggestion(page, same, names));
}

function suggestion(
  page: Page,
  same: readonly Mention[],
  names: ReturnType<typeof knownNames>,
): readonly NameSuggestion[] {
  const [first, ...others] = same;
  if (first === undefined) return [];
  const surest = same.reduce((best, one) => (one.strength > best.strength ? one : best), first);
  const fullName = same.find((one) => one.fullName !== undefined)?.fullName;
  const quote = page.text.slice(first.start, first.end);
  const match = names.match(quote, fullName);
  const kind: EntityKind = match?.kind ?? surest.kind;
  return [
    {
      kind: 'name',
      start: first.start,
      end: first.end,
      quote,
      reasons: match === undefined ? surest.reasons : becauseKnown(first, quote, match.found, surest.reasons),
      entityKind: kind,
      also: others.map(({ start, end }) => ({ start, end })),
      ...(fullName === undefined || fullName === quote ? {} : { fullName }),
      ...(match === undefined ? {} : { known: match.found }),
    },
  ];
}

/** By what it is known comes before what makes it a name at all. */
function becauseKnown(
  { start, end }: Mention,
  quote: string,
  { name, by }: KnownMatch,
  others: readonly SuggestionReason[],
): readonly SuggestionReason[] {
  const code = by === 'name' ? 'name.known' : `name.known.${by}`;
  const known = { code, words: quote, start, end, values: { name } };
  return [known, ...others.filter((one) => one.code !== 'name.known')];
}
