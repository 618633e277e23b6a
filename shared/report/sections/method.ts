import { discardOf } from '../../analysis/claims.ts';
import { contradictions } from '../../analysis/contradictions.ts';
import { independence } from '../../analysis/provenance.ts';
import { testimonyOf } from '../../analysis/who-says-so.ts';
import { rowsOf } from '../../case/snapshot.ts';
import { instantInWords } from '../../dates/instant.ts';
import { discardedClaims, paragraph, sentence, speakerName, type Desk, type Section } from '../desk.ts';
import type { Block, Run } from '../report.ts';
import { phrase, text } from '../runs.ts';
import { findingName } from './questions.ts';

/** How to read the report, what was set aside and why, what is protected. */
export const methodSection: Section = {
  id: 'method',
  titleKey: 'report.section.method',
  blocks: (desk) => {
    const { words } = desk.voice;
    const claims = rowsOf(desk.snapshot, 'claims');
    const counts = {
      sources: words('report.count.sources', { count: desk.snapshot.tables.sources.size }),
      claims: words('report.count.claims', { count: claims.length }),
      origins: words('report.count.origins', { count: independence(desk.snapshot, claims).origins }),
      contradictions: words('report.count.contradictions', { count: contradictions(desk.snapshot).length }),
    };
    return [
      sentence(desk, 'report.method.principle', counts),
      paragraph(phrase(words, 'report.method.figures', {}), 'follows'),
      paragraph(phrase(words, 'report.method.origins', {}), 'follows'),
      paragraph(phrase(words, 'report.method.grades', {}), 'follows'),
      ...protectionBlocks(desk),
      ...discardedBlocks(desk),
    ];
  },
};

/** What was protected, and by which rule; said even when nothing was. */
export function protectionBlocks(desk: Desk): readonly Block[] {
  const { sources, masked } = desk.protection;
  const { words } = desk.voice;
  const confidential = rowsOf(desk.snapshot, 'sources').filter(
    ({ confidentiality }) => confidentiality === 'secret' || confidentiality === 'confidential',
  );
  if (sources.length === 0) {
    return confidential.length === 0
      ? []
      : [paragraph(phrase(words, 'report.method.unprotected', {}), 'follows')];
  }
  const runs: readonly Run[] = [
    ...phrase(words, 'report.method.protected', {
      count: sources.length,
      numbers: desk.voice.formats.list(sources.map((source) => String(source.number))),
    }),
    ...(masked.length === 0
      ? []
      : [text(' '), ...phrase(words, 'report.method.masked', { count: masked.length })]),
  ];
  return [paragraph(runs, 'follows')];
}

/** Claims set aside: printed with who, what, why and when, never dropped. */
export function discardedBlocks(desk: Desk): readonly Block[] {
  const { words } = desk.voice;
  const claims = discardedClaims(desk);
  if (claims.length === 0) return [paragraph(phrase(words, 'report.method.none-discarded', {}), 'follows')];
  return [
    { kind: 'heading', level: 3, text: words('report.method.discarded') },
    {
      kind: 'list',
      items: claims.flatMap((claim) => {
        const testimony = testimonyOf(desk.snapshot, claim);
        const decision = discardOf(desk.snapshot, claim.id);
        if (testimony === undefined || decision === undefined) return [];
        return [
          {
            runs: phrase(words, 'report.method.discarded-item', {
              who: speakerName(desk, testimony),
              finding: claim.wording ?? findingName(desk, claim.about),
              notes: desk.notes.cite([claim]),
              date: instantInWords(decision.decidedAt, desk.voice.locale).replace(/,[^,]*$/, ''),
              reason: decision.reason.trim().replace(/\.$/, ''),
            }),
          },
        ];
      }),
    },
  ];
}
