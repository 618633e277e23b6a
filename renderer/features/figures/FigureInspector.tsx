import type { ReactNode } from 'react';
import { figurePicture } from '#shared/analysis/figure-rows.ts';
import { unitKey } from '#shared/analysis/figures.ts';
import { rowsOf } from '#shared/case/snapshot.ts';
import { exactnesses, figureRoles } from '#shared/model/figure.ts';
import type { Figure } from '#shared/model/index.ts';
import { unitCodes } from '#shared/model/units.ts';
import { figureInWords } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/messages.ts';
import { useLocale, useT } from '../../i18n/use-t.ts';
import type { FieldSpec } from '../../inspector/EditableFields.tsx';
import { countedWords } from '../../charts/figure-words.ts';
import { rowLabel } from '../../inspector/row-label.ts';
import { RowInspector } from '../../inspector/RowInspector.tsx';
import { RowLinks } from '../../inspector/RowLinks.tsx';
import { useOfCase, useSnapshot } from '../../store/react.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { BigNumber, Note, Section } from '../../ui/Panel.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { DecisionSection } from './DecisionSection.tsx';
import { boundPatch, exactnessPatch } from './exactness.ts';
import { figureOrder } from './figure-list.ts';

/** A figure: the number, who says it, what was decided, what else counts the same, and its fields. */
export function FigureInspector({ id }: { readonly id: string }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const snapshot = useSnapshot();
  return (
    <RowInspector
      table="figures"
      id={id}
      order={figureOrder}
      title={(figure) => (
        <BigNumber
          number={figureInWords(figure, locale)}
          unit={t('figures.panel.unit', {
            unit: countedWords(figure, locale),
            exactness: t(`figures.panel.exactness.${figure.exactness}`),
          })}
        />
      )}
      head={(figure) => (figure.scope === undefined ? undefined : <Note>{figure.scope}</Note>)}
      sections={(figure) => (
        <>
          <DecisionSection key={figure.id} figure={figure} />
          <SameUnit figure={figure} />
          <NotCounted />
        </>
      )}
      fields={(figure) =>
        figureFields(figure, rowsOf(snapshot, 'figures'), t, (row) =>
          rowLabel(snapshot, { table: 'figures', id: row.id }, locale),
        )
      }
      keys={[
        { keys: 'r', label: t('figures.keys.retain') },
        { keys: 't', label: t('figures.keys.table') },
      ]}
    />
  );
}

function SameUnit({ figure }: { readonly figure: Figure }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const snapshot = useSnapshot();
  const others = rowsOf(snapshot, 'figures').filter(
    (other) => other.id !== figure.id && other.role !== 'not-victims' && unitKey(other) === unitKey(figure),
  );
  if (others.length === 0) return undefined;
  return (
    <Section title={t('figures.same.title')} aside={t('figures.same.apart')}>
      <RowLinks
        refs={others.slice(0, shownAtMost).map((other) => ({ table: 'figures', id: other.id }))}
        locale={locale}
      />
      {others.length > shownAtMost ? (
        <Note>{t('figures.chart.more', { count: others.length - shownAtMost })}</Note>
      ) : undefined}
    </Section>
  );
}

/** The panel names neighbours; the list has them all. */
const shownAtMost = 12;

function NotCounted(): ReactNode {
  const t = useT();
  const locale = useLocale();
  const { notCounted } = useOfCase(figurePicture);
  if (notCounted.length === 0) return undefined;
  return (
    <Section
      title={t('figures.notCounted.title')}
      aside={t('figures.notCounted.count', { count: notCounted.length })}
    >
      <RowLinks
        refs={notCounted.slice(0, shownAtMost).map((other) => ({ table: 'figures', id: other.id }))}
        locale={locale}
      />
    </Section>
  );
}

function figureFields(
  figure: Figure,
  figures: readonly Figure[],
  t: Translate,
  labelOf: (figure: Figure) => string,
): readonly FieldSpec<'figures'>[] {
  const bound = (name: 'lower' | 'upper', label: string): FieldSpec<'figures'> => ({
    kind: 'custom',
    field: name,
    render: (saver, error) => (
      <NumberField
        label={label}
        layout="row"
        value={figure[name]}
        error={error}
        onChange={(value) => void saver.save(boundPatch(figure, name, value), name)}
      />
    ),
  });
  const hasOneNumber =
    figure.exactness === 'exact' || figure.exactness === 'about' || figure.exactness === 'unknown';
  return [
    ...(hasOneNumber ? [bound('lower', t('figures.field.number'))] : []),
    ...(figure.exactness === 'at-least' || figure.exactness === 'range'
      ? [bound('lower', t('figures.field.lower'))]
      : []),
    ...(figure.exactness === 'at-most' || figure.exactness === 'range'
      ? [bound('upper', t('figures.field.upper'))]
      : []),
    {
      kind: 'custom',
      field: 'exactness',
      render: (saver, error) => (
        <SelectField
          label={t('figures.field.exactness')}
          layout="row"
          value={figure.exactness}
          error={error}
          options={exactnesses.map((value) => ({ value, label: t(`model.exactness.${value}`) }))}
          onChange={(exactness) => void saver.save(exactnessPatch(figure, exactness), 'exactness')}
        />
      ),
    },
    {
      kind: 'select',
      field: 'unit',
      label: t('figures.field.unit'),
      options: unitCodes.map((value) => ({ value, label: t(`model.unit-name.${value}`) })),
    },
    { kind: 'text', field: 'unitWord', label: t('figures.field.unitWord'), voice: 'source' },
    { kind: 'text', field: 'vagueWord', label: t('figures.field.vagueWord'), voice: 'source' },
    {
      kind: 'select',
      field: 'role',
      label: t('figures.field.role'),
      options: figureRoles.map((value) => ({ value, label: t(`model.figure-role.${value}`) })),
    },
    { kind: 'text', field: 'scope', label: t('figures.field.scope') },
    ...(figure.role === 'subset'
      ? [
          {
            kind: 'select' as const,
            field: 'subsetOf' as const,
            label: t('figures.field.subsetOf'),
            options: figures
              .filter((other) => other.role === 'total')
              .map((other) => ({ value: other.id as string, label: labelOf(other) })),
          },
        ]
      : []),
    { kind: 'area', field: 'note', label: t('figures.field.note') },
  ];
}
