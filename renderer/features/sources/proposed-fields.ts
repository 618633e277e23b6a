import { refusalOf } from '#shared/analysis/open-suggestions.ts';
import type { OwnDate } from '#shared/analysis/own-date.ts';
import { dateInWords } from '#shared/dates/wording.ts';
import type { Proposals } from '#shared/documents/document.ts';
import { titleOfName } from '#shared/documents/proposed-title.ts';
import type { PatchOf } from '#shared/commands/rows.ts';
import type { Source } from '#shared/model/index.ts';
import type { ProposableField } from '#shared/model/source.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';

/** A field of a source that its document proposes a value for, which the person takes over or not. */
export type ProposedField = {
  readonly field: ProposableField;
  readonly label: string;
  readonly value: string;
  /** What `source.edit` changes when it is taken over. */
  readonly patch: PatchOf<'sources'>;
  /** Why it is proposed, where it is read in the text and not in what the file says of itself. */
  readonly reason?: string;
  /** What `suggestion.refuse` keeps when it is left, of what stands in the text. */
  readonly refusal?: ReturnType<typeof refusalOf>;
};

/**
 * What a document proposes for the fields of its source that are still empty, but for what was left; a title that is the file’s name
 * counts as none.
 */
export function proposedFields(
  proposals: Proposals,
  source: Source,
  locale: Locale,
): readonly ProposedField[] {
  const t = translator(locale);
  const { title, authors = [], published, publisher, url } = proposals;
  const { original, declined = [] } = source;
  const isNamed = original === undefined || source.title !== titleOfName(original.name);
  const found: ProposedField[] = [];
  if (title !== undefined && !isNamed && title !== source.title)
    found.push({ field: 'title', label: t('common.field.title'), value: title, patch: { title } });
  if (publisher !== undefined && source.publisher === undefined)
    found.push({
      field: 'publisher',
      label: t('common.field.publisher'),
      value: publisher,
      patch: { publisher },
    });
  if (authors.length > 0 && source.authors.length === 0)
    found.push({
      field: 'authors',
      label: t('sources.proposed.authors', { count: namesIn(authors) }),
      value: authors.join(', '),
      patch: { authors: [...authors] },
    });
  if (published !== undefined && source.published === undefined)
    found.push({
      field: 'published',
      label: t('common.field.published'),
      value: dateInWords(published, locale, 'short'),
      patch: { published, publishedNote: t('sources.proposed.dateNote') },
    });
  if (url !== undefined && source.url === undefined)
    found.push({ field: 'url', label: t('common.field.url'), value: url, patch: { url } });
  return found.filter(({ field }) => !declined.includes(field));
}

/** The date that a text gives itself, for a source that has none. */
export function proposedDate(
  { date, words, suggestion }: OwnDate,
  text: string,
  source: Source,
  locale: Locale,
): readonly ProposedField[] {
  if (source.published !== undefined) return [];
  const t = translator(locale);
  return [
    {
      field: 'published',
      label: t('common.field.published'),
      value: dateInWords(date, locale, 'short'),
      patch: { published: date, publishedNote: t('sources.proposed.ownDateNote') },
      reason: t('suggest.reason.date.of-document', { words }),
      refusal: refusalOf(text, suggestion),
    },
  ];
}

/** A proposal in words: "Éditeur : Libération". An address says by itself what it is. */
export function proposedWords({ field, label, value }: ProposedField, locale: Locale): string {
  return field === 'url'
    ? value
    : translator(locale)('common.place.sentence', { place: label, sentence: value });
}

/** All that is proposed, as one change of the source. */
export function patchOf(proposed: readonly ProposedField[]): PatchOf<'sources'> {
  return Object.assign({}, ...proposed.map(({ patch }) => patch)) as PatchOf<'sources'>;
}

/** Documents name several authors in one go, too: what is between commas counts as a name. */
function namesIn(authors: readonly string[]): number {
  return authors.flatMap((author) => author.split(/,\s/u)).length;
}
