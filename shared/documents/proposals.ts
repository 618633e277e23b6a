import { isEdtf } from '../dates/parse-date.ts';
import { isWebAddress } from '../model/scalars.ts';
import type { Proposals } from './document.ts';

/** Longest name or title taken over from a document; what is longer was never meant as one. */
const longest = 400;

/** Proposals with what could not be kept left out: blank or endless names, addresses that are none of the web, dates that are none. */
export function cleanProposals(found: Proposals): Proposals {
  const title = cleanName(found.title);
  const publisher = cleanName(found.publisher);
  const authors = [...new Set((found.authors ?? []).map(cleanName).filter((name) => name !== undefined))];
  const url = found.url?.trim();
  const language = languageCode(found.language);
  return {
    ...(title === undefined ? {} : { title }),
    ...(authors.length === 0 ? {} : { authors: authors.slice(0, 50) }),
    ...(isEdtf(found.published) ? { published: found.published } : {}),
    ...(isEdtf(found.created) ? { created: found.created } : {}),
    ...(isEdtf(found.accessed) ? { accessed: found.accessed } : {}),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url !== undefined && url.length < 4000 && isKept(url) && isWebAddress(url) ? { url } : {}),
    ...(language === undefined ? {} : { language }),
    ...(found.kind === undefined ? {} : { kind: found.kind }),
  };
}

/** `fr` out of `fr-FR`, `FR_fr` or `fr`. */
export function languageCode(written: string | undefined): string | undefined {
  return /^([a-z]{2,3})(?:[-_].*)?$/i.exec(written?.trim() ?? '')?.[1]?.toLowerCase();
}

function isKept(text: string): boolean {
  return !/[\p{Cc}\p{Surrogate}]/u.test(text);
}

function cleanName(written: string | undefined): string | undefined {
  const name = (written ?? '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/gu, ' ')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
  if (name.replaceAll(/[\p{Cf}\s]/gu, '') === '') return undefined;
  return name.length <= longest
    ? name
    : `${name
        .slice(0, longest)
        .replace(/\p{Surrogate}$/u, '')
        .trimEnd()}…`;
}
