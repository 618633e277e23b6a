import { inspectText } from '#shared/guard/inspect.ts';
import { guardCases } from '../guard-cases.ts';
import { scoreGuard, scoreUnshown } from '../guard-score.ts';
import { guardUnshownCases } from '../guard-unshown-cases.ts';
import { randomFrom } from '../random-from.ts';
import { quantile, timed, told, type BenchRow } from './measure.ts';

/** Any seed does; one that is not among the tests'. */
const seed = 2026;
const cases = 2000;
const rounds = 5;

/** How well the guard tells values of persons on 2,000 generated texts and 2,000 documents that do not show them, and how long it takes on a text of 20,000 words. */
export async function benchGuard(): Promise<readonly BenchRow[]> {
  const made = guardCases(randomFrom(seed), cases);
  const { precision, recall } = scoreGuard(made);
  const unshown = scoreUnshown(guardUnshownCases(randomFrom(seed), cases));
  const words: string[] = [];
  for (const { text } of made) if (words.length < 20_000) words.push(...text.split(' '));
  const text = words.slice(0, 20_000).join(' ');
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(async () => inspectText(text)));
  return [
    told('leak guard, labelled cases', cases, 'cases'),
    share('leak guard, precision', precision),
    share('leak guard, recall', recall),
    share('leak guard, precision on what is not shown', unshown.precision),
    share('leak guard, recall on what is not shown', unshown.recall),
    told('leak guard, text of 20,000 words', quantile(times, 0.5)),
  ];
}

/** A share of 1 that should be at least 0.99, to four places. */
function share(name: string, value: number): BenchRow {
  return {
    name,
    value: Math.floor(value * 10_000) / 10_000,
    unit: '',
    target: '>= 0.99',
    holds: value >= 0.99,
  };
}
