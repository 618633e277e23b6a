import { nameList } from './name-list.ts';

/** Quarters of great cities that English papers name as they name a town. */
export const cityQuarters = nameList(
  `Knightsbridge;Mayfair;Soho;Marylebone;Bloomsbury;Covent Garden;Shoreditch;Hackney;Islington;Brixton;Camden Town;Canary Wharf;Docklands;Whitehall;Wimbledon;Hammersmith;Fulham;Battersea;Clapham;Peckham;Dalston;Bermondsey;Whitechapel;
   Brooklyn;Staten Island;Harlem;Greenwich Village;Lower Manhattan;Flatbush;Williamsburg;Capitol Hill;Hollywood;Koreatown;Chinatown;Silicon Valley;Kowloon;Mong Kok;Tsim Sha Tsui;Wan Chai;Causeway Bay;North Point;Quarry Bay;
   Roppongi;Shinjuku;Shibuya;Gangnam;Bondi;Parramatta;Surry Hills;Fitzroy;Ponsonby;Sandton;Soweto;Bandra;Whitefield;Ballsbridge;Dún Laoghaire;Leopoldstown;Sandyford`,
);
