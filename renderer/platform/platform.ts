import type { Platform } from '#shared/platform/platform.ts';
import { browserPlatform } from './browser.ts';
import { bridgeOfWindow, electronPlatform } from './electron.ts';

/** The machine this page runs on: the desktop shell when its bridge is there, else a plain browser. */
export const platform: Platform = createPlatform();

function createPlatform(): Platform {
  const bridge = bridgeOfWindow();
  return bridge === undefined ? browserPlatform() : electronPlatform(bridge);
}
