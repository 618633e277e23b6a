import type { problems as english } from '../en/problems.ts';
import type { Messages } from '../messages.ts';

/** Une phrase ou deux par refus : ce qui ne va pas, et quoi faire. Le lieu vient devant. */
export const problems = {
  'row.invalid':
    'Cette fiche est incomplète ou mal formée. Vérifiez les champs et recommencez ; rien n’a été changé.',
  'row.missing':
    'Cet élément n’est plus dans le dossier. Il a pu être supprimé ou annulé ; revenez à la liste.',
  'row.exists':
    'Un élément porte déjà cet identifiant. Ouvrez celui qui existe au lieu de l’ajouter de nouveau.',
  'reference.missing':
    'Ceci renvoie à un élément absent du dossier. Choisissez un élément existant, ou créez-le d’abord.',
  'reference.held': 'D’autres éléments reposent encore sur celui-ci. Détachez-les ou supprimez-les d’abord.',
  'claim.without-finding':
    'Une affirmation doit porter sur un constat. Choisissez-en un, ou créez-le avec elle.',
  'text.required': 'Ce champ ne peut pas rester vide. Écrivez quelque chose.',
  'text.blank':
    'Il n’y a pas de texte ici, rien que des blancs ; rien n’a été ajouté. Copiez de nouveau les mots et collez-les.',
  'choice.required': 'Rien n’est encore choisi ici. Choisissez dans la liste.',
  'text.too-long': 'Ce texte est trop long pour être gardé ici. Raccourcissez-le.',
  'text.control-characters':
    'Ce texte contient des caractères de contrôle invisibles. Retirez-les, ou recollez le texte sans mise en forme.',
  'text.lone-surrogate':
    'Ce texte contient une moitié de caractère et ne peut pas être gardé fidèlement. Effacez le signe cassé et retapez-le.',
  'date.invalid':
    'Cette date ne se lit pas. Écrivez 23\u00a0février\u00a02021, 2021-02-23, 2021-02, 2021, ou 2015/2020-10 pour une période.',
  'date.order': 'La fin vient avant le début. Échangez les deux dates ou corrigez l’une d’elles.',
  'number.missing': 'Le nombre manque. Écrivez-le en chiffres, ou choisissez la nuance « inconnu ».',
  'number.invalid':
    'Ce n’est pas un nombre. N’écrivez que des chiffres ; s’il est inconnu, choisissez la nuance « inconnu ».',
  'number.negative':
    'Ce nombre ne peut pas être négatif. Écrivez un nombre positif ; s’il est inconnu, choisissez la nuance « inconnu ».',
  'number.too-large': 'Ce nombre est trop grand pour être gardé exactement. Vérifiez-le dans la source.',
  'number.fraction':
    'Ce qui se compte un par un n’a pas de fraction. Écrivez un nombre entier, ou choisissez l’unité dans laquelle il est dit.',
  'range.order': 'La borne basse dépasse la borne haute. Échangez-les ou corrigez l’une d’elles.',
  'url.invalid': 'Ce n’est pas une adresse web. Écrivez-la en entier, avec https:// devant.',
  'quote.not-found':
    'Ces mots ne sont pas dans le texte de la source. Sélectionnez de nouveau le passage dans le texte.',
  'file.binary':
    'Ce n’est pas un texte : le contenu est binaire. Enregistrez-le en texte brut (.txt ou .md) et ajoutez-le de nouveau.',
  'file.empty': 'Ce fichier est vide, rien n’a été ajouté. Vérifiez que c’est bien le bon.',
  'file.too-large':
    'Ce fichier est trop gros pour être lu ici : la limite est de {{limit}}. Découpez-le, ou n’ajoutez que la partie utile.',
  'file.duplicate':
    'Ce fichier est déjà dans le dossier, à l’octet près ; rien n’a été ajouté. Ouvrez la source existante.',
  'file.unreadable':
    'Ce fichier n’a pas pu être lu. Vérifiez qu’il existe encore et que vous avez le droit de l’ouvrir.',
  'file.encoding':
    'Les caractères de ce fichier n’ont pas été reconnus. Enregistrez-le en UTF-8 et ajoutez-le de nouveau.',
  'file.kind-unknown':
    'Ce genre de fichier n’est pas lu ici. Enregistrez-le en .pdf, .docx, .html, .txt ou .png, ou collez son texte.',
  'drop.no-case':
    'Aucun dossier n’est ouvert, rien n’a été ajouté. Ouvrez un dossier ou créez-en un, puis déposez-y les fichiers.',
  'drop.dialog':
    'Une fenêtre attend votre réponse, rien n’a été ajouté. Répondez-y ou fermez-la, puis déposez de nouveau les fichiers.',
  'document.damaged':
    'Ce fichier est abîmé, ou n’est pas ce que dit son nom : aucun texte n’a pu y être lu. Demandez-en une autre copie, ou ouvrez-le ailleurs et collez son texte.',
  'document.part':
    'Une partie de ce document n’a pas pu être lue : {{part}}. Le reste l’a été ; comparez avec l’original.',
  'document.pages-unread':
    'Pages de ce document qui n’ont pas pu être lues : {{pages}}. Les autres l’ont été ; comparez avec l’original.',
  'document.password':
    'Ce fichier est protégé par un mot de passe, son texte n’a pas été lu. Tapez le mot de passe pour le lire.',
  'document.links-locked':
    'Ce fichier est protégé par un mot de passe, qui n’est gardé nulle part : où mènent ses liens ne peut pas être lu.',
  'document.password-wrong': 'Ce mot de passe n’ouvre pas le fichier. Tapez-le de nouveau.',
  'document.slow':
    'La lecture de ce fichier durait trop longtemps, elle a été arrêtée. Découpez-le, ou ouvrez-le ailleurs et collez son texte.',
  'document.inflated':
    'Décompressé, ce fichier dépasse {{limit}} : il n’a pas été ouvert. Décompressez-le ailleurs et n’ajoutez que la partie utile.',
  'document.old-format':
    'C’est un ancien format de {{program}}, qui n’est pas lu ici. Enregistrez-le en {{instead}} dans ce logiciel et ajoutez-le de nouveau.',
  'document.not-kept': 'Rien n’en est gardé, comme vous l’avez demandé.',
  'document.no-text':
    'Aucun texte n’a été trouvé dans ce fichier : il est gardé tel quel. Tapez ou collez ce qu’il dit.',
  'document.encrypted':
    'Ce fichier est verrouillé par un mot de passe dans le logiciel qui l’a fait. Retirez-y le mot de passe, enregistrez-le et ajoutez-le de nouveau.',
  'document.not-json':
    'Ce n’est pas du JSON complet : il est montré tel qu’il est écrit. Comparez-le avec son origine.',
  'document.quotes':
    'Un guillemet s’ouvre ici et ne se ferme pas où il devrait : les cellules qui suivent peuvent être fausses. Comparez-les avec l’original.',
  'document.same-text':
    'Même texte, mot pour mot, que la source {{number}}, « {{title}} ». Si l’une reprend l’autre, indiquez-le dans sa fiche : elles ne compteront que pour une origine.',
  'document.unshown-cut':
    'Une partie de ce qu’il contient à côté de son texte n’a pas pu être examinée à la recherche de données de personnes.',
  'commit.stale':
    'Cet élément a changé ailleurs entre-temps, rien n’a été écrasé. Regardez son nouvel état et recommencez.',
  'commit.nothing': 'Rien n’a changé, il n’y a rien à enregistrer.',
  'undo.nothing': 'Il n’y a plus rien à annuler.',
  'redo.nothing': 'Il n’y a rien à rétablir.',
  'undo.stale':
    'Ce que vous voulez annuler a été modifié depuis. Annulez d’abord la modification suivante, ou corrigez à la main.',
  'journal.broken':
    'La chaîne du journal casse ici : une entrée a été altérée hors de l’application. Gardez une copie et comparez-la à une sauvegarde.',
  'title.mismatch': 'Le titre tapé n’est pas celui du dossier. Tapez-le exactement pour confirmer.',
  'title.taken': 'Un autre dossier porte déjà ce titre. Choisissez-en un autre.',
  'storage.full':
    'Le disque est plein : rien n’a été enregistré, le dossier est comme avant. Libérez de la place et recommencez.',
  'storage.locked':
    'Le dossier est retenu par une autre fenêtre ou un autre programme. Fermez-le là-bas et recommencez.',
  'storage.newer':
    'Ce dossier a été écrit par une version plus récente de Recoupe. Mettez Recoupe à jour pour l’ouvrir.',
  'storage.failed':
    'Le stockage a refusé la modification ; le dossier est comme avant. Recommencez, puis relancez Recoupe si cela persiste.',
  'case.missing': 'Ce dossier n’est plus sur cet ordinateur. Revenez à la liste des dossiers.',
  'mirror.failed':
    'La copie du journal sur le disque n’a pas pu être écrite. Votre travail est enregistré ; vérifiez la place et les droits sur le disque.',
  'mirror.broken':
    'La copie du journal sur le disque a été endommagée ou modifiée à cet endroit. Elle a été complétée depuis le dossier ; si personne n’y a touché, vérifiez le disque.',
  'mirror.restored':
    'Les derniers actes de « {{title}} » n’avaient pas atteint sa base. Ils ont été repris de la copie sur disque : {{acts}}.',
  'search.filter':
    'Il n’y a pas de filtre « {{name}} ». Les filtres sont genre:…, unité:…, qui:…, avant:… et après:… Entre guillemets, ces mots sont cherchés comme les autres.',
  'search.kind':
    'Il n’y a pas de genre « {{text}} ». Écrivez par exemple genre:chiffre, genre:événement, genre:entité, genre:source ou genre:journal.',
  'search.value':
    'Écrivez ce que le filtre « {{name}} » doit chercher juste après ses deux-points, sans espace.',
  'search.date':
    'Après « {{name}} », « {{text}} » n’est pas une date qui commence et finit. Écrivez 2021-02-23, 2021-02, 2021, ou « 23 février 2021 » entre guillemets.',
  'platform.cancelled': 'Abandonné : rien n’a été changé.',
  'platform.failed': 'Le système a refusé cette action. Recommencez ; si cela persiste, relancez Recoupe.',
  'print.failed':
    'Le PDF n’a pas pu être produit. Recommencez ; si cela persiste, passez par la fenêtre d’impression.',
  'url.refused':
    'Cette adresse ne s’ouvre pas : seules les pages http et https le peuvent. Copiez-la si elle vous sert ailleurs.',
} satisfies Messages<typeof english>;
