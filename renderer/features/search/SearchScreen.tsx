import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { voicesIn } from '#shared/search/voices.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import { useCaseIfOpen } from '../../store/react.tsx';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Screen, Toolbar } from '../../ui/Toolbar.tsx';
import { useRoute } from '../../workspace/navigation.ts';
import { Completions, completionsOf, completed } from './Completions.tsx';
import { KindFacets } from './KindFacets.tsx';
import { linesOf } from './lines.ts';
import { NothingFound } from './NothingFound.tsx';
import { openHit } from './open-hit.ts';
import { IndexProgress } from './IndexProgress.tsx';
import { optionId } from './ResultLine.tsx';
import { ResultList } from './ResultList.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SearchHelp } from './SearchHelp.tsx';
import { leaveSearch, setKind, setQuery, setScope, useSearching } from './search-store.ts';
import styles from './search.module.css';
import { useAnswer } from './use-answer.ts';
import { useQuery } from './use-query.ts';
import { useSearchedCases } from './use-searched-cases.ts';

/** Lines that a page of the list is taken for. */
const page = 8;

/** One box over everything that is known: texts, findings, names, journal; of this case or of all. */
export function SearchScreen(): ReactNode {
  const t = useT();
  const locale = useLocale();
  const route = useRoute();
  const { query: text, scope, kind, active, calls } = useSearching();
  const isAll = scope === 'all' || route.scope !== 'case';
  const cases = useSearchedCases(isAll);
  const { query, problem } = useQuery(text, locale);
  const { answered, want } = useAnswer({ text, query, cases, kind, locale });
  const lines = useMemo(() => (answered === undefined ? undefined : linesOf(answered)), [answered]);
  const chosen = lines === undefined ? -1 : chosenIn(lines, active);
  const total = Object.values(answered?.answer.counts ?? {}).reduce((sum, count) => sum + count, 0);
  const box = useRef<HTMLInputElement>(null);
  const snapshot = useCaseIfOpen()?.snapshot();
  const voices = useMemo(() => (snapshot === undefined ? [] : voicesIn(snapshot)), [snapshot]);
  const completions = completionsOf(text, locale, voices);

  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [calls]);

  const open = (place: number): void => {
    const line = lines?.at(place);
    if (line?.type === 'more') setKind(line.kind);
    else if (line?.type === 'hit' && line.hit !== undefined) {
      useSearching.setState({ active: place });
      openHit(line.hit);
    }
  };
  const opening = useRef(open);
  useLayoutEffect(() => {
    opening.current = open;
  });
  const onOpen = useCallback((place: number): void => opening.current(place), []);
  const go = (to: number): void => {
    if (to >= 0) useSearching.setState({ active: to });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const [first] = completions;
    if (event.key === 'Tab' && !event.shiftKey && first !== undefined)
      setQuery(completed(text, first, locale));
    else if (event.key === 'Escape') {
      if (kind === undefined) leaveSearch();
      else setKind(undefined);
    } else if (lines === undefined) return;
    else if (event.key === 'Enter') open(chosen);
    else {
      const to = stepTo(event, lines, chosen);
      if (to === undefined) return;
      go(to);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Screen>
      <Toolbar
        title={t('search.title')}
        end={
          <>
            <Key keys="ArrowUp ArrowDown" words={t('search.key.move')} />
            <Key keys="$mod+ArrowDown" words={t('search.key.group')} />
            <Key keys="Enter" words={t('search.key.open')} />
            <Key keys="Escape" words={t('search.key.leave')} />
          </>
        }
      >
        {route.scope === 'case' ? (
          <SegmentedControl
            label={t('search.scope')}
            value={isAll ? 'all' : 'case'}
            options={[
              { value: 'case', label: t('search.scope.case') },
              { value: 'all', label: t('search.scope.all') },
            ]}
            onChange={setScope}
          />
        ) : undefined}
      </Toolbar>
      <div className={styles.top}>
        <SearchBox
          input={box}
          value={text}
          onChange={setQuery}
          onKeyDown={onKeyDown}
          activeId={chosen < 0 ? undefined : optionId(chosen)}
          isExpanded={lines !== undefined && lines.count > 0}
          problem={problem}
        />
        {completions.length === 0 ? undefined : (
          <Completions
            values={completions}
            onChoose={(value) => {
              setQuery(completed(text, value, locale));
              box.current?.focus();
            }}
          />
        )}
      </div>
      <IndexProgress cases={cases} waiting={answered?.answer.waiting} failed={answered?.answer.failed} />
      {query === undefined ? (
        <SearchHelp
          onTry={(example) => {
            setQuery(example);
            box.current?.focus();
          }}
        />
      ) : answered === undefined || lines === undefined ? undefined : (
        <div className={styles.panes}>
          <KindFacets counts={answered.answer.counts} total={total} kind={kind} onChoose={setKind} />
          {lines.count === 0 ? (
            answered.answer.waiting.length > 0 ? undefined : (
              <NothingFound text={text} query={query} isAll={isAll} isOneKind={kind !== undefined} />
            )
          ) : (
            <ResultList
              lines={lines}
              chosen={chosen}
              showsCase={isAll}
              onOpen={onOpen}
              want={want}
              label={t('search.results')}
              query={answered.text}
            />
          )}
        </div>
      )}
      <div className="visually-hidden" role="status">
        {answered === undefined ? '' : t('search.count', { count: total })}
      </div>
    </Screen>
  );
}

function Key({ keys, words }: { readonly keys: string; readonly words: string }): ReactNode {
  return (
    <span className={styles.key}>
      <KeyCap keys={keys} /> {words}
    </span>
  );
}

type Lines = ReturnType<typeof linesOf>;

/** The line chosen, or the first that can be. */
function chosenIn(lines: Lines, active: number): number {
  if (lines.count === 0) return -1;
  const within = Math.min(active, lines.count - 1);
  const line = lines.at(within);
  return line === undefined || line.type === 'heading' ? lines.next(within, 1) : within;
}

function stepTo(event: KeyboardEvent, lines: Lines, chosen: number): number | undefined {
  const isJump = event.ctrlKey || event.metaKey;
  const many = (step: 1 | -1): number => {
    let to = chosen;
    for (let count = 0; count < page; count += 1) to = lines.next(to, step);
    return to;
  };
  switch (event.key) {
    case 'ArrowDown':
      return isJump ? lines.nextKind(chosen, 1) : lines.next(chosen, 1);
    case 'ArrowUp':
      return isJump ? lines.nextKind(chosen, -1) : lines.next(chosen, -1);
    case 'PageDown':
      return many(1);
    case 'PageUp':
      return many(-1);
    case 'Home':
      return isJump ? lines.next(-1, 1) : undefined;
    case 'End':
      return isJump ? lines.next(lines.count, -1) : undefined;
    default:
      return undefined;
  }
}
