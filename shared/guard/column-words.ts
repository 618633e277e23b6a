/** Words that name columns, French and English, without accents; a column's name is made of these. */
const vocabulary =
  'id identifiant identifier uid uuid guid key cle code codes ref reference num numero number no n index rang rank row ligne ' +
  'nom noms name names fullname prenom prenoms firstname lastname surname givenname familyname first last middle full given family maiden usage usuel naissance patronyme ' +
  'civilite title titre sexe sex gender genre age nationalite nationality langue language pays country ' +
  'birth date dates dob birthdate birthday birthplace lieu place jour day mois month annee year heure time timestamp created updated modified creation modification debut fin start end ' +
  'mail mails email emails e courriel courriels adresse adresses address addresses addr rue street voie postal postale zip cp ville city town commune insee departement region state complement ' +
  'tel tels telephone telephones phone phones mobile mobiles portable portables fixe fax gsm cell contact ' +
  'nir ss secu securite sociale social security insurance assure iban bic rib swift compte account bank banque titulaire holder carte card pan expiry expiration cvv ' +
  'login user username users utilisateur pseudo nickname handle password passwd pass mot passe hash salt token ip role status statut etat actif active ' +
  'client clients customer customers patient patients dossier dossiers medecin doctor physician prescripteur traitant mutuelle organisme groupe group sanguin blood type categorie category ' +
  'societe company organisation organization entreprise siren siret employeur employer poste job fonction service services profession ' +
  'montant amount total prix price quantite quantity nombre count valeur value description libelle label commentaire comment comments notes note remarque url site web source fichier file ' +
  'personnes personne people person individuals records affected entity covered submission breach location business associate present incident secteur sector motif data donnees';

const words: ReadonlySet<string> = new Set(vocabulary.split(' '));
const joining: ReadonlySet<string> = new Set(
  'de du des d la le les l et a au aux en of the and or in on to for is'.split(' '),
);

/** The words of a column's name: `dateNaissance`, `DATE_NAISSANCE` and `Date de naissance` alike. */
function wordsOf(cell: string): readonly string[] {
  return cell
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** Whether a cell is nothing but a column's name. */
export function isColumnName(cell: string): boolean {
  if (cell.length > 60) return false;
  const found = wordsOf(cell);
  return found.some((word) => words.has(word)) && found.every((word) => words.has(word) || joining.has(word));
}

/** Whether a column's name says that its cells name people, not organisations. */
export function isGivenName(cell: string): boolean {
  return /\b(?:prenoms?|first ?name|given ?name|last ?name|sur ?name|family ?name)\b/.test(
    wordsOf(cell).join(' '),
  );
}

/** What a column's name says its cells are about; undefined when it does not say. */
export function columnMeaning(cell: string): 'name' | 'birth' | 'address' | 'secret' | undefined {
  const all = wordsOf(cell).join(' ');
  if (/\b(?:naissance|birth\w*|dob)\b/.test(all) && !/\b(?:nom|name|lieu|place|birthplace)\b/.test(all))
    return 'birth';
  if (
    /\b(?:prenoms?|first ?name|last ?name|sur ?name|given ?name|family ?name|full ?name|maiden|patronyme|nom (?:de|d) \w+|nom usuel)\b/.test(
      all,
    )
  )
    return 'name';
  if (/^(?:nom|name)s?$/.test(all)) return 'name';
  if (/\b(?:adresse|address|addr|rue|street|voie)\b/.test(all) && !/\b(?:mail|email|ip|web)\b/.test(all))
    return 'address';
  if (/\b(?:password|passwd|mot de passe|mdp|hash|token)\b/.test(all)) return 'secret';
  return undefined;
}
