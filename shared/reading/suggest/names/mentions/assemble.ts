import type { EntityKind } from '../../../../model/entity.ts';
import type { KnownEntity, NameSuggestion } from '../../suggestion.ts';
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
  const match = names.match(page.text.slice(first.start, first.end), fullName);
  const kind: EntityKind = match?.kind ?? surest.kind;
  return [
    {
      kind: 'name',
      start: first.start,
      end: first.end,
      quote: page.text.slice(first.start, first.end),
      reasons: surest.reasons,
      entityKind: kind,
      also: others.map(({ start, end }) => ({ start, end })),
      ...(fullName === undefined || fullName === page.text.slice(first.start, first.end) ? {} : { fullName }),
      ...(match === undefined ? {} : { known: match.found }),
    },
  ];
}
