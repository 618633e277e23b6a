import { firmNameWords, frenchFirmWords } from '../lists/institution-words.ts';
import { wordSet } from '../../../word-set.ts';

/** What ends as the nouns of persons do, and is nobody, or may be a firm. */
const things = wordSet(
  `prestataire locataire partenaire destinataire luminaire calendrier dossier fichier courrier quartier chantier atelier papier cahier clavier metier premier dernier premiere derniere serveur routeur ordinateur lecteur moteur secteur acteur ministere barriere riviere matiere maniere frontiere filiere carriere croisiere biere affaire formulaire questionnaire annuaire inventaire commissaire scolaire bancaire littoral quotidien ancien ancienne systeme produit distributeur territoire laboratoire meilleur interieur superieur valeur erreur couleur ailleurs plusieurs matrice agence police representant gestionnaire specialiste responsable commercante`,
);

/** "la skippeuse", "l’universitaire", "le chroniqueur": by its end somebody, and no firm. */
export function isPersonNoun({ key, shape }: { readonly key: string; readonly shape: string }): boolean {
  return (
    shape === 'lower' &&
    key.length > 5 &&
    /(?:eur|euse|rice|iste|logue|ien|ienne|aire|ier|iere|pion|pionne)$/.test(key) &&
    !frenchFirmWords.has(key) &&
    !firmNameWords.has(key) &&
    !things.has(key)
  );
}
