import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const css = readFileSync(path.resolve(import.meta.dirname, '../../../../renderer/styles/tokens.css'), 'utf8');

/** The colours of a theme by name; dark takes from light what it does not say. */
function coloursOf(theme: 'light' | 'dark'): Readonly<Record<string, string>> {
  const start = css.search(/\[data-theme=['"]dark['"]\]/);
  const read = (text: string): Record<string, string> =>
    Object.fromEntries(
      [...text.matchAll(/--([\w-]+):\s*(#[0-9a-fA-F]{6})/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
    );
  const light = read(css.slice(0, start));
  return theme === 'light' ? light : { ...light, ...read(css.slice(start)) };
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((left, right) => right - left) as [
    number,
    number,
  ];
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['bg-work', 'bg-chrome', 'bg-sunken', 'bg-raised', 'accent-soft'];

/** Ink, the grounds it stands on, and the contrast WCAG asks: 4.5 for text, 3 for marks and outlines of controls. */
const pairs: readonly (readonly [string, readonly string[], number])[] = [
  ['text', [...grounds, 'bg-hover', 'bg-press'], 4.5],
  ['text-2', [...grounds, 'bg-hover'], 4.5],
  ['text-3', ['bg-work', 'bg-chrome', 'bg-sunken', 'accent-soft'], 4.5],
  ['accent', ['bg-work', 'bg-sunken', 'accent-soft'], 4.5],
  ['on-accent', ['accent', 'accent-strong'], 4.5],
  ['states-text', ['bg-work', 'bg-sunken', 'accent-soft'], 4.5],
  ['denies-text', ['bg-work', 'bg-sunken', 'accent-soft', 'denies-soft'], 4.5],
  ['doubts-text', ['bg-work', 'bg-sunken', 'accent-soft'], 4.5],
  ['declines-text', ['bg-work', 'bg-sunken', 'accent-soft'], 4.5],
  ['states', ['bg-work', 'bg-sunken', 'accent-soft'], 3],
  ['denies', ['bg-work', 'bg-sunken', 'accent-soft'], 3],
  ['doubts', ['bg-work', 'bg-sunken', 'accent-soft'], 3],
  ['declines', ['bg-work', 'bg-sunken', 'accent-soft'], 3],
  ['kind-figure', ['kind-figure-bg'], 4.5],
  ['kind-event', ['kind-event-bg'], 4.5],
  ['kind-exposure', ['kind-exposure-bg'], 4.5],
  ['kind-entity', ['kind-entity-bg'], 4.5],
  ['line-control', ['bg-work', 'bg-sunken'], 3],
  ['text', ['kind-figure-bg', 'kind-event-bg', 'kind-exposure-bg'], 4.5],
];

test.each(['light', 'dark'] as const)('every ink stands out on its grounds in the %s theme', (theme) => {
  const colours = coloursOf(theme);
  const weak = pairs.flatMap(([ink, on, least]) =>
    on.flatMap((ground) => {
      const reached = contrast(colours[ink] ?? '', colours[ground] ?? '');
      return reached >= least ? [] : [`${ink} on ${ground}: ${reached.toFixed(2)}`];
    }),
  );
  expect(weak).toEqual([]);
});
