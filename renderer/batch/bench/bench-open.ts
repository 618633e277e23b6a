import { rowsOf } from '#shared/case/snapshot.ts';
import { unwrap } from '#shared/lib/result.ts';
import type { Source } from '#shared/model/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import { bareDatabase } from '../../store/bare-database.ts';
import { openCase, type CaseStore, type StoreTools } from '../../store/case-store.ts';
import { navigate } from '../../workspace/navigation.ts';
import type { BatchContext } from '../batch-work.ts';
import { drawnWhen } from './drawn-when.ts';
import { alternated, judged, quantile, told, timed, type BenchRow } from './measure.ts';
import { bareName, benchTitle, scaleOf } from './scale.ts';

/** Rounds of opening; fewer of the large cases, whose single rounds take long enough to be steady. */
const openings = (times: number): number => (times > 1 ? 4 : 6);
/** Commands measured: the 95th percentile then rests on twenty of them, and one garbage collection no longer decides it. */
const commits = 400;

/** Rounds left out of both measures: the engine is still compiling what it runs. */
const warmUp = 10;

/** Opening a large case against reading the same rows bare; memory after it; one command, committed and on screen. */
export async function benchOpen(context: BatchContext): Promise<readonly BenchRow[]> {
  const { job, library } = context;
  const times = `${String(scaleOf(context))}x`;
  const id = library.catalogue().find((row) => row.title === benchTitle)?.id ?? '';
  const tools: StoreTools = { ...library.tools, actor: () => '', report: () => undefined };
  const bare = bareDatabase(bareName);
  const opened = await alternated(
    openings(scaleOf(context)),
    async () => {
      let store: CaseStore | undefined;
      const time = await timed(async () => {
        store = unwrap(await openCase(id, tools));
      });
      store?.close();
      return time;
    },
    async () => {
      const time = await timed(() => bare.openAndRead());
      bare.close();
      return time;
    },
  );
  const [open, read] = [quantile(opened.ours, 0.5), quantile(opened.bare, 0.5)];

  const store = unwrap(await library.open(id));
  await library.settled();
  const memory = unwrap(await job.memory());

  const written = await commitsOnScreen(context, store, bare);
  const ratio = (share: number): number => quantile(written.ours, share) / quantile(written.bare, share);
  return [
    told(`open, bare Dexie read, ${times}`, read),
    told(`open the case, ${times}`, open),
    judged(`open, ratio, ${times}`, open / read, 1.5),
    told(`memory of the renderer with the case open, ${times}`, memory, 'MB'),
    told(`command, bare Dexie put, p50, ${times}`, quantile(written.bare, 0.5)),
    told(`command committed and on screen, p50, ${times}`, quantile(written.ours, 0.5)),
    told(`command committed and on screen, p95, ${times}`, quantile(written.ours, 0.95)),
    judged(`command, ratio p50, ${times}`, ratio(0.5), 2),
    judged(`command, ratio p95, ${times}`, ratio(0.95), 2),
  ];
}

/** Records claims one by one with the case on screen; each is over when the page shows the new count of claims. */
async function commitsOnScreen(
  { draw, library }: BatchContext,
  store: CaseStore,
  bare: ReturnType<typeof bareDatabase>,
) {
  navigate({ scope: 'case', caseId: store.id, section: 'entities' });
  const shown = drawnWhen(
    () => document.querySelector('[role="grid"] [role="row"][aria-rowindex="2"]') !== null,
  );
  draw();
  await shown;
  const source = rowsOf(store.snapshot(), 'sources')[0] as Source;
  const [figure] = rowsOf(store.snapshot(), 'figures');
  if (figure === undefined) throw new Error('the generated case has figures');
  await bare.openAndRead();
  const measured = await alternated(
    warmUp + commits,
    async (round) => {
      await quiet();
      const count = formatNumber(store.snapshot().tables.claims.size + 1, localeOfPage());
      // Looked up at each round: the page may have put another element in its place.
      const navs = document.querySelectorAll('nav');
      const onScreen = drawnWhen(() => [...navs].some((nav) => nav.textContent.includes(count)));
      return timed(async () => {
        const done = store.execute('claim.record', {
          source: source.id,
          anchor: {
            quote: `q${String(round)}`,
            prefix: '',
            suffix: '',
            start: round * 3,
            end: round * 3 + 2,
          },
          about: { existing: { table: 'figures', id: figure.id } },
          fields: { stance: 'states', credibility: 3 },
        });
        unwrap(await done);
        await onScreen;
      });
    },
    async (round) => {
      await quiet();
      const at = library.tools.now();
      const passage = {
        id: `p${String(round)}`,
        source: source.id,
        quote: `q${String(round)}`,
        prefix: '',
        suffix: '',
        start: 0,
        end: 2,
        state: 'anchored',
      };
      const claim = {
        id: `c${String(round)}`,
        about: { table: 'figures', id: figure.id },
        source: source.id,
        passage: passage.id,
        stance: 'states',
        credibility: 3,
        createdAt: at,
      };
      return timed(() =>
        bare.put([
          { table: 'passages', row: passage },
          { table: 'claims', row: claim },
        ]),
      );
    },
  );
  bare.close();
  return { ours: measured.ours.slice(warmUp), bare: measured.bare.slice(warmUp) };
}

/** Resolves when the page has nothing more to do: neither measure pays for what the one before left behind. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => requestIdleCallback(resolve));
}

function localeOfPage(): 'fr' | 'en' {
  return document.documentElement.lang.startsWith('en') ? 'en' : 'fr';
}
