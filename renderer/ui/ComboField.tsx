import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Button, ComboBox, Group, Input, type Key, ListBox, Popover } from 'react-aria-components';
import { useT } from '../i18n/use-t.ts';
import styles from './Field.module.css';
import { FieldLabel, FieldNote, fieldClass } from './FieldParts.tsx';
import type { FieldProps } from './field-props.ts';
import { fold, foldedWords, wordMatcher } from './fold.ts';
import { Icon } from './Icon.tsx';
import list from './List.module.css';
import type { Option } from './option.ts';
import { OptionItem } from './OptionItem.tsx';

const creation = 'recoupe:create';
const shownAtMost = 200;

export type ComboFieldProps = FieldProps & {
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly onChange: (value: string | undefined) => void;
  /** Offers to create what was typed when nothing bears that name; the caller creates it and sets `value`. */
  readonly onCreate?: (text: string) => void;
  readonly placeholder?: string;
};

/** One of a long list, found by typing any of its words, without regard to accents; or a new one. */
export function ComboField(props: ComboFieldProps): ReactNode {
  const { label, hideLabel, layout, description, error, value, options, onChange, onCreate, placeholder } =
    props;
  const t = useT();
  const storedText = options.find((option) => option.value === value)?.label ?? '';
  const [typed, setTyped] = useState<string>();
  // A panel holds several of these over thousands of names: the list is only made once somebody comes to it.
  const [isInUse, setInUse] = useState(false);
  // A list with nothing in it opens for words typed only, and from then on: were that taken back while the first thing is
  // made here, the list would open again over it.
  const [opensEmpty, setOpensEmpty] = useState(false);
  // After something was made here its name arrives in the field, which React Aria takes for typing: the list waits for a key.
  const [wasMade, setMade] = useState(false);
  // React Aria takes the words back, and tells the current choice again, whenever its list closes: also when the panel
  // scrolls under somebody's typing. Only what a person typed or chose counts; leaving, choosing and Escape end typing.
  const cause = useRef<'typed' | 'chosen'>(undefined);
  const text = typed ?? storedText;
  const query = typed === undefined || typed === storedText ? '' : typed;
  const found = isInUse ? matching(options, query) : options.filter((option) => option.value === value);
  const wanted = fold(query);
  const exists = query !== '' && options.some((option) => fold(option.label) === wanted);
  const creatable: readonly Option[] =
    onCreate !== undefined && query.trim() !== '' && !exists
      ? [{ value: creation, label: t('common.createNamed', { name: query.trim() }), icon: 'plus' }]
      : [];
  const shown = [...found, ...creatable].map((option) => ({ id: option.value, option }));

  const pick = (key: Key | null): void => {
    if (key === (value ?? null) && cause.current !== 'chosen') return;
    setTyped(undefined);
    if (key === creation) {
      setMade(true);
      onCreate?.(query.trim());
    } else if (key !== null) onChange(String(key));
    else if (value !== undefined) onChange(undefined);
  };

  /** Enter on words typed takes what they name, else the first thing found; arrows and Enter are React Aria's. */
  const onKey = (event: KeyboardEvent): void => {
    setMade(false);
    cause.current = event.key === 'Enter' ? 'chosen' : undefined;
    if (event.key === 'Escape') setTyped(undefined);
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || query.trim() === '') return;
    if (event.currentTarget.querySelector('input')?.hasAttribute('aria-activedescendant') === true) return;
    const best = found.find((option) => fold(option.label) === wanted) ?? found[0] ?? creatable[0];
    // React Aria closes the list first and puts the words of what was chosen before back.
    if (best !== undefined) queueMicrotask(() => pick(best.value));
  };

  return (
    <ComboBox
      className={fieldClass(layout)}
      items={shown}
      inputValue={text}
      onInputChange={(words) => {
        // The current choice chosen again is only told by its words.
        if (cause.current === 'chosen') setTyped(undefined);
        if (cause.current !== 'typed') return;
        cause.current = undefined;
        setTyped(words);
        if (words !== '') setOpensEmpty(true);
      }}
      value={value ?? null}
      onChange={pick}
      onFocus={() => {
        setInUse(true);
        setOpensEmpty(options.length > 0);
      }}
      onBlur={() => {
        setTyped(undefined);
        setInUse(false);
        setMade(false);
      }}
      // Words typed for nothing are answered; a list that has nothing yet does not open over the next field.
      allowsEmptyCollection={isInUse ? opensEmpty : options.length > 0}
      // A refused field is given the focus to be read: its list would open over the sentence.
      menuTrigger={wasMade ? 'manual' : error === undefined ? 'focus' : 'input'}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      isDisabled={props.isDisabled ?? false}
      isRequired={props.isRequired ?? false}
    >
      <FieldLabel label={label} hideLabel={hideLabel ?? false} />
      <Group
        className={styles.group ?? ''}
        onKeyDownCapture={onKey}
        onInputCapture={() => {
          cause.current = 'typed';
        }}
      >
        <Input placeholder={placeholder ?? ''} autoFocus={props.autoFocus ?? false} />
        {/* React Aria would call it "show suggestions", which here are what is read in a text. */}
        <Button className={styles.step ?? ''} aria-label={t('common.openList')}>
          <Icon name="down" size={12} />
        </Button>
      </Group>
      <FieldNote description={description} error={error} />
      <Popover className={list.popover ?? ''} offset={4}>
        <div
          role="presentation"
          className={list.pressed}
          onPointerDownCapture={() => {
            cause.current = 'chosen';
          }}
        >
          <ListBox<{ id: string; option: Option }>
            className={list.list ?? ''}
            renderEmptyState={() => <div className={list.none}>{t('common.grid.empty')}</div>}
          >
            {({ option }) => <OptionItem option={option} />}
          </ListBox>
        </div>
      </Popover>
    </ComboBox>
  );
}

function matching(options: readonly Option[], query: string): readonly Option[] {
  if (query === '') return options.slice(0, shownAtMost);
  const matches = wordMatcher(query);
  return options.filter(({ label }) => matches(foldedWords(label))).slice(0, shownAtMost);
}
