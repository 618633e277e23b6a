import { describe, expect, it } from 'vitest';
import { suggestionsIn } from '#shared/reading/suggest/index.ts';
import { saidTexts } from '../../../fixtures/reading/texts-said.ts';

const kinds = ['speakers', 'relays', 'silences', 'exposures'] as const;
type Kind = (typeof kinds)[number];

function read(text: string, language: 'fr' | 'en'): Readonly<Record<Kind, readonly string[]>> {
  const found = suggestionsIn(text, { language });
  return {
    speakers: found.flatMap((one) => (one.kind === 'speaker' ? [`${one.speaker} ${one.stance}`] : [])),
    relays: found.flatMap((one) => (one.kind === 'relay' ? [one.from] : [])),
    silences: found.flatMap((one) => (one.kind === 'silence' ? [`${one.who ?? '?'} ${one.answer}`] : [])),
    exposures: found.flatMap((one) => (one.kind === 'exposure' ? [`${one.category} ${one.state}`] : [])),
  };
}

/** An article before a name is no part of it. */
const bare = (one: string): string => one.replace(/^(?:l’|le |la |les |the )/i, '');

/** What two lists have in common, each entry as often as in both. */
function common(left: readonly string[], right: readonly string[]): number {
  const rest = right.map(bare);
  return left.filter((one) => {
    const at = rest.indexOf(bare(one));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
}

describe('texts annotated before any rule had read them', () => {
  it.each(kinds)('%s are found, and little else', (kind) => {
    const misses: string[] = [];
    let [hits, wanted, found] = [0, 0, 0];
    for (const { id, text, language, ...gold } of saidTexts) {
      const got = read(text, language)[kind];
      const shared = common(got, gold[kind]);
      hits += shared;
      wanted += gold[kind].length;
      found += got.length;
      if (shared < Math.max(got.length, gold[kind].length))
        misses.push(`${id}: wanted ${gold[kind].join(', ')}; found ${got.join(', ')}`);
    }
    expect(hits / wanted, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(hits / found, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
