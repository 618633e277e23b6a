import { wordSet } from '../../../word-set.ts';

/** Everyday French words, folded: with a capital at the start of a sentence or in a heading they name no one. */
export const commonFrenchWords = wordSet(`
  deepfake cryptomonnaie infostealer hypertrucage rancongiciel hameconnage filoutage quishing smishing vishing spoofing doxxing doxing swatting sextorsion hacktivisme cyberharcelement cyberguerre cyberattaque cyberespionnage cyberassurance cybersecurite blockchain metavers chatbot podcast webinaire replay
  mots-cles mot-cle fede agglo asso assos euh heu bah ben beh bof hop hep pff zut flute mince aie ouf ouille oups hum hem chut bravo chapeau helas tiens allez allons bref voyons dites ecoutez figurez tant-pis hourra pardi gare stop pouah beurk pele-mele entre-temps entretemps sitot illico vu lu entendu
  vote votes voter chronologie rectificatif erratum addendum encadre preambule glossaire repertoire abstention abstentions ordre-du-jour proces-verbal seance seances presents excuses pouvoirs delibere quorum divers horodatage historique resto secu
  a abandon abandonne abandonner abasourdi abattre abeille abime abonne abonnee abonnees abonnement abonnements abonner abonnes abord aboutir aboutissement abrege abri absence absent absentes absolu
  absolument absurde abus acajou accablant accabler accede accedent acceder accent acceptation accepte accepter acces accessibles accessoire accident accidentellement accidents acclamer accompagne
  accompagnement accomplir accord accorder accoucher accrocher accueil accueillir accumuler accuse accuses achat achats acheminer achete acheter acheteur acheteurs acide acier acompte acquereur
  acquerir acquitter acronymes acte acteurs actif action actions activer activez activite activites actrice actuel actuelle actuellement actuelles actuels adapte adapter addition adequat adherent
  adherente adherentes adherents adieu adjoint admet admettent admettre admin administrateur administrateurs administratifs administration administre admiration admirer adolescent adolescents adopter
  adoption adorer adoucir adresse adresses adulte adultes adversaire aerien aeroport affaire affaires affamer affectant affectes affection affichage affiche affirmation affirme affirment affole
  affoler affronter affut afin agace age agee agees agence agences agenda agent agente agents aggrave agir agit agiter agneau agrandir agreable agression agricole agriculteur agrumes aide aident aider
  aides aient aigle aiguille ail aile ailleurs aimable aimer ainee ainsi air aise ait ajout ajoutant ajoute ajoutee ajoutees ajoutent ajouter ajoutes ajoutez ajuster alarme alcool alerte alertee
  alertes alias alien aliment alimentaire allaient allait allee allegation allegations alleger aller alliance allie allonger allumer allure alors alpha alphabet alpiniste alternance alternatif
  alternatives amateur ambassade ambiance ambigue ambitieux ambition ambulance ame ameliorations ameliore ameliorer amende amendes amener amer ami amiral amis amitie amont amonts amour ample ampleur
  amplifie amusant amuser an analogie analogue analyse analyser analyses ancetre ancien ancienne anciennes anciennete anciens ancrage ane ange anglais angle anglophones angoisse animal animateur
  anneau annee annees annexe anniversaire annonce annoncent annonces annuaire annulation annuler anomalie anonyme anonymes anse antenne anterieur anticiper antique antispam antivirus anxieux aout
  apaiser apercevoir apero apeure aplomb apogee apparaitre appareil appareils apparemment apparence appartement appartements appartenir appel appele appelee appeler appeles appelez appelle appels
  appetit applaudir applicables application applications applique appliquent appliquer appliques apporte apporter apprecier apprenant apprend apprendre apprenti apprentis approche approprie appropriee
  appropries approuver approximatives appui appuie apres aptitude arbitrage arbitre arborescence arbre arc arche archeveque architecte architecture architectures archive archives ardent argent argile
  argument arguments arme armee armel armement armhf armoire arnaque arnaques arome arrestation arrestations arret arrete arretes arretons arriere arrivee arriver arrogant arroser art artere article
  articles artisan artiste ascenseur asile aspect aspects aspirateur assassin assemblage assez assiette assigne assistants assister associatif association associations associee associes assumer
  assurance assurances assure assuree assurees assurent assurer assures assurez astre astuce atelier athlete atout atroce attaquant attaquants attaque attaquer attaques atteindre attend attendez
  attendons attendre attendu attente attentif attention atterrir atteste attirer attraper attrister au aube auberge aucun aucune audace audience audiences audit auditeur audits augmentation augmente
  augmenter aujourd'hui auparavant aupres auquel aura auraient aurait aurez auront aurore aussi aussitot autant auteur auteurs authentification automne automobile autorise autorite autorites autoroute
  autour autre autrement autres aux auxquels avaient avait avaler avance avancent avant avantage avec avenir aventure averse avertissement avertit aveugle avez avion avions avis avocat avocate avocats
  avoir avons avoue avouer avril ayant ayez baccalaureat bagage bagarre bague baignade bain baiser baisse bal balade balai balance balcon baleine balle ballon banal banc bancaire bancaires bandage
  bande banlieue banniere banque banques bapteme bar barbe barque barrage barre barriere bas base bases bassin bataille bateau batiment batir baton batterie battre bavard beau beaucoup beaute bebe
  belle benefice beneficiaire beneficiaires beneficier benevole benevoles berceau berger besogne besoin besoins bete betise beton beurre biais bibliotheque bibliotheques biche bien bientot bienvenu
  bienvenue biere bijou bilan billet billets binaire binaires binary biometrique biometriques bise bizarre blague blanc blesser blessure bleu bloc blocage bloquant bloque bloquer blouse boeuf bogue
  bogues boire bois boisson boite bombe bon bond bonheur bonjour bonne bonnes bonsoir bonte bonus boolean bord border borne bosse botnet botte bouche boucher bouchon boucle bouclier bouder boue bouger
  bougie boule bouleversement bourg bourgeois bourse bousculer bout bouteille boutique boutiques bouton boxe bracelet branche branches bras brave brebis breche bref brevet bricolage brievement brigade
  brillant brin brique briser broche broder brouillard brousse bruit brulant bruler brume brun brusque brut brutal bucher budget buffet bug bugs buisson bulletin bulletins bureau bureaux buste but
  butin c'est-a-dire cabane cabine cabinet cabinets cable cacher cadavre cadeau cadence cadre cadres cafe cage cahier caillou caisse calcul calendrier calme camarade cambriolage camion camp campagne
  campagnes canal canape canard canaux cancer candidat candidate candidats candidature candidatures canicule canne canon cantine canton cap capable capitaine capital caprice captif capuche car
  caractere caracteres caracteristiques caravane caresse carnaval carnet carotte carre carriere carrosse carte cartes cas cascade caserne casier casque casse casser casses castor catalogue categorie
  categories cathedrale cauchemar cause causer causes cave cavite ce ceci ceder ceinture cela celebre celebrer celeste celibataire celle celle-ci celles celles-ci cellule celui celui-ci cendre cense
  censure cent centaine centaines centre centres cependant cercle cereale ceremonie cerise certaine certainement certaines certains certes certificat certificate certificats certifie cerveau ces
  cesser cet cette ceux ceux-ci chacun chacune chagrin chaine chaines chair chaise chalet chaleur chambre champ champion champs chance chandelle changement changements changer changez chanson chant
  chantage chanter chantier chapeau chapelle chapitre chaque charbon charge chargement charite charme charpente charrue charte chasse chasseur chat chateau chaton chaud chauffage chauffeur chaussure
  chauve checksecurity chef chef-lieu chefs chemin cheminee chemins chemise chene cheque cheques cher cherche chercher chercheur chercheurs cherir cheval chevalier cheveu chevre chez chien chiffre
  chiffrement chiffres chimie chirurgien choc chocolat choeur choisi choisir choisissez choix chomage chose choses chou chronologie chute ci ci-apres ci-dessous ci-dessus ci-joint cible cibles
  cicatrice ciel cigarette cil ciment cimetiere cinema cinq circonstance circonstances circuit circulait circulation circule circulent cirque ciseaux citadelle citation cite citer citoyen citoyenne
  citoyens citron civil civile civilite civilites clair claire clairement clameur clan claque clarte classe classes classique clavier cle clef clerge cles client cliente clientele clientes clients
  climat clinique cliniques cliquez cloche cloison clore closes cloture clou club cme coach cochon codage code codes coeur coffre coiffeur coin colere colis collaborateur collaborateurs collaborative
  collaboratrice collaborer collectif collectivite collectivites college colleges collegue coller collier colline collision colonie colonne combat combattre combien combinaison comble combo combolist
  comedie comete comique comite command commande commander commandes comme commencant commence commencer commentaire commentaires commente commercant commercants commerce commerces commercial
  commerciale commerciales commissaire commission commode communaute commune communes communication communications communique communiques communiquez compagne compagnie compagnon comparees comparer
  compat compatibilite compatible compenser competence competences compilateur compilateurs compilation compilations compile compiler compiles complement complementaires complet completement
  completent completes complets complexe complice complique compliques complot comporte comportement comportent comporter composants composer comprehension comprenait comprend comprendre comprennent
  compresse compressee compression compris compromis comptabilite comptable comptables compte compte-rendu comptes compteur concernait concernant concerne concernee concernees concernent concernes
  concert concession concevoir concise conclue conclure conclusion conclusions conclut concours concret concu concurrence concurrent condamnation condamne condition conditions conducteur conduite
  confere conferer confiance confidentialite confie confient confier confirmation confirme confirment conflit conforme conformement conformes conformite confort confus conge congres conjoint
  conjonction connaissance connaitre connecte connecter connexion connexions connu conquete consacrer conscience conseil conseille conseils consensus consentir consequence consequences consequent
  conservant conservation conserve conserver conserves conservez considerable considerant consideration considerations considere consideree consigne consiste consoler consommateur consommateurs
  constant constat constate constater constitue constituent constituer construction constructions construire construisez construit construite construits consultation consulter consultez contact
  contacte contactee contactees contacter contactes contactez conte contempler contenait contenant contenir contenu contenus contestation conteste contestent contexte contiennent contient continent
  continuer contourner contractuel contraindre contrainte contraintes contraire contrairement contrat contrats contre contrib contribuable contribuables contribuer contributeurs contributions controle
  controler controles convaincre convenir convention conventions conversation conversations convertir convient convoi cookies cooperation coordination coordonnee coordonnees coordonner copain copie
  copier copies copyright coq coquille corbeau corde cordialement coresponsable coresponsables corne corps correct correcte correctement correctes correctif correctifs correction corrections corrects
  correspond correspondance correspondant correspondante correspondants correspondent correspondre corridor corrige corrigeant corrigee corriger corriges corrigez costume cote cotisation cotisations
  coton cou couche coucher coude coudre couleur couloir country coup coupable coupe couper couple coups cour courage courant courantes courants courbe coureur couronne courriel courriels courrier
  courriers cours course court courte courtier courtiers courtois cousin cout couteau couts coutume couture couvercle couvert couverture craignent craindre craint crainte crane crayon creancier creant
  creature credit cree creee creees creent creer crees creez creme crepuscule creuser crier crime criminel crise critere criteres critique critiques crochet croire croissance croix croyance croyez cru
  cruel crypte cryptographie cryptomonnaie cryptomonnaies cube cueillir cuir cuisine cuisinier cuivre culte cultiver culture cure curieux curiosite cyber cyberattaque cyberattaques cybercriminalite
  cybercriminel cybercriminels cyberespace cybermenace cybermenaces cybersecurite cycle cygne d dame danger dangereux dangers dans danse danser danseur darknet date dates davantage de debat debout
  debris debut decade deceler decembre decent deces decevoir dechet dechiffrement dechirer decide decider decimer decision decisions declaration declarations declare declarent declarer declarez
  declenchent declencher declic declin decoller decompresser deconseille decor decoupage decouper decouverte decouvrir decret decrire decrit decrites decrits decrivant dedie dedies defaillance defait
  defaite default defaut defendre defense defi deficit defiler defini definies definir definis definissant definit degager degats degout degre deguster dehors deja delai delais delegue delibere
  delicat delice delicieux delinquants demain demandant demande demander demandes demandeur demandeurs demandez demarche demarrage demarrer dematerialisation demenagement demenager dement dementent
  dementi demeure demi demission demissionne democratie demolir demon demons denonce denoncent dent dentiste depart departement departements depasser depeche depend dependance dependances dependant
  dependants dependent depending dependre depense depenser depenses deplace deplacer deplaces deplaire deplore deposer deposez depot depots depuis deputee derapage derivees deriver dernier derniere
  dernieres derniers derriere des desaccord desastre descendre description desert desespoir designe desir desire desirer desirez desordre desormais dessert dessin dessiner dessous dessus destin
  destinataire destination destine destinee destines detacher detail detaillee detaillees details detecte detectee detection detente detenu determiner detester detour detournement detruire dette deuil
  deux deuxieme devait devaluer devancer devant developers developpe developpement developpements developpeur developpeurs devenir devez deviennent devient deviner devis devise devoile devoir devoirs
  devra devraient devrait devrez devriez diable dialogue diamant diete dieu difference difficile difficulte diffuse diffusion digne digue dimanche dimension diminuer diner diplomate diplome diplomes
  dire direct directement directes directeur directeurs direction directions directrice directrices dirs discours discretion discussion discussions discuter disent disparaitre disparition disponible
  disponibles disposent disposer dispositif dispositifs disposition dispute disque disques distance distclean distinct distinguer distribue distribuee distribuent distributeur distributions dit divan
  divers diverses diviser divorce divulgation divulgue divulgues dix doc docboo docile docs document documentations documente documentees documenter documentes documents doigt doit doivent domaine
  domaines domicile dominer dommage dommages don donateur donateurs donatrices donc donne donnee donnees donnent donner donnez dons dont dorer dormir dos dossier dossiers doter doubler doublon
  doublons douceur douche douleur doute douter doux douze drame drapeau dresser drogue droit droite droits drole du duel dump dune durcir duree durer dynamique eau ecarter echange echanges echantillon
  echantillons echapper echeance echec echecs echelle echo echoue eclair eclairage eclat ecole ecoles ecologie economie economiser ecorce ecoute ecouter ecran ecrans ecraser ecrire ecrit ecrites
  ecrits ecriture ecrivain ecrivant ecrivez ecume edifice editer editeur editeurs edition education effacer effacez effectif effectifs effectue effectuee effectuees effectuer effet efficace
  efficacement effondrement efforts effrayer egal egalement egard eglise egoiste elan elargir election electronique elegance element elevage eleve elever eleves eliminer elite elle elle-meme elles
  eloge eloigner email emails emballage embarquer embauche embellir emettre emeute emission emotion empechant empecher empereur empire emplacement emploi emploie employe employee employees employer
  employes employeur employeurs emporter empreinte empreintes en encadrer encore encourager encre endormir endroit endroits energie enfance enfant enfants enfer enfermer enfin engager engin enigme
  enjeu enlever enleves ennemi ennui enorme enquete enquetes enqueteur enqueteurs enrager enregistre enregistrement enregistrer enseignant enseignante enseignantes enseignants enseigne enseignement
  enseigner enseignes ensemble ensembles ensuite entendre enterrer enthousiasme entier entierement entourer entrainement entraineur entraver entre entree entrees entrepot entreprendre entreprise
  entreprises entrer entretien entretiens enumerant enumeres enveloppe envergure enverra envers envie environ environnement envisager envisagez envoi envoie envoient envois envoyant envoye envoyee
  envoyees envoyer envoyes envoyez epais epargne epaule epauler epave epee epice epidemie epier epine epoque epouse epouser epreuve eprouver epuiser equateur equilibre equipage equipe equiper equipes
  erreur erreurs es escalier escapade esclave escroc escrocs escroquerie escroqueries espace espaces espece esperance esperer espion espoir esprit essai essaye essayer essayez essence essentiel
  essentiels est esthetique estimation estime estiment estimer estomac et etable etablissement etablissements etage etaient etait etaler etang etant etape etapes etat etats ete eteindre etendue
  eternel etes etions etiquettes etoffe etoile etonner etouffer etrange etranger etrangers etre etroit etude etudes etudiant etudiante etudiantes etudiants eu eur eurent euro euros eut eux eux-memes
  eveil eveiller evenement evenements eventuel eventuellement eventuelles eventuels evince evite eviter evitez evoluer evolution evoque evoquent exact exactement exalter examen examens examiner
  excellent exception exceptions excessif exclure exclusivement excursion excuse executable executables executant executee executent executer executes executez exemplaire exemple exemples
  exemplification exercer exercice exfiltration exfiltrations exfiltre exhaustives exige exigences exiger exil existant existantes existants existe existence existent exister exotique expedition
  experience experimental experimentaux expert experte expertise experts expiration explication explications explicite explicitement explicites expliquant explique expliquee expliquent expliquer
  exploit exploitant exploitants exploitation exploite explorer exploser export expose exposition expression exprimer exquis extension extensions exterieur externe externes extorsion extraction
  extrait extraits extraordinaire extreme fable fabricant fabrique fabriquer facade face facher facile facilement faciles facilite faciliter facon facons facteur facteurs facturation facture factures
  faible faiblesse faille failles faim faire faisait faisant fait faite faites faits falaise fallait fameux familiale familier famille familles fanal farce farine fatal fatigue faucon faudra faune
  fausse fausses faut faute faux faveur favori federation fee feliciter femelle femme femmes fendre fenetre fer fera ferme fermer fermes fermeture feront fertile fete feu feuillage feuille fevrier
  fiable ficelle fiche fiches fichier fichiers fidele fier fierte fievre figer figure figurent fil filet filiale filiales fille film fils filtre fin financier financiere financiers finir firme fiscal
  fiscale fixer flamme flatter fleche fleur fleurir fleuve flocon flotte flotter flou fluide flux foi foie foin foire fois folie foncer fonction fonctionnaire fonctionnaires fonctionnalite
  fonctionnalites fonctionne fonctionnel fonctionnement fonctionnent fonctionner fonctions fondateur fondateurs fondatrice fonde fondee fondees fonds font fontaine force forcement forcer forces foret
  forge formateur formation formations formats forme formidable formulaire formulaires fort forte fortement fortune forum forums fosse fou foudre fouille foule four fourni fournie fournies fournir
  fournis fournissant fournissent fournisseur fournisseurs fournit fourrure foyer foyers fragile fraicheur frais fraise franc francais francaise francaises franchement franchir franchise frappe
  frapper fraude fraudes fraudeur fraudeurs fraudeuse frein freiner frequemment frequence frere friable froid fromage front frontiere frotter fruit fuir fuite fuites fumee funerailles furent furieux
  fusee fusil fusion fut futur futurs fuzz fuzzy gagner gai gaiete gain galaxie galerie galop gants garage garant garantie garantir garantit garcon garde garder gardez gare gateau gauche gaz geant
  gele gendarme gendarmerie gendarmes gener general generale generalement generales generaux genere generer genereux genie genou genre gens gentil gerant gerante gere geree gerees gerent gerer geres
  geste gestion gestionnaire gestionnaires gettext gibier gigantesque git glace glisser globale globalement globe gloire gorge gourmand gout gouter goutte gouvernance gouvernement grace grain graine
  graisse grammaire grand grande grandes grandeur grands grange graphiques gras gratuit gratuite gratuitement grave gravite greffe grenier greve griffe grille grimper grincer gris gros grosse grotte
  groupe groupement groupes guepe guerir guerre guerrier gueule guichet guide guider guitare habile habiller habit habitant habitante habitants habitation habitude habituel habituellement habituelles
  hachage hache haches hacker hackers haie haine halte hameau hameconnage hanche hangar hasard hate hausse haut haute hauteur header heberge hebergement hebergeur hell herbe heriter hero heros hesiter
  heure heures heureusement heureux heurter hibou hier hierarchie hints histoire historique hiver hommage homme hommes honnete honneur honte hook hopital hopitaux horaire horaires horizon horloge
  hormis horreur hors hostile hotel hotels hotesse houle huile huit huitre humain humanite humble humeur humide hurler ici icones icons ideal idee identifiant identifiants identification identifier
  identique identite identites ignore ignorees ignorer ignorez il ile illegal illegale illusion illustrer ils image images imaginer imiter immatriculation immediat immediatement immense immeuble
  immobile immobilier impact impacte impactee impactees impactes impasse impatient implique impliquer import important importante importantes importants importe imposer impossible impot impots
  impression imprimer inactifs inattendu incendie incident incidents inciter incluant inclure inclus inclusion inclut inconnu inconnue inconnus incroyable indemnite independant independante
  independantes independants index indicateur indice indices indigne indiquant indique indiquees indiquent indiquer indiquera indiques indispensables individu individus industrie industriel
  industriels inedit inferieur inferieure infiltration infini infirmier infirmiere infirmieres infirmiers influence information informations informatique informatiques informe informee informer
  informes informez infraction infractions infrastructure infrastructures ingenierie ingenieur ingenieure ingrat inherents initiale initialement initialisation initier injection injure injuste
  innocent inonder inquiet inquiete inquietude inscription inscriptions inscrire inscrit inscrits insecte insiste insister inspirer inst installables installateur installations installe installees
  installent installer installera installes instance instant instinct institution institutions instruction instrument insulte intact integralite integration integre integrees integrer integrite
  intelligence intense interaction interactive interagir intercesseur interdiction interdiff interdire interessant interesse interesses interet interfaces interieur interlocuteur intermediaire
  international internationale internationalisation internaute internautes interne internes internet interpellation interpellations interpelle interprete interpreteur interpreteurs interroge
  interrogee interrogees interroger interroges intervention interview intime intrigue introduction introduire intrus intrusion intrusions inutile inutiles inventer inversement investigation
  investigations invisible invite inviter invoquer iraient ironie isoler issue itineraire ivoire ivre jalousie jaloux jamais jambe janvier jardin jargon jaune je jet jeter jeton jetons jeu jeudi jeune
  jeunes jeunesse joie joignables joindre joli joue jouer jouet joueur jour journal journalisation journaliste journalistes journaux journee jours joyeux judicieux juge jugement juges juillet juin
  jupe jure jurer juridique jus jusqu jusque juste justement justice justificatif justificatifs justifie justifier la la-bas labeur laboratoire laboratoires lac lacet lache laid laine laisse laisser
  lait lame lampe lance lancement lancer lanceur lanceurs langage langages langue langues lapin laquelle large largement larme lasser latin lavage laver le leak leaks lecon lecteur lecteurs lecture
  legende leger legume lendemain lent lenteur lequel les lesquelles lesquels lessive lettre lettres leur leurs levre liaison liberer liberte libraire licence licences licencie licenciee licenciees
  licencies licensecheck lie liees lien liens lier lies lieu lieue lieux ligne lignes limite limiter limon linge lion liquide lire lirez lisez lisibilite lisse liste listes lit litre littoral
  livraison livraisons livre livres locale localement locales locataire locataires locomotive log loge logement logements loger logiciel logiciels logs loi loin lointain lois loisir long longtemps
  longue longues longueur lors lorsque lot louer loup lourd loyer lu lueur lui lui-meme lumiere lundi lune lunettes lutte lutter luxe lycee lyceen lyceens lycees m ma machine madame mademoiselle
  magasin magasins magie magistrat magistrats magnifique mai maigre maillon main maintenance maintenant maintenir maintien maire maires mairie mairies mais maison maisons maitre maitrise majeste
  majeur majeure majorite mal malade malades maladie maladies malgre malheur malheureusement malheureux malveillance malveillant malware malwares manche manger manie maniere manifestement manipuler
  mannequin manoeuvre manquant manque manquement manquements manquer manteau manuel manuelle manuellement manuels marbre marchand marchands marche marches mardi mare mari mariage marier marin marque
  marquer marques marquez mars marteau martele masque masquerading masse massif massive maste materiel maternel maternelle matiere matieres matin matricule maudire mauvais mauvaise me mecanisme
  mechant meche medaille medecin medecins medical medicale medicales medicament medicaments medicaux mediter medium mefiance mefiez meilleur meilleure meilleures melange meler melodie membre membres
  meme memes memoire menace menaces menage mendiant mener mensonge mensuel mensurations mention mentionne mentionner mentionnes mentions mentir mentor menu mepris merci mercredi mere meriter merveille
  mes message messagerie messageries messages messieurs mesure mesurer mesures metal meteo methode methodes metier metiers metro mettant mettez mettre meuble meurtre mi mi-avril mi-juin mi-mai mi-mars
  mi-octobre miel miette mieux migrate migration milieu militaire militaires mille milliard milliards millier milliers million millions mince mine mineur mineurs minimise ministere ministre ministres
  minute minutes miracle miroir miroirs mis mise mise-a-jour mise-en-garde miserable misere mises mission missions mixte mobile mobiles mode modele modeles moderne modeste modification modifications
  modifie modifiee modifiees modifier modifies modifiez module modules moelleux moi moine moins mois moisson moitie mollet moment mon monde mondial mondiale monnaie monsieur monstre montagne montant
  montants monter montre montrer monument moquer moral morceau mordre morsure mort morts morue mosaique mot mot-cle moteur motif motifs mots mouche mouchoir mouler moulin mousse mouton mouvement moyen
  moyens mu muet multiarchitecture multinationale multiples multiselect municipal municipale municipalite mur mural murmure muscle musee musique mutuelle mutuelles mystere mythe n'oubliez nager naif
  nain naissance naitre nappe narine natal natation nation nationalite nature naturellement naufrage navigateur navigateurs naviguer navire ne neanmoins neant necessaire necessairement necessaires
  necessite necessitent negociation negociations neige nerf nettoyage nettoyer neuf neveu nez ni nie niece nient niveau noble noce noel noeud noir noisette nom nomade nombre nombreuses nombreux nomme
  nommer nommes noms non nonobstant nord normal normale normalement normally normaux norme normes nos notable notaire notaires notamment note noter notez notice notification notifications notifie
  notifiee notion notre nouer nourrir nourriture nous nouveau nouveaux nouvel nouvelle nouvelles novembre noyau noyer nu nuage nuance nuire nuit nul nulle nuls numero numeros numerotation obeir
  obeissance objectif objet obligation obligations obligatoire oblige obliger obscur observation observe obsolete obstacle obtenir obtenu occasion occupe occupent occuper ocean octets octobre odeur
  odieux oeil oeuf oeuvre offenser officiel officielle officiellement officielles officine officines offre offres offrir oie oignon oiseau olive ombre omis on oncle onde ongle ont onze opera operateur
  operateurs operation operations opinion opposer opposition oppression opter optimiste optionnel options or orage oral orange orbite orchestre ordinaire ordinateur ordinateurs ordonnance ordonnances
  ordre oreille oreiller organe organisateur organisation organisations organisme organismes orgueil orient originale originales origine originel originelle orner orphelin orphelins orteil os oser
  otage ou oublie oublier oubliez ouest oui ourlet ours outil outils outre ouvert ouverte ouverts ouverture ouvrage ouvrier ouvrir page pages paie paiement paiements pain pair paire paix palais pale
  palier panier panique panne pantalon papier papiers papillon paques paquet par parade paradis paragraphe paragraphes parait parallele parallelement parametre parametres parapluie parce parcourir
  parcours pardon pare pare-feu pareil parent parents paresse parfait parfois parfum pari parle parler parmi paroi paroisse parole parquet parrain part partage partagee partagees partager partenaire
  partenaires partenariat parti partial participant participants participer particulier particuliere particulierement particulieres particuliers partie parties partir partout parution parvenir pas
  passage passe passee passeport passeports passer passerelle passes passion patience patient patiente patientes patients patrimoine patron patronne patrons patte paume pause pauvre payer pays paysage
  paysan peau peche pecher pedale peigne peindre peine peines peintre peinture peler pelle penal penale pencher pendant pendre penible pensee penser pensez pension pensionnes pensions pente pepin
  perdre perfection peril perimetre periode perir perle permanence permanent permet permettait permettant permettent permettra permettre permis permissions perquisition perquisitions persil persister
  personnalisation personnalisee personne personnel personnelle personnelles personnels personnes perspective perte pertes pertinent pertinente pertinents perturber peser petale petit petite petition
  petits peu peuple peupler peur peut peut-etre peuvent phare phase philosophie phishing photo photographie photos phrase phrases physique piano piece pieces pied piege pierre pigeon pile pilier
  pilote piloter pince pinceau pion piquer piratage piratages pirate piratee pirates piscine piste pitie placard place placer placez plafond plage plages plaie plaignant plaignants plaindre plaine
  plainte plaintes plaire plaisanterie plaisir plan planche planete planning plante plaque plastique plat plateau plateforme plateformes plein pleurer pleuvoir pli plier plomb plonger pluie plumage
  plume plupart plus plusieurs plutot poche poele poeme poete poids poignee poil poing point points poire pois poison poisson poitrine poivre pole poli police policier policiers politique politiques
  pollution pomme pommier pompe pompier pont pool populaire population populations porc porche port portables portage portages portail portails portant porte porte-parole portefeuille porter portes
  porteur porteurs portez poser possede posseder possession possibilite possibilites possible possibles postale postales poste postes potage poteau potentiel potentielle potentiellement poterie pouce
  poudre poule poumon poupee pour pourquoi pourra pourraient pourrait pourrez pourriez pourrir poursuit poursuites poursuivre pourtant pousser poussiere poutre pouvait pouvant pouvez pouvoir prairie
  pratique pratiques precaution precautions precedemment precedent precedente precedentes precedents precipice precise precisent preciser precision precisions predire prefecture preferable preference
  preferer preferez prefet prefete prefixe preinst prejudice prelevement prelevements premier premiere premiere-mise premierement premieres premiers prend prendre prenez prenom prenoms preoccupation
  preparation prepare preparer pres presence present presentation presente presentees presenter presents preservez president presidente presidents presque presse presser pression prestataire
  prestataires prestation prestations presume pret pretend pretendre preter preuve preuves prevenez prevention prevenu prevenus previent previsions priere prime prince princesse principal principale
  principalement principe principes printemps priorite priorites pris prise prises prison prive privee priver prives prix probable probablement probleme problemes proceder procedez procedure
  procedures processeur processus prochain prochaine prochainement procurer procureur procureure prodige production produire produisant produit produits professeur professeurs professionnel
  professionnelle professionnelles professionnels profil profils profite profiter programmation programme programmes progressivement proie projet projeter projets prolonger promener promesse promet
  promettre promotion prononcer propager propos propose proposer proposes proposition propositions propre proprement propres proprietaire proprietaires prosperer protection protege proteger proteste
  protocole prouesse prouver provenance provenant proviennent provient province provisoire provisoirement provoque prudence prune pseudonyme pseudonymes pseudopaquet psychiatrie public publication
  publications publicite publics publie publiee publiees publier publies publique publiquement publiques puis puisqu puisque puissance puisse puissent puits punir pupitre pur purete puzzle pyramide qu
  quai qualite quand quant quantite quarante quart quartier quasiment quatre quatrieme que quel quelconque quelle quelles quelque quelques quelques-uns quels querelle question questionnaire questionne
  questions quete qui quiconque quilt quinze quitter quoi quoique quotidien quotidiennement rabais racine raconte raconter radeau rage rail raisin raison raisonnable raisons ramasser rame ramener
  rancon rancongiciel rancongiciels rang ranger rapace rapide rapidement rapiece rappel rappeler rappelez rappelle rappelons rapport rapporte rapporteur rapporteure rapports rare rarement raser
  rassure rassurer rat rater rationnelle rattraper ravin ravir rayon reaction reactions reagir reagit realise realisee reassigne reassigner rebelle reboot recemment recent recente recentes reception
  recevez recevoir recevrez rechaud recherche rechercher recherches recit reclamation reclamer recolte recommandation recommandations recommande recommandee recommandees recommandes recommencer
  recompense recompilation recompiler reconnaissance reconnaissent reconnait reconnaitre reconstruire reconstruite reconstruits recours recrutement recu recueilli recueillie recueillies recueillis
  recues reculer recuperation recuperer redacteur redaction redoute reduire reecriture reel reelle reellement reference references referer reflechir reflet refresh refuge refuse refuser refusez regal
  regard regarder regie regime region regional regionale regionaux regions registre regle reglement reglementation regler regles regne regression regret regrets regrette regretter regroupant regroupe
  regulateur regulierement reine reinitialisation reintroduire rejete rejeter rejette rejoindre rejouir relance relatif relatifs relation relations relecture releve relever releves religieux religion
  relire relue remarquable remarque remarquer remboursement remboursements remede remerciements remercier remettre remonter remords remplace remplacement remplacer remplir remuer renard rencontre
  rencontrer rencontrez rend rendez rendez-vous rendre renforcement renommant renomme renommer renoncer renouveler renseignement renseignements rentree rentrer renverser repackaged repandre reparation
  repartition repas repasser repertoire repertoires repete repeter repetition repond repondent repondre reponse reponses report reportbug reporte repose reposer repositories repousser reprendre
  represente reprise reproche reproduire republique requete requetes requin requis reseau reseaux reservation reservations reserve reserver reserves residence residences resident residents resiliation
  resister resolus resoudre respect respecte respectent respecter respectivement respirer responsabilite responsable responsables ressemble ressembler ressort ressource ressources restait restaurant
  restaurants restauration reste restent rester restez restituer restreint restriction resultat resultats resume retard retarder retenir retirer retires retomber retorque retour retourner retrait
  retraite retraitee retraites retrocompatibles retrouver retrouvez reunion reunir reussir reussite revanche reve reveil reveiller revelation revelations revele revelent revenant revendeur revendeurs
  revendication revendications revendique revendiquee revenir revente revenu revenus rever revers revision revolte revue rhume rideau ridicule rien rigide rire risque risquent risques rituel rivage
  rival rivale riviere riz robe robinet robot robuste rocher roi roman rond ronde ronger rose roseau roue rouge rouler route routines rouvrir royaume ruban rubrique rude rue rues rugby ruine ruisseau
  rule rumeur rumeurs rupture rural ruse rythme sa sable sabotage sac sacre sacrifice sage sagesse saint saisir saisissez saison salade salage salaire salaires salarie salariee salariees salaries
  salle salon salut samedi samourai sanction sanctions sang sanglant sanglier sans sante sapin satire satisfaction satisfaire satisfait sauce sauf saut sauter sauvage sauvegarde sauvegardes sauver
  sauvetage savant saveur savez savoir savoir-faire savon savourer scan sceau scenario sceptique scie science scolaire scolarite script scripts sculpteur se seau sec secher second seconde secouer
  secours secousse secret secretaire secretaires secretariat secteur secteurs section sections securiser securite seduire seigneur sein seize sejour sel select selle selon semaine semaines semblait
  semble semblent semer sens sensibilisation sensible sensibles sentier sentiment sentir separation separe separees separement separer separes sept septembre sequence sequences sera seraient serait
  serein serez serie serieux serment seront serpent serrer serrure sert serveur serveurs service services servir ses session sessions seuil seul seule seulement seuls severe severite si siecle siege
  siffler signal signale signalement signalements signalent signaler signales signalez signataire signature signatures signe signee signer signes signification signifie silence silhouette similaire
  similaires simple simplement simples simplifie simplifiee simplifier sincere singe sinon sirop site sites situation situe six sobre social sociale societaire societaires societe societes soi-disant
  soient soif soigner soigneusement soin soins soir soit soldat soleil solide solitude sollicite sollicitee sollicitees sollicites solution solutions sombre sommaire somme sommeil sommes sommet son
  sonner sont sorcier sorte sortes sortie sortir sot sou souci soudain souffle souffrance souffrir souhait souhaitable souhaite souhaites souhaitez soulager soulever soulier soulign souligne
  soulignent soumettre soumis soupcon soupcons soupe soupire souple source sources sourcil sourd sourire souris sous sous-traitant sous-traitants souterrain soutien souvenir souvent soyez spam spams
  special speciale specialement specialise specialiste specialistes specification specifique specifiques sport sportif sportifs sportive squelette stable stade stage stagiaire stagiaires statistiques
  statue statut statuts stockage stockees strategie strictement structure structures style subi subir sucre sud sueur suffire suffisamment suffisant suffit suggere suggeres suite suites suivant
  suivante suivantes suivants suivent suivez suivi suivie suivre sujet sujets superbe superflu superieur superieure supermarche supermarches superutilisateur supplementaire supplementaires supplier
  support supported supporter supports suppose supposer suppression suppressions supprime supprimee supprimer supprimes sur surement surface surgir surnom surprendre surprise surtout surveillance
  surveillez survivre susceptible suspect suspects suspendre syllabe symboles symbolique symboliques synchronisation syndic syndicat syndicats syndrome syntaxe systeme systemes ta tabac table tableau
  tables tablier tache taches taille tailler taire talent talon tambour tandis tant tante tapis tar tard tarder tarif tarifs tarte tasse taureau taux taxe te technicien techniciens technique
  techniques technologie technologies tel telecharge telechargement telechargent telecharger telephone telephones telephonez telephonique telephoniques televersement televerser televerseurs telle
  tellement telles tels temoignage temoignages temoigne temoin temoins tempere tempete temple temporaire temps tendance tendre tendresse tenir tentation tentative tentatives tente tenter terme termes
  termine terrain terrasse terre terreur terrible territoire territoires tes teste tester testeurs testez tete texte textes theatre theorie thermal tiers tige tigre timbre timide tirer tiret tiroir
  tissu titre titres titulaire titulaires toi toile toit tomate tombe tomber ton tonne tonneau tonnerre torrent tort tortue tot totalement toto touchait touche touchent toucher toujours tour tourisme
  tourment tournant tourner tous tousser tout tout-a-fait toute toutefois toutes trace traces tradition traducteur traducteurs traduction traductions traduire traduisible traduisibles traduit traduits
  trafic trahir train trainer trait traite traitees traitement traitements traiter traites tranche tranquille transaction transactions transfert transferts transformer transitional transmettez
  transmis transmission transparence transport transports travail travaille travaillent travailler travailleur travailleurs travaillez travaux travers traverser tremblement tremper tres tresor
  tresorerie triangle tribu tribunal tribunaux tricher trimestre triste tristesse troie trois troisieme tromper trompette tronc trone trop trottoir trou trouble troubler troupe troupeau trouve trouvee
  trouvees trouver trouverez trouvez truite tu tuer tuile tulipe tunnel tuteur tutorial tutoriel tuyau type types tyran ultimatum ultime un une union unique uniquement unir universite universites
  urgence urgences urgent usage usager usagere usagers useful user usine usuelles usure usurpation usurpations utile utiles utilisant utilisateur utilisateurs utilisation utilisatrice utilisatrices
  utilise utilisee utilisees utilisent utiliser utilisera utilises utilisez utilitaire utilitaires va vacances vacarme vache vague vaincre vainqueur vaisseau vaisselle valable valent valet valeur
  valeurs valise vallee valoir vanter vapeur vase vaste vaut veau vehicule vehicules veille veiller veine velo velours venait vendeur vendeurs vendeuse vendre vendredi vengeance venger venin venir
  vent vente ventes ventre ver verdict verger verification verifications verifie verifier verifiez veritable verite verre vers verser version versions vertige vertu veste vetement veuillez veulent
  veut viande vice vice-president victime victimes victoire vide video vider vie vieillard vieillesse vieillir viennent vient vierge vieux vif vigilance vigilant vigne vigueur villa village ville
  villes vin vinaigre vingt violation violations violence violent violet violon virage virement virements virgule virgules virtuel virtuels virus vis-a-vis visa visage visait vise visee visent viser
  visible vision visite visiteurs vitale vitesse vitrail vitre vivant vivre vocation voeu voeux voici voie voila voile voir voire voisin voisinage voiture voitures voix vol volaille volant volcan vole
  volee volees voler voles volet volontaires volonte volume volumes vomir vont vos voter votes votre voudrez voulait voulez vouloir voulu vous vouter voyage voyager voyages voyageur voyageurs voyelle
  vrai vraie vraiment vrais vu vue vulgaire vulnerabilite vulnerabilites vulnerable wagon web week-end wiki yeux zebre zero zone zones`);
