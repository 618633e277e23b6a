import type { AnyChange } from '#shared/case/changes.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import type { Claim, ClaimableTable, Ref, Refusal, Relay } from '#shared/model/index.ts';
import { suggestionKinds, type SuggestionKind } from '#shared/model/refusal.ts';
import { firstNames } from '../../i18n/first-names.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { rowLabel } from '../../i18n/row-label.ts';
import { translator } from '../../i18n/translate.ts';

/** A suggestion that an entry answered: of which kind, and the row that says what it was about. */
type Answered = { readonly kind: SuggestionKind; readonly about: Ref | undefined };

/** What a suggestion of each kind records a claim about. */
const kindOfFinding: { readonly [T in ClaimableTable]?: SuggestionKind } = {
  figures: 'count',
  events: 'date',
  entities: 'name',
  exposures: 'exposure',
  cases: 'speaker',
  requests: 'silence',
};

/**
 * What several suggestions answered in one act were: the act with their number when they are of several kinds, and how many of
 * each kind with the names of the first. Undefined for one suggestion, which is called by its own words.
 */
export function answersInWords(
  command: string,
  changes: readonly AnyChange[],
  snapshot: Snapshot,
  locale: Locale,
): { readonly act: string; readonly kinds: string; readonly names: string | undefined } | undefined {
  const answered = answeredIn(changes);
  if (answered.length < 2) return undefined;
  const t = translator(locale);
  const counts = suggestionKinds.flatMap((kind) => {
    const count = answered.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
  // "5 suggestions: 5 figures" would say it twice.
  const act = counts.length === 1 ? `commands.${command}` : `journal.${command}`;
  return {
    act: t(act as MessageKey, { count: answered.length }),
    kinds: formatList(
      counts.map(({ kind, count }) =>
        t('journal.suggestion.kind', {
          number: formatNumber(count, locale),
          what: t(`suggest.kind.${kind}`, { count }),
        }),
      ),
      locale,
    ),
    names: namesOf(answered, snapshot, locale),
  };
}

/** One claim each; a relay where no claim of the same act rests on it; or one refusal each. */
function answeredIn(changes: readonly AnyChange[]): readonly Answered[] {
  const claims = changes.flatMap(({ table, before, after }) =>
    table === 'claims' && before === undefined && after !== undefined ? [after as Claim] : [],
  );
  const ofClaims = new Set<string>(claims.flatMap(({ relays }) => relays ?? []));
  return changes.flatMap(({ table, id, before, after }): readonly Answered[] => {
    if (table === 'refusals') {
      const { kind } = (after ?? before) as Refusal;
      return [{ kind, about: { table, id } as Ref }];
    }
    if (table === 'relays' && after !== undefined && !ofClaims.has(id))
      return [{ kind: 'relay', about: (after as Relay).from }];
    if (table !== 'claims' || before !== undefined || after === undefined) return [];
    const { about, speaker } = after as Claim;
    const kind = kindOfFinding[about.table];
    if (kind === undefined) return [];
    if (kind !== 'speaker') return [{ kind, about }];
    // A plain claim is about the whole case: who is speaking tells it from the next.
    return [{ kind, about: speaker === undefined ? undefined : { table: 'entities', id: speaker } }];
  });
}

function namesOf(answered: readonly Answered[], snapshot: Snapshot, locale: Locale): string | undefined {
  const names = answered.flatMap(({ about }) =>
    about === undefined ? [] : (rowLabel(snapshot, about, locale) ?? []),
  );
  return firstNames(names, locale);
}
