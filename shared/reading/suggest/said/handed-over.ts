import type { SaidText } from './tokens.ts';

/** "Email addresses were provided to HIBP": data that were handed over, not a statement ("a letter sent to Reuters"). */
export function isHandedOver(said: SaidText, at: number): boolean {
  const verb = said.tokens[at - 1]?.text ?? '';
  if (
    !/^(?:provided|supplied|given|loaded|added|uploaded|submitted|sold|fournie?s?|remise?s?|vendue?s?|livree?s?)$/.test(
      verb,
    )
  )
    return false;
  for (let back = at - 2; back > at - 6; back -= 1)
    if (
      /^(?:statement|letter|declaration|communique|message|courrier|interview|entretien|reponse|response|documents?)$/.test(
        said.tokens[back]?.text ?? '',
      )
    )
      return false;
  return true;
}
