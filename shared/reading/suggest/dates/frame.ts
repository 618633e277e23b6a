import type { Mention } from './mention.ts';
import { beginsLine, endsLine, isTitle, type PlainText } from './plain-text.ts';
import type { Anchor } from './reference.ts';

/** A year told alone that the days and months after it belong to. */
export type Frame = { readonly year: number; readonly end: number; readonly paragraph: number } & {
  /** A heading holds until another year is told, a year told by its place only for its paragraph. */
  readonly kind: 'heading' | 'told' | 'begun' | 'beside';
};

/** How far a year told by its place ("l'année suivante") reaches, and one right beside a month ("en 2021, en mai"). */
const reaches = { heading: 20_000, told: 160, begun: 200, beside: 24 } as const;

/** What a year alone frames: as a heading on a line of its own, by its place after another, or by standing beside. */
export function frameOf(
  plain: PlainText,
  { read }: Mention,
  { year, month, end, paragraph }: Anchor,
): Frame | undefined {
  if (month !== undefined) return undefined;
  // "L'an passé, en mai": the year that is counted from the text's own day holds for what stands beside it.
  if (read.kind === 'told') return { year, end, paragraph, kind: read.from === 'told' ? 'told' : 'beside' };
  const [piece] = read.pieces;
  if (read.form !== 'point' || piece?.unit !== 'year') return undefined;
  // "Début 2024, on a volé…; en mars, …": the months that come next in the sentence.
  if (piece.isPart === true)
    return /^(?:debut|au debut|early)/.test(plain.text.slice(read.start, read.end))
      ? { year, end, paragraph, kind: 'begun' }
      : undefined;
  const isHeading = isTitle(plain, read.start) && endsLine(plain, read.end);
  return { year, end, paragraph, kind: isHeading ? 'heading' : 'beside' };
}

/** Whether a date that leaves out its year is of the year told before it. */
export function isFramed(plain: PlainText, frame: Frame, { read }: Mention, paragraph: number): boolean {
  if (read.kind === 'told' || read.start - frame.end > reaches[frame.kind]) return false;
  if (read.pieces.some(({ unit, year }) => year !== undefined || (unit !== 'day' && unit !== 'month')))
    return false;
  if (frame.kind === 'begun')
    return (
      paragraph === frame.paragraph &&
      read.pieces.every(({ lean }) => lean === undefined) &&
      !/[.!?] /.test(plain.text.slice(frame.end, read.start))
    );
  if (frame.kind === 'heading') return beginsLine(plain, read.start);
  // "En 2021, en mai": nothing but signs and small words between.
  const between = plain.text.slice(frame.end, read.start);
  const isBeside =
    /^[ ,:(-]*(?:(?:d'abord|puis|notamment|des|en|le|au|fin|debut|mi|in|on|first|early|late|mid)[ -])*$/;
  return frame.kind === 'told' ? paragraph === frame.paragraph : isBeside.test(between);
}
