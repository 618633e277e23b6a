import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { mostLinked, type CaseGraph, type GraphEdge } from '#shared/analysis/graph.ts';
import type { Place, Places } from '#shared/analysis/graph-places.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { select, type Selected } from '../../workspace/selection.ts';
import { graphCanvas, type GraphCanvas } from './graph-canvas.ts';
import { graphKey } from './graph-keys.ts';
import { detailOf, edgeAloud, edgeWords } from './link-words.ts';
import styles from './links.module.css';

export type GraphPaneProps = {
  readonly snapshot: Snapshot;
  readonly graph: CaseGraph;
  readonly places: Places;
  readonly selected: Selected | undefined;
  /** An entity found by name: the keyboard goes there. */
  readonly found: string | undefined;
  readonly onMove: (id: string, place: Place) => Promise<void>;
  /** Under the drawing, before the zoom. */
  readonly children?: ReactNode;
};

/**
 * The graph, by mouse and by keyboard. It is one tab stop: arrows go to the nearest node that way, Enter selects it, square
 * brackets go round its links, Ctrl with arrows moves it, + - 0 zoom. What is reached is read aloud.
 */
export function GraphPane({
  snapshot,
  graph,
  places,
  selected,
  found,
  onMove,
  children,
}: GraphPaneProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const keysId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<GraphCanvas>(undefined);
  const [failure, setFailure] = useState<'without' | 'lost'>();
  const [attempt, setAttempt] = useState(0);
  const [cursor, setCursor] = useState<string>();
  const [isAt, setAt] = useState(false);
  const [spoken, setSpoken] = useState('');
  // Where a node is while its move is being kept; the case's own places say the rest.
  const [held, setHeld] = useState<{ readonly id: string; readonly place: Place }>();

  const standing = useMemo(
    () => (held === undefined || !places.has(held.id) ? places : new Map(places).set(held.id, held.place)),
    [places, held],
  );
  const isShown = (id: string | undefined): id is string => id !== undefined && standing.has(id);
  const node = selected?.table === 'entities' ? selected.id : undefined;
  const edge = selected?.table === 'links' || selected?.table === 'requests' ? selected.id : undefined;
  const here = [cursor, node, mostLinked(graph)].find(isShown);
  const isFocused = isAt || found !== undefined;
  const marks = useMemo(
    () => ({ node, edge, cursor: isFocused ? (found ?? here) : undefined }),
    [node, edge, isFocused, found, here],
  );
  const nameOf = (id: string): string => graph.entities.find((entity) => entity.id === id)?.name ?? '';

  const keep = useCallback(
    async (id: string, place: Place): Promise<void> => {
      setHeld({ id, place });
      await onMove(id, place);
      setHeld(undefined);
    },
    [onMove],
  );
  const handlers = useRef({ keep, setCursor });
  useLayoutEffect(() => {
    handlers.current = { keep, setCursor };
  }, [keep]);

  useEffect(() => {
    const container = frame.current;
    if (container === null) return undefined;
    const made = graphCanvas(container, {
      onNode: (id) => {
        handlers.current.setCursor(id);
        select({ table: 'entities', id });
      },
      onEdge: ({ table, id }) => select({ table, id } as Selected),
      onGround: () => select(undefined),
      onMoved: (id, place) => void handlers.current.keep(id, place),
      onLost: () => setFailure('lost'),
    });
    // oxlint-disable-next-line react/set-state-in-effect -- only the page itself can tell whether it draws
    setFailure(made === undefined ? 'without' : undefined);
    canvas.current = made;
    const theme = new MutationObserver(() => made?.recolour());
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const sizes = new ResizeObserver(() => made?.resize());
    sizes.observe(container);
    return () => {
      theme.disconnect();
      sizes.disconnect();
      canvas.current = undefined;
      made?.destroy();
    };
  }, [attempt]);

  const before = useRef<Places>(undefined);
  useEffect(() => {
    const shown = canvas.current;
    if (shown === undefined) return;
    shown.recolour();
    shown.show(
      { graph, places: standing, wordsOf: (one) => edgeWords(one, t), detailOf },
      isAnotherView(before.current, standing),
    );
    before.current = standing;
  }, [graph, standing, t, attempt]);

  useEffect(() => canvas.current?.mark(marks), [marks, attempt, graph]);
  useEffect(() => {
    const sought = found ?? node;
    if (sought !== undefined) canvas.current?.reveal(sought);
  }, [found, node]);

  const say = (id: string): void => {
    const entity = graph.entities.find((one) => one.id === id);
    if (entity === undefined) return;
    const links = t('links.count', { count: graph.edgesOf.get(id)?.length ?? 0 });
    setSpoken(t('links.live.node', { name: entity.name, kind: t(`links.kind.${entity.kind}`), links }));
  };
  const sayEdge = (one: GraphEdge, index: number, count: number): void =>
    setSpoken(t('links.live.edgeOf', { index: index + 1, count, edge: edgeAloud(snapshot, one, t, locale) }));

  const onKeyDown = (event: KeyboardEvent): void => {
    const wanted = graphKey(event, { graph, places: standing, here, edge });
    if (wanted === undefined) return;
    event.preventDefault();
    setAt(true);
    switch (wanted.kind) {
      case 'go':
        setCursor(wanted.id);
        canvas.current?.reveal(wanted.id);
        return say(wanted.id);
      case 'select':
        setCursor(wanted.id);
        select({ table: 'entities', id: wanted.id });
        return say(wanted.id);
      case 'edge':
        select({ table: wanted.edge.table, id: wanted.edge.id } as Selected);
        return sayEdge(wanted.edge, wanted.index, wanted.count);
      case 'move':
        return setHeld({ id: wanted.id, place: wanted.place });
      case 'zoom':
        return canvas.current?.zoom(wanted.by);
      case 'clear':
        return select(undefined);
      case 'nothing':
        return setSpoken(t('links.live.noLinks', { name: nameOf(wanted.id) }));
    }
  };
  // A held key moves a node many times; letting go of it is one act.
  const settle = (): void => {
    if (held === undefined) return;
    setSpoken(t('links.live.moved', { name: nameOf(held.id) }));
    void keep(held.id, held.place);
  };

  return (
    <div className={styles.graph}>
      <div className={styles.stage}>
        <div
          ref={frame}
          className={styles.canvas}
          role="application"
          aria-roledescription={t('links.graph.role')}
          aria-label={t('links.graph.label', {
            entities: t('links.entities', { count: graph.entities.length }),
            links: t('links.count', { count: graph.edges.length }),
          })}
          aria-describedby={keysId}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application is interactive
          tabIndex={0}
          data-graph
          data-arrows
          hidden={failure !== undefined}
          onKeyDown={onKeyDown}
          onKeyUp={(event) => {
            if (event.key === 'Control' || event.key.startsWith('Arrow')) settle();
          }}
          onFocus={(event) => {
            if (event.target === event.currentTarget && event.currentTarget.matches(':focus-visible')) {
              setAt(true);
              if (here !== undefined) say(here);
            }
          }}
          onPointerDown={() => setAt(false)}
          onBlur={() => {
            setAt(false);
            settle();
          }}
        />
        <p id={keysId} hidden>
          {t('links.graph.keys')}
        </p>
        <div className="visually-hidden" aria-live="polite" data-graph-said>
          {spoken}
        </div>
        {failure === undefined ? undefined : (
          <div className={styles.without} role="status">
            <p>{t(failure === 'lost' ? 'links.graph.lost' : 'links.graph.without')}</p>
            <Button onPress={() => setAttempt((count) => count + 1)}>{t('links.graph.retry')}</Button>
          </div>
        )}
      </div>
      <div className={styles.strip}>
        {children}
        {failure === undefined ? (
          <span className={styles.zoom}>
            <IconButton
              label={t('links.zoom.in')}
              icon="zoom-in"
              keys="+"
              onPress={() => canvas.current?.zoom('in')}
            />
            <IconButton
              label={t('links.zoom.out')}
              icon="zoom-out"
              keys="-"
              onPress={() => canvas.current?.zoom('out')}
            />
            <IconButton
              label={t('links.zoom.fit')}
              icon="fit"
              keys="0"
              onPress={() => canvas.current?.zoom('fit')}
            />
          </span>
        ) : undefined}
      </div>
    </div>
  );
}

/** Whether so much is elsewhere than before that the whole must be brought into view again. */
function isAnotherView(before: Places | undefined, now: Places): boolean {
  if (before === undefined) return true;
  let moved = 0;
  for (const [id, place] of now) {
    const old = before.get(id);
    if (old === undefined || old.x !== place.x || old.y !== place.y) moved += 1;
  }
  return moved > Math.max(3, now.size / 3);
}
