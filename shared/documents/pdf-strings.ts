/** Longest string that is followed: an opening bracket in data that are none would otherwise swallow what is behind it. */
const longest = 8000;

/**
 * The words in what draws a page, or in objects, of a PDF (ISO 32000-1, 7.3.4): one string a line, but strings of one array
 * together where they are shown together. One sign of `signs` is one byte. Linear.
 */
export function pdfStrings(signs: string, isShown: boolean): readonly string[] {
  const lines: string[] = [];
  let run: string[] | undefined;
  const mark = /[()[\]<]/g;
  for (let found = mark.exec(signs); found !== null; found = mark.exec(signs)) {
    const [sign] = found;
    if (sign === '[' && isShown) run = [];
    else if (sign === ']' && run !== undefined) {
      lines.push(run.join(''));
      run = undefined;
    } else if (sign === '(' || sign === '<') {
      const string = sign === '(' ? inBrackets(signs, found.index) : inDigits(signs, found.index);
      mark.lastIndex = string.end;
      if (string.words !== '') (run ?? lines).push(string.words);
    }
  }
  if (run !== undefined) lines.push(run.join(''));
  return lines;
}

type Found = { readonly words: string; readonly end: number };

function inBrackets(signs: string, start: number): Found {
  const most = Math.min(signs.length, start + longest);
  let depth = 0;
  for (let at = start; at < most; at += 1) {
    const sign = signs[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return { words: inWords(unescaped(signs.slice(start + 1, at))), end: at + 1 };
    }
  }
  return { words: '', end: most };
}

function inDigits(signs: string, start: number): Found {
  if (signs[start + 1] === '<') return { words: '', end: start + 2 };
  const end = signs.indexOf('>', start);
  const digits = end === -1 || end - start > longest ? '' : signs.slice(start + 1, end);
  if (!/^[\da-f\s]{8,}$/i.test(digits)) return { words: '', end: start + 1 };
  const bytes = (digits.replaceAll(/\s/g, '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return { words: inWords(String.fromCharCode(...bytes)), end: end + 1 };
}

/** Two bytes a sign when it begins with the mark that says so. */
function inWords(bytes: string): string {
  if (!/^(?:\u00fe\u00ff|\u00ff\u00fe)/.test(bytes)) return bytes.replaceAll('\0', '');
  const isLittle = bytes.startsWith('\u00ff');
  let words = '';
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const [one, other] = [bytes.charCodeAt(at) & 255, bytes.charCodeAt(at + 1) & 255];
    words += String.fromCharCode(isLittle ? (other << 8) | one : (one << 8) | other);
  }
  return words;
}

function unescaped(written: string): string {
  if (!written.includes('\\')) return written;
  return written.replaceAll(/\\(?:([0-7]{1,3})|\r?\n|([^]))/g, (_, octal, sign) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(String(octal), 8) & 255);
    return sign === undefined ? '' : ({ n: '\n', r: '\n', t: '\t' }[String(sign)] ?? String(sign));
  });
}
