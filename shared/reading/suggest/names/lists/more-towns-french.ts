import { nameList } from './name-list.ts';

/** Smaller towns of the other countries whose papers are written in French, by the names they have there. */
export const moreFrenchTowns = nameList(
  `Allschwil;Arlesheim;Avenches;Bellinzone;Binningen;Burgdorf;Carouge;Châtel-Saint-Denis;Chavannes-près-Renens;Courrendlin;Crans-Montana;Crissier;Delémont;Dietikon;Dübendorf;Ebikon;Echallens;Ecublens;Einsiedeln;Estavayer-le-Lac;
   Frauenfeld;Grimisuat;Gümligen;Herisau;Hinwil;Interlaken;Ittigen;Kloten;Köniz;Kreuzlingen;Kriens;La Chaux-de-Fonds;La Tour-de-Peilz;Langenthal;Laufon;Le Grand-Saconnex;Le Locle;Le Mont-sur-Lausanne;Lenzbourg;Liestal;Locarno;Lyss;Martigny;Mendrisio;
   Meyrin;Montagny-près-Yverdon;Monthey;Morges;Moutier;Münchenbuchsee;Münsingen;Muttenz;Neuhausen;Nyon;Onex;Opfikon;Ostermundigen;Payerne;Plan-les-Ouates;Porrentruy;Pratteln;Prilly;Pully;Rapperswil;Regensdorf;Renens;Rheinfelden;Riehen;Rolle;Romanel;
   Romont;Rorschach;Saignelégier;Saint-Gall;Saint-Imier;Sainte-Croix;Sarnen;Savièse;Schaffhouse;Schlieren;Sierre;Soleure;Sursee;Tavannes;Thônex;Uster;Verbier;Versoix;Vevey;Viège;Villars-sur-Glâne;Volketswil;Wädenswil;Wallisellen;Weinfelden;Wettingen;Wetzikon;Winterthour;Wohlen;
   Worblaufen;Yverdon;Yverdon-les-Bains;Zermatt;Zofingue;Zollikofen;Zollikon;
   Andenne;Anderlues;Assesse;Auvelais;Aywaille;Beauraing;Beloeil;Bertrix;Blankenberge;Braine-l’Alleud;Braine-le-Comte;Châtelet;Châtelineau;Chaudfontaine;Ciney;Comines-Warneton;Court-Saint-Étienne;Couvin;Dampremy;Dilbeek;Dixmude;Dottignies;Enghien;Eghezée;Erquelinnes;Flémalle;Fléron;
   Floreffe;Florennes;Fontaine-l’Évêque;Fosses-la-Ville;Frameries;Gembloux;Genappe;Genval;Gerpinnes;Ghlin;Godinne;Gosselies;Grâce-Hollogne;Grimbergen;Hannut;Herstal;Jemeppe-sur-Sambre;Jodoigne;Jumet;Knokke;Knokke-Heist;La Hulpe;Lasne;Lessines;Libramont-Chevigny;Loverval;Marchienne-au-Pont;Marcinelle;
   Meix-devant-Virton;Messancy;Montignies-sur-Sambre;Neupré;Ottignies;Oupeye;Péruwelz;Philippeville;Pont-à-Celles;Profondeville;Quaregnon;Quiévrain;Rixensart;Saint-Ghislain;Sambreville;Sint-Niklaas;Soignies;Soumagne;Sprimont;Stavelot;Tamines;Tirlemont;Tubize;Vielsalm;Vilvorde;Virton;Waremme;Wemmel;
   Wezembeek-Oppem;Yvoir;Zaventem;Differdange;Dudelange;Ettelbruck;Esch-sur-Alzette;Grevenmacher;Mondorf;Pétange;
   Baie-Comeau;Baie-Saint-Paul;Beloeil;Blainville;Boucherville;Brossard;Châteauguay;Chibougamau;Cowansville;Dolbeau-Mistassini;Dorval;Drummondville;Gaspé;Joliette;La Malbaie;La Tuque;Mascouche;Matane;Mirabel;Mont-Laurier;Montmagny;Repentigny;Rivière-du-Loup;Roberval;Rouyn-Noranda;Saint-Georges-de-Beauce;
   Saint-Hyacinthe;Saint-Jean-sur-Richelieu;Saint-Jérôme;Sainte-Agathe-des-Monts;Sainte-Anne-de-Bellevue;Salaberry-de-Valleyfield;Sept-Îles;Shawinigan;Sorel-Tracy;Terrebonne;Thetford Mines;Val-d’Or;Vaudreuil-Dorion;Victoriaville;Westmount;
   Aïn Sebaâ;Ain Sebaa;Béni Mellal;Berrechid;Bouskoura;Bouznika;El Jadida;Errachidia;Kénitra;Khémisset;Khénifra;Khouribga;Laâyoune;Mohammédia;Nador;Ouarzazate;Settat;Taourirt;Témara;Tiznit;Béjaïa;Biskra;Blida;Boumerdès;Ghardaïa;Hassi Messaoud;Jijel;Mostaganem;Ouargla;Skikda;Tipaza;Tizi Ouzou;Tlemcen;
   Gabès;Gafsa;Hammamet;Kairouan;Monastir;Nabeul;Bafoussam;Bobo-Dioulasso;Daloa;Diourbel;Garoua;Kaolack;Korhogo;Lubumbashi;Mbour;Maroua;Owendo;Port-Gentil;Rufisque;Ségou;Sikasso;Thiès;Yamoussoukro;Ziguinchor;Antsirabe;Toamasina;Tamatave`,
);
