import { describe, expect, it } from 'vitest';
import { proposedTitle, titleOfFile } from '#shared/documents/proposed-title.ts';

describe('the title of a text', () => {
  it('is proposed from the first line', () => {
    expect(proposedTitle('\n  Une fuite de données\n\nSelon le groupe, rien.')).toBe('Une fuite de données');
    expect(proposedTitle('# Un titre en Markdown\nTexte')).toBe('Un titre en Markdown');
    expect(proposedTitle('mot '.repeat(60))).toMatch(/^(?:mot ){5,}.*…$/);
    expect(proposedTitle('')).toBe('');
  });

  it.each([
    [
      'COMMUNIQUÉ DE PRESSE\n\nLa mutuelle victime d’une fuite\n\nLe 3 mars, …',
      'La mutuelle victime d’une fuite',
    ],
    [
      'MEDIA RELEASE\n9 July 2025\nMarlow begins contacting customers\n',
      'Marlow begins contacting customers',
    ],
    ['Rennes, le 28 novembre 2025\n\nObjet :\nIncident de sécurité', 'Incident de sécurité'],
    ['July 9, 2025\nFor immediate release\nA breach at Marlow', 'A breach at Marlow'],
    ['28/11/2025\nCompte rendu de la réunion', 'Compte rendu de la réunion'],
    ['Communiqué de presse', 'Communiqué de presse'],
    ['Communiqué de presse de la mutuelle\nTexte', 'Communiqué de presse de la mutuelle'],
    ['9 juillet 2025 : la fuite\nTexte', '9 juillet 2025 : la fuite'],
  ])('passes over what the text only is, and its day: %j', (text, title) => {
    expect(proposedTitle(text)).toBe(title);
  });

  it('is the name of the file when the text begins with a sentence', () => {
    expect(titleOfFile('communique_de_presse.txt', 'Une fuite')).toBe('Une fuite');
    expect(titleOfFile('communique_de_presse.txt', 'mot '.repeat(60))).toBe('communique de presse');
  });
});
