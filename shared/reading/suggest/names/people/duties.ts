import type { Page } from '../page/page.ts';

/** "la cheffe de cabinet X", "le directeur de la communication X": a field of duty, and no body. */
export function isDuty(page: Page, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 5) return false;
  let index = from;
  if (/^(?:chargee?s?|deleguee?s?)$/.test(page.words[index]?.key ?? '')) index += 1;
  if (!/^(?:de|d|du|des|en|a|au|aux|of|for)$/.test(page.words[index]?.key ?? '')) return false;
  for (index += 1; index < to; index += 1) {
    const key = page.words[index]?.key ?? '';
    if (!/^(?:la|l|le|les|the)$/.test(key) && !duties.test(key)) return false;
  }
  return (
    duties.test(page.words[to - 1]?.key ?? '') ||
    /^(?:public|publique|humaines|generale?s?|interieure?|exterieures?|numerique|civile)$/.test(
      page.words[to - 1]?.key ?? '',
    )
  );
}

/** A field of duty: communication, research. */
export function isDutyWord(key: string): boolean {
  return duties.test(key);
}

const duties =
  /^(?:cabinet|services?|projets?|mission|division|brigade|section|equipe|pole|unite|rubrique|recherches?|production|communication|communications|securite|cybersecurite|cyberdefense|informatique|numerique|ressources|humaines|affaires|presse|enquete|police|gendarmerie|etat|justice|escadron|opposition|majorite|conferences?|travaux|stage|greffe|entreprise|instruction|classe|bord|corps|systemes?|information|donnees|protection|sante|urgences|pediatrie|oncologie|reanimation|radiologie|marketing|finances|clientele|relations|publiques?|conformite|qualite|operations?|innovation|technique|policy|research|compliance|privacy|legal|customer|digital|corporate|clinical|patient|student|human|resources|engineering|sales|nursing|technology|intelligence)$/;
