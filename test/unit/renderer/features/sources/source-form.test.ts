import { describe, expect, it } from 'vitest';
import {
  cleanText,
  emptySourceForm,
  isWebAddress,
  kindOfCall,
  kindOfText,
  newSourceOf,
} from '../../../../../renderer/features/sources/source-form.ts';
import { problemSentence } from '../../../../../renderer/i18n/problem-sentence.ts';

const form = { ...emptySourceForm('2026-01-12'), text: '\n  Une fuite de données\n\nSelon le groupe, rien.' };

describe('a new source', () => {
  it('detects the language and reads dates typed in words', () => {
    const input = newSourceOf({ ...form, published: '23 février 2021' }, 'fr');
    expect(input).toMatchObject({
      ok: true,
      value: {
        fields: {
          title: 'Une fuite de données',
          language: 'fr',
          published: '2021-02-23',
          accessed: '2026-01-12',
        },
      },
    });
  });

  it('keeps no text for a phone call', () => {
    const input = newSourceOf({ ...emptySourceForm('2026-01-12'), kind: 'call', title: 'Appel' }, 'fr');
    expect(input.ok && input.value.text).toBeUndefined();
  });

  it('says what is wrong beside each field', () => {
    const input = newSourceOf(
      { ...emptySourceForm(''), published: '2021-13-45', url: 'exemple', language: 'x' },
      'fr',
    );
    expect(input.ok ? {} : input.error).toMatchObject({
      title: { code: 'text.required' },
      published: { code: 'date.invalid' },
      url: { code: 'url.invalid' },
      language: {},
    });
  });

  it('knows a whole web address', () => {
    expect(isWebAddress('https://exemple.fr/a?b=c')).toBe(true);
    expect(isWebAddress('javascript:alert(1)')).toBe(false);
    expect(isWebAddress('exemple.fr')).toBe(false);
  });
});

describe('cleanText', () => {
  it('normalises line ends', () => {
    expect(cleanText('a\r\nb\rc')).toEqual({ ok: true, value: 'a\nb\nc' });
  });

  it.each([
    ['half a character', 'a\ud83dz', 'text.lone-surrogate'],
    ['a control character', 'a\u0000b', 'text.control-characters'],
    ['nothing but spaces', ' \n ', 'file.empty'],
  ])('refuses %s', (_what, text, code) => {
    expect(cleanText(text)).toMatchObject({ ok: false, error: { code } });
  });

  it('says the line and the column where the first bad sign stands', () => {
    expect(cleanText('un\r\ndeux \ud83d\ud83d\ude00')).toMatchObject({
      error: { code: 'text.lone-surrogate', params: { line: 2, column: 6 } },
    });
    const refused = cleanText('un\n\ntr\u0007ois');
    expect(refused).toMatchObject({ error: { params: { line: 3, column: 3 } } });
    if (refused.ok) throw new Error('a control character was taken');
    expect(problemSentence(refused.error, 'fr')).toMatch(/^Ligne 3, colonne 3\u00A0: Ce texte contient/);
    expect(problemSentence(refused.error, 'en')).toMatch(/^Line 3, column 3: This text holds/);
  });

  it('keeps HTML and right-to-left text as they are', () => {
    const text = '<b onclick="x">non</b> مرحبا \u202eabc';
    expect(cleanText(text)).toEqual({ ok: true, value: text });
  });
});

describe('what a panel is for', () => {
  const empty = emptySourceForm('2026-01-12');

  it('is a call when a call is noted, and confidential', () => {
    expect(kindOfCall(empty)).toEqual({ kind: 'call', confidentiality: 'confidential' });
    expect(kindOfCall({ ...empty, text: 'Un article' })).toEqual({});
    expect(kindOfCall({ ...empty, kind: 'letter' })).toEqual({});
  });

  it('is no call any more when a text is pasted into one that was left', () => {
    expect(kindOfText({ ...empty, ...kindOfCall(empty) })).toEqual({
      kind: 'article',
      confidentiality: 'public',
    });
    expect(kindOfText({ ...empty, kind: 'call', title: 'Appel du directeur' })).toEqual({});
  });

  it('refuses blanks in the place of a text', () => {
    expect(newSourceOf({ ...empty, text: ' \n ', title: 'A' }, 'fr')).toMatchObject({
      ok: false,
      error: { text: { code: 'text.blank' } },
    });
  });
});

describe('a file that is too large', () => {
  it('is refused with the limit', () => {
    expect(problemSentence({ code: 'file.too-large', params: { bytes: 5e7, maximum: 4e7 } }, 'fr')).toMatch(
      /la limite est de 40\sMo/,
    );
    expect(problemSentence({ code: 'file.too-large', params: { maximum: 512e6 } }, 'en')).toContain('512 MB');
  });
});
