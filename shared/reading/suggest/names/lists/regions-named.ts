import { nameList } from './name-list.ts';

/** Historical and natural areas of France, as its press says where something is. */
const frenchAreas = `Angoumois;Armorique;Artois;Aubrac;Aunis;Auxois;Avesnois;Ardenne;Barrois;Basse-Bretagne;Bas-Poitou;Bazadais;Beaufortain;Bigorre;Blésois;Bocage vendéen;Boulonnais;Bourbonnais;Briançonnais;Brivadois;Bugey;Calaisis;Cambrésis;
   Cerdagne;Cézallier;Chablais;Charolais;Choletais;province de Luxembourg;Clunisois;Combrailles;Comminges;Cornouaille;Côte basque;Bassin d’Arcachon;Pays de Redon;Pays de Loudéac;Bassin parisien;Bassin minier;Sud-Ouest;Grand Est;Côte bleue;Côte d’Albâtre;Côte d’Amour;Côte d’Émeraude;Côte d’Opale;Côte de Jade;Côte de Nacre;Côte de granit rose;
   Côte fleurie;Côte sauvage;Côte vermeille;Couserans;Dijonnais;Dombes;Douaisis;Dunkerquois;Embrunais;Entre-deux-Mers;Faucigny;Forez;Gapençais;Gâtinais;Gévaudan;Gohelle;Golfe du Morbihan;Grésivaudan;Haute-Bretagne;
   Haut-Anjou;Haut-Doubs;Haut-Jura;Haut-Languedoc;Haut-Var;Hurepoix;Landes de Gascogne;Langrois;Lauragais;Léonais;Livradois;Livradois-Forez;Lochois;Lubéron;Luberon;Mâconnais;Mantois;Marais breton;Marais poitevin;Margeride;
   Maurienne;Médoc;Mercantour;Minervois;Morvan;Nivernais;Nord-Isère;Nord-Cotentin;Oisans;Ostrevent;Pays d’Auge;Pays d’Aix;Pays d’Arles;Pays d’Ouche;Pays de Bray;Pays de Caux;Pays de Gex;Pays de Retz;Pays bigouden;
   Pays cathare;Petite Camargue;Pévèle;Ponthieu;Porhoët;Puisaye;Queyras;Rouergue;Roannais;Saintonge;Saumurois;Sénonais;Soissonnais;Sundgau;Tarentaise;Thiérache;Thymerais;Tonnerrois;Trégor;Tricastin;Trièves;Valenciennois;
   Valromey;Velay;Vendômois;Ventoux;Vercors;Vermandois;Vexin;Vivarais;Volvestre;Xaintrie;Val de Loire;Val de Saône;Val-de-Durance;Vallée de la Loire;Île de Ré;Île d’Oléron;Île d’Yeu;Île de Noirmoutier;Île aux Moines;
   Belle-Île;Belle-Île-en-Mer;Ouessant;Noirmoutier;Oléron;Porquerolles;Grande-Terre;Basse-Terre;Marie-Galante;Les Saintes;Saint-Barth;Moorea;Bora-Bora;Massif armoricain;Marne-la-Vallée;Sophia-Antipolis;Sophia Antipolis;
   Roissy;Kabylie;Cap Corse;Balagne;Castagniccia;Maine-Anjou;Baie de Somme;Grande Couronne;Petite Couronne;Grand Ouest;Grand-Ouest;Grand Sud`;

/** Cantons, provinces and regions of Belgium, Switzerland, Luxembourg and Canada, in French and in English. */
const neighbours = `Abitibi-Témiscamingue;Bas-Saint-Laurent;Basse-Côte-Nord;Beauce;Bois-Francs;Cantons-de-l’Est;Abitibi;Charlevoix;Chaudière-Appalaches;Centre-du-Québec;Côte-Nord;Eastern Townships;Estrie;Gaspésie;Haute-Yamaska;Îles-de-la-Madeleine;
   Lac-Saint-Jean;Lanaudière;Mauricie;Montérégie;Montérégie-Est;Nord-du-Québec;Outaouais;Rive-Sud;Rive-Nord;Saguenay–Lac-Saint-Jean;Saguenay-Lac-Saint-Jean;Témiscamingue;Témiscouata;Vallée-du-Richelieu;Île-du-Prince-Édouard;
   Ile-du-Prince-Edouard;Prince Edward Island;Terre-Neuve-et-Labrador;Labrador;Territoires du Nord-Ouest;Northwest Territories;Nunavut;Nunavik;Yukon;Acadie;Okanagan;Lower Mainland;Vancouver Island;Cape Breton;Golden Horseshoe;
   Greater Toronto Area;Fraser Valley;Argovie;Aargau;Appenzell;Bâle-Campagne;Bâle-Ville;Glaris;Grisons;Graubünden;Jura bernois;Jura suisse;Nidwald;Obwald;Schwyz;Schwytz;Tessin;Ticino;Thurgovie;Thurgau;Unterwald;
   Chablais vaudois;Suisse romande;Suisse alémanique;Romandie;Lavaux;Gros-de-Vaud;Bas-Valais;Haut-Valais;Val-de-Ruz;Val-de-Travers;Gruyère;Engadine;Ardenne belge;Ardennes belges;Borinage;Brabant flamand;Condroz;Famenne;Flandre-Occidentale;
   Flandre-Orientale;Flandre occidentale;Flandre orientale;Gaume;Hesbaye;Limbourg;Limburg;Pays de Herve;Tournaisis;Wallonie picarde;Cantons de l’Est;Entre-Sambre-et-Meuse;Gutland;Grand-Duché;Grand-Duché de Luxembourg;
   Grande Région`;

/** Counties, council areas, islands and parts of Britain and Ireland. */
const british = `Aberdeenshire;Antrim;Argyll;Argyll and Bute;Armagh;Ayrshire;Bedfordshire;Berkshire;Black Country;Blaenau Gwent;Caerphilly;Caithness;Calderdale;Cambridgeshire;Cardiganshire;Carmarthenshire;Central Bedfordshire;Ceredigion;
   Chilterns;Clackmannanshire;Clwyd;Clydeside;Conwy;Cotswolds;County Antrim;County Armagh;County Clare;County Cork;County Donegal;County Down;County Durham;County Galway;County Kerry;County Kildare;County Limerick;
   County Louth;County Mayo;County Meath;County Sligo;County Tyrone;County Wexford;County Wicklow;Co Antrim;Co Armagh;Co Cork;Co Donegal;Co Down;Co Durham;Co Galway;Co Kerry;Co Tyrone;Co Clare;Co Dublin;Co Kildare;Co Kilkenny;Co Limerick;Co Louth;Co Mayo;Co Meath;Co Offaly;Co Sligo;Co Waterford;Co Westmeath;Co Wexford;Co Wicklow;Co Laois;Co Longford;Co Leitrim;Co Cavan;Co Monaghan;Co Carlow;Co Roscommon;Co Tipperary;Co Fermanagh;Denbighshire;Donegal;Dorset;
   Dumfries and Galloway;Dumfriesshire;Dyfed;East Anglia;East Ayrshire;East Lothian;East Riding;East Riding of Yorkshire;East Sussex;Fermanagh;Flintshire;Gloucestershire;Greater London;Gwent;Gwynedd;Hebrides;Herefordshire;
   Home Counties;Humberside;Huntingdonshire;Inner Hebrides;Inverclyde;Isle of Anglesey;Isle of Man;Isle of Sheppey;Isle of Skye;Isle of Wight;Isles of Scilly;Kirklees;Lake District;Lanarkshire;Lothian;Lothians;
   Merthyr Tydfil;Mid Ulster;Mid Wales;Midlands;Midlothian;Monmouthshire;Neath Port Talbot;North Ayrshire;North East Lincolnshire;North Lanarkshire;North Lincolnshire;North Somerset;North Wales;North Yorkshire;
   Northamptonshire;Orkney;Outer Hebrides;Peak District;Pembrokeshire;Perth and Kinross;Perthshire;Powys;Renfrewshire;Rhondda Cynon Taf;Roscommon;Rutland;Scilly;Scottish Borders;Shetland;Snowdonia;South Ayrshire;
   South Gloucestershire;South Lanarkshire;South Wales;South Yorkshire;Stirlingshire;Strathclyde;Tayside;Teesside;Telford and Wrekin;Thames Valley;Tipperary;Torfaen;Tyneside;Tyne and Wear;Ulster;Vale of Glamorgan;
   Warwickshire;Wearside;West Country;West Lothian;West Sussex;West Wales;West Yorkshire;Western Isles;Wicklow;Wiltshire;Wirral;Worcestershire;Yorkshire and the Humber;Channel Islands;Îles Anglo-Normandes;Guernsey;Guernesey;
   Alderney;Orcades;Hébrides;Cornouailles`;

/** Parts and islands of other countries that news names. */
const elsewhere = `Algarve;Alentejo;Madère;Madeira;Açores;Azores;Canaries;Îles Canaries;Canary Islands;Émirats;Emirats;Tenerife;Ténériffe;Gran Canaria;Lanzarote;Baléares;Îles Baléares;Balearic Islands;Majorque;Mallorca;Majorca;Ibiza;Minorque;Asturies;
   Asturias;Cantabrie;Castille;Castille-et-León;Castille-La Manche;Estrémadure;Extremadura;Navarra;Rioja;Euskadi;Basque Country;Costa Brava;Costa del Sol;Abruzzes;Abruzzo;Basilicate;Calabre;Calabria;Campanie;Campania;
   Émilie-Romagne;Emilia-Romagna;Frioul;Latium;Lazio;Ligurie;Liguria;Molise;Ombrie;Umbria;Pouilles;Puglia;Apulia;Trentin;Trentin-Haut-Adige;South Tyrol;Vallée d’Aoste;Vénétie;Veneto;Bade-Wurtemberg;Baden-Württemberg;Bayern;
   Brandebourg;Brandenburg;Forêt-Noire;Black Forest;Mecklembourg;Mecklembourg-Poméranie;Niedersachsen;Lower Saxony;Nordrhein-Westfalen;North Rhine-Westphalia;Rhénanie-du-Nord-Westphalie;Rhénanie-Palatinat;
   Rhineland-Palatinate;Palatinat;Ruhr;Sachsen;Saarland;Saxe-Anhalt;Saxony-Anhalt;Schleswig-Holstein;Thuringe;Thuringia;Westphalie;Carinthie;Carinthia;Styrie;Styria;Tyrol;Vorarlberg;Bohême;Bohemia;Moravie;Moravia;Silésie;
   Silesia;Mazovie;Poméranie;Transylvanie;Transylvania;Valachie;Moldavie roumaine;Crète;Crete;Corfou;Corfu;Péloponnèse;Macédoine grecque;Chypre du Nord;Northern Cyprus;Gozo;Dalmatie;Istrie;Voïvodine;Republika Srpska;Laponie;
   Lapland;Scanie;Jutland;Åland;Svalbard;Îles Féroé;Faroe Islands;Groenland;Greenland;Carélie;Caucase;Daghestan;Dagestan;Tatarstan;Bachkirie;Oural;Urals;Caucasus;Abkhazie;Abkhazia;Ossétie du Sud;Transnistrie;Transnistria;
   Haut-Karabakh;Anatolie;Anatolia;Hokkaido;Okinawa;Shandong;Gulf of Mexico;Golfe du Mexique;Mississippi Delta;Upper Peninsula;Eastern Shore;North Shore;South Shore;Guangdong;Sichuan;Hebei;Henan;Hunan;Jiangsu;Zhejiang;Fujian;Mongolie-Intérieure;Sumatra;Bali;Phuket;Goa;Bihar;Uttar Pradesh;Andhra Pradesh;Madhya Pradesh;Telangana;
   Rajasthan;Haryana;Odisha;West Bengal;Sindh;Balochistan;Luzon;Mindanao;Bornéo;Borneo;Sarawak;Selangor;Johor;Katanga;Kivu;Nord-Kivu;Casamance;Sahel;Sahara occidental;Western Sahara;Corne de l’Afrique;Horn of Africa;Transkei;
   Gauteng;KwaZulu-Natal;Western Cape;Eastern Cape;Zanzibar;Northern Territory;Australian Capital Territory;Tasmanie;Nouvelle-Galles du Sud;Otago;Waikato;North Island;South Island;Hawke’s Bay;Bay of Plenty;Patagonie;Patagonia;
   Amazonie;Amazonia;Minas Gerais;Chiapas;Jalisco;Yucatán;Yucatan;Nuevo León;Baja California;Basse-Californie;Quintana Roo;Porto Rico;Guam;American Samoa;U.S. Virgin Islands;US Virgin Islands;British Virgin Islands;
   Îles Vierges britanniques;Cayman Islands;Îles Caïmans;Bermudes;Napa Valley;Silicon Beach;Rust Belt;Deep South;Sun Belt;Florida Keys;Cape Cod;Long Island;Puget Sound;Great Lakes;Grands Lacs;Gulf Coast;East Coast;
   West Coast;Eastern Seaboard;Ozarks;Appalachia;Appalaches;Upper Midwest;Mid-Atlantic;Hampton Roads;Treasure Coast;Space Coast;Inland Empire;Central Valley;Hudson Valley;Finger Lakes;Twin Cities;Quad Cities;
   Research Triangle;Piedmont Triad;Low Country;Big Island;Oahu;Maui;Kauai;Virginie-Occidentale;Virginie occidentale;Dakota du Nord;Dakota du Sud;Nouvelle-Angleterre;Golfe persique;Persian Gulf;Péninsule arabique;
   Asie centrale;Asie de l’Est;Europe centrale;Europe du Nord;Europe du Sud;Europe occidentale;Europe orientale;Afrique du Nord;Afrique de l’Est;Afrique centrale;Afrique australe;Afrique subsaharienne;Afrique francophone;
   Amérique centrale;Northern Europe;Southern Europe;Asie-Pacifique;Asie du Sud;Indo-Pacific;Océan Indien;Indian Ocean;Baltique;Baltics;Baltic States;Pays baltes;Mer Noire;Black Sea;Caucase du Nord;Mashreq;Extrême-Orient;
   Far East;Middle-East;Proche et Moyen-Orient;Mésopotamie`;

/** Areas of the world that a text may name, in French and in English. */
export const namedRegions = nameList(frenchAreas, neighbours, british, elsewhere);

/** Areas whose names are surnames or words as well: alone they prove little. */
export const frailRegions = nameList(
  `Ouest;Midi;Sud-Est;Nord-Est;Nord-Ouest;Angus;Avon;Aragon;Aragón;Borders;Caux;Conflent;Cumberland;Fife;Galloway;Levant;Marches;Mauges;Moray;Multien;Navarre;Ossau;Rance;Rhodes;Rif;Rodrigues;Sark;Sutherland;Tyrone;Perche;Bresse;Armagnac;Beaujolais;Ségala;Corbières;Groix;Sarre;Royans;Vimeu;Assam;Sabah;Bahia;Panhandle;Tidewater;Piedmont`,
);
