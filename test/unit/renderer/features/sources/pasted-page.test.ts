import { parseHTML } from 'linkedom/worker';
import { describe, expect, it } from 'vitest';
import { pastedForm } from '../../../../../renderer/features/sources/pasted-page.ts';

const parse = (markup: string): Document => parseHTML(`<html><body>${markup}</body></html>`).document;
const nothing = { plain: '', markup: '', addresses: '' };
/** A paste in which nothing leads anywhere: its markup is let go of. */
const noLinks = { markup: '', links: 0 };

describe('a paste', () => {
  it('from a page is its readable text, with its title and address when it shows them', () => {
    const markup =
      '<p>Le Courrier</p><h1><a href="https://courrier.example/fuite">Une fuite</a></h1><p>Près de <b>500</b> personnes.</p><script>non()</script><img src="https://pisteur.example/a.gif">';
    expect(pastedForm({ ...nothing, plain: 'autre', markup }, parse)).toEqual({
      text: 'Le Courrier\n\nUne fuite\n\nPrès de 500 personnes.',
      title: 'Une fuite',
      url: 'https://courrier.example/fuite',
      markup,
      links: 1,
    });
  });

  it('takes the address that the program gave with it', () => {
    const given = { plain: '', markup: '<p>Un texte.</p>', addresses: 'https://courrier.example/a\r\n' };
    expect(pastedForm(given, parse)).toEqual({
      text: 'Un texte.',
      url: 'https://courrier.example/a',
      ...noLinks,
    });
    const sly = { ...given, addresses: 'javascript:alert(1)' };
    expect(pastedForm(sly, parse)).toEqual({ text: 'Un texte.', ...noLinks });
  });

  it('of words, of lines of code or of markup without text is the words themselves', () => {
    for (const markup of ['', '<div><span>const a</span></div>', '<p> </p>'])
      expect(pastedForm({ ...nothing, plain: 'const a\n  = 1;', markup }, parse)).toEqual({
        text: 'const a\n  = 1;',
        ...noLinks,
      });
  });

  it('keeps its markup when links lead somewhere, words of one line too, and says how many do', () => {
    const markup =
      '<p><a href="https://a.example">un</a> <a href="#note">1</a> <a href="mailto:b@c.example">deux</a></p>';
    expect(pastedForm({ ...nothing, markup }, parse)).toEqual({ text: 'un 1 deux', markup, links: 2 });
    const inLine = 'selon <a href="https://a.example">lui</a>';
    expect(pastedForm({ ...nothing, plain: 'selon lui', markup: inLine }, parse)).toEqual({
      text: 'selon lui',
      markup: inLine,
      links: 1,
    });
  });
});
