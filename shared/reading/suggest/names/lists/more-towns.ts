import { nameList } from './name-list.ts';

/** Towns of a second rank in the countries most written about here. */
export const moreTowns = nameList(
  `Aberdeen;Bath;Blackburn;Blackpool;Bolton;Bournemouth;Burnley;Canterbury;Carlisle;Chelmsford;Cheltenham;Chester;Colchester;Cork;Crawley;Darlington;Derry;Doncaster;Dover;Galway;Gateshead;Gloucester;Grimsby;Guildford;Halifax;Harrogate;
   Hartlepool;Hastings;Hereford;Huddersfield;Inverness;Keighley;Kilkenny;Lancaster;Limerick;Lisburn;Londonderry;Luton;Maidstone;Margate;Middlesbrough;Milton Keynes;Newport;Newry;Northampton;Oldham;Paisley;Peterborough;Poole;Preston;
   Rochdale;Rotherham;Salford;Scarborough;Shrewsbury;Skipton;Slough;Solihull;Southend;Stevenage;Stirling;Stockport;Stoke-on-Trent;Sunderland;Swindon;Telford;Torquay;Truro;Wakefield;Warrington;Waterford;Watford;Wigan;Winchester;Wolverhampton;
   Worcester;Wrexham;Aalst;Alost;Anderlecht;Arlon;Bastogne;Courtrai;Dinant;Etterbeek;Eupen;Genk;Hasselt;Ixelles;Kortrijk;
   La Louvière;Louvain-la-Neuve;Malines;Malmedy;Mechelen;Molenbeek;Laeken;Evere;Jette;Ganshoren;Auderghem;Watermael-Boitsfort;Woluwe-Saint-Lambert;Woluwe-Saint-Pierre;Saint-Josse;Saint-Gilles;Koekelberg;Berchem-Sainte-Agathe;Libramont;Marche-en-Famenne;Mouscron;Nivelles;Ostend;Roulers;Schaerbeek;Seraing;Uccle;Waterloo;Wavre;Bienne;Coire;La Chaux-de-Fonds;Montreux;Nyon;Schaffhouse;Sion;Soleure;Thoune;Vevey;Yverdon;Zoug;Zug;
   Gatineau;Laval;Lévis;Longueuil;Rimouski;Saguenay;Sherbrooke;Trois-Rivières;Moncton;Regina;Saskatoon;Victoria;Kelowna;London;Hamilton;Kitchener;Windsor;Agadir;Fès;Meknès;Oujda;Tétouan;Annaba;Constantine;Sétif;Bizerte;Sfax;Sousse;
   Aix-la-Chapelle;Aachen;Augsbourg;Augsburg;Bielefeld;Bochum;Bonn;Brunswick;Cassel;Kassel;Chemnitz;Coblence;Darmstadt;Duisbourg;Duisburg;Erfurt;Fribourg-en-Brisgau;Freiburg;Halle;Heidelberg;Iéna;Jena;Kiel;Krefeld;Lübeck;Magdebourg;Magdeburg;
   Mayence;Mainz;Münster;Potsdam;Ratisbonne;Regensburg;Rostock;Sarrebruck;Saarbrücken;Trèves;Trier;Ulm;Wiesbaden;Wuppertal;Wurtzbourg;Würzburg;Linz;Salzburg;Klagenfurt;Arnhem;Breda;Delft;Enschede;Groningue;Groningen;Haarlem;Leyde;Leiden;Maastricht;
   Nimègue;Nijmegen;Tilburg;Zwolle;Alicante;Almería;Badajoz;Burgos;Cadix;Cadiz;Cordoba;Gijón;Granada;La Corogne;Murcie;Murcia;Oviedo;Palma;Pampelune;Pamplona;Saint-Sébastien;Salamanque;Salamanca;Santander;Tarragone;Valladolid;Vigo;Zaragoza;
   Braga;Coimbra;Faro;Funchal;Setúbal;Ancône;Bolzano;Brescia;Cagliari;Catane;Catania;Ferrare;Livourne;Messine;Modène;Modena;Padoue;Padua;Parme;Parma;Pérouse;Perugia;Pescara;Pise;Pisa;Ravenne;Rimini;Salerne;Sienne;Siena;Trente;Trento;Udine;Vérone;Verona;
   Aarhus;Odense;Aalborg;Malmö;Uppsala;Linköping;Tampere;Turku;Espoo;Oulu;Stavanger;Trondheim;Tromsø;Cracovie;Kraków;Krakow;Gdansk;Gdańsk;Gdynia;Katowice;Lodz;Łódź;Lublin;Poznan;Poznań;Szczecin;Wroclaw;Wrocław;Brno;Ostrava;Plzen;Košice;Debrecen;Szeged;
   Cluj;Cluj-Napoca;Iasi;Timisoara;Timișoara;Constanta;Plovdiv;Varna;Burgas;Split;Zadar;Rijeka;Maribor;Novi Sad;Nis;Skopje;Tirana;Chisinau;Chișinău;Kaunas;Klaipeda;Tartu;Valletta;La Valette;Nicosia;Limassol;Larnaca;Thessalonique;Thessaloniki;Patras;Heraklion;
   Izmir;Antalya;Bursa;Adana;Lviv;Dnipro;Zaporijia;Kherson;Marioupol;Gomel;Kazan;Novossibirsk;Novosibirsk;Iekaterinbourg;Yekaterinburg;Samara;Rostov;Sotchi;Sochi;Recife;Salvador de Bahia;Belo Horizonte;Curitiba;Porto Alegre;Fortaleza;Guadalajara;Monterrey;
   Medellín;Medellin;Cali;Guayaquil;Rosario;Córdoba;Valparaíso;Asunción;La Paz;Pune;Chennai;Ahmedabad;Jaipur;Lucknow;Surat;Nagpur;Faisalabad;Rawalpindi;Chittagong;Colombo;Kathmandu;Surabaya;Bandung;Davao;Cebu;Penang;Da Nang;Busan;Incheon;Daegu;Nagoya;
   Sapporo;Fukuoka;Kobe;Chengdu;Chongqing;Hangzhou;Nanjing;Tianjin;Xi’an;Dalian;Qingdao;Adelaide;Canberra;Darwin;Hobart;Gold Coast;Wellington;Christchurch;Hamilton;Dunedin;Durban;Le Cap;Cape Town;Port Elizabeth;Lusaka;Maputo;Windhoek;Gaborone;Kano;Ibadan;
   Kumasi;Bouaké;Cotonou;Porto-Novo;Conakry;Nouakchott;Bangui;N’Djamena;Brazzaville;Pointe-Noire;Bujumbura;Mombasa;Kampala;Dar es Salaam;Zanzibar;Djeddah;Jeddah;La Mecque;Médine;Mascate;Manama;Koweït City;Charjah;Sharjah`,
);
