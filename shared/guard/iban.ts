import type { Finding } from './finding.ts';
import { dashes, scan, spaces } from './scan.ts';

/** Length of an account number by country, from the register of ISO 13616 (SWIFT). */
const register =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 ' +
  'FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 ' +
  'LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 ' +
  'RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30 ' +
  // Countries that use the form without being in the register.
  'AO25 BF28 BJ28 CF27 CG27 CI28 CM27 CV25 DZ26 GA27 GQ27 GW25 IR26 KM27 MA28 MG27 ML28 MZ25 NE28 SN28 TD27 TG28';

const lengths: ReadonlyMap<string, number> = new Map(
  register.split(' ').map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

// Behind a dash it would be a part of an identifier of records (GUID).
const start = /(?<![\p{L}\d_])(?<![\p{L}\d]-)[A-Z]{2}\d{2}/giu;
const separator = new RegExp(`[${spaces}.\\n${dashes}]`, 'u');
const dash = new RegExp(`[${dashes}]`, 'u');
const sign = /[A-Za-z\d]/;

/**
 * Every account number whose length is that of its country and whose remainder by 97 is 1 (ISO 7064), written in one
 * piece or in groups, over the end of a line as well.
 */
export function findIbans(text: string): readonly Finding[] {
  return scan(text, start, 'iban', (match) => lengthAt(text, match.index));
}

function lengthAt(text: string, from: number): number | undefined {
  const wanted = lengths.get(text.slice(from, from + 2).toUpperCase());
  if (wanted === undefined) return undefined;
  let signs = '';
  let at = from;
  for (let gaps = 0; signs.length < wanted; at += 1) {
    const next = text[at];
    if (next === undefined) return undefined;
    if (sign.test(next)) {
      signs += next.toUpperCase();
      gaps = 0;
    } else if (separator.test(next) && gaps < 2 && (!dash.test(next) || signs.length % 4 === 0)) gaps += 1;
    else return undefined;
  }
  if (/[\p{L}\d_]/u.test(text[at] ?? '')) return undefined;
  return remainder(signs) === 1 ? at - from : undefined;
}

/** Remainder by 97 of the number read from the fifth sign on, then the first four, letters counted from A = 10. */
function remainder(signs: string): number {
  let rest = 0;
  for (const one of signs.slice(4) + signs.slice(0, 4)) {
    const value = Number.parseInt(one, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
