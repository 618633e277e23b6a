import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/**
 * Words of a bar that a sign or a key beside them says too: where the bar (`data-bar`) is narrower than `from` pixels,
 * they are only read aloud.
 */
export function Roomy({
  from,
  className,
  children,
}: {
  readonly from: number;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactNode {
  const words = useRef<HTMLSpanElement>(null);
  const [isTight, setTight] = useState(false);
  useLayoutEffect(() => {
    const bar = words.current?.closest('[data-bar]');
    if (bar === null || bar === undefined) return undefined;
    const measure = (): void => setTight(bar.clientWidth < from);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(bar);
    return () => observer.disconnect();
  }, [from]);
  return (
    <span ref={words} className={isTight ? 'visually-hidden' : className}>
      {children}
    </span>
  );
}
