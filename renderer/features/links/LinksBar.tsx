import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { CaseGraph } from '#shared/analysis/graph.ts';
import { stances, type Stance } from '#shared/model/claim.ts';
import { entityKinds, type EntityKind } from '#shared/model/entity.ts';
import { relationCodes, type RelationCode } from '#shared/model/link.ts';
import { useT } from '../../i18n/use-t.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { type Scope, setLinksView, toggleKind, useLinksView } from './links-view.ts';
import styles from './links.module.css';
import { ShapeSign } from './ShapeSign.tsx';

/** The legend, whose kinds are also the filter; what stands at its end comes as children. */
export function Legend({
  graph,
  children,
}: {
  readonly graph: CaseGraph;
  readonly children: ReactNode;
}): ReactNode {
  const t = useT();
  const hidden = useLinksView((view) => view.hidden);
  const kinds = entityKinds.filter((kind) => graph.entities.some((entity) => entity.kind === kind));
  return (
    <div className={styles.bar}>
      <ToggleButtonGroup
        aria-label={t('links.legend')}
        className={styles.legend ?? ''}
        selectionMode="multiple"
        selectedKeys={kinds.filter((kind) => !hidden.has(kind))}
        onSelectionChange={(keys) => {
          const changed = kinds.find((kind) => keys.has(kind) === hidden.has(kind));
          if (changed !== undefined) toggleKind(changed);
        }}
      >
        {kinds.map((kind: EntityKind) => (
          <ToggleButton key={kind} id={kind} className={styles.kind ?? ''}>
            <ShapeSign kind={kind} />
            {t(`links.kind.${kind}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {children}
    </div>
  );
}

/** The other filters: relation, stance, and how much around one entity. Only what the case holds is offered. */
export function LinksFilters({
  graph,
  scope,
}: {
  readonly graph: CaseGraph;
  readonly scope: Scope;
}): ReactNode {
  const t = useT();
  const { relation, stance } = useLinksView();
  const relations = relationCodes.filter((code) => graph.edges.some((edge) => edge.relation === code));
  const taken = stances.filter((one) => graph.edges.some((edge) => edge.stances[one] > 0));
  return (
    <div className={styles.filters}>
      <SelectField<RelationCode | 'all'>
        label={t('links.filter.relation')}
        hideLabel
        value={relation}
        options={[
          { value: 'all', label: t('links.filter.relation.all') },
          ...relations.map((code) => ({ value: code, label: t(`model.relation.${code}`) })),
        ]}
        onChange={(chosen) => setLinksView({ relation: chosen })}
      />
      <SelectField<Stance | 'all'>
        label={t('links.filter.stance')}
        hideLabel
        value={stance}
        options={[
          { value: 'all', label: t('links.filter.stance.all') },
          ...taken.map((one) => ({ value: one, label: t(`links.filter.stance.${one}`) })),
        ]}
        onChange={(chosen) => setLinksView({ stance: chosen })}
      />
      <SelectField<Scope>
        label={t('links.scope')}
        hideLabel
        value={scope}
        options={(['all', '1', '2', '3'] as const).map((one) => ({
          value: one,
          label: t(`links.scope.${one}`),
        }))}
        onChange={(chosen) => setLinksView({ scope: chosen })}
      />
    </div>
  );
}
