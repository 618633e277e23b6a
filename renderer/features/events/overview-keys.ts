import { panned, shortestWindow, type DayWindow } from '#shared/analysis/timeline-window.ts';

/** What of the window is held: an edge, or the whole of it. */
export type WindowPart = 'from' | 'window' | 'to';

/**
 * The window after a key on one of its parts, as a slider has them: arrows by a fiftieth of it and a day at least,
 * pages by a quarter, Home and End to the ends of time. `undefined` for a key that is none of these.
 */
export function windowByKey(
  window: DayWindow,
  whole: DayWindow,
  part: WindowPart,
  key: string,
): DayWindow | undefined {
  const days = stepOf(window, whole, part, key);
  if (days === undefined) return undefined;
  if (part === 'window') return panned(window, days, whole);
  if (part === 'from') {
    const from = Math.max(Math.min(window.from, whole.from), window.from + days);
    return { from: Math.min(from, window.to - shortestWindow), to: window.to };
  }
  const to = Math.min(Math.max(window.to, whole.to), window.to + days);
  return { from: window.from, to: Math.max(to, window.from + shortestWindow) };
}

function stepOf(window: DayWindow, whole: DayWindow, part: WindowPart, key: string): number | undefined {
  const span = window.to - window.from;
  const step = Math.max(1, Math.round(span / 50));
  const page = Math.max(1, Math.round(span / 4));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return step;
    case 'ArrowLeft':
    case 'ArrowDown':
      return -step;
    case 'PageUp':
      return page;
    case 'PageDown':
      return -page;
    case 'Home':
      return whole.from - (part === 'to' ? window.to : window.from);
    case 'End':
      return whole.to - (part === 'from' ? window.from : window.to);
    default:
      return undefined;
  }
}
