import type { SourceKind } from '../model/source.ts';
import { documentDate } from './document-date.ts';
import type { Proposals } from './document.ts';

/** What the head of a web page says, as it stands there. */
export type PageHead = {
  /** `name`, `property` or `itemprop` of each `<meta>`, lower case, with its content. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  /** The text of each `application/ld+json` script. */
  readonly jsonLd: readonly string[];
  readonly title: string;
  /** The page's own heading, when it has one alone. */
  readonly heading: string;
  readonly language: string;
  readonly canonical: string;
  /** `datetime` of its first `<time>`. */
  readonly time: string;
};

type Thing = Readonly<Record<string, unknown>>;

/**
 * What a page proposes: JSON-LD (schema.org), Open Graph, Dublin Core and the plain `<meta>` names, the more particular
 * first.
 */
export function pageProposals(head: PageHead): Proposals {
  const meta = (...names: readonly string[]): string | undefined =>
    names
      .map((name) => head.metas.find(([known, content]) => known === name && content.trim() !== '')?.[1])
      .find((content) => content !== undefined);
  const thing = articleOf(head.jsonLd);
  const publisher = meta('og:site_name') ?? nameOf(thing?.['publisher']) ?? meta('dc.publisher', 'publisher');
  const title =
    textOf(thing?.['headline']) ?? meta('og:title', 'twitter:title', 'citation_title', 'dc.title');
  const published = [
    textOf(thing?.['datePublished']),
    meta('article:published_time', 'og:article:published_time', 'citation_publication_date'),
    meta('citation_date', 'datepublished', 'dc.date.issued', 'dcterms.date', 'dc.date'),
    meta('date', 'pubdate', 'publish-date'),
    head.time,
  ]
    .map(documentDate)
    .find((date) => date !== undefined);
  const kind = kindOf(thing, meta('og:type'));
  const url = meta('og:url') ?? (head.canonical === '' ? undefined : head.canonical);
  const authors = authorsOf(thing, head, meta);
  return {
    title: unescaped(title ?? withoutSite(head.title, publisher, head.heading)),
    authors,
    language:
      head.language === '' ? (meta('og:locale', 'content-language', 'dc.language') ?? '') : head.language,
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher: unescaped(publisher) }),
    ...(url === undefined ? {} : { url }),
    ...(kind === undefined ? {} : { kind }),
  };
}

function authorsOf(
  thing: Thing | undefined,
  head: PageHead,
  meta: (...names: readonly string[]) => string | undefined,
): readonly string[] {
  const said = [thing?.['author']].flat().map(nameOf);
  const cited = head.metas
    .filter(([name]) => name === 'citation_author' || name === 'dc.creator')
    .map(([, name]) => name);
  const plain = meta('author', 'article:author', 'parsely-author', 'twitter:creator');
  const known = said.some((name) => name !== undefined) ? said : cited.length > 0 ? cited : [plain];
  // An address is where the author is, not who.
  return known.flatMap((name) => (name === undefined || /^https?:/i.test(name) ? [] : [unescaped(name)]));
}

const kindsOfThing: readonly (readonly [RegExp, SourceKind])[] = [
  [/^(?:Social|Discussion|BlogPosting|LiveBlog)/, 'post'],
  [/Report$/, 'report'],
  [/^Dataset$/, 'dataset'],
  [/Article$/, 'article'],
];

function kindOf(thing: Thing | undefined, pageType: string | undefined): SourceKind | undefined {
  const types = [thing?.['@type']].flat().map(textOf);
  const told = kindsOfThing.find(([pattern]) =>
    types.some((type) => type !== undefined && pattern.test(type)),
  );
  return told?.[1] ?? (pageType === 'article' ? 'article' : undefined);
}

/** The thing of a page's JSON-LD that has a headline or an author; the page itself is none. */
function articleOf(scripts: readonly string[]): Thing | undefined {
  const things = scripts.flatMap((script): readonly Thing[] => {
    try {
      return flattened(JSON.parse(script), 0);
    } catch {
      // Scripts of pages are often cut short or commented out; the other marks of the page are still there.
      return [];
    }
  });
  return things.find((thing) => 'headline' in thing) ?? things.find((thing) => 'datePublished' in thing);
}

function flattened(value: unknown, depth: number): readonly Thing[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((each) => flattened(each, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Thing;
  return [thing, ...flattened(thing['@graph'], depth + 1), ...flattened(thing['mainEntity'], depth + 1)];
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return textOf(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const [first] = [value].flat() as Thing[];
  return textOf(first?.['name']);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** `Une fuite - Le Courrier` without the site's name, when the page says which part is that. */
function withoutSite(title: string, site: string | undefined, heading: string): string {
  const parts = title.split(/\s+[|–—·»-]\s+/u);
  if (parts.length < 2) return title.trim() === '' ? heading : title;
  const last = parts.at(-1)?.trim().toLocaleLowerCase();
  const isSite = site !== undefined && last === site.trim().toLocaleLowerCase();
  const isHeading = heading !== '' && title.trim().startsWith(heading.trim());
  return isSite
    ? title.slice(0, title.lastIndexOf(parts.at(-1) ?? '')).replace(/\s+[|–—·»-]\s*$/u, '')
    : isHeading
      ? heading
      : title;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  apos: '’',
  nbsp: '\u00A0',
};

/** Sites escape twice in JSON-LD and in `content`: `L&#039;article`. */
function unescaped(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{2,5})|#x([\da-f]{2,4})|(amp|quot|lt|gt|apos|nbsp));/gi,
    (whole, decimal, hex, name) => {
      if (typeof name === 'string') return entities[name.toLowerCase()] ?? whole;
      const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code > 31 && code < 0xd800 ? String.fromCharCode(code) : String(whole);
    },
  );
}
