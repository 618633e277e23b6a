import type { en } from './en.ts';

/** Every area of the interface's words: one file per area and language, so that several people can write. */
export type Area = keyof typeof en;

type PluralSuffix = '_one' | '_many' | '_other';
type WithoutPlural<Key extends string> = Key extends `${infer Base}${PluralSuffix}` ? Base : Key;

/**
 * Key of a sentence, `area.name`; a plural is named without its suffix and takes `count`. `en` is where keys come
 * from, so a word missing in English does not compile.
 */
export type MessageKey = {
  [A in Area]: `${A}.${WithoutPlural<keyof (typeof en)[A] & string>}`;
}[Area];

/**
 * The shape of an area's other language: the keys of English, and for each plural an optional `_many`, which
 * French needs for round millions ("1 000 000 de personnes"); left out, `_other` serves.
 */
export type Messages<English extends Readonly<Record<string, string>>> = Readonly<
  Record<keyof English, string>
> & {
  readonly [K in keyof English as K extends `${infer Base}_other` ? `${Base}_many` : never]?: string;
};

/** Values a sentence quotes as `{{name}}`. Numbers are written in the sentence's language. */
export type MessageValues = Readonly<Record<string, string | number | undefined>>;

/** Gives the words for a key, with values put in. `count` chooses the plural. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;
