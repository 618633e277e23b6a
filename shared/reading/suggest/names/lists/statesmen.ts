import { wordSet } from '../../../word-set.ts';

/** Family names by which everybody knows who governs, or did; none of them a word or a firm. */
export const statesmen = wordSet(
  `trump biden obama bush clinton reagan nixon zelensky poutine putin macron sarkozy hollande mitterrand chirac giscard merkel scholz merz sunak starmer cameron thatcher blair trudeau carney harper modi
   netanyahou netanyahu erdogan meloni berlusconi bolsonaro lula milei orban duterte albanese morrison ardern luxon musk zuckerberg bezos snowden assange bayrou barnier lecornu attal borne castex darmanin retailleau melenchon zemmour`,
);
