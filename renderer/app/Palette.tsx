import { type ReactNode, useMemo } from 'react';
import { caseOf } from '#shared/case/snapshot.ts';
import { tableNames } from '#shared/model/index.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { useCatalogue } from '../store/react.tsx';
import { CommandPalette } from '../ui/CommandPalette.tsx';
import type { CommandContext } from '../workspace/feature.ts';
import { navigate, openRow, openSource } from '../workspace/navigation.ts';
import { paletteGroups, paletteRows } from './palette-groups.ts';
import { openPanel, usePanels } from './panels.ts';
import { actsIn } from './registry.ts';

/** The palette over the present case, or over the library. */
export function Palette({ context }: { readonly context: CommandContext }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const catalogue = useCatalogue();
  const isOpen = usePanels((state) => state.open === 'palette');
  const snapshot = isOpen ? context.store?.snapshot() : undefined;
  const rows = useMemo(
    () => (snapshot === undefined ? undefined : paletteRows(snapshot, locale)),
    [snapshot, locale],
  );
  const acts = isOpen ? actsIn(context).filter((act) => act.id !== 'palette.open') : [];

  const onChoose = (chosen: string): void => {
    const [kind, first, ...rest] = chosen.split(':');
    if (kind === 'act') {
      const act = acts.find((candidate) => candidate.id === chosen.slice(4));
      void act?.perform(context);
    } else if (kind === 'case') {
      navigate({ scope: 'case', caseId: chosen.slice(5), section: 'sources' });
    } else {
      const table = tableNames.find((name) => name === first);
      const id = rest.join(':');
      const passage =
        table === 'passages'
          ? [...(snapshot?.tables.passages.values() ?? [])].find((row) => row.id === id)
          : undefined;
      if (passage !== undefined) openSource(passage.source, { passageId: passage.id });
      else if (table !== undefined) openRow({ table, id });
    }
  };

  return (
    <CommandPalette
      isOpen={isOpen}
      onClose={() => openPanel(undefined)}
      scope={snapshot === undefined ? undefined : t('app.palette.inCase', { title: caseOf(snapshot).title })}
      groupsFor={(query) => paletteGroups(query, acts, rows, catalogue, locale)}
      onChoose={onChoose}
    />
  );
}
