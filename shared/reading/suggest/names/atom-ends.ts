import type { Page } from './page.ts';

/** "Armorys Data Breach", "Volta Cybersecurity Incident": what happened is no part of who was hit. */
export function withoutIncident(page: Page, from: number, end: number): number {
  let to = end;
  while (to - 1 > from && incidents.test(page.words[to - 1]?.key ?? '')) to -= 1;
  if (to === end) return end;
  while (
    to - 1 > from &&
    /^(?:data|security|cyber|cybersecurity|privacy|it|ransomware|network)$/.test(
      page.words[to - 1]?.key ?? '',
    )
  )
    to -= 1;
  return to;
}

/** "Corvane Medical Chief Operating Officer": what somebody is there is no part of where. */
export function withoutJob(page: Page, from: number, end: number): number {
  if (
    !/^(?:officer|president|director|manager|spokesman|spokeswoman|spokesperson|ceo|cfo|cio|coo|ciso)$/.test(
      page.words[end - 1]?.key ?? '',
    )
  )
    return end;
  let to = end - 1;
  // "Chief Medical Officer" is one, "Corvane Medical" is a firm.
  if (page.words[to - 1]?.key === 'medical' && page.words[to - 2]?.key === 'chief') to -= 1;
  while (to - 1 > from && jobs.test(page.words[to - 1]?.key ?? '')) to -= 1;
  return to > from && !jobs.test(page.words[from]?.key ?? '') ? to : end;
}

const jobs =
  /^(?:chief|operating|executive|financial|information|security|privacy|compliance|nursing|technology|senior|vice|deputy|assistant|associate|general|managing|marketing|communications?|public|relations|affairs|legal|human|resources|interim|regional)$/;
const incidents =
  /^(?:incidents?|breach|breaches|leak|leaks|hack|hacks|cyberattacks?|cyber-attacks?|attacks?|lawsuits?|settlement|statement|faq|notification|disclosure|outage)$/;
