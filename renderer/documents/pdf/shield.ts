/**
 * Read in before the library's worker half. In a worker that half takes the messages of the worker for its own and greets
 * whoever started it, unless it sees a window: here it shares its worker with others and is called by name.
 */
export const isShielded = 'WorkerGlobalScope' in globalThis && !('window' in globalThis);

if (isShielded) Object.defineProperty(globalThis, 'window', { value: globalThis, configurable: true });
