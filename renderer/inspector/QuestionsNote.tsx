import { type ReactNode, useState } from 'react';
import { claimsAbout } from '#shared/analysis/claims.ts';
import { rowsOf } from '#shared/case/snapshot.ts';
import type { ClaimableTable, Ref } from '#shared/model/index.ts';
import { useLocale, useT } from '../i18n/use-t.ts';
import { useCase, useSnapshot } from '../store/react.tsx';
import { Button } from '../ui/Button.tsx';
import { Note, Section } from '../ui/Panel.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useOneAtATime } from '../ui/use-one-at-a-time.ts';
import { act } from '../workspace/act.ts';
import styles from './inspector.module.css';
import { RowLinks } from './RowLinks.tsx';

const findings: ReadonlySet<string> = new Set(['figures', 'events', 'exposures', 'links', 'hypotheses']);

/** What remains open about a row: that nobody speaks about it, the questions written about it, and one more. */
export function QuestionsNote({ about }: { readonly about: Ref<ClaimableTable> }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const store = useCase();
  const snapshot = useSnapshot();
  const [text, setText] = useState<string>();
  const questions = rowsOf(snapshot, 'questions').filter(
    (question) => question.about?.table === about.table && question.about.id === about.id,
  );
  const isBare = findings.has(about.table) && claimsAbout(snapshot, about).length === 0;

  const ask = useOneAtATime(async (): Promise<void> => {
    if (text === undefined || text.trim() === '') return setText(undefined);
    const fields = { text: text.trim(), about, state: 'open' } as const;
    const done = await act(store, 'question.add', fields, { keepSelection: true });
    if (done.ok) setText(undefined);
    return undefined;
  });

  return (
    <Section
      title={t('inspector.questions.title')}
      aside={questions.length === 0 ? undefined : questions.length}
    >
      {isBare ? <Note>{t('inspector.questions.bare')}</Note> : undefined}
      <RowLinks refs={questions.map(({ id }) => ({ table: 'questions', id }))} locale={locale} />
      {text === undefined ? (
        <div className={styles.add}>
          <Button kind="quiet" icon="plus" onPress={() => setText('')}>
            {t('inspector.questions.add')}
          </Button>
        </div>
      ) : (
        <form
          className={styles.inner}
          onSubmit={(event) => {
            event.preventDefault();
            void ask();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setText(undefined);
          }}
        >
          <TextField label={t('common.field.question')} value={text} onChange={setText} autoFocus />
          <div className={styles.row}>
            <Button type="submit">{t('inspector.questions.ask')}</Button>
            <Button kind="quiet" keys="Escape" onPress={() => setText(undefined)}>
              {t('common.cancel')}
            </Button>
          </div>
        </form>
      )}
    </Section>
  );
}
