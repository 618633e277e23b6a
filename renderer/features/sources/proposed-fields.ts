import { dateInWords } from '#shared/dates/wording.ts';
import type { Proposals } from '#shared/documents/document.ts';
import { titleOfName } from '#shared/documents/proposed-title.ts';
import type { PatchOf } from '#shared/commands/rows.ts';
import type { Source } from '#shared/model/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';

/** The fields of a source that a document proposes and that the person takes over or not. */
type ProposedFields = Pick<
  PatchOf<'sources'>,
  'title' | 'authors' | 'published' | 'publishedNote' | 'publisher' | 'url'
>;

/** What a document proposes for the fields of its source that are still empty; a title that is the file’s name counts as none. */
export function proposedFields(proposals: Proposals, source: Source, locale: Locale): ProposedFields {
  const { title, authors = [], published, publisher, url } = proposals;
  const { original } = source;
  const isNamed = original === undefined || source.title !== titleOfName(original.name);
  return {
    ...(title === undefined || isNamed || title === source.title ? {} : { title }),
    ...(publisher === undefined || source.publisher !== undefined ? {} : { publisher }),
    ...(authors.length === 0 || source.authors.length > 0 ? {} : { authors: [...authors] }),
    ...(published === undefined || source.published !== undefined
      ? {}
      : { published, publishedNote: translator(locale)('sources.proposed.dateNote') }),
    ...(url === undefined || source.url !== undefined ? {} : { url }),
  };
}

/** Proposals in words, one each: "Éditeur : Libération". */
export function proposedWords(fields: ProposedFields, locale: Locale): readonly string[] {
  const t = translator(locale);
  const named = (name: string, value: string): string =>
    t('common.place.sentence', { place: name, sentence: value });
  const { title, publisher, authors, published, url } = fields;
  return [
    ...(title === undefined ? [] : [named(t('common.field.title'), title)]),
    ...(publisher === undefined ? [] : [named(t('common.field.publisher'), publisher)]),
    ...(authors === undefined
      ? []
      : [named(t('sources.proposed.authors', { count: namesIn(authors) }), authors.join(', '))]),
    ...(published === undefined
      ? []
      : [named(t('common.field.published'), dateInWords(published, locale, 'short'))]),
    ...(url === undefined ? [] : [url]),
  ];
}

/** Documents name several authors in one go, too: what is between commas counts as a name. */
function namesIn(authors: readonly string[]): number {
  return authors.flatMap((author) => author.split(/,\s/u)).length;
}
