/*
 * Cues over folded text, as alternatives of one pattern per list. Stems, so that every form of a verb is one of them.
 */

import { longPattern } from '../../long-pattern.ts';

/** Entries stand two spaces or a line apart, for they hold single spaces. */
const cues = (entries: string): readonly string[] =>
  entries.split(/ {2,}|\n/).filter((entry) => entry.trim() !== '');

/** What befalls things and people in a breach, and what shows it. */
const befalls = cues(String.raw`
  touch(?!e-)[a-z]+  (?<!(?:raised|raise|raising|voiced|expressed|serious|privacy|security|their|similar|with|any|those|these|of|growing|have|same) )concern(?:s|e|es|ed|ent|ant|er|erait|eraient|ait|aient|ee|ees)  compromett[a-z]+  impact(?:e[a-z]*|ant|ait|aient)
  affect(?!ee?s? (?:a|au|aux) )(?:e[a-z]*|ant|ait|aient)  vole(?:s|e|es)?  vol (?:de|des|d)  derob[a-z]+  subtilis[a-z]+
  expos(?:e|es|ee|ees|ent|ait|aient|ant|er|erait)(?! qu[e'])  exposition (?:de|des)  compromis(?:e|es)?
  compromission  fuit(?:e|es|er|ent|aient|ees|ait)  publi(?:e|es|ee|ees|er|ent|ait|aient)
  diffus(?:e|es|ee|ees|er|ent|ait|aient)  divulg[a-z]+  exfiltr[a-z]+  extrait(?:e|es|s)?  extraction
  aspir(?:e|es|ee|ees|er)  copi(?:e|es|ee|ees|er)  pirat(?:e|es|ee|ees|er)  piratage
  chiffr(?:es|ee|ees|er|ant|ait|aient)  recuper(?:e|es|ee|ees|er|ant)  siphonn[a-z]+  telecharg(?!ements(?! de))[a-z]+
  consult(?:e|es|ee|ees)  mis(?:e|es)? (?:en|a) (?:vente|ligne|disposition|nu)  en vente  a vendre
  a la vente  revendu[a-z]*  (?:ete|etaient|sont|auraient ete) (?:[a-z]+ )?cedee?s?  vendu(?:e|s|es)?  leak[a-z]*  dump[a-z]*  hack[a-z]*  victimes?
  lese(?:s|e|es)?  notifi(?:e|es|ee|ees)  prevenu(?:e|s|es)?  provien[a-z]+  proven(?:ant|ait|aient)
  issue?s? (?:de|des|d)  appart(?:enant|ient|iennent|enaient)(?: a)?  inform(?:e|es|ee|ees)
  averti(?:e|s|es)?  averti(?:t|r|ssent|ssait)  previen[a-z]+  prevenir  prevenai(?:t|ent)  alert(?:e|es|ee|ees)  contact(?:e|es|ee|ees)
  circul(?:e|ent|ant|ait|aient|erait|eraient)  en clair  en libre acces  accessibles?  accede[a-z]*
  acceder  eu acces  perdu(?:e|s|es)?  detruit(?:e|es|s)?  supprim(?:es|ee|ees)  (?:ete|etre) supprime  efface(?:e|es|s)?
  paralys(?:e|es|ee|ees|ant)  bloqu(?:e|es|ee|ees)  infect(?:e|es|ee|ees)  inutilisables?
  inaccessibles?  indisponibles?  hors service  hors ligne  affich(?:e|ent|aient|ait)  usurp[a-z]+
  detourn(?:e|es|ee|ees)  transmis(?:e|es)? par erreur  adress(?:e|es|ee|ees) par erreur
  envoye(?:e|s|es)? par erreur  (?:subi(?:t|s|e|es|ssent|ssant)?|connu|essuye|enregistre) (?:une?|des|l'|cette|la meme|le meme|plusieurs) ?(?:[a-z]+ ){0,2}(?:cyber-?attaques?|attaques?|piratages?|intrusions?|fuites?|vols?|incidents?|violations?|compromissions?)  (?:suffered|experienced|sustained|faced|endured) (?:an?|the|this|similar|such|another|several|multiple|their own)? ?(?:[a-z-]+ ){0,3}(?:breach(?:es)?|attacks?|incidents?|intrusions?|hacks?|leaks?|outages?|cyber-?attacks?)  (?:victimes?|cibles?|objets?) d'(?:une?|attaques?|intrusions?)  (?:receiv[a-z]+|recevr[a-z]+|recoi[a-z]+|recu|get(?:s|ting)?|got|(?:been|were|are|being) sent) (?:this|that|the|such an?|a similar|another|cette|ce|la|le|l'|pareil(?:le)?|une? (?:tel|telle|nouvel|nouvelle|nouveau)|un autre|une autre) ?(?:[a-z]+ )?(?:letter|notice|notification|e-?mail|lettre|courrier|courriel|message|avis)  ont vu (?:leurs|leur)  a vu (?:ses|son|sa)
  (?:donnees|informations|renseignements|coordonnees|identites|noms|adresses|numeros|dossiers|fichiers|comptes|profils|fiches|identifiants|acces|rib|iban|messages|messageries?|factures|releves|resultats|soldes|photos|photographies|portraits|bulletins|evaluations|demandes|candidatures|declarations|genealogies|copies|mails|courriels|plans|ordonnances|contrats|boites|boite|messagerie|agenda) +(?:[a-z]+s |[a-z]+x |fidelite |client |mail |patient |internet )?(?:(?:et|ou|d'|de) ?[a-z]+ |en ligne )?(?:de|des|d)
  (?<!au )(?:nom|identite|situation|parcours|profil|adresse|salaire|telephone|portable|numero|iban|rib|solde|date de naissance|e-?mail|mail|courriel|age|fonction|grade|matricule|photo|portrait)(?: (?:declare|complet|personnel|personnelle|postale|electronique|mensuel|brut|net|exacte?))? (?:de|des|d)
  (?:pieces|cartes|titres) d'identite (?:de|des|d)  passeports (?:de|des|d)  (?:numeros|dates|lieux) de [a-z]+(?: sociale)? (?:de|des|d)  dont les (?:donnees|informations|coordonnees|comptes)  auraient fuite  ranconn[a-z]+  degrad[a-z]+
  (?:information|data|details|renseignements|informations|donnees) (?:on|about|sur|concernant) (?:the|their|la|le|les|l) ?(?:[a-z-]+,? ){1,6}?(?:of|de|des|d)  identit(?:y|ies) of  (?:celles?|ceux|celui) (?:de|des|d)  those of  dans (?:le meme|ce) cas  dans la meme situation  a la meme enseigne  in the same (?:boat|position|situation)
  ne (?:peu(?:t|vent)|pouvai(?:t|ent)) plus  n'(?:a|ont|avait|avaient) plus (?:acces|de|d'|aucun)  can no longer  could no longer  (?:could not|couldn't|cannot|can't) (?:even )?(?:see|open|read|reach|use|access|get into|get at|record|bill|log|print|issue|process|book|admit|treat|dispense|trade|ship)  (?:could|can|might) (?:also |then )?be (?:tracked|followed|traced|located|pinpointed|geolocated|eavesdropped on|listened in on)  (?:are|were|is|was) unable to
  written to  writing to  write to(?<!(?:may|can|could|should|please) write to)  (?:attack|breach|incident|hack|virus|ransomware|outage|attaque|cyberattaque|rancongiciel|panne) (?:has |had |a |avait )?(?:also |deja |aussi )?(?:closed|shut(?: down)?|felled|crippled|stopped|took (?:down|out)|taken (?:down|out)|brought down|knocked out|silenced|ferme|arrete|contraint|cloue|mis a terre|eteint)  (?:gain|gained|gaining|take|took|taken|taking|seize|seized|seizing|wrest|wrested|prendre|pris|prend|prennent|prenant|prenait) (?:full |total )?(?:le |la )?(?:control|controle|main|possession) (?:of|over|de|des|d|sur)(?<!(?:police|policiers|gendarmes|officers|authorities|investigators|enqueteurs|autorites|fbi|engineers|technicians|techniciens)(?: [a-z]+){2,6})  ecri(?:t|re|vent|vait) (?:a|aux)  (?:caught|swept) up in  penetr[a-z]+  infiltr[a-z]+  (?:broke|broken|hacked|got|hacking|breaking) into  appear(?:s|ed)?(?= ?(?:[.,;)]|$)| (?:in|on) (?:the|that|this|it))  chiffrement (?:de|des|d)  (?:paralysie|destruction|blocage|perte|saturation) (?:de|des|d)  encryption of  loss of  destruction of
  visitee?s? par  (?:ete|etre) visitee?s?  visitee?s?(?= ?(?:[.;:!?\n]|$))  acces (?:tout )?(?:limite|restreint|distant|anormal|non autorise|illegitime|frauduleux|indu|suspect|illicite|malveillant|inhabituel|intempestif)s? (?:a|aux)  (?:unauthori[sz]ed|improper|illegal|fraudulent|suspicious|abnormal) access to  en panne  hors d'usage  out of (?:action|order|service)  (?:malware|malicious (?:software|code)|virus|maliciels?|skimmers?|logiciel (?:espion|malveillant)|code malveillant|backdoor|spyware)(?: [a-z]+){0,4}? (?:on|sur|dans|at|in|inside)  (?:ete |etre |been |be )?(?:remboursee?s?|indemnisee?s?|dedommagee?s?|refunded|reimbursed|compensated)  visited by  visee?s?  vis(?:ait|aient|ant|erait|eraient)  volatilis[a-z]+  evapor(?:e|es|ee|ees)  disparu(?:e|s|es)?  contain(?:ing|ed) (?:[a-z-]+ ){0,3}(?:results|data|information|records|phi|ephi|names|details|histories)  contenant (?:[a-z']+ ){0,3}(?:donnees|informations|dossiers|noms|coordonnees)  (?:au|le|du|un|de leur|a leur) (?:compte|profil|dossier) de  attaqu(?:e|es|ee|ees)  attacked  sent out  sent (?:[a-z-]+ ){0,5}?to  sending (?:[a-z]+ ){0,2}?(?:notices?|letters?|notifications?|e-?mails?) to  wrote to  (?:adress|envoy|ecri)[a-z]* (?:[a-z'-]+ ){0,3}?(?:a|aux)  to (?:the |an? )?(?:wrong|incorrect|old|former|unintended|mauvais[a-z]*) [a-z]+  to receive (?:[a-z]+ ){0,2}(?:mail|another|letters?|cards?|e-?mails?)  (?:mis|mettre|mettent|met) la main sur  (?:detect|decouvr|repere|retrouv|discover|spotted|detected|uncovered|found|decel)[a-z]*(?! (?:par|by|that|que|qu)(?![a-z]))  (?:count|tally|toll|total|figure|number)(?: [a-z]+){0,2} (?:creep|crept|climb|went|gone|risen|grown|inch|edg|mov|jump|swell|swoll|tick|shot)[a-z]* (?:up |back )?(?:to|past|above|beyond)?  (?:count|tally|toll|total|bilan|compteur|decompte) (?:reach(?:es|ed)|hits?|climb(?:s|ed) to|gr[eo]ws? to|rises? to|rose to|nears?|tops|passes|stood at|stands at|atteint|grimpe a|monte a|depasse|passe a)  (?<!s')y (?:etaient|sont|figur|dorm|etait)[a-z]*  (?:intruders?|hackers?|attackers?|thieves|burglars?|strangers|outsiders|pirates|attaquants|intrus|inconnus|cybercriminels|voleurs) (?:had |have |ont |avaient |auraient )?(?:[a-z]+ly )?(?:reached|got|hold|held|made off with|atteint|obtenu|mis la main sur|rafle|emporte)  cibl(?:e|es|ee|ees|ait|aient|ent|ant|erait|eraient)  frapp(?:e|es|ee|ees)  atteint(?:e|es|s)?  affect(?:ed|s|ing)?
  impact(?:ed|s|ing)?  expos(?:ed?|es|ing|ure)(?! qu[e'])  compromis(?:ed?|es|ing)  stole[n]?  steal(?:s|ing)?
  theft  breach(?:ed|es|ing)?  exfiltrat[a-z]+  publish(?:ed|es|ing)?  post(?:ed|ing)
  access(?:ed|es|ing)?  acquir(?:ed|es|ing)  obtain(?:ed|s|ing)?  download(?:ed|s|ing)?
  scrap(?:ed|es|ing)  notif(?:y|ied|ies|ying)  notification letters  disclos(?:ed?|es|ing|ure)
  victims?  los(?:t|s|e|ing)  wip(?:ed|ing)  encrypt(?:ed|s|ing)  unencrypted  unsecured  for sale
  (?:sold|selling|sells|sell)  offer(?:ed|ing|s)?  cop(?:y|ied|ies|ying)  crippl(?:ed|es|ing)
  infect(?:ed|s|ing)  disrupt(?:ed|s|ing)?  mail(?:ed|ing)  letters? to  alert(?:ed|s|ing)
  inform(?:ed|s|ing)  contact(?:ed|s|ing)  compris(?:e|es)? dans  figur(?:e|ent|ant|ait|aient|erait|eraient)  se trouv(?:e|ent|ait|aient)  dans (?:le|la|ce|cette|l') ?(?:fichier|base|archive|fuite|lot|dump|tableau|tableur|listing|butin|echantillon)  (?:a|ont|avait|avaient|aurait|auraient|avoir) chiffre  laiss[a-z]+ voir  visibles?  lisibles?  readable  consultables?  immobilis[a-z]+  neutralis[a-z]+  perturb[a-z]+  interromp[a-z]+  interrompu[a-z]*  ralenti[a-z]*  stopp[a-z]+  halt(?:ed|ing)  spread to  propag[a-z]+  tomb(?:e|es|ee|ees)  reinstall[a-z]+  crash(?:ed|es)?  diverted  in error  by mistake  par erreur  mistakenly  accidentally  inadvertently  erroneously  misdirected
  (?:after|following|during|by|in) (?:the|an|a|this) (?:cyber-?)?(?:attack|hack|breach|incident)
  (?:apres|lors de|suite a|par|victimes? de) (?:l'|une |la |cette |d'une )(?:cyber-?attaque|attaque|piratage|intrusion|fuite)
  's? (?:[a-z]+ ){0,2}(?:details|data|information|records|phi|names|addresses|statements|bills|charts|files|payslips|accounts|photos|images|claims|results|prescriptions|passwords|e-?mails|inboxes|identities|invoices)
  (?:recu|received|recoiv[a-z]+) (?:des? |un |une |an? |l'|the |this |cet |cette )?(?:appels?|coups? de fil|calls?|phone calls?|tentatives?|courriels?|menaces?|lettres?|messages?|sms|demandes?|extortion|ransom|phishing|letters?|threats?|emails?|notices?)
  fait l'objet d(?:e|'une?|'|es|u) ?(?:[a-z]+ )?(?:connexions?|acces|extractions?|copies?|consultations?|exfiltrations?|intrusions?|fuites?|vols?|piratages?|compromissions?|usurpations?|divulgations?|telechargements?)  (?:nommement|nominativement) (?:cite|designe|identifie|mentionne|nomme)[es]*  (?:were|was|are) (?:present|on file|stored|listed|included|recorded) for  access (?:is |was |being |has been )?(?:blocked|cut(?: off)?|denied|lost) to  lost (?:their |all |its )?access to  locked out of  acces (?:bloque|coupe|perdu) a  perdu (?:l'|tout )acces a  named  naming  identified  identifying  had (?:their|its)  whose  told  lock(?:ed|ing)  offline  shut(?:tered)?  knocked  closed (?:for the|for a|early|all|their doors)  left  abandoned  discarded  dispos(?:ed|al)  dumpster  trash  unlocked  without (?:access|phones?|internet|e-?mail|power)  servi a  privee?s? d[e'][a-z]*  sans (?:acces|telephone|internet)  a l'arret  coupes?  ferme(?:s|e|es)?
  personal (?:information|data|details)
  (?:data|details|information|records?|files|credentials|inboxes|mailboxes|logins|passwords|photos|photographs|pictures|diaries|images|scans|charts|folders|profiles|papers|passports|names|addresses|numbers|phi|ephi|pii|accounts?|emails|diagnos[ei]s|dates|treatment|ssns?|history|charts|notes|statistics|bills|invoices|payslips|statements|balances|bookings|transcripts|x-rays|prescriptions) +(?:of|on|for|from|about|belonging to|relating to|pertaining to|associated with)
  involv(?:ed|es|ing)  made off with  made public  publicly (?:accessible|available|exposed)
  (?:used|turned|exploited|abused|aimed|wielded|weaponi[sz]ed|employed|leveraged|unleashed) (?:[a-z]+ ){0,2}?(?:against|at)  (?:utilis|employ|retourn|exploit|tourn|serv|dirig|brandi)[a-z]* (?:[a-z]+ ){0,2}?(?:contre|a l'encontre de)
  (?:pu |could |able to )?(?:consulter|voir|lire|see|view|read|access) (?:[a-z'’-]+ ){1,5}?(?:(?:of|de|d') ?\d+ (?:others|autres)|d'un tiers|d'autrui|d'autres|d'un autre|d'inconnus|des autres|de tiers|of strangers|of others|of other [a-z]+|someone else's|somebody else's|other people's|others'|another(?: [a-z]+)?'s|belonging to)
  (?:are|is|was|were|appear(?:s|ed)?|sont|est|etaient|figur[a-z]*) (?:on|in|sur|dans) (?:the|that|this|its|la|cette|le|ce) (?:list|liste|files?|dump|fichier|leak|fuite|base|lot|spreadsheet|database|papers|documents?|records|archive|folder|trove|data|dossiers?|echantillon|sample)
  (?:freez(?:e|ing)|froze|frozen|cancell?(?:ed|ing)|block(?:ed|ing)) (?:their|his|her) (?:own )?(?:credit|(?:bank |credit |payment )?cards?|accounts?)  (?:have|has|had) fallen(?! (?:by|to|from|below|since|behind|short|apart|through|out|in(?! (?:19|20)\d)|under))  (?:are|were|is|was) (?:on|in) (?:it|them)(?= ?[.,;:]|$)  memes? (?:surprise|stupeur|mesaventure|scenario|constat|sort|message|lettre|histoire|deconvenue|chose|courrier|courriel|colere) (?:chez|a|au|aux|pour|dans)  the same (?:story|shock|fate|letter|message|surprise|thing|scare) (?:at|in|for|among|(?:happened|came|went) to)  (?:bascul|renvoy|mis|place|sent)[a-z]* (?:tous |toutes |all )?(?:leurs?|ses|their|its|all) (?:[a-z]+ )?(?:agents?|salaries|personnels?|employes|equipes|services|staff|employees|workers|teams) (?:en (?:teletravail|conge)|au (?:chomage|repos)|chez eux|a la maison|home)  put (?:online|up|out|on sale)  froze  freez(?:es?|ing)  fig(?:e|es|ee|ees)  gel(?:e|es|ee|ees|ant)  strike?s?  struck  harvest(?:ed|ing)  collected by  snatched  lifted  nabbed  pilfered  purloined  loot(?:ed|ing)  plundered  hoovered  vacuumed up
  (?:ete|etre|avoir) (?:pris(?:e|es)?(?! (?:en|part|contact|connaissance|acte|des mesures|la mesure))|rafle|emporte|moissonne|recolte|ramasse|collecte|happe|embarque)(?:e|s|es)?  raflee?s?  moissonnee?s?  emportee?s  lus? par  ete lus?
  (?:went|gone|goes|going) (?:out )?to(?! (?:the )?(?:[a-z]+ )?(?:court|trial|school|work|police|press|polls?|jail|prison)(?![a-z]))  parti(?:e|s|es)? (?:vers|chez|aux?)  expedi[a-z]+  (?:postees?|(?<=(?:ete|sont|etaient|etre|courriers|colis|plis) )postes?)(?= (?:a|aux|chez|par))  (?:recu|recoivent|received|got|were sent|given|handed) (?:[a-z'’-]+ ){0,6}?(?:d'un autre|d'une autre|d'autrui|d'un tiers|d'autres (?:clients|patients|assures|usagers|personnes)|another(?: [a-z]+)?'?s|someone else's|other (?:people|patients|clients|customers|members)'?s?|somebody else's)
  laiss(?:e|es|ee|ees)(?! de)  trainai(?:t|ent)  dans la nature  traine(?:nt)?  lying (?:in|on|around|about)  lay (?:in|on|open)  left lying  a portee de  livree?s? en pature  bradee?s?  ecoulee?s?  pleine?s? de (?:[a-z']+ ){0,3}?(?:donnees|dossiers|renseignements|informations|papiers|fiches)  full of (?:[a-z'-]+ ){0,3}?(?:data|records|files|information|papers)
  (?:c(?:a|o)m(?:e|ing)) under (?:[a-z-]+ )?(?:attack|fire)  fell? (?:victim|prey)  fallen (?:victim|prey)  (?:were|was|been) reached(?! (?:for|by (?:phone|e-?mail|telephone|letter)|at|in time|after|between|with))  g(?:ive|ives|iving|iven|ave) away  knocked out  br(?:ing|ought) (?:down|to a halt|to (?:its|their) knees)  held (?:to ransom|hostage)  mis(?:e|es)? (?:a l'arret|hors (?:service|ligne|d'usage)|a mal|a genoux|a plat|a terre|sur la place publique|en circulation|sur le marche)  pris(?:e|es)? (?:en otage|pour cibles?)  been unable to
  (?:portant|bearing|carrying|showing|renfermant|comportant|indiquant|montrant|affichant) (?:[a-z'’-]+ ){0,3}?(?:donnees|informations|dossiers|noms|coordonnees|resultats|identites|diagnostics?|results|data|information|records|names|details|diagnos[ei]s)
  (?:subi|connu|vecu|partag|essuy|eprouv|suffer|met|shar|endur|experienc)[a-z]* (?:exactement |also )?(?:le |la |les |une? |des |the |an? )?(?:meme|pareil|semblable|similaire|same|similar|identical)[a-z]* (?!platform|plateforme|prestataire|fournisseur|hebergeur|logiciel|software|supplier|vendor|provider|system|owner|proprietaire|password|mot|server|serveur|hosting|parent|groupe|group)[a-z]+  le (?:sont|seraient|etaient|ont ete)(?: aussi| egalement)?(?= ?[.,;]|$)
  (?:signal|report|constat|declar|denonc)[a-z]* (?:avoir recu )?(?:une? |des |an? |some )?(?:appels?|calls?|tentatives?|messages?|courriels?|e-?mails?|prelevements?|debits?|retraits?|sms|withdrawals?|connexions?|acces|activites?|mouvements?) (?:suspect|fraud|suspici|scam|anorma|frauduleu|bizarre|inhabituel|strange)[a-z]*  (?:signal|report|notic|spott)[a-z]* (?:some |an? )?(?:suspicious|unusual|strange|odd|fraudulent|unexplained|unknown) (?:log-?ins?|logons?|activity|sign-?ins?|access(?:es)?|connections?|transactions?|charges|movements?|traffic)  (?:signal|report|constat|declar|denonc)[a-z]* (?:avoir subi )?(?:une? |des |an? |some )?(?:debits?|prelevements?|retraits?|achats?|usurpations?|fraudes?|withdrawals?|debits?|charges|fraud)(?![a-z])  verrouill[a-z]+  cadenass[a-z]+
  look(?:ed|ing|s)? up  snoop(?:ed|ing|s)? (?:on|in|into)  pri(?:ed|es|ying) into  peek(?:ed|ing)? (?:at|into)  defigur(?:e|es|ee|ees|er)  vandalis(?:e|es|ee|ees)  fouill(?:e|es|ee|ees|er|ant)  epi(?:e|es|ee|ees)  tableau de chasse  (?:leurs?|son|the|their|its) victimes?
  (?:virus|vers?|malware|maliciels?|ransomware|worm|rancongiciel|logiciel (?:malveillant|espion)|attaque|attack|infection|code malveillant)(?: [a-z]+)? (?:(?:has |had )?(?:now |already )?reached|swept through|(?:a |avait )?gagne|(?:a |avait )?atteint|contamin[a-z]*)  contamin(?:e|es|ee|ees|ated)
  (?:l'ensemble|le tout|le lot|la faille|le bug|le butin|la liste) port(?:e|ait|erait|ant) (?:donc |ainsi )?sur  (?:could|may|might|would|did) involve
  (?:revert|return|went back|going back|back|switch|fell back|resort)[a-z]* to (?:pen|paper)  (?:revenue?s?|repassee?s?|retournee?s?|bascul[a-z]+) au papier
  (?:telecharg|install|ouvert|execut|recu|utilis|tourn|download|ran|run|received|open|us)(?:[a-z]*) (?:[a-z'-]+ ){1,5}?(?:piegee?s?|malveillante?s?|verolee?s?|infectee?s?|trafiquee?s?|malicious|trojani[sz]ed|tainted|booby-trapped|poisoned|backdoored|tampered(?:[ -]with)?|doctored|rigged)
  (?:entered|typed(?: in)?|gave(?: up| away)?|surrendered|handed over|disclosed|supplied|submitted|saisi|livre|donne|communique|fourni|entre|tape|renseigne)s? (?:their|his|her|leurs?|son|ses) (?:[a-z-]+ ){0,2}?(?:passwords?|credentials?|logins?|user ?names?|mots? de passe|identifiants?|codes?|pin)
  (?:ete |etre )?(?:remise?s? a|confiee?s? a|ajoutee?s? (?:a|sur|dans)|chargee?s? (?:sur|dans))(?= (?:hibp|have i been|haveibeenpwned))  added to (?=(?:hibp|have i been))
  recev(?:aient|ait|oir) (?:de |des )(?:faux|fausses)  recoi(?:t|vent) (?:de |des )(?:faux|fausses)
  (?:[a-z]{2,}(?:ee?s?|is|ies?|us|ues?|its|ites?)|[a-z]{2,}(?:ed|en)|read|seen|hit|cut|shut) (?:par|by) (?:l'|le |la |les |un |une |des |the |an? |some |leur )?(?:same |meme )?(?:intrus|intruders?|pirates?|hackers?|attaquants?|attackers?|assaillants?|voleurs?|thieves|thief|criminals?|cybercriminels?|cybercriminals?|escrocs?|fraudeurs?|fraudsters?|scammers?|gangs?|groupe|rancongiciels?|ransomware|malware|virus|inconnus?|strangers?|tiers|third part(?:y|ies)|outsiders?|meme (?:intrus|pirate|individu))  (?:eu|venue?s? a) (?:raison|bout) d[e']?  (?:attack|breach|incident|leak|intrusion|hack|attaque|fuite|incident) (?:[a-z0-9]+ ){0,5}?(?:had |has |have |a |avait |aurait )?(?:also |deja |meme |even )?(?:reached|gagne|atteint)  (?:to|on|sur|a) (?:its|their|the|son|leur|sa) (?:own |propre )?(?:[a-z]+ )?(?:leak site|leak blog|victims? list|list of victims|wall of shame|site de fuites?|vitrine|liste de victimes)  cascad(?:ed|es|ing) (?:down |on)?to  rippl(?:ed|es|ing) (?:through|to|across)  rejailli[a-z]* sur  spill(?:ed|s) over (?:to|into)  ransom (?:notes?|messages?|demands?)  (?:messages?|notes?|demandes?) de rancon  l'(?:ont|avaient|auraient) (?:aussi |egalement )?ete  (?:fai(?:t|te?s|sait|saient)|font|fais) parti(?:e)? (?:de|des)  (?:is|are|was|were) (?:among|part of) (?:the )?  egar(?:e|es|ee|ees|er|ait|ant)  mislaid  misplaced  livr(?:e|es|ee|ees|er|ait|ant) a (?:un|une|des|la)
  (?:signal|declar|report|disclos|notifi|revel|reconn|admit|subi|confirm)[a-z]* (?:avoir (?:subi|connu) )?(?:une? |des |an? |la |the |this |cette |cet )(?:[a-z-]+ ){0,2}?(?:incidents?|fuites?|attaques?|cyberattaques?|intrusions?|violations?|breach(?:es)?|attacks?|leaks?|hacks?)
  (?:recu|recevai(?:t|ent)|received|recoi(?:t|vent)) (?:des? |une? |an? |some )?(?:[a-z-]+ ){0,4}?(?:bidons?|faux|fausses?|frauduleux|frauduleuses?|fake|bogus|phishing|scam)
  (?:etaient|etait|sont|est|seraient|was|were|are|is) (?:en ligne|online)
  (?:exploit(?:ations?|ed|s)?|intrusions?|compromissions?|attaques?|attacks?)(?: [a-z]+)?(?: (?:est|a ete|was|is|has been))? (?:constat|observ|confirm|aver|detect|seen|signal|report)[a-z]* (?:chez|dans|at|in|against)  (?<!en )presence (?:de|d|of)(?= )  eteinte?s?  (?:switched|powered|turned) off  (?<=(?:servers?|machines?|pcs?|systems?|computers?|laptops?|hosts?) )(?:off|down)(?= ?[.,;]|$)  (?:a|ont|avoir|avait|avaient|aurait|auraient) ["«“]? ?videe?s?  (?<!been )emptied  cleaned out  ransacked  defac(?:ed|ing)  staged  zipped  targeted  swiped  siphon(?:ed|ing)  grabbed  spill(?:ed|s|ing)  dumped  viewed
  shared  released  deleted  destroyed  hijack(?:ed|ing)  tak(?:en|ing)  took  removed  missing
  intercepted  cut off  (?:went|gone|going|go|goes) (?:dark|down|silent|blank|offline|black)  (?:fell|fallen|falls) silent  (?:ground|grinding|grinds|screech[a-z]+) to a (?:halt|stop|standstill)  (?:walk|ran?|made?|got|get)[a-z]* (?:off|away) with  navigu[a-z]+ a vue  (?:tourn|fonctionn|avanc|travaill)[a-z]* (?:au ralenti|en mode degrade|a l'aveugle)  au point mort  (?:turn|send|sent|wav)[a-z]* (?:ambulances|patients|customers|visitors) (?:away|elsewhere)  (?:report|suffer|disclos|fac|endur|experienc)(?:ed|s|ing)? (?:(?:cyber|ransomware|similar|such|repeated|recent) ?)?(?:cyber-?)?(?:attacks|breaches|hacks|leaks|intrusions)(?! (?:to|by|on|against|over)(?![a-z]))  at risk  (?:belongs?|belonged|belonging|relates?|relating|related|pertains?|pertaining) to
  originat(?:e|ed|ing) from  c(?:o|a)me from  hit
`);

/** Containers of data whose contents are what a breach is counted by: "le fichier compte 500 000 clients". */
const contains = cues(String.raw`
  (?:bases?|fichiers?|listes?|annuaires?|registres?|tables?)(?: [a-z'-]+){0,3},? (?:forte?s?|riches?|grosse?s?) de

  (?:fichiers?|bases?|tables?|listes?|archives?|echantillons?|fuites?|documents?|tableurs?|lots?|dump|leak|jeu|extraits?|dossiers?|annonce|volume|bilan|decompte|total|nombre|incident|violation|vol|attaque|cyberattaque|piratage)(?:(?!, (?:qui |(?:l'|la |le |les )[a-z-]+ compt))[^.;:\n|()]){0,60}(?:contien[a-z]+|contenant|contenait|compt[a-z]+|comport[a-z]+|recens[a-z]+|couvr[a-z]+|rassembl[a-z]+|regroup[a-z]+|totalis[a-z]+|repertori[a-z]+|list(?:e|ait|ant)|pes[a-z]+|represent[a-z]+|renferm[a-z]+|stock[a-z]+|fai(?:t|sait)|inclu[a-z]+|dont|port[a-z]+)
  (?:fichiers?|bases?|tables?|listes?|archives?|echantillons?|fuites?|tableurs?|lots?|jeu|jeux|extraits?|collections?|paquets?|tranche|total|volume|nombre)(?: (?:de donnees|clients?|excel|csv|sql|zip|complete?|entiere?))? (?:de|d|avec|portant sur)
  (?:settlement|putative|proposed|certified|nationwide|whole|worldwide) class(?:es)? (?:of|has|had|with|numbers?|numbered|covers?|comprises|includes|takes in|spans)
  (?:contain(?:ed|s|ing)?|including|included|includes|comprising|comprised|consist(?:s|ed|ing) of|totall?ing|held|holding|stor(?:ed|es|ing)|listing|listed)
  (?:il faut )?(?:y |en )?ajout(?:er|ent|ant|e)
  (?:j|on|nous|il|elle|ils) ?.?(?:en )(?:ai |a |ont |avons )?(?:compt|denombr|recens|identifi|trouv|verifi|controle|teste|examin)[a-z]*  (?:ai|a|avons|ont|avait|avaient|avions) (?:deja |pu )?(?:compte|recense|denombre|releve|identifie|trouve|repere|decompte)r?  (?:correct|right|actual|true|real|exact|bon|vrai|juste|veritable) (?:number|figure|chiffre|nombre|total)[a-z' ]{0,20} (?:is|was|est|etait)(?: de)?  (?:parl|evoqu|estim)[a-z]+ (?:de|d)  (?:total|number|figure|toll|tally|nombre|chiffre|bilan|decompte)[^.;:\n|()]{0,25} (?:to|a|at|is|was|reached|atteint|monte|s'eleve a|stands at|passe a|rises to|rose to)  (?:ramen|redui[a-z]*|limit|born|circonscri|chiffr|evalu|estim|fix|port|arret|revis|revoi[a-z]*|revoit|scal|cut|whittl|narrow|put|plac|rais|lower|bring|brought|pegg|siz)[a-z]*,? (?:[a-z'’-]+,? ){0,8}?(?:back |down |up )?(?:a|to|at)  s'y ajout[a-z]+  (?:ajout(?:ez|ons|er|ant)|added to (?:this|that|these|those)|on top of (?:this|that|which)|to which)(?: (?:are|come|must be) (?:added )?)?
  breakdown  repartition  n'en [a-z]+ que  en (?:reconnai|admet|avou|annonc|evoqu|revendiqu)[a-z]*  lire  should (?:have )?(?:read|said)  (?:never|jamais) (?:had|held|eu|compte|detenu)  y en (?:a|avait|aurait|aura)  (?:vendeur|pirates?|hackers?|cybercriminels?|groupe|attaquants?|rumeurs?|presse|seller|gang|group|actors?|attackers?)[^.;:\n|()]{0,40}(?:parl[a-z]+|evoqu[a-z]+|avanc[a-z]+|annonc[a-z]+|claims?|said|says|boasts?|mentions?)(?: de| of| about| d')?
  (?:pes(?:e|ait|ant)|weighs?|weighing)(?! (?:sur|on))[^.;:\n|()]{1,40}(?:compt(?:e|ait|ant)|contien[a-z]*|(?:and )?(?:holds?|has|contains?)|et)  total (?:to|of|a|de)  (?:placeholder|filing|notice|report|statement|form|communique|notification|declaration|courrier|version|fiche)[^.;:\n|()]{0,40} (?:said|says|listed|lists|gave|gives|mentioned|indiquait|disait|mentionnait|parlait de|faisait etat de|annoncait)  (?:abrit|recel|detenai|entrepos)[a-z]+  (?:serve(?:u?rs?)|disques?|cle|ordinateurs?|boites?|drives?|machines?|computers?)(?![a-z])[^.;:\n|()]{0,60}(?:abrit|conten|renferm|stock|held|holding|hous|hosted)[a-z]*  remont[a-z]+ (?:jusqu'a|a)
  (?:port(?:ant|e|er|ait|ee|es)|revu|revoit|bringing|brought|brings|raising|raised) (?:ce |le |the )?(?:total|nombre|chiffre|number|tally)[a-z ]{0,20} (?:to|a)
  (?:contenant|contenait|contiennent|contient|comportant|comportait|rassemblant|regroupant|totalisant|recensant)
  (?:fil(?:e|es)|database|databases|dump|leak|breach|incident|trove|dataset|list|spreadsheet|archive|sample|attack|theft|hack|exposure|haul|loot|cache|bundle|tranche)(?![a-z])[^.;:\n|()]{0,60}(?:had|has|covers?|covered|spans?|spanned|totall?ed|amounts? to|amounted to|revealed?|led to|resulted in|resulting in|weigh(?:s|ed|ing))  (?:stolen|leaked|exposed|hacked|copied|published|dumped|compromised|exfiltrated) (?:data|information|records|documents|material)(?![a-z])[^.;:\n|()]{0,40} (?:covers?|covered|spans?|spanned)
  (?:files?|records?|documents?|data|database|backup|passes|rows|list|entries|exports?|reports?|notices?|notifications?|filings?|claims?|letters?|disclosures?)[^.;:\n|()]{0,60} (?:covering|spanning|relating to|concerning|about)
  (?:files?|databases?|dump|leak|breach|trove|dataset|data set|list|spreadsheet|archive|sample|theft|exposure|collection|total|batch|corpus|tally|number) (?:of|with)
  (?:renferm|repertori|totalis|recens)[a-z]+
  (?:(?:ai|a|avons|ont|avait|avaient|pu) (?:ouvert|lu)|(?:pu|en) ouvrir|parcouru|parcourir|epluch[a-z]+|examin[a-z]+|analys[a-z]+|depouill[a-z]+|feuillet[a-z]+|verifi[a-z]+|inspect[a-z]+|compuls[a-z]+|scrut[a-z]+|decortiqu[a-z]+|pass[a-z]* (?:en revue|au crible|au peigne fin))
  (?:(?<!tickets )(?<!cases )opened|perused|examin(?:ed?|es|ing)|review(?:ed|s|ing)?|inspected|analy[sz]ed|verified|sifted|combed|scanned|scoured|studied|(?:look|went|go|goes|looked|leafed|pored|read|sifted|combed) (?:at|into|through|over|on))
`);

/** Somebody who attacks or sells, saying how much they hold. */
const claims = cues(String.raw`
  (?:pirates?|hackers?|cybercriminels?|groupe|gang|vendeur|attaquants?|assaillants?|collectif|malveillant|individu|internaute|pseudo(?:nyme)?|acteur)(?![a-z])[^.;:\n|()]{0,50}revendiqu[a-z]+  pretend[a-z]*  affirm[a-z]+ (?:detenir|avoir|posseder|disposer)
  dit (?:detenir|avoir|posseder)  menac[a-z]+  propos[a-z]+ (?:a la vente|un|une|de)
  annonc(?:e|es|ent|ait)  claim(?:s|ed|ing)?  alleg(?:es?|ed|ing|edly)  threaten(?:s|ed|ing)?
  boast(?:s|ed) (?:of|about) (?:having|stealing)  brag[a-z]*
`);

/** What an organisation has, does, earns or was fined, breach or not. */
const business = cues(String.raw`
  travaill(?:e|ent|ait|aient|ant|er|ons) (?:[a-z]+ment |deja |aussi |aujourd'hui )?(?:pour|avec)  work(?:s|ed|ing)? (?:for|with)  (?:fai(?:t|sait|sant)|font) (?:travailler|vivre)  occup(?:e|ent|ant|ait)  emploi(?:e|ent|yant|yait)  employ(?:ant|ait|ait)  effectifs?  (?<!(?:votre|notre|mon|ton|son|leur|un|ce|par|de) )compt(?:e|ent|ant|ait|aient|erait|eraient|era)  attir(?:e|ent|ait|aient)  (?:a|ont|has|have|had|avait) (?:seduit|conquis|convaincu|fidelise|attire|won over|attracted|drawn)
  revendiqu(?:e|ent|ant|ait)  ser(?:t|vent|vant|vait|vir)  desser(?:t|vent|vant|vait|vir)  proteg(?:e|ent|eait)  protects?  (?:ils|elles|il|elle|qui) sui(?:vent|vaient|vait|t)
  fourni(?:t|ssent|ssant|ssait|r)  equip(?:e|ent|ant|ait)  accompagn(?:e|ent|ant|ait|er)
  (?:a la|en) tete d[e']?  (?:dirige|encadre|supervise)(?:nt|ait|aient|ant|r)?(?= ?$)  (?:in charge|at the (?:head|helm)|the head) of  heads(?= ?$)  accueill[a-z]+  exploit(?:e|ent|ait)  exploitant(?<!(?:un|une|cet|chaque|jeunes?|les|des|l'|d') ?exploitant)  ger(?:e|ent|ant|ait|er)  gestion de
  dispos(?:e|ent|ant|ait)(?: de)?  possed(?:e|ent|ant|ait)  forte? de  forts? de  riche de
  federe?(?:nt)?  federant  reuni(?:t|ssent|ssant|ssait)  rassembl(?:e|ent|ant|ait)
  regroup(?:e|ent|ant|ait)  (?<!cela |ca |ceci |ce qui )represent(?:e|ent|ant|ait)  implante?e?s?  (?:deploye|installe|utilise|adopte)e?s? (?:dans|chez|aupres de)  present(?:e|s|es)? (?:dans|a)
  suiv(?:i|is|ie|ies) par  utilise?e?s? par  adopte?e?s? par  plebiscite?e?s? par  confiance (?:de|a)
  aupres de  au service de  a destination de  destine?e?s? a  ouvert(?:e|s|es)? a  reserve(?:e|s|es)? a  (?:canal|chaine|channel|forum|communaute)(?: [a-z]+)? (?:de|of|with)
  (?:lien|liaison|relation|intermediaire|interface|passerelle|link|links) (?:entre|avec|between)  parc (?:de|client)  portefeuille de  recrut[a-z]+  embauch[a-z]+  form(?:e|ent|ait) (?:chaque|plus|environ|des|pres|quelque)
  dont (?:benefici|profit|dispos)(?:ent|aient)  versee?s? (?:[a-z]+ ){0,2}aux?  versee?s? (?:[a-z]+ ){0,2}a (?:ses|quelque|pres|plus)  mobilis[a-z]+  soign(?:e|ent|ant|ait)  prend en charge  transport(?:e|ent|ant|ait)  sensibilis[a-z]+
  licenci[a-z]+  suppression de  chiffre d.affaires  rachet[a-z]+  rachat  conquis  gagn(?:e|er|ant)
  heberg(?:e|ent|ait|aient|ant)(?= ?$)  hous(?:es?|ed|ing)(?= ?$)  assur(?:e|ent|ant) (?:la|le|les)?  couvr(?:e|ent|ant|ait)  pret(?:e|er|ait)
  saisi(?:e|es|r|s)?  age(?:s|e|es)? de  bassin  peupl[a-z]+  population  administr(?:e|ant|ait)
  vend(?:u|re|ait)? (?:chaque|plus)  propos(?:e|ant|ait) (?:ses|des|aux)  capacite de  depuis(?! (?:hier|ce |cette |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|quelques|plusieurs|la (?:mi-|fin)|le \d|debut|fin|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))
  permet(?:tant)? a  employ(?:s|ed|ing|er|ers)?  serv(?:es?|ed|ing|icing)  services? to
  operat(?:es?|ed|ing)  workforce of  customer base  user base  userbase  client base  trusted by
  used by  (?:is|are|was|were) (?:[a-z]+ly |also |now |still )?used (?:in|at|across|throughout)  relied (?:on|upon) by  boasts?  counts  headquartered  provid(?:es?|ed|ing)
  suppl(?:y|ies|ied|ying)  caters? to  treat(?:s|ed|ing)?  cares? for  look(?:s|ed|ing)? after  support(?:s|ed|ing)
  manag(?:es?|ed|ing)(?! to(?! [a-z]+ing))  runs?  own(?:s|ed|ing)?  educat(?:es|ed|ing)  enroll(?:s|ed|ing)
  represent(?:s|ed|ing)?  insur(?:es|ed|ing)  cover(?:s|ing)  population(?: of)?  home to  hir(?:es?|ed|ing)  retrained  re-trained  relocated  reinstalled  encrypted all  replac(?:ed|ing)  laid off  (?<!(?:on|the|a|by|this|same|commuter) )train(?:s|ed|ing)?  teach(?:es|ing)?  enseign(?:e|ent|ait|aient) (?=aux? |le |la |les |l'|des )  vers(?:e|ent|ait)  flies  carries
  deploy(?:s|ed|ing)  popular with  welcom(?:es|ed|ing)  attract(?:s|ed|ing)?  (?<!(?:(?:hack|attack|intrud|invad)ers?|thieves|gang|attack|breach(?:ed)?|incident|leak(?:ed)?|exposed|stolen|stole|fallout)(?: [a-z0-9,]+){0,18}? )reach(?:es|ed|ing)
  seiz(?:ed|ing)  aged  capacity of  register(?:s|ed)? over  since  handl(?:es?|ed|ing)
`);

/** What an organisation merely has: says something of people and places only. */
const owns = cues(String.raw`
  has  have  had  with  avec
`);

/** What a business does with records: it keeps them, breach or not. */
const keeps = cues(String.raw`
  (?:a|ont|avons|avait|avez) (?:deja )?recu  settle[ds]?  received  receives
  a (?:supprime|bloque|banni|suspendu|ferme)(?: et [a-z]+)?  bloqu(?:e|ant)  removed  banned  blocked  took down  suspended
  ger(?:e|ent|ant|ait|er)  gestion de  trait(?:e|ent|ant|ait)  heberg(?:e|ent|ant|ait)
  portefeuille de  parc de  process(?:es|ed|ing)?  handl(?:es|ed|ing)  manag(?:es|ed|ing)
  deliver(?:s|ed|ing)?  ship(?:s|ped|ping)  (?<!(?:fuite|attaque|intrusion|piratage|vol|breach|incident|pirates?|hackers?)(?: [a-z0-9',]+){0,9}? )livr(?:e|ent|ant|ait)  vend(?:u|re|ait|ent)?(?<!(?:pirates?|hackers?|voleurs?|vendeurs?|gang|groupe|intrus|individu|inconnu|forum|internaute|pseudo|malfaiteurs?|escrocs?) (?:y |en )?vend(?:u|re|ait|ent)?)
  emet(?:tent|tait)?  (?:collect|percoi|perce[vp]|prelev|encaiss|factur|recouvr)[a-z]*[^.;:\n|()]{1,80} aupres d[e']?  (?:collects|bills|invoices|draws|levies)[^.;:\n|()]{1,60} from  revendique[a-z]* plus de
  compte(?:nt)? (?:aujourd.hui |desormais |plus de |environ |pres de )?  sign(?:e|es|ed)  reached
  boasts?  chiffre d.affaires
`);

/** After the noun: the number measures a business, a rate or a place. */
const businessAfter = cues(String.raw`
  dans le monde(?: entier)?  a travers le monde  dans \d+ pays  repartis dans (?:le monde|\d+ pays)
  par (?:an|jour|mois|semaine|heure)  chaque (?:annee|jour|mois|semaine)  a temps (?:plein|partiel)
  quotidiens?  actifs? (?:par mois|mensuels?)  et (?:a )?(?:un|realise un) chiffre  et realise
  au niveau national  au plan national  dans tout le pays  worldwide  nationwide  served(?= (?:so|by|in|each|every|at|since|worldwide|across)| ?[.,;)]|$)  a l'echelle nationale  around the world  across the (?:globe|world|country|state|nation)(?! (?:were|was|who|had|have|warned|affected|hit|whose|could|may|might)(?![a-z]))
  in \d+ (?:countries|states)  per (?:year|day|month|week|hour)
  (?:a|each|every) (?:year|day|month|week)(?! (?:before|ago|earlier|later|after|or two)(?![a-z]))  (?:annually|monthly|daily)(?= ?(?:[.,;:)]|$)| (?:and|or|on|in|at|to|from|across)(?![a-z]))  and (?:annual )?revenues?
`);

/** The number is of another kind whatever it counts: money asked or fined, identifiers, scores. */
const otherKinds = cues(String.raw`
  rancon[a-z]*  amendes?  astreinte  montant  capital  chiffre d.affaires  budget
  cout(?:e|ent|ait|er)?  prix  payer  paye(?:e|s)?  verser?  tarifs?  benefices?  pertes?  prejudice
  indemni[a-z]+  dedommag[a-z]+  recompense              
          loi  decret  reglement  directive  deliberation
  score  note  cvss  reputation  rang  rank  epss            seeking  sued for  suing for  ransom  fine[d]?
  penalt(?:y|ies)  settle(?:d|ment)  revenues?  cost(?:s|ing)?  pric(?:e|ed|ing)  worth  pay(?:ing|s)?
  paid  damages  reward  bounty              docket    regulation  act
  public law  populations?  vues  views  followers  likes
`);

/** Cues by what they say. */
export const cueWords = {
  befalls,
  contains,
  claims,
  business,
  owns,
  keeps,
  businessAfter,
  otherKinds,
} as const;

/** Who attacks or sells: what they count is claimed. */
export const attackers =
  /(?:^|[^a-z])(?:pirates?|hackers?|cybercriminels?|cyberpirates?|attaquants?|assaillants?|vendeurs?|rancongiciel|ransomware|gang|groupe cybercriminel|acteur malveillant|revendiqu[a-z]+|revendication|pretend(?:ent|ait|aient)?|mis en vente|mise en vente|met en vente|a la vente|sur un forum|volume annonce|threat actors?|attackers?|cybercriminals?|sellers?|allegedly|claim(?:s|ed|ing)?|claims|dark ?web|for sale|selling|leak site|data ?leak|extortion|prix demande)(?![a-z])/;

/** Nobody vouches for it yet. */
export const conditional =
  /(?:^|[^a-z])(?:pourrai(?:t|ent)|aurai(?:t|ent)|serai(?:t|ent)|potentiellement|potentiels?|potentielles?|eventuellement|peut-etre|susceptibles?|risquent|could|may|might|potentially|possibly|potential|would)(?![a-z])/;

/** Another breach than the one the text is about. */
export const elsewhere =
  /(?:^|[^a-z])(?:precedent|precedemment|deja (?:ete |perdu|subi|laisse|connu|vole|victime)|avai(?:t|ent) deja|rappel|l'an (?:dernier|passe)|l'annee derniere|l'ete dernier|auparavant|a l'epoque|un concurrent|autre (?:fuite|incident|attaque|affaire)|previous(?:ly)? (?:breach|incident|attack|suffered|disclosed|hit)?|earlier (?:breach|incident|attack)|last year|separate(?:ly)? (?:incident|breach)?|in a separate|unrelated|another (?:breach|incident|attack))(?![a-z])/;

/** Words that only a breach has: a paragraph with one of them is about one. */
export const breachWords = longPattern(
  /(?<![a-z])(?:(?:addresses|names|details) on (?:show|display)|reveal(?:s|ed|ing) (?:the )?(?:e-?mail addresses|identities|personal|private|medical|patients?|names of)|formation restreinte|librement accessibles?|manquements? a l'obligation|defaut de securite|documents (?:[a-z]+ ){0,3}?(?:demeuraient |etaient |restaient |sont |encore )?accessibles?|(?:could|can|able to|pouvai(?:t|ent)|permettait de|permettant de) (?:then |also |ainsi |alors )?(?:open|read|see|view|access|download|consulter|voir|lire|ouvrir|acceder|telecharger) (?:[a-z'-]+ ){0,4}(?:records?|files?|forms?|data|details|documents?|profiles?|accounts?|invoices?|dossiers?|fiches?|factures?|donnees|informations|profils?|comptes?|bulletins?)|(?:with|showing|carrying|avec) (?:an?|the|un|une|le|la|les) (?:neighbou?r|stranger|voisin|inconnu)[a-z']*|burglar(?:y|ies|s|i[sz]ed)|burgled|cambriol[a-z]+|butin|loot|thief|thieves|voleurs?|intruders?|incident de securite|incident informatique|security incident|ico|information commissioner|data protection commission|acces frauduleux|frauduleusement|tiers non autorise|(?:e-?mailed|sent|envoye[es]*|adresse[es]*) (?:by mistake|in error|par erreur)|fuit(?:e|es|er|ent|aient)|pirat[a-z]+|cyber-?(?:attaques?|attacks?|criminels?|criminals?|incidents?|malveillance|pirates?)|hack[a-z]*|breach[a-z]*|leak(?:s|ed|ing)?|data theft|stolen|stole|ranconn?[a-z]*|ransom[a-z]*|intrusions?|intrus|exfiltr[a-z]*|violations? (?:de|portant|des)|derob[a-z]*|dump(?:s|ed)?|pwned|dark ?net|dark ?web|unauthori[sz]ed|impermissibl[a-z]+|non autorise[a-z]*|compromis(?:e|es|ed|ing)?|compromission|malware|phishing|hameconnage|data ?base (?:of|for sale)|vols? de donnees|usurp[a-z]+|doublons?|(?:donnees|informations|coordonnees|fichiers?|base|dossiers?|comptes|identifiants|mots de passe) (?:[a-z]+ ){0,2}(?:ont ete |a ete |avaient ete |auraient ete |etaient |sont |etait )?(?:voles?|volees?|exposee?s?|copiee?s?|consultee?s?|publiee?s?|vendue?s?|telechargee?s?|diffusee?s?|accessibles?|divulguee?s?|touchee?s?)|(?:data|records|files|accounts|information|details|passwords) (?:[a-z]+ ){0,3}(?:was |were |been )?(?:exposed|accessed|copied|taken|posted|published|disclosed|acquired|downloaded)|exposed|disclos(?:ed|ure)|seller|selling|vendeur|mis en vente|a vendre|attaquants?|attackers?|assaillants?|personnes concernees|individuals affected|victimes?|victims?|lost (?:laptop|device|usb)|phi|hipaa|cnil|(?:open|exposed|unsecured|unprotected|public) (?:elasticsearch|mongodb|s3|bucket|kibana|firebase|ftp|rsync)[a-z]*|(?:online|posted|published) as proof|infostealers?|credential[- ]stuffing)(?![a-z])/,
);

/** Words that a breach has too: enough right after a paragraph about one. */
export const breachLike =
  /(?<![a-z])(?:donnees|data|databases?|identifiants?|mots? de passe|passwords?|touche[a-z]*|concerne[a-z]*|affected|impacted|incident|chiffre[es]*|chiffrement|encrypted|encryption|vole[es]*|fichiers?|files?|lignes|rows|records|notified|prevenu[es]*|attaque[a-z]*|attack[a-z]*|echantillon|sample|archive|dont|parmi|among|of them|victimes?|eux|elles)(?![a-z])/;

/** One number put right by another: "et non 45 000", "au lieu de", "instead of". */
export const corrects =
  /(?<![a-z])(?:(?:et |mais )?non(?: pas)?(?: de| d')?|arrondi[a-z]* (?:[a-z]+ )?(?:a|aux)|round(?:ed|s|ing) (?:[a-z]+ ){0,2}to|au lieu d(?:e|es|'| )|plutot que|et pas|not(?: of)?|instead of|rather than|than|up from|down from|revised from|lire|read|contre)(?: les?| the)? ?$/;

/** Befalls beyond doubt: what is said of a noun that no list knows. */
export const certain =
  /^(?:[a-z]+ (?:par|by) (?!erreur|mistake)|defigur|vandalis|contamin|(?:entered|typed|gave|surrendered|handed over|supplied|submitted|saisi|livre|donne|communique|fourni|tape|renseigne)s? |touch|concern|impact|affect|vole|derob|expos|compromi|compromett|publi|exfiltr|chiffr|encrypt|leak|stol|steal|breach|hack|pirat|infect|divulg|fuit|copi|wip|lost|perdu|fait l'objet|caught up|swept up|target|attaqu|attacked|cible|vise|frappe|tombe(?:s|es))/;

/** Befalls, when the text is about a breach: read, taken or passed on is said of other things too. */
export const likely =
  /^(?:consult|access|view|telecharg|download|aspir|siphon|subtilis|recuper|extrai|obtain|acquir|tak|took|copi|diffus|divulg|disclos|post|mis|vend|vendu|sold|sell|detrui|destroy|delet|effac|supprim|remov|recover|releas|reveal|inform|notif|prevenu|avert|alert|signal|report|notic|spott|declar|constat|spill|dump|scrap|swip|misdirect|par erreur|envoye|dans|figur|involv|lock|bloqu|paralys|interromp|defac|subi|suffer|experienc|victim|put |fro[sz]|fig|gele|struck|strik|harvest|snatch|lift|loot|rafl|moissonn|emport|recolt|ete (?:pris|lu)|laiss|(?:could|can|might) (?:[a-z]+ )?be|expedi|mailed|went|come|came|fell|knocked|brought|pris|lisible|visible|readable|accessible)/;

/** Other things the trade talks of: flaws, raids, floods of traffic, surveys. Their numbers count no victims. */
export const otherTopics = longPattern(
  /(?<![a-z])(?:tests? d'intrusion|pen-?tests?|pen tests?|penetration tests?|red[- ]team[a-z]*|exercices? (?:de crise|cyber)|tabletop|failles?|vulnerabilit[a-z]+|vulnerabl[a-z]+|cve-\d+[-\d]*|correctifs?|exploitations?|exploited|flaws?|patch(?:ed|es)?|botnets?|demantel[a-z]+|coup de filet|europol|interpol|saisi(?:e|es|s|r)?(?! (?:la |le |l'|les |une |un )?(?:justice|cnil|anssi|gendarmerie|police|parquet|tribunal|procureur|ico|autorite|regulateur|mediateur|conseil|defenseur))|gel(?: de|er|ees?|es)|frozen|freez(?:e|ing)(?! (?:their|his|her) )|seiz(?:ed|ing)(?! (?:full )?control)|(?<!(?:attack|ransomware|virus|outage|malware|hackers?|incident|intruders?|attackers?)(?: [a-z]+){0,3} )took down|takedown|deni de service|ddos|terabits?|gigabits?|tbps|gbps|extensions?|plug-?ins?|add-ons?|install(?:ee?s?|s|ed|ations?)|barometre|sondage|(?:une|l'|cette|leur|selon l'|derniere|vaste) ?etude(?! notari)|etudes (?:menee|realisee|recente|montr|indiqu)[a-z]*|(?<!(?:comptes|fiches|profils|dossiers|lignes|enregistrements|bases|tables)[a-z ]{0,20} (?:ete|etre|sont|etaient) )interrog(?:es|ees)(?! par)|survey(?:ed)?|poll|respondents|study|scams?|arnaques?|spams?(?! (?:list|database|file|email))|sans (?:leur )?consentement|without (?:their )?consent|contrefacons?|copies illegales|torrent (?:sites?|trackers?)|sites? de torrents?|streaming illegal|phishing sites?|(?<!(?:sellers?|hackers?|vendors?|actors?|gangs?|group|thie(?:f|ves)|data|database|base|files?)(?: [a-z]+){0,4} )advertis[a-z]+|annonceurs?)(?![a-z])/,
);

/** Data of somebody, which make a flaw or a raid a breach too. */
export const dataWords =
  /(?<![a-z])(?:(?<!protection (?:des|of) )donnees|data(?! protection)|informations?|renseignements?|details|records?|dossiers?|coordonnees|fiches?|leaked|fuite|logins?|identifiants|credentials|personal|personnelles?|patients?|victimes?|victims?|e-?mail addresses|adresses|usernames?|noms(?! de domaine)|(?<!domain )names|passwords?|mots de passe|identit(?:y|ies|es)|images|photos|pictures|videos)(?![a-z])/;
