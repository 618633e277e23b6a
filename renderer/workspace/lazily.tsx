import { type ComponentType, type ReactNode, use } from 'react';

/** What is still to be read in, each once. */
const readings: (() => Promise<unknown>)[] = [];

/**
 * A screen or an inspector whose code is read in when it is first shown, or before, once the window has nothing else
 * to do: what belongs to a case is no reason for the list of cases to wait. Drawn at once from then on; until then the
 * boundary above shows.
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let Screen: ComponentType<Props> | undefined;
  let reading: Promise<void> | undefined;
  const read = (): Promise<void> =>
    (reading ??= load().then((loaded) => {
      Screen = loaded;
    }));
  readings.push(read);
  return function Later(props: Props): ReactNode {
    if (Screen === undefined) use(read());
    return Screen === undefined ? undefined : <Screen {...props} />;
  };
}

/** Reads in everything of this kind, one after the other, so that going there waits for nothing. */
export async function readAhead(): Promise<void> {
  for (const read of readings) await read();
}
