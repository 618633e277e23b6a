import type { ReactNode } from 'react';
import type { MessageKey } from '../i18n/messages.ts';
import { useT } from '../i18n/use-t.ts';
import { Icon } from './Icon.tsx';
import styles from './KeyCap.module.css';

const named: Readonly<Record<string, MessageKey>> = {
  $mod: 'common.key.control',
  control: 'common.key.control',
  shift: 'common.key.shift',
  alt: 'common.key.alt',
  enter: 'common.key.enter',
  escape: 'common.key.escape',
  space: 'common.key.space',
  tab: 'common.key.tab',
  delete: 'common.key.delete',
  home: 'common.key.home',
  end: 'common.key.end',
  arrowup: 'common.key.up',
  arrowdown: 'common.key.down',
};

/**
 * A key combination as caps, from the notation of the command registry: `$mod+k`, `g c`, `Enter`. One cap per
 * press; the modifiers share the cap of their key. `tone="inherit"` is for a coloured button.
 */
export function KeyCap({ keys, tone = 'plain' }: KeyCapProps): ReactNode {
  const t = useT();
  return keys.split(' ').map((press, index) => (
    <kbd key={`${press}${index}`} className={styles[tone]}>
      {capOf(press, t)}
    </kbd>
  ));
}

export type KeyCapProps = { readonly keys: string; readonly tone?: 'plain' | 'inherit' | 'bare' };

function capOf(press: string, t: ReturnType<typeof useT>): ReactNode {
  const side = press.endsWith('ArrowLeft') ? 'left' : press.endsWith('ArrowRight') ? 'right' : undefined;
  if (side === undefined) return keyInWords(press, t);
  const held = press.slice(0, press.lastIndexOf('+') + 1).replace(/\+$/u, '');
  return (
    <>
      {held === '' ? undefined : `${keyInWords(held, t)} `}
      <Icon name={`arrow-${side}`} size={11} />
    </>
  );
}

/** One press in words, for a cap or a screen reader: "Ctrl K". */
export function keyInWords(press: string, t: ReturnType<typeof useT>): string {
  const parts = press === '+' ? ['+'] : press.split('+');
  return parts
    .map((part) => {
      const key = named[part.toLowerCase()];
      return key === undefined ? part.toUpperCase() : t(key);
    })
    .join(' ');
}
