import { describe, expect, it } from 'vitest';
import { proposedTitle, titleOfFile } from '#shared/documents/proposed-title.ts';

describe('the title of a text', () => {
  it('is proposed from the first line', () => {
    expect(proposedTitle('\n  Une fuite de données\n\nSelon le groupe, rien.')).toBe('Une fuite de données');
    expect(proposedTitle('# Un titre en Markdown\nTexte')).toBe('Un titre en Markdown');
    expect(proposedTitle('mot '.repeat(60))).toMatch(/^(?:mot ){5,}.*…$/);
    expect(proposedTitle('')).toBe('');
  });

  it('is the name of the file when the text begins with a sentence', () => {
    expect(titleOfFile('communique_de_presse.txt', 'Une fuite')).toBe('Une fuite');
    expect(titleOfFile('communique_de_presse.txt', 'mot '.repeat(60))).toBe('communique de presse');
  });
});
