import { screen, type BrowserWindow, type Rectangle } from 'electron';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const rectangle = v.object({
  x: v.pipe(v.number(), v.integer()),
  y: v.pipe(v.number(), v.integer()),
  width: v.pipe(v.number(), v.integer(), v.minValue(1)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Where the last window was, if that place is still on a screen. */
export function rememberedBounds(file: string): Rectangle | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), rectangle), text);
  if (!parsed.success) return undefined;
  const bounds = parsed.output;
  const { workArea } = screen.getDisplayMatching(bounds);
  const isVisible =
    bounds.x < workArea.x + workArea.width &&
    bounds.y < workArea.y + workArea.height &&
    bounds.x + bounds.width > workArea.x &&
    bounds.y + bounds.height > workArea.y;
  return isVisible ? bounds : undefined;
}

/** Remembers where the window was when it closes. */
export function rememberBounds(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    // At once, not later: closing the last window ends the application, and nothing waits for a promise then.
    try {
      writeFileSync(`${file}.part`, JSON.stringify(window.getNormalBounds()));
      renameSync(`${file}.part`, file);
    } catch {
      // Losing the place of a window is no reason to trouble anybody.
    }
  });
}
