import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { runBatch } from '../batch/index.ts';
import { platform } from '../platform/platform.ts';
import { openLibrary } from '../store/library-store.ts';
import { notifyProblem } from '../workspace/notices.ts';
import { App } from './App.tsx';
import { applyPreferences } from './apply-preferences.ts';

import { newId, now } from './clock.ts';
import { usePreferences } from './preferences.ts';
import { RefusedLibrary } from './RefusedLibrary.tsx';

/** Starts the page: preferences, library, then the shell; or the one job that a run without a window was started for. */
export async function boot(container: HTMLElement): Promise<void> {
  applyPreferences();
  const root = createRoot(container);
  // Asks Chromium not to evict the case files when the disk fills up; what it answers changes nothing here.
  void navigator.storage.persist();
  const library = await openLibrary({
    now,
    newId,
    actor: () => usePreferences.getState().actor,
    mirror: platform.mirror,
    report: notifyProblem,
  });
  if (platform.batch !== undefined) {
    await runBatch(platform.batch, library, (opened) => draw(root, <App library={opened} />));
    return;
  }
  if (!library.ok) {
    draw(root, <RefusedLibrary problem={library.error} />);
    return;
  }
  draw(root, <App library={library.value} />);
}

function draw(root: Root, content: React.ReactNode): void {
  root.render(<StrictMode>{content}</StrictMode>);
}
