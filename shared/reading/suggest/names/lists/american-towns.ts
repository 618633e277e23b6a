import { nameList } from './name-list.ts';

/** Towns of North America of a second rank, and districts that news names; those that are surnames or words need a sign around them anyway. */
export const americanTowns = nameList(
  `Abilene;Allentown;Amarillo;Anaheim;Ann Arbor;Annapolis;Asheville;Bakersfield;Bangor;Bellevue;Berkeley;Bethesda;Billings;Biloxi;Bismarck;Bloomington;Boca Raton;Bozeman;Brownsville;
   Carlsbad;Carson City;Cedar Rapids;Champaign;Chapel Hill;Charleston;Charlottesville;Cheyenne;Chula Vista;Clarksville;Clearwater;Coral Gables;Corpus Christi;Corvallis;Costa Mesa;Danbury;Davenport;Daytona Beach;Dearborn;Deerfield Beach;
   Dubuque;Duluth;East Lansing;Eau Claire;El Cajon;El Segundo;Elizabethtown;Encinitas;Erie;Escondido;Eugene;Evanston;Evansville;Fairbanks;Fairfax;Fargo;Fayetteville;Flagstaff;Flint;Fort Collins;Fort Lauderdale;Fort Myers;Fort Smith;Fort Wayne;Framingham;Fredericksburg;
   Fremont;Fullerton;Gainesville;Galveston;Garden Grove;Glendale;Green Bay;Greensboro;Greenwich;Gulfport;Hackensack;Hagerstown;Harrisburg;Hialeah;High Point;Hoboken;Huntington Beach;Huntsville;Hyannis;Iowa City;Irvine;Ithaca;Janesville;Jefferson City;
   Jersey City;Jonesboro;Joplin;Kalamazoo;Kennewick;Kenosha;Killeen;Kingsport;La Crosse;Lake Charles;Lakeland;Lakewood;Lansing;Laredo;Las Cruces;Livonia;Long Island;Los Gatos;Lynchburg;McAllen;Melbourne Beach;Menlo Park;Mesa;
   Metairie;Miami Beach;Minot;Missoula;Modesto;Montclair;Morgantown;Mount Vernon;Murfreesboro;Murrieta;Muskegon;Myrtle Beach;Naperville;Nashua;New Bedford;New Britain;New Brunswick;New Rochelle;Newport Beach;Newport News;North Charleston;North Las Vegas;
   Oak Ridge;Ocala;Oceanside;Ogden;Olathe;Oshkosh;Overland Park;Oxnard;Palm Beach;Palm Springs;Palmdale;Panama City;Parkersburg;Pasadena;Paterson;Pensacola;Peoria;Pittsfield;Plano;Pocatello;Pomona;Port Arthur;Port St. Lucie;Poughkeepsie;Pueblo;Racine;
   Rancho Cucamonga;Rapid City;Redding;Redwood City;Reno;Reston;Riverside;Roanoke;Rockford;Rockville;Roseville;Roswell;Round Rock;Saginaw;Saint Cloud;St. Cloud;Salina;Salinas;San Angelo;San Marcos;San Mateo;Santa Barbara;Santa Clara;Santa Clarita;Santa Cruz;Santa Fe;Santa Rosa;Sarasota;
   Savannah;Schenectady;Scottsdale;Scranton;Shreveport;Silver Spring;Simi Valley;Sioux City;Sioux Falls;South Bend;Southfield;Stamford;Sugar Land;Sunnyvale;Tacoma;Tempe;Terre Haute;Texarkana;Thousand Oaks;Topeka;Torrance;Trenton;Tuscaloosa;Utica;Vacaville;Vallejo;
   Ventura;Vero Beach;Visalia;Walla Walla;Walnut Creek;Waterbury;Waukegan;West Palm Beach;West Hollywood;Wenatchee;White Plains;Wichita Falls;Wilkes-Barre;Williamsburg;Wilmington;Winston-Salem;Yakima;Yonkers;Youngstown;Yuma;Zanesville;
   Abbotsford;Brampton;Burnaby;Charlottetown;Chilliwack;Fredericton;Guelph;Kamloops;Lethbridge;Markham;Medicine Hat;Mississauga;Nanaimo;Niagara Falls;Oshawa;Peterborough;Prince George;Richmond Hill;St. Catharines;Sudbury;Thunder Bay;Whitehorse;Yellowknife;
   Dundalk;Letterkenny;Sligo;Tralee;Wexford;Auckland;Rotorua;Tauranga;Ballarat;Bendigo;Geelong;Toowoomba;Townsville;Wollongong`,
);
