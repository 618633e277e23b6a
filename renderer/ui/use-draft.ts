import { useState } from 'react';

/** A field edited in place: a draft that follows the stored value until somebody types, then is kept or dropped. */
export type Draft<Value> = {
  readonly value: Value;
  readonly set: (value: Value) => void;
  /** Hands the draft over, if it differs from what is stored. */
  readonly commit: () => void;
  /** Goes back to what is stored. */
  readonly revert: () => void;
};

/**
 * Keeps what is being typed apart from what is stored. When the stored value changes underneath (undo, another
 * window), the draft follows it.
 */
export function useDraft<Value>(stored: Value, onCommit: ((value: Value) => void) | undefined): Draft<Value> {
  const [draft, setDraft] = useState(stored);
  const [seen, setSeen] = useState(stored);
  if (seen !== stored) {
    setSeen(stored);
    setDraft(stored);
  }
  return {
    value: seen === stored ? draft : stored,
    set: setDraft,
    commit: () => {
      if (draft !== stored) onCommit?.(draft);
    },
    revert: () => setDraft(stored),
  };
}
