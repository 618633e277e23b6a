type Plan = { readonly least: number; readonly most: number };

/** Digits of a national number by country code (ITU-T E.164 and the national plans): code:least-most. */
const table =
  '1:10 7:10 20:9-10 27:9 30:10 31:9 32:8-9 33:9 34:9 36:8-9 39:8-11 40:9 41:9 43:8-13 44:9-10 45:8 46:7-10 47:8 48:9 49:8-12 51:8-9 52:10 53:8 54:10-11 ' +
  '55:10-11 56:9 57:10 58:10 60:8-10 61:9 62:8-12 63:10 64:8-10 65:8 66:8-9 81:9-10 82:8-10 84:9-10 86:10-11 90:10 91:10 92:10 93:9 94:9 95:8-10 98:10 ' +
  '211:9 212:9 213:8-9 216:8 218:9 220:7 221:9 222:8 223:8 224:9 225:8-10 226:8 227:8 228:8 229:8-10 230:7-8 231:7-9 232:8 233:9 234:8-10 235:8 236:8 237:9 238:7 239:7 ' +
  '240:9 241:7-9 242:9 243:9 244:9 245:7-9 248:7 249:9 250:9 251:9 252:7-9 253:8 254:9 255:9 256:9 257:8 258:9 260:9 261:9 262:9 263:9 264:8-9 265:9 266:8 267:8 268:8 269:7 ' +
  '297:7 299:6 350:8 351:9 352:8-9 353:7-9 354:7 355:9 356:8 357:8 358:7-11 359:8-9 370:8 371:8 372:7-8 373:8 374:8 375:9 376:6 377:8-9 378:6-10 380:9 381:8-9 382:8 383:8 385:8-9 386:8 387:8 389:8 ' +
  '420:9 421:9 423:7 501:7 502:8 503:8 504:8 505:8 506:8 507:7-8 508:6 509:8 590:9 591:8 592:7 593:8-9 594:9 595:9 596:9 597:7 598:8 599:7-8 ' +
  '681:6 687:6 689:8 852:8 853:8 855:8-9 856:8-10 880:10 886:9 960:7 961:7-8 962:8-9 963:9 964:10 965:8 966:9 967:9 968:8 970:9 971:8-9 972:8-9 973:8 974:8 975:8 976:8 977:10 992:9 993:8 994:9 995:9 996:9 998:9';

const plans: ReadonlyMap<string, Plan> = new Map(
  table.split(' ').map((entry) => {
    const [code = '', range = ''] = entry.split(':');
    const [least = 0, most = least] = range.split('-').map(Number);
    return [code, { least, most }];
  }),
);

/** First digits that a subscriber's number of the country has. */
const firstDigits: Readonly<Record<string, RegExp>> = {
  '1': /^[2-9](?!11)\d{2}/,
  '33': /^[1-79]/,
  '34': /^[6-9]/,
  '48': /^[1-9]/,
  '351': /^[29]/,
  '262': /^[269]/,
  '590': /^[0569]/,
  '594': /^[569]/,
  '596': /^[569]/,
};

/** National numbers nobody is called by: freephone, shared cost, premium. */
const services: Readonly<Record<string, RegExp>> = {
  '1': /^(?:8(?:00|33|44|55|66|77|88)|900)/,
  '33': /^8/,
  '44': /^(?:80|84|87|3)/,
};

/** What the digits after + or 00 are: a person's number, a service's, or none. */
export function internationalNumber(digits: string): 'person' | 'service' | 'none' {
  for (const length of [3, 2, 1]) {
    const code = digits.slice(0, length);
    const plan = plans.get(code);
    if (plan === undefined) continue;
    // "+33 (0)6": the 0 is only dialled inside the country.
    const rest = digits.slice(length);
    const national = code === '39' ? rest : rest.replace(/^0/, '');
    if (services[code]?.test(national) === true || national.startsWith('800')) return 'service';
    if (national.length < plan.least || national.length > plan.most) return 'none';
    return (firstDigits[code]?.test(national) ?? true) ? 'person' : 'none';
  }
  return 'none';
}
