import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Problem } from '#shared/lib/errors.ts';
import type { Result } from '#shared/lib/result.ts';
import type { LibraryStore } from '../store/library-store.ts';
import { App } from './App.tsx';
import { RefusedLibrary } from './RefusedLibrary.tsx';

/** Draws the whole page into its container: the application, or why the library cannot be opened. */
export function draw(container: HTMLElement, library: Result<LibraryStore, Problem>): void {
  createRoot(container).render(
    <StrictMode>
      {library.ok ? <App library={library.value} /> : <RefusedLibrary problem={library.error} />}
    </StrictMode>,
  );
}
