import type { ReactNode } from 'react';
import { Button as Pressable } from 'react-aria-components';
import { useT } from '../../i18n/use-t.ts';
import { useCatalogue } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { ComboField } from '../../ui/ComboField.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { compareCases, setAddingCase, useCompareView } from './compare-view.ts';
import styles from './compare.module.css';

/** The cases compared, each with its way out, and the field that adds one. */
export function CaseChips({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const t = useT();
  const catalogue = useCatalogue();
  const isAdding = useCompareView((state) => state.isAdding);
  const others = catalogue.filter((row) => !ids.includes(row.id));
  return (
    <>
      <ul className={styles.chips}>
        {ids.map((id) => {
          const title = catalogue.find((row) => row.id === id)?.title ?? id;
          return (
            <li key={id} className={styles.chip}>
              <span>{title}</span>
              <Pressable
                className={styles.remove ?? ''}
                aria-label={t('compare.remove', { title })}
                onPress={() => compareCases(ids.filter((other) => other !== id))}
              >
                <Icon name="close" size={12} />
              </Pressable>
            </li>
          );
        })}
      </ul>
      {isAdding ? (
        <div
          className={styles.adding}
          role="group"
          aria-label={t('compare.add')}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setAddingCase(false);
          }}
        >
          <ComboField
            label={t('compare.add')}
            hideLabel
            autoFocus
            value={undefined}
            placeholder={t('compare.add.placeholder')}
            options={others.map((row) => ({ value: row.id as string, label: row.title }))}
            onChange={(id) => {
              if (id === undefined) return;
              compareCases([...ids, id]);
              setAddingCase(false);
            }}
          />
        </div>
      ) : (
        <Button kind="quiet" keys="a" isDisabled={others.length === 0} onPress={() => setAddingCase(true)}>
          {t('compare.add')}
        </Button>
      )}
    </>
  );
}
