import { useEffect, useRef } from 'react';
import { claimKeys, claimNextKey } from '../ui/claimed-keys.ts';
import type { CommandContext } from '../workspace/feature.ts';
import { type Binding, keyListener, singleKeys } from './keyboard.ts';
import { type Act, actsIn, keysOf } from './registry.ts';

/** Listens to the keys of every command that can be done now. Once, in the shell. */
export function useKeyboard(context: CommandContext): void {
  const current = useRef(context);
  useEffect(() => {
    current.current = context;
    claimKeys(singleKeys(bindingsOf(actsIn(context), context)));
  }, [context]);
  useEffect(() => {
    const listener = keyListener(
      () => bindingsOf(actsIn(current.current), current.current),
      undefined,
      claimNextKey,
    );
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

function bindingsOf(acts: readonly Act[], context: CommandContext): readonly Binding[] {
  return acts.flatMap((act) => keysOf(act).map((keys) => ({ keys, run: () => void act.perform(context) })));
}
