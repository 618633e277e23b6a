import { wordSet } from './word-list.ts';

/** Everyday French words, folded: with a capital at the start of a sentence or in a heading they name no one. */
export const commonFrenchWords = wordSet(`
  vu attendu considerant delibere visa audience rapporteur rapporteure
  a abandonne abandonner abasourdi abonne abonnee abonnees abonnement abonnements abonner abonnes abord aboutir abrege absentes absolument abus accablant accede accedent acceder acceptation accepte
  accepter acces accessibles accident accidentellement accidents accompagne accompagnement accord accueil accuse accuses achat achats achete acheter acheteur acheteurs acquereur acronymes acte acteurs
  actif action actions activer activez activite activites actuel actuelle actuellement actuelles actuels adapte adapter adequat adherent adherente adherentes adherents admet admettent admin
  administrateur administrateurs administratifs administration administre adolescent adolescents adopter adoption adresse adresses adulte adultes affaire affaires affectant affectes affichage affiche
  affirmation affirme affirment affole afin agace age agee agees agence agences agenda agent agente agents aggrave agir agit aide aident aider aides aient ailleurs ainsi ait ajout ajoutant ajoute
  ajoutee ajoutees ajoutent ajouter ajoutes ajoutez ajuster alerte alertee alertes alias alien allaient allait allegation allegations aller alors alpha alternatif alternatives ambigue ambulance
  ameliorations ameliore ameliorer amende amendes ami amis amont amonts ampleur amplifie an analogue analyse analyser analyses ancien ancienne anciennes anciennete anciens anglais anglophones annee
  annees anniversaire annonce annoncent annonces annuler anonyme anonymes anterieur antispam antivirus aout apeure appareil appareils apparemment appartement appartements appel appele appelee appeler
  appeles appelez appelle appels applicables application applications applique appliquent appliquer appliques apporte apporter apprenant apprend apprendre apprenti apprentis approche approprie
  appropriee appropries approuver approximatives appuie apres aptitude arborescence arbre architecture architectures archive archives argent argument arguments armel armhf arnaque arnaques arrestation
  arrestations arrete arretes arretons arrivee arriver article articles aspects assez assigne assistants associatif association associations associee associes assurance assurances assure assuree
  assurees assurent assurer assures assurez astuce attaquant attaquants attaque attaques atteindre attend attendez attendons attendre attendu attente attentif attention atteste au aucun aucune
  audience audiences audit audits augmentation augmente augmenter aujourd'hui auparavant aupres auquel aura auraient aurait aurez auront aussi aussitot autant auteur auteurs authentification automne
  autorise autorite autorites autour autre autrement autres aux auxquels avaient avait avance avancent avant avec avenir avertissement avertit avez avions avis avocat avocate avocats avoir avons avoue
  avril ayant ayez bancaire bancaires banque banques bas base bases beaucoup beneficiaire beneficiaires beneficier benevole benevoles besoin besoins bibliotheque bibliotheques bien bientot bilan
  billet billets binaire binaires binary biometrique biometriques blocage bloquant bloque bloquer bogue bogues bon bonjour bonne bonnes bonsoir bonus boolean botnet boutique boutiques branche branches
  bref brievement brigade budget bug bugs bulletin bulletins bureau bureaux but c'est-a-dire cabinet cabinets cadre cadres cahier caisse campagne campagnes canal canaux candidat candidate candidats
  candidature candidatures canton capable capital car caractere caracteres caracteristiques carnet carte cartes cas casse casser casses catalogue categorie categories cause causes ce ceci cela celle
  celle-ci celles celles-ci cellule celui celui-ci cense cent centaine centaines centre centres cependant certaine certainement certaines certains certificat certificate certificats certifie ces cet
  cette ceux ceux-ci chacun chacune chaine chaines champ champs changement changements changer changez chapitre chaque charge charte chasse checksecurity chef chef-lieu chefs chemin chemins cheque
  cheques cherche chercher chercheur chercheurs cheval chez chiffre chiffrement chiffres choisi choisir choisissez choix chomage chose choses chronologie ci ci-apres ci-dessous ci-dessus ci-joint
  cible cibles cinq circonstances circuit circulait circule circulent citoyen citoyenne citoyens civil civile civilite civilites clair claire clairement classe classes classique cle clef cles client
  cliente clientele clientes clients clinique cliniques cliquez clore closes cme codage code codes coin colis collaborateur collaborateurs collaborative collaboratrice collaborer collectif
  collectivite collectivites college colleges colonne combien combinaison combo combolist comite command commande commandes comme commencant commence commencer commentaire commentaires commente
  commercant commercants commerce commerces commercial commerciale commerciales commissaire commission communaute commune communes communication communications communique communiques communiquez
  compagnie comparees comparer compat compatibilite compatible competence competences compilateur compilateurs compilation compilations compile compiler compiles complement complementaires complet
  completement completent completes complets complexe complique compliques comporte comportement comportent comporter composants comprehension comprenait comprend comprendre comprennent compresse
  compressee compression compris comptabilite comptable comptables compte compte-rendu comptes compteur concernait concernant concerne concernee concernees concernent concernes concession concise
  conclue conclusion conclusions conclut concu condamnation condamne condition conditions conduite confere confidentialite confie confient confirmation confirme confirment conflit conforme
  conformement conformes conformite conjonction connaissance connaitre connecte connecter connexion connexions connu conseil conseille conseils consensus consequence consequences consequent conservant
  conservation conserve conserver conserves conservez consideration considerations considere consideree consiste consommateur consommateurs constat constate constater constitue constituent constituer
  construction constructions construire construisez construit construite construits consultation consulter consultez contact contacte contactee contactees contacter contactes contactez contenait
  contenant contenir contenu contenus contestation conteste contestent contexte contiennent contient continuer contractuel contraintes contraire contrairement contrat contrats contre contrib
  contribuable contribuables contribuer contributeurs contributions controle controler controles convention conventions conversation conversations convertir convient cookies cooperation coordination
  coordonnee coordonnees coordonner copie copier copies copyright coresponsable coresponsables correcte correctement correctes correctif correctifs correction corrections corrects correspond
  correspondance correspondant correspondante correspondants correspondent correspondre corrige corrigeant corrigee corriger corriges corrigez cote cotisation cotisations country coup coupable coups
  courant courantes courants courriel courriels courrier courriers cours court courte courtier courtiers cout couts craignent craint creant credit cree creee creees creent creer crees creez crise
  criteres critique critiques croissance croix croyez crypte cryptographie cryptomonnaie cryptomonnaies cyber cyberattaque cyberattaques cybercriminalite cybercriminel cybercriminels cyberespace
  cybermenace cybermenaces cybersecurite d danger dangers dans darknet date dates de debut decembre deces dechiffrement decide decider decision decisions declaration declarations declare declarent
  declarer declarez declenchent decompresser deconseille decoupage decouverte decouvrir decret decrire decrit decrites decrits decrivant dedie dedies defaillance default defaut defendre defense defini
  definies definir definis definissant definit degats dehors deja delai delais delegue delicat delinquants demandant demande demander demandes demandeur demandeurs demandez demarrage demarrer
  dematerialisation demenagement dement dementent dementi demeure demi demission demissionne demon demons denonce denoncent depart departement departements depend dependance dependances dependant
  dependants dependent depending dependre depense depenses deplace deplacer deplaces deplore deposer deposez depot depots depuis derivees dernier derniere dernieres derniers derriere des desaccord
  description designe desire desirez dessus destinataire destination destine destinee destines detail detaillee detaillees details detecte detectee detection determiner detournement dette deux
  deuxieme devait devant developers developpe developpement developpements developpeur developpeurs devenir devez deviennent devient devis devoile devoir devoirs devra devraient devrait devrez devriez
  dialogue diffuse diffusion dimanche diplome diplomes dire directement directes directeur directeurs direction directions directrice directrices dirs discretion discussion discussions disent
  disponible disponibles disposent disposer dispositif dispositifs disposition disque disques distance distclean distribue distribuee distribuent distributeur distributions dit divers diverses
  divulgation divulgue divulgues dix doc docboo docs document documentations documente documentees documenter documentes documents doit doivent domaine domaines domicile dommage dommages don donateur
  donateurs donatrices donc donne donnee donnees donnent donner donnez dons dont dossier dossiers doublon doublons doute douze droit droite droits du dump duree dynamique echange echanges echantillon
  echantillons echeance echecs echo echoue ecole ecoles economiser ecoute ecran ecrans ecrire ecrit ecrites ecrits ecriture ecrivant ecrivez editer editeur editeurs edition education effacez effectif
  effectifs effectue effectuee effectuees effectuer effet efficacement efforts egal egalement electronique eleve eleves elle elle-meme elles email emails embauche emission empechant empecher
  emplacement emploi emploie employe employee employees employes employeur employeurs empreinte empreintes en encore encourager endroit endroits energie enfant enfants enfin enlever enleves enorme
  enquete enquetes enqueteur enqueteurs enregistre enregistrement enregistrer enseignant enseignante enseignantes enseignants enseigne enseignement enseignes ensemble ensembles ensuite entier
  entierement entraineur entre entree entrees entreprise entreprises entrer entretien entretiens enumerant enumeres envergure enverra envers environ environnement envisager envisagez envoi envoie
  envoient envois envoyant envoye envoyee envoyees envoyer envoyes envoyez equipe equipes erreur erreurs es escroc escrocs escroquerie escroqueries espace espaces esperance espion esprit essai essaye
  essayer essayez essentiel essentiels est estimation estime estiment et etablissement etablissements etaient etait etant etape etapes etat etats ete etendue etes etions etiquettes etrange etranger
  etrangers etre etude etudes etudiant etudiante etudiantes etudiants eu eur eurent euro euros eut eux eux-memes evenement evenements eventuel eventuellement eventuelles eventuels evince evite eviter
  evitez evoluer evolution evoque evoquent exactement examen examens examiner exception exceptions exclusivement executable executables executant executee executent executer executes executez
  exemplaire exemple exemples exemplification exercice exfiltration exfiltrations exfiltre exhaustives exige exigences existant existantes existants existe existence existent exister experimental
  experimentaux expert experte expertise experts expiration explication explications explicite explicitement explicites expliquant explique expliquee expliquent expliquer exploit exploitant
  exploitants exploitation exploite export expose exposition expression extension extensions exterieur externe externes extorsion extraction extrait extraits fabricant fabriquer face facile facilement
  faciles facilite faciliter facon facons facteur facteurs facturation facture factures faille failles faire faisait faisant fait faite faites faits fallait familiale familier famille familles faudra
  fausse fausses faut faute faux federation femme femmes fera ferme fermer fermes fermeture feront feu feuille fevrier fiche fiches fichier fichiers figure figurent fil filiale filiales fille filtre
  fin financier financiere financiers firme fiscal fiscale foire fois fonction fonctionnaire fonctionnaires fonctionnalite fonctionnalites fonctionne fonctionnel fonctionnement fonctionnent
  fonctionner fonctions fondateur fondateurs fondatrice fonde fondee fondees fonds font force forcement forcer forces formateur formation formations formats forme formulaire formulaires fort forte
  fortement forum forums fourni fournie fournies fournir fournis fournissant fournissent fournisseur fournisseurs fournit foyer foyers francais francaise francaises franchement franchise frappe fraude
  fraudes fraudeur fraudeurs fraudeuse frequemment frere front fuite fuites furent fusion fut futur futurs fuzz fuzzy gain gants garant garantie garantir garantit garde garder gardez gendarme
  gendarmerie gendarmes general generale generalement generales generaux genere generer genre gens gerant gerante gere geree gerees gerent gerer geres gestion gestionnaire gestionnaires gettext git
  globale globalement gouvernance gouvernement grace grand grande grandes grands graphiques gratuit gratuite gratuitement grave gravite gros groupe groupement groupes guerre guichet guide habitant
  habitante habitants habitation habitude habituel habituellement habituelles hachage hache haches hacker hackers hameconnage hausse haut haute header heberge hebergement hebergeur hell heure heures
  heureusement hier hierarchie hints histoire historique hiver homme hommes hook hopital hopitaux horaire horaires hormis hors hotel hotels huit humain ici icones icons idee identifiant identifiants
  identification identifier identique identite identites ignore ignorees ignorez il illegal illegale ils image images immatriculation immediat immediatement immobilier impact impacte impactee
  impactees impactes implique impliquer import important importante importantes importants importe impossible impot impots impression inactifs inattendu incident incidents incluant inclure inclus
  inclusion inclut inconnu inconnue inconnus independant independante independantes independants indicateur indice indices indiquant indique indiquees indiquent indiquer indiquera indiques
  indispensables individu individus industrie industriel industriels inferieur inferieure infiltration infirmier infirmiere infirmieres infirmiers information informations informatique informatiques
  informe informee informer informes informez infraction infractions infrastructure infrastructures ingenierie inherents initiale initialement initialisation injection inquiet inquiete inquietude
  inscription inscriptions inscrire inscrit inscrits insiste inst installables installateur installations installe installees installent installer installera installes instance instant institution
  institutions instruction integralite integration integre integrees integrer integrite interaction interactive interagir intercesseur interdiction interdiff interessant interesse interesses interet
  interfaces interieur interlocuteur intermediaire international internationale internationalisation internaute internautes interne internes internet interpellation interpellations interpelle
  interprete interpreteur interpreteurs interroge interrogee interrogees interroger interroges intervention interview introduction introduire intrus intrusion intrusions inutile inutiles inversement
  investigation investigations invite invoquer iraient jamais janvier jargon je jeton jetons jeu jeudi jeune jeunes joignables jour journal journalisation journaliste journalistes journaux journee
  jours judicieux juge jugement juges juillet juin jure juridique jusqu jusque juste justement justice justificatif justificatifs justifie justifier la la-bas laboratoire laboratoires laisse laisser
  lance lancement lanceur lanceurs langage langages langue langues laquelle largement latin le leak leaks lecteur lecteurs lecture lendemain lequel les lesquelles lesquels lettre lettres leur leurs
  liaison licence licences licencie licenciee licenciees licencies licensecheck lie liees lien liens lies lieu lieux ligne lignes limite limiter lire lirez lisez lisibilite liste listes livraison
  livraisons livre livres locale localement locales locataire locataires log logement logements logiciel logiciels logs loi loin lois long longtemps longue longues longueur lors lorsque lot lu lui
  lui-meme lundi lutte lycee lyceen lyceens lycees m ma madame mademoiselle magasin magasins magistrat magistrats mai maillon maintenance maintenant maintenir maintien maire maires mairie mairies mais
  maison maisons maitre majeur majeure majorite mal malade malades maladie maladies malgre malheureusement malveillance malveillant malware malwares maniere manifestement manipuler manquant manque
  manquement manquements manuel manuelle manuellement manuels marchand marchands marche marches mardi marque marquer marques marquez mars martele masquerading massif massive maste materiel maternelle
  matiere matieres matin matricule mauvais mauvaise me mecanisme medecin medecins medical medicale medicales medicament medicaments medicaux medium mefiez meilleur meilleure meilleures membre membres
  meme memes memoire menace menaces mener mensuel mensurations mention mentionne mentionner mentionnes mentions mentor menu merci mercredi mere mes message messagerie messageries messages messieurs
  mesure mesures methode methodes metier metiers mettant mettez mettre meurtre mi mi-avril mi-juin mi-mai mi-mars mi-octobre mieux migrate migration milieu militaire militaires mille milliard
  milliards millier milliers million millions mineur mineurs minimise ministere ministre ministres minute minutes miroir miroirs mis mise mise-a-jour mise-en-garde mises mission missions mobile
  mobiles mode modele modeles moderne modification modifications modifie modifiee modifiees modifier modifies modifiez module modules moi moins mois moment mon monde mondial mondiale monnaie monsieur
  montant montants montre montrer mort morts mot mot-cle motif motifs mots moyen moyens mu multiarchitecture multinationale multiples multiselect municipal municipale municipalite mutuelle mutuelles
  n'oubliez naissance nationalite nature naturellement navigateur navigateurs naviguer ne neanmoins necessaire necessairement necessaires necessite necessitent negociation negociations nettoyage
  nettoyer ni nie nient niveau noel nom nombre nombreuses nombreux nomme nommes noms non nonobstant normale normalement normally normaux norme normes nos notable notaire notaires notamment note noter
  notez notice notification notifications notifie notifiee notre nous nouveau nouveaux nouvel nouvelle nouvelles novembre noyau nu nuance nuit nul nulle nuls numero numeros numerotation objectif objet
  obligation obligations obligatoire oblige observation observe obsolete obtenir obtenu occasion occupe occupent occuper octets octobre officiel officielle officiellement officielles officine
  officines offre offres omis on ont onze opera operateur operateurs operation operations opposition optionnel options or orange ordinaire ordinateur ordinateurs ordonnance ordonnances ordre
  organisateur organisation organisations organisme organismes originale originales origine originel originelle orphelin orphelins otage ou oublie oublier oubliez oui outil outils outre ouvert ouverte
  ouverts ouverture ouvrage ouvrir page pages paie paiement paiements pair panne papier papiers paques par paragraphe paragraphes parait parallele parallelement parametre parametres parce parcourir
  pardon pare pare-feu pareil parent parents parfois parle parler parmi paroisse parole parquet part partage partagee partagees partager partenaire partenaires partenariat participant participants
  participer particulier particuliere particulierement particulieres particuliers partie parties partir partout parution pas passage passe passee passeport passeports passer passerelle passes passion
  patient patiente patientes patients patrimoine patron patronne patrons pays peine peines penal penale pendant pensez pension pensionnes pensions perimetre periode permanence permanent permet
  permettait permettant permettent permettra permettre permis permissions perquisition perquisitions personnalisation personnalisee personne personnel personnelle personnelles personnels personnes
  perspective perte pertes pertinent pertinente pertinents petit petite petits peu peuple peut peut-etre peuvent phase philosophie phishing photo photographie photos phrase phrases physique piece
  pieces piratage piratages pirate piratee pirates place placer placez plage plages plaignant plaignants plainte plaintes plan planning plat plateforme plateformes plupart plus plusieurs plutot point
  points poli police policier policiers politique politiques pollution pool populaire population populations port portables portage portages portail portails portant porte porte-parole portefeuille
  porter portes porteur porteurs portez poser possede possibilite possibilites possible possibles postale postales poste postes potentiel potentielle potentiellement pouce pour pourquoi pourra
  pourraient pourrait pourrez pourriez poursuit poursuites pourtant pouvait pouvant pouvez pouvoir pratique pratiques precaution precautions precedemment precedent precedente precedentes precedents
  precise precisent preciser precision precisions prefecture preferable preference preferer preferez prefet prefete prefixe preinst prejudice prelevement prelevements premier premiere premiere-mise
  premierement premieres premiers prend prendre prenez prenom prenoms preoccupation preparation prepare preparer pres presence present presentation presente presentees presenter presents preservez
  president presidente presidents presque presse pression prestataire prestataires prestation prestations presume pret pretend preuve preuves prevenez prevention prevenu prevenus previent previsions
  prime principal principale principalement principe principes printemps priorite priorites pris prise prises prison prive privee prives prix probable probablement probleme problemes proceder procedez
  procedure procedures processeur processus prochain prochaine prochainement procureur procureure production produire produisant produit produits professeur professeurs professionnel professionnelle
  professionnelles professionnels profil profils profite profiter programmation programme programmes progressivement projet projets promesse promet promotion propos propose proposer proposes
  proposition propositions propre proprement propres proprietaire proprietaires protection protege proteger proteste protocole provenance provenant proviennent provient province provisoire
  provisoirement provoque prudence pseudonyme pseudonymes pseudopaquet psychiatrie public publication publications publicite publics publie publiee publiees publier publies publique publiquement
  publiques puis puisqu puisque puissance puisse puissent qu qualite quand quant quantite quarante quart quartier quasiment quatre quatrieme que quel quelconque quelle quelles quelque quelques
  quelques-uns quels question questionnaire questionne questions qui quiconque quilt quinze quoi quoique quotidien quotidiennement racine raconte raison raisonnable raisons rancon rancongiciel
  rancongiciels rapide rapidement rappel rappeler rappelez rappelle rappelons rapport rapporte rapporteur rapports rare rarement rassure rationnelle reaction reactions reagir reagit realise realisee
  reassigne reassigner reboot recemment recent recente recentes reception recevez recevoir recevrez recherche rechercher recherches reclamation recommandation recommandations recommande recommandee
  recommandees recommandes recommencer recompilation recompiler reconnaissance reconnaissent reconnait reconstruire reconstruite reconstruits recours recrutement recu recueilli recueillie recueillies
  recueillis recues recuperation recuperer redacteur redaction reduire reecriture reel reelle reellement reference references referer refresh refuse refusez regard regarder regie regime region
  regional regionale regionaux regions registre regle reglement reglementation regles regression regret regrets regrette regroupant regroupe regulateur regulierement reinitialisation reintroduire
  rejete rejette rejoindre relance relatif relatifs relation relations relecture releve releves relire relue remarquable remarque remarquer remboursement remboursements remerciements remplace
  remplacement remplacer remplir rencontrez rend rendez rendez-vous rendre renforcement renommant renomme renommer renseignement renseignements rentree repackaged reparation repartition repertoire
  repertoires repete repeter repetition repond repondent repondre reponse reponses report reportbug reporte repose repositories represente reprise reproduire republique requete requetes requis reseau
  reseaux reservation reservations reserve reserves residence residences resident residents resiliation resolus resoudre respecte respectent respecter respectivement responsabilite responsable
  responsables ressemble ressembler ressource ressources restait restaurant restaurants restauration reste restent rester restez restreint restriction resultat resultats resume retard retarder retirer
  retires retorque retour retrait retraite retraitee retraites retrocompatibles retrouvez reunion revanche revelation revelations revele revelent revenant revendeur revendeurs revendication
  revendications revendique revendiquee revente revenu revenus revision revue rien risque risquent risques robot routines rouvrir rubrique rue rues rule rumeur rumeurs rupture sa sabotage saisissez
  saison salage salaire salaires salarie salariee salariees salaries samedi sanction sanctions sanglant sans sante satisfaction satisfait sauf sauvegarde sauvegardes sauver sauvetage savez savoir
  savoir-faire scan sceau scenario scolaire scolarite script scripts se second seconde secret secretaire secretaires secretariat secteur secteurs section sections securiser securite sein seize sejour
  select selon semaine semaines semblait semble semblent sens sensibilisation sensibles sentiment separation separe separees separement separer separes sept septembre sequence sequences sera seraient
  serait serein serez serie seront sert serveur serveurs service services servir ses session sessions seuil seul seule seulement seuls severite si siege signale signalement signalements signalent
  signaler signales signalez signataire signature signatures signe signee signer signes signification signifie silence similaire similaires simple simplement simples simplifie simplifiee simplifier
  sinon site sites situation situe six social sociale societaire societaires societe societes soi-disant soient soigneusement soin soins soir soit sollicite sollicitee sollicitees sollicites solution
  solutions sommaire somme sommes son sont sorte sortes sortie sou soudain souffrance souhaitable souhaite souhaites souhaitez soulign souligne soulignent soumis soupcon soupcons soupire source
  sources sous sous-traitant sous-traitants soutien souvent soyez spam spams special speciale specialement specialise specialiste specialistes specification specifique specifiques sport sportif
  sportifs sportive squelette stable stade stage stagiaire stagiaires statistiques statut statuts stockage stockees strategie strictement structure structures style subi suffisamment suffisant suffit
  suggere suggeres suite suites suivant suivante suivantes suivants suivent suivez suivi suivie suivre sujet sujets superieur superieure supermarche supermarches superutilisateur supplementaire
  supplementaires support supported supports suppose supposer suppression suppressions supprime supprimee supprimer supprimes sur surement surnom surtout surveillance surveillez susceptible suspect
  suspects symboles symbolique symboliques synchronisation syndic syndicat syndicats syndrome syntaxe systeme systemes ta table tableau tables tache taches taille tandis tant tar tard tarif tarifs
  taux te technicien techniciens technique techniques technologie technologies tel telecharge telechargement telechargent telecharger telephone telephones telephonez telephonique telephoniques
  televersement televerser televerseurs telle tellement telles tels temoignage temoignages temoigne temoin temoins tempere temporaire temps tendance tentative tentatives tente tenter terme termes
  termine terrain territoire territoires tes teste tester testeurs testez tete texte textes tiers tiret titre titres titulaire titulaires toi toile tonne tot totalement toto touchait touche touchent
  toujours tour tourisme tournant tous tout tout-a-fait toute toutefois toutes trace traces traducteur traducteurs traduction traductions traduire traduisible traduisibles traduit traduits trafic
  train traite traitees traitement traitements traiter traites tranche transaction transactions transfert transferts transitional transmettez transmis transmission transparence transport transports
  travail travaille travaillent travailler travailleur travailleurs travaillez travaux travers tres tresorerie tribunal tribunaux trimestre troie trois troisieme trop trou trouble trouve trouvee
  trouvees trouver trouverez trouvez tu tuteur tutorial tutoriel type types ultimatum ultime un une union unique uniquement universite universites urgence urgences usage usager usagere usagers useful
  usuelles usurpation usurpations utile utiles utilisant utilisateur utilisateurs utilisation utilisatrice utilisatrices utilise utilisee utilisees utilisent utiliser utilisera utilises utilisez
  utilitaire utilitaires va vacances vague valable valent valeur valeurs vaut vehicule vehicules venait vendeur vendeurs vendeuse vendredi vente ventes verdict verification verifications verifie
  verifier verifiez veritable vers version versions vertu veuillez veulent veut viande vice-president victime victimes vide video vie viennent vient vieux vigilance vigilant villa ville villes vingt
  violation violations virement virements virgules virtuel virtuels virus vis-a-vis visage visait vise visee visent visite visiteurs vitale voeux voici voie voila voir voire voisin voiture voitures
  voix vol vole volee volees voles volontaires volonte volume volumes vont vos votes votre voudrez voulait voulez vouloir voulu vous voyage voyages voyageur voyageurs vrai vraie vraiment vrais vue
  vulnerabilite vulnerabilites vulnerable web week-end wiki zone zones`);
