const escape = /\\+(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|([^\\])|$)/gi;

/**
 * What stands between quotation marks and braces in JSON or a script, each by itself. Quotation marks are not
 * paired: a sign that code uses otherwise would turn words and code around from there on.
 */
export function stringsInCode(code: string): readonly string[] {
  return unescaped(code)
    .split(/["'`\n\r;{}]+/)
    .flatMap((piece) =>
      piece.length > 5 ? stringsInAddress(piece.replace(/^[\s:=,]+|[\s:=,]+$/g, '')) : [],
    );
}

/** However deep data is written out inside data. */
function unescaped(code: string): string {
  if (!code.includes('\\')) return code;
  return code.replaceAll(escape, (_, braced, four, two, sign) => {
    if (sign === undefined && (braced ?? four ?? two) === undefined) return '';
    if (sign !== undefined) return /[nrt]/.test(String(sign)) ? '\n' : String(sign);
    const unit = Number.parseInt(String(braced ?? four ?? two), 16);
    return unit <= 0x10ffff ? String.fromCodePoint(unit) : '';
  });
}

/** Addresses to somebody, as whoever typed them left them, with spaces too. */
const scheme = /^\s*(?:mailto|tel|sms|callto|facetime|whatsapp|xmpp|sip|skype|im):(?:\/\/)?/i;

/**
 * The parts of a web, mail or telephone address that may be somebody's; any other text as it is. Pictures and fonts
 * written out in an address (`data:`) are left out.
 */
export function stringsInAddress(address: string): readonly string[] {
  if (/^\s*data:(?!text\/)/i.test(address)) return [];
  const isAddress = /^\s*(?:[a-z][a-z+.-]{1,20}:|\/|\?|#|[\w./-]{1,200}[?#])\S*$/i.test(address);
  if (!isAddress && !scheme.test(address)) return [address];
  return address
    .replace(scheme, '')
    .split(/[?&=#;,]+/)
    .map(decoded)
    .filter((part) => part !== '');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address.replaceAll(/%40/g, '@').replaceAll(/%20/g, ' ');
  }
}
