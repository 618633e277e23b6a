import type { EntityKind } from '../../../../model/entity.ts';
import type { KnownEntity, KnownMatch } from '../../suggestion.ts';
import { isCommon, isFunctionWord, isLegalForm } from '../lexicon/lexicon.ts';
import { nameKey } from '../page/words.ts';

/** Which known entity a name is, what kind it has there, and by what it was found. */
export type KnownFound = { readonly found: KnownMatch; readonly kind: EntityKind };

/** What is known already, ready to be compared with names. */
export type KnownNames = {
  readonly isEmpty: boolean;
  /** By name, alias, identifier, word order, initials: in that order. `fullName` helps an acronym. */
  readonly match: (quote: string, fullName: string | undefined) => KnownFound | undefined;
  /** The longest known name that begins with this word, in words; 0 when none does. */
  readonly longestFrom: (firstWord: string) => number;
  /** Does any known name of several words hold this one? */
  readonly holds: (word: string) => boolean;
};

const articles = /^(?:le|la|les|l|un|une|the) (?=\S)/;
type Index = Map<string, KnownFound>;

/** Makes the indexes of what is known; the open case goes before other ones, a name before an alias. */
export function knownNames(known: readonly KnownEntity[]): KnownNames {
  const ordered = known.toSorted(
    (left, right) => Number(left.caseId !== undefined) - Number(right.caseId !== undefined),
  );
  const names: Index = new Map();
  const aliases: Index = new Map();
  const identifiers: Index = new Map();
  const orders: Index = new Map();
  const initials: Index = new Map();
  for (const entity of ordered) {
    for (const key of formsOf(entity.name)) add(names, key, entity, 'name');
    for (const alias of entity.aliases) for (const key of formsOf(alias)) add(aliases, key, entity, 'alias');
    for (const one of entity.identifiers) add(identifiers, identifierKey(one), entity, 'identifier');
    for (const name of [entity.name, ...entity.aliases]) {
      const order = orderKey(nameKey(name));
      if (order !== undefined) add(orders, order, entity, 'word-order');
      for (const key of initialForms(name, entity.kind)) add(initials, key, entity, 'initials');
    }
  }
  const lengths = new Map<string, number>();
  const words = new Set<string>();
  for (const index of [names, aliases, initials])
    for (const key of index.keys()) {
      const parts = key.split(' ');
      const first = parts[0] ?? '';
      lengths.set(first, Math.max(lengths.get(first) ?? 0, Math.min(parts.length, 14)));
    }
  for (const key of orders.keys()) for (const part of key.split(' ')) words.add(part);
  return {
    isEmpty: known.length === 0,
    longestFrom: (firstWord) => lengths.get(firstWord) ?? 0,
    holds: (word) => words.has(word),
    match: (quote, fullName) => {
      const written = nameKey(quote);
      const key = written.replace(articles, '');
      const whole = withoutForm(key);
      const order = orderKey(whole);
      return (
        names.get(written) ??
        names.get(key) ??
        names.get(whole) ??
        aliases.get(key) ??
        aliases.get(whole) ??
        identifiers.get(identifierKey(quote)) ??
        siteOf(quote, identifiers) ??
        (order === undefined ? undefined : orders.get(order)) ??
        initials.get(key) ??
        initials.get(key.replaceAll(' ', '')) ??
        byLongForm(
          quote,
          fullName === undefined ? undefined : names.get(nameKey(fullName).replace(articles, '')),
        ) ??
        fromLongForm(quote, names, aliases)
      );
    },
  };
}

/** A number without its spaces and points, an address in lower case, a handle without its sign. */
export function identifierKey(identifier: string): string {
  const plain = identifier.normalize('NFKC').toLowerCase().trim();
  const digits = plain.replace(/[\s.\u00a0\u202f-]/g, '');
  if (/^(?:fr\d\d)?\d{9}(?:\d{5})?$/.test(digits)) return digits.replace(/^fr\d\d/, '');
  return plain
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/^@/, '')
    .replace(/\/+$/, '');
}

function add(index: Index, key: string, entity: KnownEntity, by: KnownMatch['by']): void {
  if (key === '' || index.has(key)) return;
  const { id, caseId, name, kind } = entity;
  index.set(key, { found: { id, ...(caseId === undefined ? {} : { caseId }), name, by }, kind });
}

/** A name as it may be compared: without article, without legal form; not when only an everyday word is left. */
function formsOf(name: string): readonly string[] {
  const key = nameKey(name);
  const bare = key.replace(articles, '');
  const firm = withoutForm(bare);
  return [
    key,
    ...[bare, firm].filter(
      (form) => form !== key && form.length > 2 && !isCommon(form) && (form !== bare || form.includes(' ')),
    ),
  ];
}

function withoutForm(key: string): string {
  const parts = key.split(' ');
  while (parts.length > 1 && isLegalForm(parts.at(-1) ?? '')) parts.pop();
  while (
    parts.length > 1 &&
    /^(?:sa|sas|sarl|eurl|societe|groupe|m|mme|mr|mrs|ms|dr|me)$/.test(parts[0] ?? '')
  )
    parts.shift();
  return parts.join(' ');
}

function orderKey(key: string): string | undefined {
  const parts = key.split(' ');
  return parts.length < 2 || parts.length > 5 ? undefined : parts.sort().join(' ');
}

/** "ANSSI" of a long name; "J. Durand", "J.-B. Q." of a person. */
function initialForms(name: string, kind: EntityKind): readonly string[] {
  if (kind === 'person') {
    const whole = name.trim().split(/\s+/);
    const last = nameKey(whole.at(-1) ?? '');
    const given = whole.slice(0, -1).flatMap((part) =>
      nameKey(part)
        .split(' ')
        .map((piece) => piece.charAt(0)),
    );
    return given.length === 0
      ? []
      : [`${given[0] ?? ''} ${last}`, `${given.join(' ')} ${last}`, `${given.join('')} ${last}`];
  }
  const letters = nameKey(name)
    .split(' ')
    .filter((part) => !isFunctionWord(part))
    .map((part) => part.charAt(0))
    .join('');
  return letters.length < 3 ? [] : [letters];
}

/** The long form of a name known by its initials only: "Agence nationale de…" for "ANSSI". */
function fromLongForm(quote: string, names: Index, aliases: Index): KnownFound | undefined {
  const parts = nameKey(quote)
    .split(' ')
    .filter((part) => !isFunctionWord(part));
  if (parts.length < 3) return undefined;
  const letters = parts.map((part) => part.charAt(0)).join('');
  return initialled(names.get(letters) ?? aliases.get(letters));
}

/** "Kervadec" where the text says "Solène Kervadec" is known by that name, "DGS" by its initials. */
function byLongForm(quote: string, known: KnownFound | undefined): KnownFound | undefined {
  return quote === quote.toUpperCase() ? initialled(known) : known;
}

function initialled(known: KnownFound | undefined): KnownFound | undefined {
  return known === undefined ? undefined : { ...known, found: { ...known.found, by: 'initials' } };
}

/** An address of mail or of the web at a known domain: "presse@bocagia.fr", "client.bocagia.fr". */
function siteOf(quote: string, identifiers: Index): KnownFound | undefined {
  let host = identifierKey(quote)
    .replace(/^[^@]*@/, '')
    .replace(/\/.*$/, '');
  while (host.includes('.')) {
    const known = identifiers.get(host);
    if (known !== undefined) return known;
    host = host.slice(host.indexOf('.') + 1);
  }
  return undefined;
}
