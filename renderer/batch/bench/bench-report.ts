import { unwrap } from '#shared/lib/result.ts';
import type { Instant } from '#shared/model/index.ts';
import { platform } from '../../platform/platform.ts';
import { layOut } from '../../printing/lay-out.ts';
import { reportDocument } from '../../printing/report-document.ts';
import { indexParagraphs, reportOf, type ParagraphIndex } from '../../printing/report-of-case.ts';
import { reportPdf } from '../../printing/report-pdf.ts';
import type { BatchContext } from '../batch-work.ts';
import { generateCase, measuredScale } from '../generate-case.ts';
import { alternated, judged, quantile, told, timed, type BenchRow } from './measure.ts';

const rounds = 3;
/** A case of this share of the measured one prints at about 200 pages. */
const share = 0.157;

/** A report of some 200 pages, from the case to the PDF, against printing the same static HTML. */
export async function benchReport({ library }: BatchContext): Promise<readonly BenchRow[]> {
  const { sources, claims, entities, links, events } = measuredScale;
  const scale = {
    sources: Math.round(sources * share),
    claims: Math.round(claims * share),
    entities: Math.round(entities * share),
    links: Math.round(links * share),
    events: Math.round(events * share),
  };
  const { rows, contents } = generateCase(scale, library.tools);
  const store = unwrap(
    await library.create({ title: 'Benchmark', state: 'open', language: 'fr' }, { rows, contents }),
  );
  await library.settled();
  const choice = { template: 'dossier', locale: 'fr', madeAt: library.tools.now() as Instant } as const;
  const index: ParagraphIndex = new Map();
  await indexParagraphs(store, index);
  const laidOut = await layOut(reportOf(store.snapshot(), choice, index, choice.madeAt));
  const document = reportDocument(laidOut);
  // Once before measuring: the first print starts a process and loads the fonts, for either.
  unwrap(await platform.print.pdf(document));
  const measured = await alternated(
    rounds,
    () => timed(async () => unwrap(await reportPdf(store, choice))),
    () => timed(async () => unwrap(await platform.print.pdf(document))),
  );
  const [ours, bare] = [quantile(measured.ours, 0.5), quantile(measured.bare, 0.5)];
  return [
    told('report, pages', laidOut.pages.length, 'pages'),
    told('report, printing the same static HTML', bare),
    told('report, from the case to the PDF', ours),
    judged('report, ratio', ours / bare, 1.3),
  ];
}
