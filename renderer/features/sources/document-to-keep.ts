import type { FormatName } from '#shared/documents/formats.ts';
import { titleOfFile } from '#shared/documents/proposed-title.ts';
import type { Proposals } from '#shared/documents/document.ts';
import type { Edtf, Id } from '#shared/model/index.ts';
import type { SourceKind } from '#shared/model/source.ts';
import type { ReadBytes } from '../../documents/reading-desk.ts';
import type { DocumentToKeep } from './before-kept.ts';
import { confidentialityOf } from './source-form.ts';

/** What is known when a file comes in, besides the file. */
export type Arrival = {
  readonly name: string;
  /** The day it is here. */
  readonly today: string;
  readonly locale: 'fr' | 'en';
  /** The source it came in, for an attachment. */
  readonly parent?: Id<'sources'>;
  /** Aborted when the person stops what is not in yet. */
  readonly signal?: AbortSignal;
  /** Told when it has to wait for the person's answer. */
  readonly onWait?: () => void;
  /** What its parent says of it. */
  readonly proposals?: Proposals;
};

/** What a document of a format usually is; the person says otherwise. */
const kindOfFormat: { readonly [F in FormatName]?: SourceKind } = {
  mail: 'letter',
  table: 'dataset',
  sheet: 'dataset',
  json: 'dataset',
  image: 'capture',
};

/**
 * A file that was read, as the source it would become. Title, kind and language cannot stay empty and are filled in; authors,
 * date, publisher and address are left to the person, who is shown the proposals.
 */
export function documentToKeep(read: ReadBytes, arrival: Arrival): DocumentToKeep {
  const { name, today, locale, parent } = arrival;
  const document = read.document.ok ? read.document.value : undefined;
  const proposals: Proposals = { ...arrival.proposals, ...document?.proposals };
  const kind = proposals.kind ?? kindOfFormat[read.format] ?? 'article';
  const { text, textSha256, derived, encoding } = document ?? {};
  return {
    name,
    format: read.format,
    proposals,
    ...(read.unshown === undefined ? {} : { unshown: read.unshown }),
    source: {
      isFile: true,
      fields: {
        title: proposals.title ?? titleOfFile(name, text ?? ''),
        kind,
        authors: [],
        accessed: proposals.accessed ?? (today as Edtf),
        language: proposals.language ?? locale,
        reliability: 'F',
        confidentiality: confidentialityOf(kind),
        ...(parent === undefined ? {} : { parent }),
      },
      ...(text === undefined ? {} : { text }),
      ...(text === undefined || derived === undefined ? {} : { derived }),
      digests: { original: read.sha256, ...(textSha256 === undefined ? {} : { text: textSha256 }) },
      original: {
        name,
        bytes: read.bytes,
        mediaType: read.mediaType,
        ...(encoding === undefined ? {} : { encoding }),
      },
    },
  };
}
