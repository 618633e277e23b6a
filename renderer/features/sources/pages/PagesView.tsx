import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { pageSpans } from '#shared/documents/placed-text.ts';
import type { Source } from '#shared/model/index.ts';
import type { Suggestion } from '#shared/reading/suggest/suggestion.ts';
import type { ClaimLetter } from '../../../claim-form/letters.ts';
import type { Pages } from '../../../documents/pages/pages.ts';
import { problemSentence } from '../../../i18n/problem-sentence.ts';
import { useLocale, useT } from '../../../i18n/use-t.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { useSide } from '../../../ui/use-side.ts';
import type { PassageLine } from '../passage-lines.ts';
import { pagesShown, setReadingMode, useReading } from '../reading-store.ts';
import { SelectionBar } from '../SelectionBar.tsx';
import { SuggestionCard } from '../suggest/SuggestionCard.tsx';
import { useCase } from '../../../store/react.tsx';
import { fittedScale, marginBeside, side } from './page-fit.ts';
import { PageSheet } from './PageSheet.tsx';
import styles from './pages.module.css';
import { PasswordForm } from './PasswordForm.tsx';
import { RecognitionOffer } from './RecognitionOffer.tsx';
import { readWithPassword } from './unlocking.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { usePageSelection } from './use-page-selection.ts';
import { usePageWalk } from './use-page-walk.ts';
import { usePages, useRecognised } from './use-pages.ts';

export type PagesViewProps = {
  readonly source: Source;
  readonly text: string | undefined;
  readonly lines: readonly PassageLine[];
  readonly selectedId: string | undefined;
  /** Suggestions still to be answered, in the order of the text. */
  readonly suggestions: readonly Suggestion[];
  readonly onLine: (line: PassageLine) => void;
  readonly onLetter: (letter: ClaimLetter) => void;
};

/** A document of pages as it looks, with its passages. */
export function PagesView(props: PagesViewProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const { source } = props;
  const { opened, unlock } = usePages(source);
  const onPassword = (typed: string): void => {
    unlock(typed);
    if (source.text === undefined) void readWithPassword(store, source, typed, locale);
  };
  switch (opened.state) {
    case 'opening':
      return <p className={styles.state}>{t('pages.opening')}</p>;
    case 'locked':
      return (
        <div data-locked>
          <PasswordForm isWrong={opened.isWrong} onPassword={onPassword} />
        </div>
      );
    case 'refused':
      return <p className={styles.state}>{problemSentence(opened.problem, locale)}</p>;
    case 'open':
      return <OpenPages {...props} pages={opened.pages} />;
  }
}

/** Pixels between pages. */
const gap = 20;
const noHints: readonly never[] = [];
const zooms = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

function OpenPages(props: PagesViewProps & { readonly pages: Pages }): ReactNode {
  const { source, text = '', lines, selectedId, suggestions, onLine, onLetter, pages } = props;
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const room = useSide(scroller, 'clientWidth');
  const [zoom, setZoom] = useState<number>();
  const spans = useMemo(() => pageSpans(text), [text]);
  const recognised = useRecognised(source);
  const stack = useRef<HTMLDivElement>(null);
  const { onMouseUp, bar } = usePageSelection(source, text, stack);
  const widest = Math.max(...pages.sizes.map(({ width }) => width));
  const scale = zoom ?? fittedScale(room, widest);
  const margin = marginBeside(room, widest, scale);
  const virtualizer = useVirtualizer({
    count: pages.sizes.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (pages.sizes[index]?.height ?? 0) * scale + gap,
    overscan: 1,
  });
  useKeptPlace(virtualizer, scroller, scale);
  const items = virtualizer.getVirtualItems();
  const middle = (virtualizer.scrollOffset ?? 0) + (scroller.current?.clientHeight ?? 0) / 2;
  const current = (items.find(({ end }) => end > middle)?.index ?? 0) + 1;
  useEffect(() => pagesShown(source.id), [source.id]);
  const [hasFocus, setFocus] = useState(false);
  const walked = usePageWalk({
    source,
    suggestions,
    spans,
    count: pages.sizes.length,
    scroller,
    stack,
    scale,
    isReady: room > 0,
    inSight: () => {
      const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
      return [startIndex, endIndex];
    },
    showPage: (index) => virtualizer.scrollToIndex(index, { align: 'start' }),
  });
  const { walk, card } = walked;

  // A passage chosen elsewhere is brought into sight: its page first, then its words once they are drawn.
  const wanted = useRef<string>(undefined);
  const { onDrawn } = walked;
  const bringIntoSight = useCallback((): void => {
    onDrawn();
    const mark = scroller.current?.querySelector('mark.selected');
    if (wanted.current === undefined || mark === null || mark === undefined) return;
    wanted.current = undefined;
    mark.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [onDrawn]);
  const selected = lines.find(({ id }) => id === selectedId);
  const pageOfSelected =
    selected === undefined ? undefined : spans.findLastIndex(({ start }) => start <= selected.start);
  useEffect(() => {
    if (pageOfSelected === undefined || pageOfSelected < 0 || room === 0) return;
    if (isInSight(scroller.current)) return;
    wanted.current = selectedId;
    virtualizer.scrollToIndex(pageOfSelected, { align: 'start' });
    bringIntoSight();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only a new choice moves the pages
  }, [selectedId, pageOfSelected, room === 0]);

  const step = (by: 1 | -1): void => {
    const next =
      by > 0 ? zooms.find((each) => each > scale + 0.01) : zooms.findLast((each) => each < scale - 0.01);
    if (next !== undefined) setZoom(next);
  };
  const goTo = (page: number): void =>
    virtualizer.scrollToIndex(Math.min(pages.sizes.length, Math.max(1, page)) - 1, { align: 'start' });
  // Whoever comes by a key goes on by keys, as in the text.
  const focusCalls = useReading((state) => state.focusCalls);
  useEffect(() => {
    if (focusCalls > 0) scroller.current?.focus({ preventScroll: true });
  }, [focusCalls]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target === event.currentTarget && walked.press(event)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') step(1);
    else if (event.key === '-') step(-1);
    else if (event.key === '0') setZoom(undefined);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || document.getSelection()?.isCollapsed === false) return;
    const hint = event.target.closest<HTMLElement>('[data-suggestions]');
    if (hint !== null) walk.choose(hint.dataset['suggestions']?.split('|') ?? []);
    const ids =
      event.target.closest<HTMLElement>('mark[data-passages]')?.dataset['passages']?.split(' ') ?? [];
    const line = lines.find(({ id }) => id === ids.at(-1));
    if (line !== undefined) onLine(line);
  };

  return (
    <>
      <div className={styles.bar} role="toolbar" aria-label={t('pages.bar')}>
        <IconButton
          label={t('pages.previous')}
          icon="up"
          isDisabled={current <= 1}
          onPress={() => goTo(current - 1)}
        />
        <span className="tabular" aria-live="polite">
          {t('pages.place', { number: current, count: pages.sizes.length })}
        </span>
        <IconButton
          label={t('pages.next')}
          icon="down"
          isDisabled={current >= pages.sizes.length}
          onPress={() => goTo(current + 1)}
        />
        <IconButton label={t('pages.smaller')} keys="-" icon="zoom-out" onPress={() => step(-1)} />
        <span className="tabular">{t('pages.zoom', { percent: Math.round(scale * 100) })}</span>
        <IconButton label={t('pages.larger')} keys="+" icon="zoom-in" onPress={() => step(1)} />
        <Button kind="quiet" isDisabled={zoom === undefined} onPress={() => setZoom(undefined)}>
          {t('pages.fit')}
        </Button>
        {selected === undefined ? undefined : (
          <Button kind="quiet" icon="source" onPress={() => setReadingMode('read')}>
            {t('pages.inText')}
          </Button>
        )}
      </div>
      <RecognitionOffer source={source} pages={pages} text={props.text} recognised={recognised} />
      <div
        ref={scroller}
        className={styles.scroller}
        role="group"
        aria-label={t('pages.label', { title: source.title })}
        aria-describedby="pages-keys"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus, or no key scrolls it
        tabIndex={0}
        onKeyDown={onKeyDown}
        onMouseUp={onMouseUp}
        onClick={onClick}
        onFocus={(event) => setFocus(event.target === event.currentTarget)}
        onBlur={() => setFocus(false)}
        data-pages
      >
        <div
          ref={stack}
          className={styles.stack}
          style={{
            blockSize: virtualizer.getTotalSize(),
            minInlineSize: widest * scale + 2 * side + margin.width,
          }}
        >
          {items.map((item) => (
            <div key={item.key} className={styles.place} style={{ transform: `translateY(${item.start}px)` }}>
              <PageSheet
                pages={pages}
                number={item.index + 1}
                scale={scale}
                text={text}
                recognised={recognised.get(item.index + 1)}
                span={spans[item.index]}
                lines={lines}
                isMarginShort={margin.isShort}
                selectedId={selectedId}
                hints={walked.hints[item.index] ?? noHints}
                currentHint={walked.currentOn(item.index)}
                language={source.language}
                onLine={onLine}
                onDrawn={bringIntoSight}
              />
            </div>
          ))}
          {bar !== undefined ? (
            <SelectionBar {...bar} onLetter={onLetter} />
          ) : walk.current === undefined || card === undefined || !hasFocus ? undefined : (
            <SuggestionCard one={walk.current} open={suggestions} {...card} />
          )}
        </div>
      </div>
      <p id="pages-keys" className="visually-hidden">
        {t('pages.keys')}
      </p>
      <div className="visually-hidden" aria-live="polite">
        {walk.said}
      </div>
    </>
  );
}

function isInSight(root: HTMLElement | null): boolean {
  const mark = root?.querySelector('mark.selected')?.getBoundingClientRect();
  const view = root?.getBoundingClientRect();
  return mark !== undefined && view !== undefined && mark.top >= view.top && mark.bottom <= view.bottom;
}
