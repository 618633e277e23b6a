import { endEngine, suggestionsOf, warmEngine } from '../../features/sources/suggest/engine.ts';
import { randomFrom } from '../random-from.ts';
import { quantile, timed, told, type BenchRow } from './measure.ts';
import { readingText } from './reading-text.ts';

const seed = 2026;
const rounds = 7;
/** Words of the texts that are read: how the time grows is seen between them. */
const lengths = [5000, 20_000, 80_000] as const;
/** What the reading room promises: milliseconds for 20,000 words. */
const promised = 1000;

/**
 * How long the reading room waits for the suggestions of a text: from handing it to the worker that reads, as the
 * application has it, until they are back. The first time is that of a worker that has to start, the next that of one that was
 * warmed, as the screen of sources does; the others are medians.
 */
export async function benchReading(): Promise<readonly BenchRow[]> {
  const texts = lengths.map((words) => readingText(words, randomFrom(seed)));
  let found = 0;
  const read = (text: string): Promise<number> =>
    timed(async () => {
      found = (await suggestionsOf(text, { documentDate: '2025-03-20' }, new AbortController().signal))
        .length;
      if (found === 0) throw new Error('a text full of figures and names has suggestions');
    });
  const [, measured = ''] = texts;
  const started = await read(measured);
  const rows: BenchRow[] = [told('reading, 20,000 words, first text of a worker', started)];
  endEngine();
  const warming = await timed(warmEngine);
  rows.push(
    told('reading, 20,000 words, first text of a worker that was warmed', await read(measured)),
    told('reading, warming a worker beside the window', warming),
  );
  const perThousand: number[] = [];
  for (const [index, text] of texts.entries()) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await read(text));
    const [median, words] = [quantile(times, 0.5), lengths[index] ?? 1];
    perThousand.push((median / words) * 1000);
    if (words === 20_000)
      rows.push(told('reading, suggestions in 20,000 words', found, 'suggestions'), {
        name: 'reading, 20,000 words in a worker',
        value: Math.round(median),
        unit: 'ms',
        target: `< ${String(promised)}`,
        holds: median < promised,
      });
  }
  const growth = (perThousand.at(-1) ?? 0) / (perThousand[1] ?? 1);
  return [
    ...rows,
    ...lengths.map((words, index) =>
      told(`reading, per 1,000 words, text of ${words.toLocaleString('en-GB')}`, perThousand[index] ?? 0),
    ),
    told('reading, 1,000 words of 80,000 against 1,000 of 20,000', growth, 'x'),
  ];
}
