import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';
import { useT } from '../i18n/use-t.ts';
import { GradeBadge, type Credibility, type Reliability } from './GradeBadge.tsx';
import { Icon } from './Icon.tsx';
import { Section } from './Panel.tsx';
import { Quote } from './Quote.tsx';
import { type Stance, StanceGlyph, StanceWord } from './Stance.tsx';
import styles from './WhoSaysSo.module.css';

/** One claim as the list shows it; words are the caller's, already in the interface's language. */
export type ClaimLine = {
  readonly id: string;
  readonly stance: Stance;
  /** Who speaks: "CheckNews, Libération", "Source 2, en son nom". */
  readonly who: string;
  /** Who speaks, before the stance, where `who` tells what it is about instead. */
  readonly speaker?: string | undefined;
  /** Where it is read: "source 2, ¶ 2". */
  readonly where?: string | undefined;
  readonly grade?:
    | { readonly reliability?: Reliability | undefined; readonly credibility?: Credibility | undefined }
    | undefined;
  /** The passage's exact words. */
  readonly quote?: string | undefined;
  readonly lang?: string | undefined;
  /** What this claim itself says, when claims differ: "vers le 9 févr.". */
  readonly says?: ReactNode;
  /** After the place: "ici", a date, the origin. */
  readonly meta?: ReactNode;
  readonly isSelected?: boolean;
  /** No text stands behind it: a phone call. Said in words. */
  readonly noPassage?: boolean;
  /** The text was corrected and no longer holds the words: said in words, and the place is none. */
  readonly isLost?: boolean;
  /** Set aside by the investigator: struck, still there. */
  readonly isStruck?: boolean;
  /** Under the claim, outside its button: what one can do with it, its editor. */
  readonly below?: ReactNode;
};

/** A key pressed on a claim, as the button hands it over: it goes no further unless told to continue. */
export type ClaimKey = Parameters<NonNullable<ButtonProps['onKeyDown']>>[0];

export type WhoSaysSoProps = {
  readonly title?: string;
  /** Said when there is no claim, where that is no open question. */
  readonly none?: string | undefined;
  /** "2 sources, 1 origine", in ink at the right. */
  readonly aside?: ReactNode;
  readonly claims: readonly ClaimLine[];
  /** Opens the source at the passage. */
  readonly onOpen: (id: string) => void;
  readonly onFocusClaim?: ((id: string) => void) | undefined;
  /** Says whether the key did something; else it goes on to the screen's own keys. */
  readonly onClaimKey?: ((id: string, key: ClaimKey) => boolean) | undefined;
  /** At the end: adding a claim. */
  readonly children?: ReactNode;
};

/** Who says so: always the same block, always first in the inspector. One press leads to the passage. */
export function WhoSaysSo(props: WhoSaysSoProps): ReactNode {
  const { title, aside, claims, children } = props;
  const t = useT();
  return (
    <Section title={title ?? t('common.who.title')} aside={aside} tell>
      {claims.length === 0 ? (
        <p className={styles.none}>{props.none ?? t('common.who.none')}</p>
      ) : (
        <ul className={styles.claims}>
          {claims.map((claim) => (
            <li key={claim.id}>
              <ClaimButton
                claim={claim}
                onOpen={props.onOpen}
                onFocusClaim={props.onFocusClaim}
                onClaimKey={props.onClaimKey}
              />
              {claim.below}
            </li>
          ))}
        </ul>
      )}
      {children}
    </Section>
  );
}

function ClaimButton({
  claim,
  onOpen,
  onFocusClaim,
  onClaimKey,
}: { readonly claim: ClaimLine } & Pick<
  WhoSaysSoProps,
  'onOpen' | 'onFocusClaim' | 'onClaimKey'
>): ReactNode {
  const t = useT();
  return (
    <Button
      className={`${styles.claim} ${claim.isSelected === true ? styles.on : ''} ${claim.isStruck === true ? styles.struck : ''}`}
      onPress={() => onOpen(claim.id)}
      onFocus={() => onFocusClaim?.(claim.id)}
      onKeyDown={(key) => {
        if (onClaimKey?.(claim.id, key) !== true) key.continuePropagation();
      }}
      data-claim={claim.id}
      {...(claim.isSelected === true ? { 'aria-current': 'true' as const } : {})}
    >
      <StanceGlyph stance={claim.stance} silent />
      <span className={styles.words}>
        <span className={styles.who}>
          <span>{claim.who}</span>
          {claim.grade === undefined ? undefined : <GradeBadge {...claim.grade} />}
        </span>
        {claim.says === undefined ? undefined : <span className={styles.says}>{claim.says}</span>}
        {claim.quote === undefined ? undefined : <Quote text={claim.quote} lang={claim.lang} />}
        <span className={styles.meta}>
          <span>
            {claim.speaker === undefined ? undefined : (
              <>
                <bdi>{claim.speaker}</bdi>{' '}
              </>
            )}
            <StanceWord stance={claim.stance} glyph={false} />
          </span>
          {claim.where === undefined ? undefined : <span>{claim.where}</span>}
          {claim.isLost === true ? (
            <span className={styles.lost}>
              <Icon name="warning" size={12} /> {t('common.who.lost')}
            </span>
          ) : undefined}
          {claim.noPassage === true ? <span>{t('common.who.noPassage')}</span> : undefined}
          {claim.meta === undefined ? undefined : <span>{claim.meta}</span>}
        </span>
      </span>
    </Button>
  );
}
