import type { ReactNode } from 'react';
import { originLines, type OriginLines } from './origin-lines.ts';
import { formatList } from '../i18n/format.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { useSnapshot } from '../store/react.tsx';
import { Section } from '../ui/Panel.tsx';
import type { Selected } from '../workspace/selection.ts';
import styles from './inspector.module.css';
import { originName } from './claim-words.ts';

const line = 36;
const top = 15;

/**
 * Where the claims about a row really come from: each source at the left, drawn to the origin it relays. Nothing is
 * drawn when every source speaks for itself. The picture says the same as its text.
 */
export function OriginSection({ about }: { readonly about: Selected }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const snapshot = useSnapshot();
  const lines = originLines(snapshot, about);
  if (lines === undefined) return undefined;
  const count = lines.independent;
  const text = t('inspector.origin.text', {
    count,
    sources: formatList(
      lines.sources.map((source) => t('common.source.number', { number: String(source.number) })),
      locale,
    ),
    origins: formatList(
      lines.origins.map((origin) => originName(snapshot, origin, locale)),
      locale,
    ),
  });
  return (
    <Section
      title={t('inspector.origin.title')}
      aside={count === 1 ? t('inspector.origin.oneRelayed') : t('inspector.origin.manyRelayed', { count })}
    >
      <Drawing lines={lines} text={text} />
    </Section>
  );
}

function Drawing({ lines, text }: { readonly lines: OriginLines; readonly text: string }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const snapshot = useSnapshot();
  const rows = Math.max(lines.sources.length, lines.origins.length);
  const height = top * 2 + (rows - 1) * line + 6;
  const yOf = (index: number, count: number): number => height / 2 + (index - (count - 1) / 2) * line;
  const sourceY = (index: number): number => yOf(index, lines.sources.length);
  const originY = (index: number): number => yOf(index, lines.origins.length);
  return (
    <svg
      className={styles.origin}
      width="312"
      height={height}
      viewBox={`0 0 312 ${height}`}
      role="img"
      aria-label={text}
    >
      <g className={styles.relays}>
        {lines.relays.map(([from, to]) => {
          const [a, b] = [sourceY(from), originY(to)];
          return <path key={`${from} ${to}`} d={`M118 ${a}H150C168 ${a} 168 ${b} 186 ${b}`} />;
        })}
      </g>
      {lines.sources.map((source, index) => (
        <g key={source.id}>
          <text className={styles.from} x="0" y={sourceY(index) + 4}>
            {t('inspector.origin.source', { number: String(source.number) })}
          </text>
          <circle className={styles.ring} cx="118" cy={sourceY(index)} r="3.5" />
        </g>
      ))}
      {lines.origins.map((origin, index) => (
        <g key={`${origin.table} ${origin.id}`}>
          <circle className={styles.disc} cx="190" cy={originY(index)} r="5" />
          <text className={styles.to} x="203" y={originY(index) - 3}>
            {clipped(sentenceCase(originName(snapshot, origin, locale)))}
          </text>
          <text className={styles.role} x="203" y={originY(index) + 12}>
            {t(`inspector.origin.${origin.role}`)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function sentenceCase(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

/** SVG text does not wrap: what is too long for the column is cut with an ellipsis, whole in the text version. */
function clipped(name: string): string {
  return name.length > 17 ? `${name.slice(0, 16).trimEnd()}…` : name;
}
