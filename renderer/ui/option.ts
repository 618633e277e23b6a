import type { IconName } from './Icon.tsx';
import type { Letter } from './KindLetter.tsx';

/** One thing to choose, in a select, a combo box or a menu. */
export type Option<Value extends string = string> = {
  readonly value: Value;
  readonly label: string;
  readonly description?: string | undefined;
  readonly letter?: Letter | undefined;
  readonly icon?: IconName | undefined;
  readonly isDisabled?: boolean | undefined;
};
