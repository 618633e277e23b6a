import { type ComponentType, type ReactNode, use } from 'react';

/** What is still to be read in, each once. */
const readings: (() => Promise<unknown>)[] = [];

/**
 * A screen whose code is read in when it is first shown, or before, once the window has nothing else to do: a chart
 * library is no reason for the library to wait. Drawn at once from then on; until then the boundary above shows.
 */
export function lazily(load: () => Promise<ComponentType>): ComponentType {
  let Screen: ComponentType | undefined;
  let reading: Promise<void> | undefined;
  const read = (): Promise<void> =>
    (reading ??= load().then((loaded) => {
      Screen = loaded;
    }));
  readings.push(read);
  return function Later(): ReactNode {
    if (Screen === undefined) use(read());
    return Screen === undefined ? undefined : <Screen />;
  };
}

/** Reads in every such screen, one after the other, so that going there waits for nothing. */
export async function readAhead(): Promise<void> {
  for (const read of readings) await read();
}
