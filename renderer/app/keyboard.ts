import { matchKeyBindingPress, parseKeybinding, type KeyBindingPress } from 'tinykeys';
import { isEditable } from '../ui/is-editable.ts';

/** Keys of a command, and what they do. Earlier bindings win. */
export type Binding = { readonly keys: string; readonly run: () => void };

type Parsed = { readonly presses: readonly KeyBindingPress[]; readonly run: () => void };

const sequencePause = 1000;

/**
 * A listener for `keydown` that runs the binding whose presses are complete. Three cares: a key pressed alone never acts
 * while somebody types; after `g` the next key belongs to the sequence alone, so `g c` never also does `c`; a sign such as `?`
 * or `/` is what the layout prints, with Shift or without (on AZERTY `/` is Shift+:). `onWaiting` is told until when
 * (time of events) the next key belongs to a sequence begun, for what reads letters itself.
 */
export function keyListener(
  bindings: () => readonly Binding[],
  isAllowed: (event: KeyboardEvent) => boolean = actsHere,
  onWaiting: (until: number) => void = () => {},
): (event: KeyboardEvent) => void {
  let pending:
    { readonly candidates: readonly Parsed[]; readonly depth: number; readonly at: number } | undefined;

  return (event) => {
    if (event.defaultPrevented || event.isComposing || isModifier(event.key)) return;
    if (!isAllowed(event)) {
      pending = undefined;
      return;
    }
    const inSequence =
      pending !== undefined && event.timeStamp - pending.at <= sequencePause ? pending : undefined;
    const step =
      (inSequence === undefined ? undefined : advance(inSequence.candidates, inSequence.depth, event)) ??
      advance(bindings().map(parsed), 0, event);
    pending = undefined;
    onWaiting(Number.NEGATIVE_INFINITY);
    if (step === undefined) return;
    event.preventDefault();
    const complete = step.matched.find(({ presses }) => presses.length === step.depth);
    if (complete !== undefined) complete.run();
    else {
      pending = { candidates: step.matched, depth: step.depth, at: event.timeStamp };
      onWaiting(event.timeStamp + sequencePause);
    }
  };
}

/** First keys of the bindings that need no modifier: lists leave these to commands. */
export function singleKeys(bindings: readonly Binding[]): readonly string[] {
  return bindings.flatMap(({ keys }) => {
    const [first = ''] = keys.split(' ');
    return first.length === 1 ? [first] : [];
  });
}

function advance(candidates: readonly Parsed[], depth: number, event: KeyboardEvent) {
  const matched = candidates.filter(({ presses }) => {
    const press = presses[depth];
    return press !== undefined && matches(event, press);
  });
  return matched.length === 0 ? undefined : { matched, depth: depth + 1 };
}

function matches(event: KeyboardEvent, press: KeyBindingPress): boolean {
  const [modifiers, key] = press;
  const isSign = typeof key === 'string' && key.length === 1 && !/\p{L}/u.test(key);
  if (isSign && modifiers.length === 0)
    return event.key === key && !event.ctrlKey && !event.metaKey && !event.altKey;
  return matchKeyBindingPress(event, press);
}

function parsed({ keys, run }: Binding): Parsed {
  return { presses: parseKeybinding(keys), run };
}

function isModifier(key: string): boolean {
  return ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead'].includes(key);
}

/** There Option with an arrow goes by words in the text that is typed; elsewhere Alt with an arrow means nothing to a field. */
const isApple = typeof navigator === 'object' && /^(?:Mac|iP)/.test(navigator.platform);

/** Whether commands may act on this key: with Ctrl anywhere but in a dialog, alone only when nobody types. */
function actsHere(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('[role="dialog"], [role="menu"], [role="listbox"]') != null) return false;
  if (!(target instanceof HTMLElement && isEditable(target))) return true;
  if (event.altKey && !isApple && ['ArrowLeft', 'ArrowRight'].includes(event.key)) return true;
  const undoes = (event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase());
  // Inside a field Ctrl+Z belongs to the text being typed.
  return (event.ctrlKey || event.metaKey) && !undoes;
}
