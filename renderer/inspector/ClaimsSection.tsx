import { type ReactNode, useRef, useState } from 'react';
import { whoSaysSo, type Testimony } from '#shared/analysis/who-says-so.ts';
import type { Ref } from '#shared/model/index.ts';
import type { ClaimableTable } from '#shared/model/index.ts';
import { dateInWords } from '#shared/dates/wording.ts';
import { isolated } from '#shared/lib/bidi.ts';
import { formatList } from '../i18n/format.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { useCase, useSnapshot } from '../store/react.tsx';
import { Button } from '../ui/Button.tsx';
import { type ClaimKey, type ClaimLine, WhoSaysSo } from '../ui/WhoSaysSo.tsx';
import { act } from '../workspace/act.ts';
import { openSource } from '../workspace/navigation.ts';
import { sayFound } from '../workspace/left-drafts.ts';
import { useWorkspace } from '../workspace/selection.ts';
import { begunKey, isBegun, useBegunClaims, writeAfresh } from './begun-claims.ts';
import { ClaimActions, type ClaimSheet } from './ClaimActions.tsx';
import { claimActOf } from './claim-keys.ts';
import {
  isPlaced,
  originName,
  otherSpeakerWords,
  sayingWords,
  speakerWords,
  viaEntities,
} from './claim-words.ts';
import styles from './inspector.module.css';
import { NewClaim } from './NewClaim.tsx';
import { useParagraphs } from './use-paragraphs.ts';

/**
 * "Qui le dit": the first section of every inspector. Each claim with its stance, speaker, grade, words and place;
 * a press opens the source at the passage. On the claim with the focus, P O D M give the stance, 1 to 6 the
 * credibility, E edits it below, X sets it aside, Delete deletes it; arrows move among claims. At the end, a claim
 * can be added by hand.
 *
 *     <ClaimsSection about={{ table: 'figures', id }} />
 */
export function ClaimsSection({
  about,
  title,
}: {
  readonly about: Ref<ClaimableTable>;
  readonly title?: string;
}): ReactNode {
  const t = useT();
  const snapshot = useSnapshot();
  const { testimonies, independence } = whoSaysSo(snapshot, about);
  const counts =
    testimonies.length === 0
      ? undefined
      : t('common.sourcesAndOrigins', {
          sources: t('common.sources', { count: independence.sources }),
          origins: t('common.origins', { count: independence.origins }),
        });
  return (
    <TestimonyList
      testimonies={testimonies}
      aside={counts}
      none={asksNothing.has(about.table) ? t('inspector.claim.none') : undefined}
      {...(title === undefined ? {} : { title })}
      end={<AddClaim key={`${about.table} ${about.id}`} about={about} />}
    />
  );
}

/** Claims drawn before the rest is asked for: more than a person reads in one panel. */
const shownAtFirst = 60;

/** Rows that are no finding: nobody need speak about them. */
const asksNothing: ReadonlySet<string> = new Set(['entities', 'requests', 'cases']);

/** The same list for any claims: what an entity says, what a source holds. */
export function TestimonyList({
  testimonies,
  title,
  aside,
  none,
  end,
  naming,
  saysWho = false,
}: {
  readonly testimonies: readonly Testimony[];
  readonly title?: string;
  readonly aside?: ReactNode;
  /** Said when there is none. */
  readonly none?: string | undefined;
  readonly end?: ReactNode;
  /** Names each claim otherwise than by who speaks: by what it is about, where they all have one speaker. */
  readonly naming?: (testimony: Testimony) => string;
  /** Named by what they are about, claims of several speakers say beside it who speaks. */
  readonly saysWho?: boolean;
}): ReactNode {
  const snapshot = useSnapshot();
  const locale = useLocale();
  const t = useT();
  const store = useCase();
  const paragraphOf = useParagraphs(testimonies.map(({ source }) => source));
  const chosen = useWorkspace((state) =>
    state.selected?.table === 'claims' ? state.selected.id : state.claimId,
  );
  const [focused, setFocused] = useState<string>();
  const [sheet, setSheet] = useState<{ readonly id: string; readonly sheet: ClaimSheet }>();
  const frame = useRef<HTMLDivElement>(null);
  const [isWhole, setWhole] = useState(false);
  const current = focused ?? chosen;
  const atHand = isWhole ? testimonies : testimonies.slice(0, shownAtFirst);

  const lines = atHand.map((testimony): ClaimLine => {
    const { claim, source, passage, discarded } = testimony;
    const paragraph = isPlaced(passage) ? paragraphOf(source, passage.start) : undefined;
    const number = String(source.number);
    const who = naming?.(testimony) ?? speakerWords(snapshot, testimony, locale);
    const says = sayingWords(claim, locale, naming === undefined ? undefined : who);
    return {
      id: claim.id,
      stance: claim.stance,
      who,
      speaker: saysWho ? otherSpeakerWords(snapshot, testimony, locale) : undefined,
      where:
        paragraph === undefined
          ? t('common.source.number', { number })
          : t('common.source.place', { number, paragraph: String(paragraph) }),
      grade: { reliability: source.reliability, credibility: claim.credibility },
      quote: passage?.quote,
      lang: source.language === locale ? undefined : source.language,
      // A claim named by its own words says them once.
      says: says === who ? undefined : says,
      noPassage: passage === undefined,
      isLost: passage !== undefined && !isPlaced(passage),
      meta: metaOf(testimony),
      isSelected: claim.id === current,
      isStruck: discarded !== undefined,
      below:
        claim.id === current ? (
          <ClaimActions
            testimony={testimony}
            sheet={sheet?.id === claim.id ? sheet.sheet : undefined}
            onSheet={(next) => setSheet(next === undefined ? undefined : { id: claim.id, sheet: next })}
            onDone={() => focusClaim(claim.id)}
          />
        ) : undefined,
    };
  });

  /** Only what the line does not say already: an origin that is not the speaker, a date, why it is set aside. */
  function metaOf({ claim, source, speaker, origins, discarded }: Testimony): ReactNode {
    const named = [speaker?.id, source.id, source.publisherEntity, ...viaEntities(snapshot, claim)];
    const elsewhere = origins.filter((origin) => !named.includes(origin.id));
    const parts = [
      elsewhere.length === 0
        ? undefined
        : t('inspector.claim.origin', {
            origin: formatList(
              elsewhere.map((origin) => originName(snapshot, origin, locale)),
              locale,
            ),
          }),
      claim.saidOn === undefined
        ? undefined
        : t('inspector.claim.saidOn', { date: dateInWords(claim.saidOn, locale, 'short') }),
      discarded === undefined ? undefined : t('inspector.claim.discarded', { reason: discarded.reason }),
      claim.note,
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : parts.map(isolated).join(' · ');
  }

  function focusClaim(id: string): void {
    frame.current?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`)?.focus();
  }

  function onClaimKey(id: string, key: ClaimKey): boolean {
    const wanted = claimActOf(key);
    if (wanted === undefined) return false;
    key.preventDefault();
    const index = lines.findIndex((line) => line.id === id);
    const stay = { keepSelection: true } as const;
    switch (wanted.kind) {
      case 'stance':
        void act(store, 'claim.edit', { id, patch: { stance: wanted.stance } }, stay);
        return true;
      case 'credibility':
        void act(store, 'claim.edit', { id, patch: { credibility: wanted.credibility } }, stay);
        return true;
      case 'next':
      case 'previous': {
        const other = lines[index + (wanted.kind === 'next' ? 1 : -1)];
        if (other !== undefined) focusClaim(other.id);
        return true;
      }
      default:
        setSheet({ id, sheet: wanted.kind });
        return true;
    }
  }

  function open(id: string): void {
    const testimony = testimonies.find(({ claim }) => claim.id === id);
    if (testimony === undefined) return;
    openSource(testimony.source.id, { claimId: id, passageId: testimony.passage?.id });
  }

  return (
    <div ref={frame}>
      <WhoSaysSo
        {...(title === undefined ? {} : { title })}
        aside={aside}
        none={none}
        claims={lines}
        onOpen={open}
        onFocusClaim={setFocused}
        onClaimKey={onClaimKey}
      >
        {atHand.length === testimonies.length ? undefined : (
          <div className={styles.add}>
            <Button kind="quiet" onPress={() => setWhole(true)}>
              {t('inspector.claim.others', { count: testimonies.length - atHand.length })}
            </Button>
          </div>
        )}
        {end}
      </WhoSaysSo>
    </div>
  );
}

function AddClaim({ about }: { readonly about: Ref<ClaimableTable> }): ReactNode {
  const t = useT();
  const key = begunKey(useCase().id, about);
  const [isOpen, setOpen] = useState(false);
  const isResumed = useBegunClaims(({ resumed }) => resumed === key);
  const open = (): void => {
    setOpen(true);
    if (isBegun(useBegunClaims.getState().claims[key])) sayFound(() => writeAfresh(key));
  };
  const close = (): void => {
    setOpen(false);
    useBegunClaims.setState({ resumed: undefined });
  };
  if (isOpen || isResumed) return <NewClaim about={about} onClose={close} />;
  return (
    <div className={styles.add}>
      <Button kind="quiet" icon="plus" onPress={open}>
        {t('inspector.claim.add')}
      </Button>
    </div>
  );
}
