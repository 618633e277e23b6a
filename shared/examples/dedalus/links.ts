import type { LinkDraft } from '../example.ts';
import type { Entity } from './entities.ts';

/** Who does what with whom, as the articles say it. */
export const links = {
  programFile: { from: 'program', to: 'file', relation: 'origin-of' },
  serverFile: { from: 'server', to: 'file', relation: 'origin-of' },
  fileLaboratories: { from: 'file', to: 'laboratories', relation: 'comes-from' },
  laboratoriesProgram: { from: 'laboratories', to: 'program', relation: 'uses' },
  dedalusProgram: { from: 'dedalus', to: 'program', relation: 'publishes' },
  neyratDedalus: { from: 'neyrat', to: 'dedalus', relation: 'leads', words: 'directeur général délégué' },
  serverLaboratories: { from: 'server', to: 'laboratories', relation: 'hosts-for' },
  formerDedalus: {
    from: 'formerProvider',
    to: 'dedalus',
    relation: 'other',
    words: 'transfert d’activité vers',
  },
  armorysLaboratories: { from: 'armorys', to: 'laboratories', relation: 'represents' },
  bancalZataz: { from: 'bancal', to: 'zataz', relation: 'publishes', words: 'tient' },
  bancalFile: { from: 'bancal', to: 'file', relation: 'found' },
  checknewsLiberation: { from: 'checknews', to: 'liberation', relation: 'part-of', words: 'rubrique de' },
  checknewsFile: { from: 'checknews', to: 'file', relation: 'counted' },
  physicianFile: { from: 'physician', to: 'file', relation: 'other', words: 'y reconnaît ses patients' },
  hackersTelegram: { from: 'hackers', to: 'telegram', relation: 'trades-on' },
  hackersFile: { from: 'hackers', to: 'file', relation: 'disseminates' },
  prosecutorFile: { from: 'prosecutor', to: 'file', relation: 'investigates' },
  afpAnssi: { from: 'afp', to: 'anssi', relation: 'asks' },
  afpCnil: { from: 'afp', to: 'cnil', relation: 'asks' },
  afpDgs: { from: 'afp', to: 'dgs', relation: 'asks' },
  laboratoriesCotesDArmor: {
    from: 'laboratories',
    to: 'cotesDArmor',
    relation: 'other',
    words: 'touchés dans',
  },
  laboratoriesEure: { from: 'laboratories', to: 'eure', relation: 'other', words: 'touchés dans' },
  laboratoriesIlleEtVilaine: {
    from: 'laboratories',
    to: 'illeEtVilaine',
    relation: 'other',
    words: 'touchés dans',
  },
  laboratoriesLoirEtCher: {
    from: 'laboratories',
    to: 'loirEtCher',
    relation: 'other',
    words: 'touchés dans',
  },
  laboratoriesLoiret: { from: 'laboratories', to: 'loiret', relation: 'other', words: 'touchés dans' },
  laboratoriesMorbihan: { from: 'laboratories', to: 'morbihan', relation: 'other', words: 'touchés dans' },
  giletCaubereDax: { from: 'giletCaubere', to: 'dax', relation: 'leads', words: 'directrice adjointe' },
  giletCaubereSudOuest: { from: 'giletCaubere', to: 'sudOuest', relation: 'other', words: 'parle à' },
} as const satisfies Readonly<Record<string, LinkDraft<Entity>>>;
