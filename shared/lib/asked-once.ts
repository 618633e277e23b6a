/** How each value of a form is worked out from what is given. */
export type Answers<Given, Form> = { readonly [Key in keyof Form]-?: (given: Given) => Form[Key] };

/**
 * Makes forms that work out each of their values when it is first asked for, and keep it: for forms of which most values
 * are never asked for, and take time to tell. What is given must not change afterwards; a value that is `undefined` is
 * worked out again.
 */
export function askedOnce<Given, Form extends object>(
  answers: Answers<Given, Form>,
): (given: Given) => Readonly<Form> {
  class Asked {
    readonly #given: Given;
    readonly #known: unknown[] = [];
    constructor(given: Given) {
      this.#given = given;
    }
    static {
      const entries = Object.entries<(given: Given) => unknown>(answers);
      for (const [at, [key, answer]] of entries.entries())
        Object.defineProperty(this.prototype, key, {
          get(this: Asked) {
            return (this.#known[at] ??= answer(this.#given));
          },
        });
    }
  }
  return (given) => new Asked(given) as object as Form;
}
