import { expect, test } from 'vitest';
import { chained, emptyHead } from '#shared/case/journal.ts';
import type { FindingChoice } from '#shared/commands/claim/record.ts';
import { commands } from '#shared/commands/index.ts';
import type { Accepted } from '#shared/commands/suggestion/accept.ts';
import type { AnyChange } from '#shared/case/changes.ts';
import { rowsOf, type Snapshot } from '#shared/case/snapshot.ts';
import { invariant } from '#shared/lib/assert.ts';
import type { Instant } from '#shared/model/index.ts';
import type { SuggestionKind } from '#shared/model/refusal.ts';
import { makeAnchor } from '#shared/reading/anchoring.ts';
import { entrySentence } from '../../../../../renderer/features/journal/entry-words.ts';
import { knownRows } from '../../../../../renderer/features/journal/known-rows.ts';
import { example } from '../../../examples/built.ts';

const { snapshot } = example('inovie');
const [source] = rowsOf(snapshot, 'sources');
invariant(source !== undefined, 'the example has a source');
const text = 'Kerbellec, Brocéliande et Tréguier ont perdu 812 dossiers, puis 64 comptes, dit Kerbellec.';
const on = (words: string) => {
  const start = text.indexOf(words);
  return makeAnchor(text, start, start + words.length);
};
let made = 0;
const tools = {
  newId: (table: string) => `${table}-${(made += 1)}` as never,
  now: () => '2026-01-12T09:00:00.000Z' as Instant,
};

/** The line of the journal for changes that a command has made. */
function sentenceOf(command: string, changes: readonly AnyChange[], locale: 'fr' | 'en'): string {
  const entry = chained(
    { seq: 0, head: emptyHead },
    { at: tools.now(), actor: '', command, changes: changes as never },
  );
  return entrySentence(entry, { known: knownRows([entry], snapshot), bySeq: new Map(), locale });
}

function accepted(items: readonly Accepted[], locale: 'fr' | 'en'): string {
  const done = commands['suggestion.accept'].run(snapshot as Snapshot, { items }, tools as never);
  invariant(done.ok, 'all can be accepted');
  return sentenceOf('suggestion.accept', done.value.changes as readonly AnyChange[], locale);
}

const fields = { stance: 'states', credibility: 6 } as const;
const name = (words: string): Accepted => ({
  claim: {
    source: source.id,
    anchor: on(words),
    about: {
      create: {
        table: 'entities',
        fields: { name: words, kind: 'organisation', aliases: [], identifiers: [], roles: [] },
      },
    } as FindingChoice,
    fields,
  },
});
const figure = (words: string, number: number, unit: 'records' | 'accounts'): Accepted => ({
  claim: {
    source: source.id,
    anchor: on(words),
    about: {
      create: {
        table: 'figures',
        fields: { lower: number, upper: number, exactness: 'exact', unit, role: 'total' },
      },
    },
    speaker: { create: { name: 'Kerbellec', kind: 'organisation' } },
    via: [{ create: { name: 'Le Phare', kind: 'medium' } }],
    fields,
  },
});

test('suggestions accepted together are counted by what they are, and the first are named', () => {
  const figures = [figure('812 dossiers', 812, 'records'), figure('64 comptes', 64, 'accounts')];
  // Who speaks and whom it comes from are recorded with them, and were not accepted by themselves.
  expect(accepted(figures, 'fr')).toMatch(/^Suggestions acceptées\u00A0: 2\u00A0chiffres \(812.+ et 64.+\)$/);
  expect(accepted(figures, 'en')).toMatch(/^Suggestions accepted: 2\u00A0figures \(812.+ and 64.+\)$/);
  const names = ['Kerbellec', 'Brocéliande', 'Tréguier'].map(name);
  expect(accepted([...names, ...figures], 'fr')).toMatch(
    /^5 suggestions acceptées\u00A0: 2\u00A0chiffres et 3\u00A0noms \(.+, .+, .+…\)$/,
  );
  expect(accepted([...names, ...figures], 'en')).toMatch(
    /^5 suggestions accepted: 2\u00A0figures and 3\u00A0names \(.+, .+, .+…\)$/,
  );
  expect(accepted([...names, figures[0] as Accepted], 'en')).toMatch(/: 1\u00A0figure and 3\u00A0names \(/);
});

test('names with commas of their own are told apart', () => {
  const scoped = (words: string, number: number, scope: string): Accepted => {
    const { claim } = figure(words, number, 'records') as { readonly claim: { readonly about: object } };
    const { create } = claim.about as { readonly create: { readonly fields: object } };
    return {
      claim: { ...claim, about: { create: { ...create, fields: { ...create.fields, scope } } } },
    } as never;
  };
  const figures = [scoped('812 dossiers', 812, 'site de Redon'), figure('64 comptes', 64, 'accounts')];
  expect(accepted(figures, 'fr')).toMatch(/\(812.+, site de Redon\u202f; 64.+\)$/);
  expect(accepted([...figures, name('Tréguier'), name('Kerbellec')], 'en')).toMatch(
    /\(812.+, site de Redon; 64.+; (?:Tréguier|Kerbellec)…\)$/,
  );
});

test('whom a source has its words from is counted where it was accepted by itself', () => {
  const relay = (words: string): Accepted => ({
    relay: { source: source.id, anchor: on(words), from: { create: { name: words, kind: 'medium' } } },
  });
  expect(accepted([relay('Brocéliande'), relay('Tréguier')], 'fr')).toBe(
    'Suggestions acceptées\u00A0: 2\u00A0reprises (Brocéliande et Tréguier)',
  );
});

test('suggestions refused together, or proposed again, are counted likewise', () => {
  const refused = (kinds: readonly SuggestionKind[]) =>
    kinds.map((kind, index) => ({
      table: 'refusals',
      id: `r${index}`,
      after: { kind, quote: `mot ${index}` },
    })) as unknown as readonly AnyChange[];
  const five = refused(['count', 'date', 'count', 'date', 'count']);
  expect(sentenceOf('suggestion.refuse', five, 'fr')).toBe(
    '5 suggestions refusées\u00A0: 3\u00A0chiffres et 2\u00A0dates («\u00A0mot 0\u00A0», «\u00A0mot 1\u00A0», «\u00A0mot 2\u00A0»…)',
  );
  expect(sentenceOf('suggestion.refuse', refused(['silence', 'exposure']), 'en')).toBe(
    '2 suggestions refused: 1\u00A0category of data and 1\u00A0silence (“mot 0” and “mot 1”)',
  );
  const again = five.map(({ table, id, after }) => ({ table, id, before: after })) as never;
  expect(sentenceOf('suggestion.restore', again, 'fr')).toMatch(
    /^5 suggestions proposées de nouveau\u00A0: 3\u00A0chiffres et 2\u00A0dates/,
  );
});
