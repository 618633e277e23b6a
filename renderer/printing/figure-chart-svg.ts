import { placeOn, type ChartRow, type FigureChart } from '#shared/report/figure-chart.ts';
import { escapeHtml } from './escape-html.ts';

/** Geometry in CSS pixels: the width is that of the text on an A4 page. */
const width = 612;
const rowHeight = 22;
const plot = { start: 246, end: 482, top: 6 };
/** Width of one character of a label or value, Inter 12 px, on average and a little generous. */
const character = 6.1;

/** The figures of one unit as a static drawing: label, mark and value on one line, in the order given. */
export function figureChartSvg(chart: FigureChart): string {
  const bottom = plot.top + chart.rows.length * rowHeight;
  const x = (value: number): number =>
    round(plot.start + placeOn(chart.axis, value) * (plot.end - plot.start));
  const grid = chart.axis.ticks.map(
    ({ value }) => `<path d="M${x(value)} ${plot.top}V${bottom}" class="c-grid"/>`,
  );
  const ticks = chart.axis.ticks.map(
    ({ value, label }) =>
      `<text x="${x(value)}" y="${bottom + 15}" class="c-tick" text-anchor="middle">${escapeHtml(label)}</text>`,
  );
  const cut = chart.axis.cut
    ? `<path d="M${plot.start - 9} ${bottom - 4}l4 9M${plot.start - 5} ${bottom - 4}l4 9" class="c-axis f-none"/>`
    : '';
  return [
    `<svg class="chart" width="${width}" height="${bottom + 20}" viewBox="0 0 ${width} ${bottom + 20}" role="img" aria-label="${escapeHtml(chart.summary)}">`,
    ...grid,
    retainedLine(chart, x, bottom),
    ...chart.rows.map((row, index) => rowMarkup(row, plot.top + index * rowHeight + 11, x)),
    `<path d="M${plot.start} ${bottom + 0.5}H${plot.end}" class="c-axis"/>`,
    cut,
    ...ticks,
    '</svg>',
  ].join('');
}

/** Strokes cut by a drawing of their own: a pattern would be printed as a coarse image as large as the page. */
function hatch(left: number, right: number, y: number, fill: string): string {
  const length = round(Math.max(2, right - left));
  const strokes = Array.from(
    { length: Math.ceil((length + 7) / 5.6) },
    (_, index) => `M${round(index * 5.6 - 7)} 7h2.1l7-7h-2.1z`,
  );
  return `<svg x="${left}" y="${y - 3.5}" width="${length}" height="7"><path d="${strokes.join('')}" class="${fill}"/></svg>`;
}

function retainedLine({ retained }: FigureChart, x: (value: number) => number, bottom: number): string {
  if (retained === undefined) return '';
  const at = x(retained.value);
  return `<path d="M${at} 4V${bottom}" class="retained"/><path d="M${at - 4} -1h8l-4 6z" class="f-accent"/>`;
}

function rowMarkup(row: ChartRow, y: number, x: (value: number) => number): string {
  const { mark, end, start } = markMarkup(row, y, x);
  const note = row.note === undefined ? '' : `<tspan dy="-4" class="c-note"> ${row.note}</tspan>`;
  const length = (row.value.length + String(row.note ?? '').length) * character + 8;
  const fitsRight = end + 8 + length <= width;
  const place = fitsRight ? `x="${round(end + 8)}"` : `x="${round(start - 8)}" text-anchor="end"`;
  return `<text x="0" y="${y + 4}" class="c-label">${escapeHtml(fitted(row.label))}</text>${groundOf(row, fitsRight ? end + 8 : start - 8, y, fitsRight)}${mark}<text ${place} y="${y + 4}" class="c-label">${escapeHtml(row.value)}${note}</text>`;
}

/**
 * White under a value, so that no line strikes it through. Not an edge around the letters: those are then printed as
 * drawings, not as text. Widths of Inter 12 px; the note is smaller and has a space before it.
 */
function groundOf({ value, note }: ChartRow, at: number, y: number, toTheRight: boolean): string {
  const letters = [...value].reduce(
    (sum, letter) => sum + (/\d/.test(letter) ? 7.7 : /\s/.test(letter) ? 3 : 6.4),
    0,
  );
  const length = round(letters + (note === undefined ? 0 : 3 + String(note).length * 5.6) + 4);
  return `<rect x="${round(toTheRight ? at - 2 : at + 2 - length)}" y="${y - 7}" width="${length}" height="14" class="ground"/>`;
}

/** A label that would run into the plot is cut; the whole is in the note. */
function fitted(label: string): string {
  const most = Math.floor((plot.start - 24) / 5.6);
  return label.length <= most ? label : `${label.slice(0, most - 1).trimEnd()}…`;
}

function markMarkup(
  { stance, exactness, from, to }: ChartRow,
  y: number,
  x: (value: number) => number,
): { readonly mark: string; readonly start: number; readonly end: number } {
  const fill = `f-${stance}`;
  const stroke = `s-${stance}`;
  const left = from === undefined ? plot.start : x(from);
  const right = to === undefined ? plot.end : x(to);
  const between = `<path d="M${left} ${y}H${right}" class="${stroke}" stroke-width="1.5"/>`;
  switch (exactness) {
    case 'exact':
      return {
        mark: `<circle cx="${left}" cy="${y}" r="4.5" class="${fill}"/>`,
        start: left - 2,
        end: left + 2,
      };
    case 'about': {
      const middle = from === undefined || to === undefined ? left : x((from + to) / 2);
      const band = hatch(left, right, y, fill);
      return {
        mark: `${band}<path d="M${middle} ${y - 7}V${y + 7}" class="${stroke}" stroke-width="2"/>`,
        start: left,
        end: right,
      };
    }
    case 'range':
      return {
        mark: `<rect x="${left}" y="${y - 3.5}" width="${round(Math.max(2, right - left))}" height="7" class="${fill}"/><path d="M${left} ${y - 6}V${y + 6}M${right} ${y - 6}V${y + 6}" class="${stroke}" stroke-width="2"/>`,
        start: left,
        end: right,
      };
    case 'at-least':
      return {
        mark: `${between}<path d="M${left} ${y - 6}V${y + 6}" class="${stroke}" stroke-width="2"/><path d="M${right - 5} ${y - 4}l5 4-5 4" class="${stroke} f-none" stroke-width="1.5"/>`,
        start: left,
        end: right,
      };
    case 'at-most':
      return {
        mark: `${between}<path d="M${right} ${y - 6}V${y + 6}" class="${stroke}" stroke-width="2"/><path d="M${left + 5} ${y - 4}l-5 4 5 4" class="${stroke} f-none" stroke-width="1.5"/>`,
        start: left,
        end: right,
      };
    case 'unknown':
      return {
        mark: `<circle cx="${plot.start - 14}" cy="${y}" r="4.2" class="${stroke} f-none" stroke-width="1.4" stroke-dasharray="2 1.3"/>`,
        start: plot.start - 14,
        end: plot.start - 6,
      };
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
