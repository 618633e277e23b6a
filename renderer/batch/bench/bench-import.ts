import { tableNames } from '#shared/model/index.ts';
import { unwrap } from '#shared/lib/result.ts';
import { bareDatabase } from '../../store/bare-database.ts';
import type { CaseStore } from '../../store/case-store.ts';
import type { BatchContext } from '../batch-work.ts';
import { generateCase } from '../generate-case.ts';
import { alternated, judged, quantile, told, timed, type BenchRow } from './measure.ts';
import { bareName, benchTitle, scaled, scaleOf } from './scale.ts';

/**
 * Pairs of imports, each into databases made anew; one alone says more of the machine than of the import. An even
 * number: who comes second also waits for what the database has put off since the first.
 */
const rounds = (times: number): number => ({ 1: 6, 3: 4 })[times] ?? 2;

/** The quiet before each import, in milliseconds for the measured case: the database tidies up after the one before. */
const quiet = 1000;

/** Import of a whole case as one act, against a bare `bulkPut` of the same rows. Leaves both databases for `open`. */
export async function benchImport(context: BatchContext): Promise<readonly BenchRow[]> {
  const { library } = context;
  const times = scaleOf(context);
  const { rows } = generateCase(scaled(times), library.tools);
  const count = tableNames.reduce((sum, table) => sum + (rows[table]?.length ?? 0), 0);
  const bare = bareDatabase(bareName);
  let store: CaseStore | undefined;
  const measured = await alternated(
    rounds(times),
    async () => {
      if (store !== undefined) unwrap(await library.destroy(store.id, benchTitle));
      const created = unwrap(await library.create({ title: benchTitle, state: 'open', language: 'fr' }));
      store = created;
      await pause(quiet * times);
      const time = await timed(async () => unwrap(await created.execute('case.import', { rows })));
      await library.settled();
      return time;
    },
    async () => {
      await bare.remove();
      await pause(quiet * times);
      return timed(() => bare.putAll(rows));
    },
  );
  bare.close();
  const [ours, theirs] = [quantile(measured.ours, 0.5), quantile(measured.bare, 0.5)];
  return [
    told(`rows of the case, ${String(times)}x`, count, 'rows'),
    told(`import, bare bulkPut, ${String(times)}x`, theirs),
    told(`import of the whole case, ${String(times)}x`, ours),
    judged(`import, ratio, ${String(times)}x`, ours / theirs, 1.5),
  ];
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
