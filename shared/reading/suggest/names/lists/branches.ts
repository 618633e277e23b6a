import { wordSet } from '../../../word-set.ts';

/** Associations, unions and services that have a branch in each department, region or town, folded: "la FCPE de la Dordogne". */
export const branches = wordSet(`
  cgt cfdt cftc fo cfe-cgc cgc unsa fsu snes snes-fsu snuipp snuipp-fsu snalc sgen-cfdt solidaires usr peep fcpe apel uniopss uriopss
  medef cpme u2p capeb fnsea fdsea crma ffb frtp umih gni cnams fnaim unpi jeunes-agriculteurs
  clcv cnl ufc ufc-que-choisir que-choisir cscv afoc adeic fnaut familles-rurales csf adil adie ades ania
  admr una adapei apei unapei apajh apf afm fnath lpo fne ffvelo spa cpie udaf unaf cidff cimade licra mrap ldh atd lfi ps pcf ump rn lr modem eelv udi
  amap biocoop mfr cfa cma umj afpa greta cnam-ouest frmjc codes codep cdos cros usep ufolep unss udsp
  sos-amitie emmaus secours-populaire secours-catholique banque-alimentaire petits-freres france-victimes
  clsc cisss ciusss cegep cssdm mrc csn ftq spvm upa crm-sq cpas spw iweps forem actiris ocas suva afp-ge tcs asloca frc
  cc ca cu sicala smiddev sied sieds siel sdef sde tepcv safer crous geiq hlm-oph
  credit-agricole credit-mutuel caisse-epargne groupama maif mgen harmonie-mutuelle`);
