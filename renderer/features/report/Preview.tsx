import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { LaidOut } from '../../printing/lay-out.ts';
import styles from './report.module.css';

/** An A4 page and the white around it, in CSS pixels. */
const sheet = { width: (210 / 25.4) * 96, height: (297 / 25.4) * 96, gap: 24, margin: 16 };
/** Beyond this a page is no easier to read, only larger. */
const largestScale = 1.25;

/** Pages in view, from 1. */
export type PageSpan = { readonly first: number; readonly last: number };

export type PreviewProps = {
  readonly laidOut: LaidOut;
  /** Pages side by side. */
  readonly across: 1 | 2;
  readonly onSpan: (span: PageSpan) => void;
};

/** The pages as they will print, white in both themes, as wide as the room allows; only those in view are drawn. */
export function Preview({ laidOut, across, onSpan }: PreviewProps): ReactNode {
  const t = useT();
  const { pages, report } = laidOut;
  const desk = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ width: 0, height: 0, top: 0 });

  const look = useCallback(() => {
    const element = desk.current;
    if (element === null) return;
    setView({ width: element.clientWidth, height: element.clientHeight, top: element.scrollTop });
  }, []);
  useLayoutEffect(() => {
    const element = desk.current;
    if (element === null) return undefined;
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [look]);

  const room = view.width - 2 * sheet.margin - (across - 1) * sheet.gap;
  const scale = Math.min(largestScale, Math.max(0.2, room / across / sheet.width));
  const size = { width: sheet.width * scale, height: sheet.height * scale };
  const step = size.height + sheet.margin;
  const rows = Math.ceil(pages.length / across);
  const firstRow = Math.min(rows - 1, Math.max(0, Math.floor((view.top - sheet.margin / 2) / step)));
  const lastRow = Math.min(rows - 1, Math.floor((view.top + view.height - sheet.margin - 1) / step));
  const span = { first: firstRow * across + 1, last: Math.min(pages.length, (lastRow + 1) * across) };
  useEffect(() => {
    if (view.height > 0) onSpan({ first: span.first, last: span.last });
  }, [onSpan, span.first, span.last, view.height]);

  /** Notes and their calls lead to each other inside the preview, never to another address. */
  function follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a[href^="#"]');
    const element = desk.current;
    if (link === null || element === null) return;
    event.preventDefault();
    const id = link.getAttribute('href')?.slice(1) ?? '';
    const page = pages.findIndex((html) => html.includes(` id="${id}"`));
    if (page === -1) return;
    const there = element.querySelector(`#${CSS.escape(id)}`);
    if (there === null) element.scrollTop = Math.floor(page / across) * step;
    // The page may have to be drawn before what is on it can be shown.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const target = element.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
        target?.scrollIntoView({ block: 'nearest' });
        (target?.matches('a') === true ? target : target?.querySelector('a'))?.focus({ preventScroll: true });
      }),
    );
  }

  const left = Math.max(sheet.margin, (view.width - across * size.width - (across - 1) * sheet.gap) / 2);
  const drawn = pages.flatMap((html, index) => {
    const row = Math.floor(index / across);
    return row < firstRow - 1 || row > lastRow + 1 ? [] : [{ html, index, row }];
  });
  return (
    <div
      ref={desk}
      className={styles.desk}
      role="region"
      aria-label={t('report.screen.preview', { count: pages.length })}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus, or no key scrolls it
      tabIndex={0}
      data-arrows
      onScroll={look}
      onClick={follow}
    >
      <div className={styles.sheets} style={{ blockSize: rows * step + sheet.margin }}>
        {view.width === 0
          ? undefined
          : drawn.map(({ html, index, row }) => (
              <div
                key={index}
                className={styles.sheet}
                role="group"
                aria-label={t('report.screen.page', { number: index + 1, count: pages.length })}
                lang={report.language}
                style={{
                  inlineSize: size.width,
                  blockSize: size.height,
                  insetBlockStart: sheet.margin + row * step,
                  insetInlineStart: left + (index % across) * (size.width + sheet.gap),
                }}
              >
                <div
                  className={`paper ${styles.scaled}`}
                  style={{ transform: `scale(${scale})` }}
                  // Made by `renderer/printing`, which escapes every word of the case.
                  dangerouslySetInnerHTML={{ __html: html }}
                />
              </div>
            ))}
      </div>
    </div>
  );
}
