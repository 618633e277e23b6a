import { nameList } from './word-list.ts';

/** Newspapers, agencies, stations and sites, French and English. Those that are everyday words too need a capital anyway. */
export const mediaNames = nameList(
  `AFP;Agence France-Presse;Reuters;Associated Press;AP News;Bloomberg;Belga;ANSA;DPA;EFE;TASS;Xinhua;Kyodo;PTI;Agence Belga;Keystone-ATS;Le Monde;Le Figaro;Libération;CheckNews;Le Parisien;
   Aujourd’hui en France;L’Humanité;La Croix;Les Échos;La Tribune;L’Opinion;Le Point;L’Express;L’Obs;Le Nouvel Obs;Marianne;Mediapart;Médiapart;Le Canard enchaîné;Charlie Hebdo;Courrier international;Paris Match;Télérama;Le JDD;
   Le Journal du dimanche;20 Minutes;CNews;C News;BFM TV;BFMTV;BFM Business;BFM;RMC;RTL;Europe 1;France Inter;France Info;Franceinfo;France Culture;France Bleu;Ici;France Télévisions;France 2;France 3;France 4;France 5;France 24;Radio France;RFI;TF1;
   LCI;M6;Arte;Canal+;TV5 Monde;TV5Monde;LCP;Public Sénat;Ouest-France;Ouest France;Sud Ouest;Sud-Ouest;Midi Libre;La Dépêche;La Dépêche du Midi;La Voix du Nord;Le Dauphiné libéré;Le Dauphiné;Le Progrès;La Provence;Nice-Matin;Nice Matin;Var-Matin;Corse-Matin;Corse Matin;
   L’Est républicain;Le Républicain lorrain;Vosges Matin;Les Dernières Nouvelles d’Alsace;DNA;L’Alsace;L’Union;L’Ardennais;Le Télégramme;Le Courrier de l’Ouest;Presse Océan;La Montagne;Le Populaire du Centre;Le Berry républicain;L’Yonne républicaine;La République du Centre;
   La Nouvelle République;La Charente libre;Charente Libre;L’Indépendant;Centre Presse;Paris-Normandie;Le Courrier picard;Le Bien public;Le Journal de Saône-et-Loire;L’Écho républicain;La Marseillaise;Var Matin;La Nouvelle République du Centre-Ouest;Actu.fr;Linfo.re;
   Zataz;Numerama;Next INpact;Next;NextINpact;01net;01Net;Le Monde Informatique;LeMagIT;LeMagIt;L’Usine nouvelle;L’Usine digitale;ZDNet;Silicon;Clubic;Les Numériques;Frandroid;Korben;Reflets;Bonjour La Fuite;Journal du Net;Le Journal du Net;JDN;TICsanté;
   TICpharma;APMnews;Hospimedia;Le Quotidien du médecin;Le Quotidien du pharmacien;What’s up Doc;La Gazette des communes;La Lettre A;L’Informé;Contexte;Challenges;Capital;Que Choisir;60 Millions de consommateurs;Le Soir;La Libre Belgique;La Libre;RTBF;L’Écho;
   Le Temps;La Tribune de Genève;24 heures;RTS;Le Devoir;La Presse;Radio-Canada;Le Journal de Montréal;Journal officiel;El País;El Mundo;La Vanguardia;Der Spiegel;Die Zeit;Die Welt;Süddeutsche Zeitung;Frankfurter Allgemeine;Handelsblatt;Heise;
   Corriere della Sera;La Repubblica;La Stampa;The Guardian;The Times;The Sunday Times;The Telegraph;The Daily Telegraph;Daily Mail;The Independent;Financial Times;The Economist;BBC;BBC News;ITV;Sky News;Channel 4;The Register;The Sun;The Mirror;Evening Standard;
   The New York Times;New York Times;The Washington Post;Washington Post;Wall Street Journal;The Wall Street Journal;Los Angeles Times;Chicago Tribune;Boston Globe;USA Today;CNN;CNBC;Fox News;NBC News;ABC News;CBS News;NPR;Politico;Axios;Forbes;Fortune;Wired;Vice;Motherboard;
   The Verge;TechCrunch;Ars Technica;Engadget;Gizmodo;Mashable;CNET;VentureBeat;BleepingComputer;Bleeping Computer;KrebsOnSecurity;Krebs on Security;The Record;Recorded Future News;The Hacker News;Dark Reading;SecurityWeek;Infosecurity Magazine;SC Magazine;
   CyberScoop;Cyberscoop;DataBreaches.net;DataBreaches;Databreaches.net;HackRead;Hackread;Security Affairs;GovInfoSecurity;HealthITSecurity;HIPAA Journal;Troy Hunt’s blog;Risky Business;Computer Weekly;The Intercept;ProPublica;The Conversation;Have I Been Pwned;HIBP;
   Ynet;Haaretz;The Times of India;The Hindu;Sydney Morning Herald;The Age;ABC;The Globe and Mail;CBC;CBC News;Toronto Star;South China Morning Post;Al Jazeera;Dehashed;Cybernews;vpnMentor;Comparitech;Bitdefender Labs`,
);
