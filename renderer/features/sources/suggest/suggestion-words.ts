import { dateInWords } from '#shared/dates/wording.ts';
import type { Edtf } from '#shared/model/index.ts';
import type { Suggestion } from '#shared/reading/suggest/suggestion.ts';
import { isolated } from '#shared/lib/bidi.ts';
import { countInWords } from '../../../claim-form/finding-words.ts';
import { behindOf, howMany } from '../../../i18n/french-of.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { MessageKey } from '../../../i18n/messages.ts';
import { i18nInstance, translator } from '../../../i18n/translate.ts';
import type { Letter } from '../../../workspace/feature.ts';

/** The letter of what a suggestion would become. */
export function letterOf({ kind }: Pick<Suggestion, 'kind'>): Letter {
  switch (kind) {
    case 'count':
      return 'C';
    case 'date':
      return 'E';
    case 'name':
      return 'N';
    case 'exposure':
      return 'X';
    case 'speaker':
      return 'A';
    case 'relay':
      return 'L';
    case 'silence':
      return 'S';
  }
}

/** What a suggestion says, in a few words: "environ 500 000 personnes". */
export function suggestionInWords(one: Suggestion, locale: Locale): string {
  const t = translator(locale);
  switch (one.kind) {
    case 'count':
      return [
        countInWords({ ...one, vagueWord: undefined }, locale),
        ...(one.role === 'total' ? [] : [t(`model.figure-role.${one.role}`)]),
      ].join(', ');
    case 'date':
      if (one.edtf !== undefined) return dateInWords(one.edtf as Edtf, locale, 'long');
      return t(
        one.reasons.some(({ code }) => code === 'date.needs-anchor')
          ? 'suggest.unresolved.anchor'
          : 'suggest.unresolved',
      );
    case 'name':
      return `${t(`model.entity-kind.${one.entityKind}`)}, ${isolated(one.fullName ?? one.quote)}`;
    case 'exposure':
      return one.state === 'exposed'
        ? t(`model.category.${one.category}`)
        : `${t(`model.category.${one.category}`)}, ${t(`sources.margin.${one.state}`)}`;
    case 'speaker':
      return t(`suggest.speaker.${one.stance}`, { name: one.speaker, count: howMany(one.speaker) });
    case 'relay':
      return t('suggest.relay', { name: behindOf(one.from, locale) });
    case 'silence':
      return t(`suggest.silence.${one.answer}`, {
        who: one.who ?? t('suggest.silence.somebody'),
        count: howMany(one.who ?? ''),
      });
  }
}

/** Why it is proposed, a sentence per reason: "« près de » : environ". */
export function reasonsInWords({ reasons }: Suggestion, locale: Locale): readonly string[] {
  const t = translator(locale);
  const said = reasons.map(({ code, words, values }) => {
    const key = `suggest.reason.${code}`;
    return i18nInstance.exists(key, { lng: locale })
      ? t(key as MessageKey, { words: clipped(words), ...values })
      : '';
  });
  return [...new Set(said.filter((sentence) => sentence !== ''))];
}

/** What accepting many at once would take, when some of them are left to their reader: "accepter 2 des 3 dates". */
export function allInWords(
  where: 'menu' | 'card',
  kind: Suggestion['kind'],
  count: number,
  total: number,
  locale: Locale,
): string {
  const t = translator(locale);
  const what = t(`suggest.kind.${kind}`, { count: total });
  return count === total
    ? t(`suggest.${where}.all`, { count, what })
    : t(`suggest.${where}.some`, { count, total, what });
}

/** Words on one line, cut when they are many. */
export function clipped(words: string): string {
  const bare = words.replace(/\s+/gu, ' ').trim();
  return bare.length <= 60 ? bare : `${bare.slice(0, 57)}…`;
}
