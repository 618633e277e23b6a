import { caseOf, rowById, rowsOf, type Snapshot } from '../case/snapshot.ts';
import type { Case, Edtf, Figure } from '../model/index.ts';
import type { CategoryCode } from '../model/categories.ts';
import { eventStages, type EventStage } from '../model/event.ts';
import type { ExposureState } from '../model/exposure.ts';
import type { UnitCode } from '../model/units.ts';
import { contradictions, type Contradiction } from './contradictions.ts';
import { exposureReadings } from './exposure-readings.ts';
import { headlineUnit, retainedFigure, spreadOf } from './figures.ts';
import { openQuestions } from './open-questions.ts';
import { independence } from './provenance.ts';
import { stepOfStage } from './stages.ts';

/** What is needed of a figure to word and draw it. */
export type FigureBrief = Pick<Figure, 'lower' | 'upper' | 'exactness' | 'unit' | 'unitWord' | 'vagueWord'>;

/** A case file as one row of the library: plain data, kept in the catalogue so that listing opens no case. */
export type CaseSummary = Pick<
  Case,
  'id' | 'title' | 'summary' | 'sector' | 'state' | 'example' | 'language' | 'createdAt'
> & {
  /** Journal position that this was computed at; a later head means it is out of date. */
  readonly seq: number;
  readonly head: string;
  /** Date of the breach: the earliest dated step that is its own (see `breachDate`). */
  readonly date?: Edtf | undefined;
  readonly headline?:
    | {
        readonly unit: UnitCode;
        readonly retained?:
          { readonly figure: FigureBrief; readonly reason: string; readonly decidedAt: string } | undefined;
        /** Every total said, ascending; the spread shown beside the retained figure. */
        readonly said: readonly FigureBrief[];
      }
    | undefined;
  /** Dated steps, one per stage, in the order of the stages: the landmarks of the breach. */
  readonly landmarks: readonly { readonly stage: EventStage; readonly title: string; readonly date: Edtf }[];
  /** The first contradictions, each by the names of what clashes; figures by their bounds. */
  readonly clashes: readonly Clash[];
  readonly exposures: { readonly exposed: number; readonly partly: number; readonly notExposed: number };
  readonly counts: {
    readonly sources: number;
    readonly claims: number;
    readonly origins: number;
    readonly contradictions: number;
    readonly questions: number;
  };
};

/** A contradiction in brief. */
export type Clash = {
  readonly kind: Contradiction['kind'];
  readonly titles: readonly string[];
  readonly figures: readonly FigureBrief[];
  readonly category?: CategoryCode | undefined;
};

/** How many landmarks and clashes a summary keeps: what fits beside the list. */
const shownInBrief = 5;

/** Computes the library's row for a case. Pure; reads the whole of it, so a large case is summed up once it is quiet. */
export function caseSummary(snapshot: Snapshot): CaseSummary {
  const row = caseOf(snapshot);
  const unit = headlineUnit(snapshot);
  const retained = unit === undefined ? undefined : retainedFigure(snapshot, unit);
  return {
    id: row.id,
    title: row.title,
    summary: row.summary,
    sector: row.sector,
    state: row.state,
    example: row.example,
    language: row.language,
    createdAt: row.createdAt,
    seq: snapshot.seq,
    head: snapshot.head,
    date: breachDate(snapshot),
    headline:
      unit === undefined
        ? undefined
        : {
            unit,
            retained:
              retained === undefined
                ? undefined
                : {
                    figure: brief(retained.figure),
                    reason: retained.decision.reason,
                    decidedAt: retained.decision.decidedAt,
                  },
            said: spreadOf(snapshot, unit).figures.map(brief),
          },
    landmarks: landmarks(snapshot).slice(0, shownInBrief),
    clashes: contradictions(snapshot)
      .slice(0, shownInBrief)
      .map((contradiction) => clash(snapshot, contradiction)),
    exposures: exposureCounts(snapshot),
    counts: {
      sources: snapshot.tables.sources.size,
      claims: snapshot.tables.claims.size,
      origins: independence(snapshot, rowsOf(snapshot, 'claims')).origins,
      contradictions: contradictions(snapshot).length,
      questions: openQuestions(snapshot).length,
    },
  };
}

/** Steps that date a breach for the public, most telling first. */
const datingStages = [
  'intrusion',
  'exfiltration',
  'discovery',
  'sale',
  'disclosure',
  'circulation',
  'confirmation',
] as const;

/** The date a breach goes by: that of the first stage, in the order above, which anybody dates. */
export function breachDate(snapshot: Snapshot): Edtf | undefined {
  for (const stage of datingStages) {
    const date = stepOfStage(snapshot, stage)?.dates[0];
    if (date !== undefined) return date;
  }
  return undefined;
}

function brief(figure: Figure): FigureBrief {
  const { lower, upper, exactness, unit, unitWord, vagueWord } = figure;
  return { lower, upper, exactness, unit, unitWord, vagueWord };
}

/** The earliest date of each stage that anybody dates, in the order of the stages. */
function landmarks(snapshot: Snapshot): CaseSummary['landmarks'] {
  return eventStages.flatMap((stage) => {
    const step = stepOfStage(snapshot, stage);
    const date = step?.dates[0];
    return step === undefined || date === undefined ? [] : [{ stage, title: step.event.title, date }];
  });
}

function clash(snapshot: Snapshot, contradiction: Contradiction): Clash {
  const titles: string[] = [];
  const figures: FigureBrief[] = [];
  let category: CategoryCode | undefined;
  for (const { table, id } of contradiction.refs) {
    if (table === 'figures') {
      const figure = rowById(snapshot, 'figures', id);
      if (figure !== undefined) figures.push(brief(figure));
    } else if (table === 'events' || table === 'hypotheses') {
      titles.push(rowById(snapshot, table, id)?.title ?? '');
    } else if (table === 'exposures') {
      category = rowById(snapshot, 'exposures', id)?.category;
    } else if (table === 'links') {
      const link = rowById(snapshot, 'links', id);
      const ends = link === undefined ? [] : [link.from, link.to];
      titles.push(ends.map((end) => rowById(snapshot, 'entities', end)?.name ?? '').join(' – '));
    }
  }
  return { kind: contradiction.kind, titles, figures, category };
}

/** How many categories are said exposed, exposed for some, and not exposed; a disputed one counts as the worst said. */
function exposureCounts(snapshot: Snapshot): CaseSummary['exposures'] {
  const states = exposureReadings(snapshot).map(({ state }) => state);
  const count = (wanted: ExposureState): number => states.filter((state) => state === wanted).length;
  return { exposed: count('exposed'), partly: count('partly'), notExposed: count('not-exposed') };
}
