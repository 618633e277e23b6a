import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/lib/result.ts';
import { decodeText, maximumTextBytes, maximumTextLength } from '#shared/reading/decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const content = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(content.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < content.length; index += 1)
    view.setUint16(index * 2, content.charCodeAt(index), littleEndian);
  return bytes;
}

/** The characters of Windows-1252, by their byte (Microsoft's code page table; Node's own decoder reads Latin-1). */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const western = Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? high.charAt(byte - 0x80) : String.fromCharCode(byte),
);
const windows1252 = (text: string) => Uint8Array.from(text, (character) => western.indexOf(character));
const codeOf = (bytes: Uint8Array) => {
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded.value.encoding : decoded.error.code;
};

/** Texts as people have them: no control characters, one kind of line end, not blank. */
const texts = fc
  .string({ unit: 'grapheme', maxLength: 300 })
  .map((text) => `a${text.replace(/\p{Cc}|\ufeff/gu, '')}\n`);

describe('decodeText', () => {
  it('gives back any text written in UTF-8, with and without a mark', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, mark) => {
        expect(unwrap(decodeText(utf8(mark ? `\ufeff${text}` : text)))).toEqual({ text, encoding: 'utf-8' });
      }),
    );
  });

  it('gives back any text written in UTF-16 with a mark, in both byte orders', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, little) => {
        expect(unwrap(decodeText(utf16(text, little, true)))).toEqual({
          text,
          encoding: little ? 'utf-16le' : 'utf-16be',
        });
      }),
    );
  });

  it('recognises western UTF-16 without a mark by its zero bytes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abc éàœ’ 0\n'), minLength: 8 }),
        fc.boolean(),
        (drawn, little) => {
          const text = `Le dossier de la patiente ${drawn}`;
          expect(unwrap(decodeText(utf16(text, little, false)))).toEqual({
            text,
            encoding: little ? 'utf-16le' : 'utf-16be',
          });
        },
      ),
    );
  });

  it('gives back any text of Windows-1252 that is no UTF-8', () => {
    const letters = western.filter(
      (character, byte) =>
        byte >= 0x20 && byte !== 0x7f && ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte) && character !== '',
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 200 }), (drawn) => {
        // Three lone accents first: no chance sequence can outnumber them into damaged UTF-8.
        const text = `été à é è ${drawn.replace(/[Â-ô][\u0080-\u00bf€-™š-ž‚-‰Œ‹-›Ÿ-˜]/gu, 'e')}.`;
        expect(unwrap(decodeText(windows1252(text)))).toEqual({ text, encoding: 'windows-1252' });
      }),
    );
  });

  it('reads the letters that Windows-1252 has and Latin-1 has not', () => {
    expect(unwrap(decodeText(windows1252('Le cœur à 1 000 € : “l’œuvre”…'))).text).toBe(
      'Le cœur à 1 000 € : “l’œuvre”…',
    );
  });

  it('writes every line end as one', () => {
    expect(unwrap(decodeText(utf8('a\r\nb\rc\nd\n\re\fend'))).text).toBe('a\nb\nc\nd\n\ne\nend');
  });

  it('keeps right-to-left text and signs beyond the basic plane', () => {
    expect(unwrap(decodeText(utf8('تسريب 😀 \u202b'))).text).toBe('تسريب 😀 \u202b');
  });

  it.each([
    ['nothing', new Uint8Array(), 'file.empty'],
    ['a mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), 'file.empty'],
    ['white space', utf8(' \r\n\t\u00a0\u202f\n'), 'file.empty'],
    ['a NUL in a text', utf8('abc\u0000def'), 'file.binary'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'file.binary'],
    ['a compressed file', Uint8Array.of(0x1f, 0x8b, 0x08, 0x08, 0xe3, 0x9d, 0x41, 0x12, 0x03), 'file.binary'],
    ['a PDF', utf8('%PDF-1.7 text'), 'file.binary'],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), 'file.binary'],
    ['half a UTF-16 unit', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x62), 'file.encoding'],
    ['cut UTF-8', utf8('été dernière année').subarray(0, -2), 'file.encoding'],
    ['a lone surrogate in UTF-16', utf16('ab\ud83dcd', true, true), 'text.lone-surrogate'],
    ['a lone low surrogate in UTF-16', utf16('ab\ude00cd', false, true), 'text.lone-surrogate'],
    ['a surrogate written in UTF-8', Uint8Array.of(0x61, 0xed, 0xa0, 0xbd, 0x62), 'text.lone-surrogate'],
    [
      'an overlong form',
      Uint8Array.of(0xc3, 0xa9, 0xc3, 0xa9, 0xc3, 0xa9, 0xc3, 0xa9, 0xc3, 0xa9, 0xc0, 0xaf),
      'file.encoding',
    ],
  ])('refuses or names %s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('says on which line a stray control character stands', () => {
    const decoded = decodeText(utf8(`${'une ligne\n'.repeat(30)}escape \u001b ici`));
    expect(decoded).toEqual({
      ok: false,
      error: { code: 'text.control-characters', params: { line: 31, column: 8 } },
    });
  });

  it('refuses a file above the cap before reading it, and a text above its own', () => {
    expect(codeOf(new Uint8Array(maximumTextBytes + 1))).toBe('file.too-large');
    expect(codeOf(new Uint8Array(maximumTextLength + 1).fill(0x61))).toBe('text.too-long');
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const before = bytes.slice();
        const decoded = decodeText(bytes);
        expect(bytes).toEqual(before);
        if (decoded.ok) expect(encodeURIComponent(decoded.value.text)).not.toContain('%00');
      }),
    );
  });
});
