import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestionsIn } from '#shared/reading/suggest/index.ts';
import { withoutMarkup } from '#shared/reading/suggest/markup.ts';

const namesOf = (text: string) =>
  suggestionsIn(text, { language: 'en' }).flatMap((one) => (one.kind === 'name' ? [one.quote] : []));

describe('a text that keeps its markup', () => {
  it('is read as its page would show it', () => {
    expect(withoutMarkup('<p>Volta &amp; Sons<br>said &laquo;&nbsp;no&nbsp;&raquo;</p>')?.text).toBe(
      '\n\nVolta & Sons\nsaid «\u00a0no\u00a0»\n\n',
    );
  });

  it('is left alone when it has none', () => {
    expect(withoutMarkup('a < b, c > d, R&D; x&y, <jean@exemple.fr>')).toBeUndefined();
  });

  it('loses what only machines read', () => {
    expect(withoutMarkup('A<script>Evil Corp</script><!-- Evil --> B')?.text).toBe('A B');
  });

  it('gives names in links and quotes, with what they lean on', () => {
    const text =
      'In May, the website <a href="https://news.example/acme" target="_blank">Read Meadow</a> was hacked by &quot;GrimFox&quot;. It is part of <b>Ferrowall</b>\u2019s group.';
    expect(namesOf(text)).toEqual(expect.arrayContaining(['Read Meadow', 'GrimFox', 'Ferrowall']));
    expect(namesOf(text).join()).not.toMatch(/quot|href|blank|news/);
  });

  it('keeps the entity in the quotation of a name that has one', () => {
    expect(namesOf('The firm Kestrel &amp; Vane LLP was hit.')).toContain('Kestrel &amp; Vane LLP');
  });

  it('gives dates and counts their places in the text as it is', () => {
    const text = '<p>On <em>3&nbsp;May 2021</em>, 1,200 customers were affected.</p>';
    const found = suggestionsIn(text, { language: 'en' });
    expect(found.map(({ kind, quote }) => [kind, quote])).toEqual(
      expect.arrayContaining([
        ['date', '3&nbsp;May 2021'],
        ['count', '1,200 customers'],
      ]),
    );
  });

  it('quotes the text as it is, whatever stands in it', () => {
    const pieces = fc.constantFrom(
      'Volta',
      ' ',
      '<b>',
      '</b>',
      '&amp;',
      '&quot;',
      '<',
      '&',
      '3 May 2021',
      ', ',
      'said',
      '<p>',
      '&#233;',
      '&#x110000;',
      '<!--',
      '-->',
      '<a href="x',
      '>',
      'Inc.',
      '1,200 users',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        for (const one of suggestionsIn(text, { language: 'en' })) {
          expect(one.quote).toBe(text.slice(one.start, one.end));
          for (const { words, start, end } of one.reasons) expect(words).toBe(text.slice(start, end));
          if (one.kind === 'speaker') expect(one.speaker).toBe(text.slice(one.speakerStart, one.speakerEnd));
        }
      }),
    );
  });
});
