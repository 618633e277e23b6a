import { discardOf } from '../analysis/claims.ts';
import { whoSaysSo, type Testimony } from '../analysis/who-says-so.ts';
import type { Snapshot } from '../case/snapshot.ts';
import { rowsOf } from '../case/snapshot.ts';
import { dateInWords } from '../dates/wording.ts';
import type { CaseEvent, Claim, Edtf, Figure, Id, Instant, Ref } from '../model/index.ts';
import type { NoteBook } from './notes.ts';
import type { Protection } from './protection.ts';
import type { Block, Cell, Run } from './report.ts';
import { phrase, quotation, stanceMark, text } from './runs.ts';
import type { Voice } from './voice.ts';

/** What the sections of a report are written with. */
export type Desk = {
  readonly snapshot: Snapshot;
  readonly voice: Voice;
  readonly notes: NoteBook;
  readonly protection: Protection;
  readonly madeAt: Instant;
  readonly nameOf: (entity: Id<'entities'>) => string;
  /** A fresh number for a figure ("Fig. 2"). */
  readonly nextFigure: () => number;
};

/** A section of a template: its title and what it prints. */
export type Section = {
  readonly id: string;
  readonly titleKey: string;
  readonly blocks: (desk: Desk) => readonly Block[];
  /** True for the section that ends the report: it stands whole on the last page. */
  readonly closing?: true;
};

/** What is said about a row, set-aside claims apart: those are printed with the method, with their reason. */
export function testimoniesOf(desk: Desk, ref: Pick<Ref, 'table' | 'id'>): readonly Testimony[] {
  return whoSaysSo(desk.snapshot, ref).testimonies.filter((testimony) => testimony.discarded === undefined);
}

/** The claims about a row, set-aside ones apart, by number of the source. */
export function claimsOn(desk: Desk, ref: Pick<Ref, 'table' | 'id'>): readonly Claim[] {
  return testimoniesOf(desk, ref).map((testimony) => testimony.claim);
}

/** The call of the notes of everything said about a row; says so when nothing is. */
export function citing(desk: Desk, ref: Pick<Ref, 'table' | 'id'>): readonly Run[] {
  const claims = claimsOn(desk, ref);
  return claims.length > 0
    ? desk.notes.cite(claims)
    : [{ kind: 'quiet', text: ` ${desk.voice.words('report.no-claim')}` }];
}

/** A date as words of the report's language. */
export function dated(desk: Desk, date: Edtf): string {
  return dateInWords(date, desk.voice.locale);
}

/** Who speaks in a testimony: its speaker, else "la source 2". */
export function speakerName(desk: Desk, { claim, source }: Testimony): string {
  if (desk.protection.protects(source.id))
    return desk.voice.words('report.the-protected-source', { number: String(source.number) });
  return claim.speaker === undefined
    ? desk.voice.words('report.the-source', { number: String(source.number) })
    : desk.nameOf(claim.speaker);
}

/** Quotations in running text stay short; the whole is in the note. */
const shortQuote = 110;

/** `● Didier Neyrat en doute : « Nous n’avons aucune certitude »²⁰.` */
export function testified(desk: Desk, testimony: Testimony): readonly Run[] {
  const { voice } = desk;
  const { claim, source, passage } = testimony;
  const quoted =
    passage !== undefined && passage.quote.length <= shortQuote && !desk.protection.protects(source.id);
  const said = phrase(voice.words, `report.says.${claim.stance}`, { who: speakerName(desk, testimony) });
  return [
    stanceMark(voice, claim.stance),
    ...said,
    ...(quoted ? [text(voice.words('report.colon')), quotation(voice, passage.quote, source.language)] : []),
    ...desk.notes.cite([claim]),
    text('. '),
  ];
}

/** A figure's number with the word of what it counts: "environ 500 000 personnes". */
export function figureWithUnit(desk: Desk, figure: Figure): string {
  const { words, formats, locale } = desk.voice;
  const number = formats.figure(figure);
  if (figure.exactness === 'unknown') return number;
  if (figure.unitWord !== undefined && figure.unitWord !== '') return `${number} ${figure.unitWord}`;
  // "3,2 millions de personnes": the word million takes "de", whatever stands before it.
  const spokenMillions = locale === 'fr' && /(million|milliard)s?$/.test(number);
  const count = spokenMillions ? 1_000_000 : (figure.upper ?? figure.lower ?? 2);
  return `${number} ${words(`model.unit.${figure.unit}`, { count })}`;
}

/** What a figure counts: "Personnes", "Personnes, patients d’un généraliste de Vannes". */
export function figureLabel(desk: Desk, figure: Figure): string {
  const { words } = desk.voice;
  const unit =
    figure.unit === 'other' && figure.unitWord !== undefined
      ? figure.unitWord
      : words(`model.unit-name.${figure.unit}`);
  if (figure.scope === undefined || figure.scope === '') return unit;
  // "Laboratoires, laboratoires concernés" would say it twice; the singular begins alike.
  const repeats = figure.scope.toLowerCase().startsWith(unit.toLowerCase().slice(0, -1));
  return repeats ? figure.scope.charAt(0).toUpperCase() + figure.scope.slice(1) : `${unit}, ${figure.scope}`;
}

/** The dates claims give to an event, then the investigator's own when none does. */
export function datesOf(desk: Desk, event: CaseEvent): readonly Edtf[] {
  const said = claimsOn(desk, { table: 'events', id: event.id }).flatMap((claim) => claim.date ?? []);
  if (said.length > 0) return [...new Set(said)];
  return event.date === undefined ? [] : [event.date];
}

/** Claims set aside by a decision, with that decision. */
export function discardedClaims(desk: Desk): readonly Claim[] {
  return rowsOf(desk.snapshot, 'claims').filter((claim) => discardOf(desk.snapshot, claim.id) !== undefined);
}

/** A paragraph; `follows` indents its first line. */
export function paragraph(runs: readonly Run[], style: 'plain' | 'follows' | 'caption' = 'plain'): Block {
  return { kind: 'paragraph', style, runs };
}

/** A paragraph of fixed words. */
export function sentence(desk: Desk, key: string, values: Parameters<typeof phrase>[2] = {}): Block {
  return paragraph(phrase(desk.voice.words, key, values));
}

/** A cell of runs. */
export function cell(runs: readonly Run[] | string): Cell {
  return { runs: typeof runs === 'string' ? (runs === '' ? [] : [text(runs)]) : runs };
}
