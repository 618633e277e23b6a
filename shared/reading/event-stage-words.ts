import type { EventStage } from '../model/event.ts';

/** Words by which a sentence says which step of a breach it tells of. */
export type StageCue = {
  readonly stage: EventStage;
  /** On folded text, with the flag `g`. */
  readonly pattern: RegExp;
  /** What the sentence is about ("l’intrusion"), rather than what happened to it: counts only where nothing else does. */
  readonly isTopic?: true;
};

const authority =
  '(?:cnil|commission nationale|anssi|ars|ico|dpc|edpb|aepd|cnpd|apd|garante|pfpdt|edob|autorites?|regulateurs?|regulators?|(?:data[- ]protection|supervisory|state|federal|national|privacy) (?:authorit(?:y|ies)|regulators?|watchdog|commission|commissioners?)|authorit(?:y|ies)|information commissioners?|attorneys? generals?|watchdog|hhs|ocr)';
const people =
  '(?:patients?|patientes?|client(?:e?s)?|clientele|personnes|abonnes?|usagers|utilisateurs|utilisatrices|assures|adherents|salaries|employes|collaborateurs|agents|eleves|parents|familles|etudiants|allocataires|locataires|licencies|membres|donateurs|victimes|interesses|customers?|people|persons|users?|individuals|members|employees|staff|students|pupils|subscribers|residents|tenants|donors|data subjects|consumers|victims|those (?:affected|concerned|involved))';
const informed =
  '(?:notifi(?:e|ee|es|ees|er|ait|aient|ant|ed|es|ent|y|ying)|averti(?:e|s|es|t|r|ssait|ssent)?|previen(?:t|nent)|prevenu(?:e|s|es)?|prevenir|inform(?:e|ee|es|ees|er|ait|aient|ant|ent|ed|s|ing)|alert(?:e|ee|es|ees|er|ait|ant|ent|ed|s|ing)|contact(?:e|ee|es|ees|er|ed|ing)|signal(?:e|ee|es|ees|er|ait|ant|ent)|declar(?:e|ee|es|ees|er|ait|ant|ent)|saisi(?:e|s|es|t|r|ssait|ssant)?|reported|reporting|told|wrote|writes|ecrit|written)';
/** Short ways between a verb and what it takes, without another date or clause, nor who does it. */
const near = '(?:(?! (?:par|by) )[^.,;:\\n\\d]){0,60}?';
const breach =
  '(?:intrusions?|piratages?|hacks?|hacking|(?:cyber[- ]?)?attaques?|cyber[- ]?attacks?|attacks?|breach(?:es)?|violations?|compromission|compromise|ransomware|rancongiciel|acces (?:non autorise|frauduleux|illegitime|indu)s?|unauthori[sz]ed access|incidents?)';
const data =
  '(?:fichiers?|donnees|bases?|dump|archives?|echantillons?|extraits?|data(?:base|set)?|files?|records|samples?|listing|informations)';

const cue = (stage: EventStage, pattern: string): StageCue => ({
  stage,
  pattern: new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`, 'g'),
});
const topic = (stage: EventStage, pattern: string): StageCue => ({ ...cue(stage, pattern), isTopic: true });

/** In order of rank: of two that meet on the same words, the earlier one. */
export const stageCues: readonly StageCue[] = [
  cue('notification-authority', `${informed}${near} ${authority}`),
  cue(
    'notification-authority',
    `${authority} (?:en )?(?:a|ont|avait|avaient|was|were|has been|had been|have been|est|etait|fut|is)(?: \\w+){0,3} ${informed}`,
  ),
  cue(
    'notification-authority',
    `(?:notifications?|declarations?|signalements?)${near} (?:a|aupres de) (?:la |l'|les |son |sa )?(?:autorite |protection )?${authority}`,
  ),
  cue(
    'notification-authority',
    `(?:notif(?:ication|ied|ies)|disclosures?|reports?|breach report|notice|complied)${near} (?:to|with|from) (?:the |its )?${authority}`,
  ),
  cue(
    'notification-authority',
    `${authority}${near} (?:recu|received|got)${near} (?:notification|declaration|signalement|notice|report)`,
  ),
  cue('notification-persons', `${informed}${near} ${people}`),
  cue(
    'notification-persons',
    `${people}${near} (?:a|ont|avait|avaient|was|were|has been|had been|have been|est|sont|etait|etaient|furent|being|are)(?: \\w+){0,3} ${informed}`,
  ),
  cue('notification-persons', `(?:information|notification)s? (?:des|aux|of|to)${near} ${people}`),
  cue(
    'notification-persons',
    `(?:courriers?|courriels?|lettres?|mails?|e-mails?|messages?|sms|letters?|emails?|notices?|notifications?)${near} (?:${people}|adressee?s?|envoyee?s?|sent|mailed|went out)`,
  ),
  cue(
    'notification-persons',
    `(?:adress|envoy|send|sent|mail)\\w*${near} (?:courriers?|courriels?|lettres?|mails?|messages?|letters?|emails?|notices?|notifications?)(?:${near} ${people})?`,
  ),
  cue(
    'notification-persons',
    `${people}${near} (?:ont |had |have )?(?:recu|received|got|recoivent)${near} (?:courriers?|courriels?|lettres?|mails?|messages?|letters?|emails?|notices?|notifications?)`,
  ),
  cue('complaint', `plaintes?|complaints?|class[- ]action|lawsuit|sued|action de groupe`),
  cue(
    'judicial-inquiry',
    `enquete (?:judiciaire|preliminaire|penale|de (?:police|gendarmerie))|enquete (?:a ete )?(?:ouverte|confiee)|parquet|procureure?|juge d'instruction|information judiciaire|perquisitions?|interpell\\w+|arrete(?:e|s|es)|mise?s? en examen|judicial|prosecutors?|police investigation|arrested|charged|indicted`,
  ),
  cue(
    'internal-inquiry',
    `enquete interne|audits?|internal (?:inquiry|investigation|review)|forensic\\w*|investigations? internes?`,
  ),
  cue(
    'containment',
    `bloque(?:e|s|es|r|nt)?|neutralis\\w+|coupe(?:e|s|es|r)|a coupe|ont coupe|isole(?:e|s|es|r)?|endigu\\w+|maitris\\w+|corrig\\w+|contained|blocked|shut down|patched|revoked|(?:took|taken) offline|expelled|evicted`,
  ),
  cue(
    'sale',
    `en vente|a la vente|vendu(?:e|s|es)?|encheres|on sale|(?:for|up for) sale|sold|selling|auction(?:ed)?|offered for`,
  ),
  cue(
    'confirmation',
    `confirm(?:e|ee|es|ees|er|ait|ent|ed|s|ing)?|reconnai\\w+|reconnu(?:e|s|es)?|admis|admit(?:s|ted)?|acknowledged?`,
  ),
  cue(
    'discovery',
    `reper(?:e|ee|es|ees|er|ait|ant)|decouv\\w+|detect\\w*|constat(?:e|ee|es|ees|er|ait|ant|ent)|identifi(?:e|ee|es|ees|ed|ent)|discover\\w*|spotted|noticed|found|learn(?:ed|t)|(?:became|become|was made|were made|made) aware|aware(?:ness)?|pri(?:s|t|se|ses)? connaissance|prend connaissance|prise de connaissance|(?:a|ont|avait|eu) connaissance|appris|apprend|apercu(?:e|s)?|rendu(?:e|s)? compte|mise?s? au jour|uncovered|(?:a|avait|ont|avaient|was|were|had been|has been) (?:ete )?(?:alerted|alertee?s?)(?: (?:par|by|d'|de|of|to))?|(?:informed|notified|tipped off|warned|informee?s?|avisee?s?|prevenue?s?|avertie?s?|notifiee?s?)[^.,;:\\n\\d]{0,60}? (?:par|by)`,
  ),
  cue(
    'circulation',
    `circul\\w*|diffus\\w*|mise?s? en ligne|(?:sont|est|etaient) en ligne|leaked(?: online)?|posted|dumped|refait surface|resurfaced`,
  ),
  cue(
    'circulation',
    `(?:publie\\w*|published|publishes)${near} ${data}|${data}${near} (?:publiee?s?|published|released)`,
  ),
  cue(
    'disclosure',
    `revel\\w*|rendue?s? publi(?:c|que|cs|ques)|annonc\\w*|communique(?:e|s)?|disclos\\w*|announc\\w*|reveal\\w*|made public|went public|press release|publicly`,
  ),
  cue(
    'exfiltration',
    `exfiltr\\w*|siphon\\w*|aspire(?:e|s|es)|vol de (?:ces |ses |leurs )?donnees|data theft|(?:a|ont|avait|avaient|ete) (?:derob|vol|telecharg|copi|extrai|aspir)\\w+|(?:was|were|been|being|had|have|has) (?:stolen|copied|downloaded|taken|extracted)|stole|copied|downloaded`,
  ),
  cue(
    'exfiltration',
    `(?:fuite|leak)${near} (?:commenc\\w+|debut\\w+|eu lieu|survenue?|produite?|remont\\w+|occurred|happened|took place|began|started|dates? back)`,
  ),
  cue(
    'intrusion',
    `${breach}${near} (?:commenc\\w+|debut\\w+|eu lieu|survenu(?:e|s)?|produite?s?|remont\\w+|deroul\\w+|occurred|happened|took place|began|begun|started|dates? (?:back|from)|dated back)`,
  ),
  cue('intrusion', `(?:debut|start|beginning|onset)${near} ${breach}`),
  cue(
    'intrusion',
    `introdui\\w+|penetr\\w+|infiltr\\w+|(?:a|ont|ete|avait|avaient) (?:pirat|attaqu|compromi|acced)\\w*|(?:victimes?|cible|objet|subi)${near} ${breach}|(?:broke|break|breaking|got|getting) in(?:to)?|(?:gained|had|obtained) (?:\\w+ )?access|(?:was|were|been) (?:hacked|breached|attacked|compromised|hit|accessed|targeted)|hacked|breached|(?:intruders?|attackers?|hackers?) (?:\\w+ )?(?:accessed|entered|used|logged)|suffered`,
  ),
  cue(
    'measure',
    `sanction\\w*|amende|fined?|mise en demeure|reinitialis\\w+|(?:mots de passe|passwords) (?:ont ete |were )?(?:changes|reset)|rapport d'audit`,
  ),
  cue('data-period', `prelevements?|entre \\d{4} et|from \\d{4} to`),
  topic('intrusion', `${breach}|piratee?s?|hackers?|attackers?|pirates?`),
  topic('exfiltration', `fuites?|leaks?|derobee?s?|volee?s?|stolen|theft`),
];

/** "L’intrusion, qui a commencé le 3 mars": it begins, and what began is told before. */
export const beginning =
  /(?<![a-z])(?:commenc\w+|debut(?:e|ee|es|ait|ant|a|er)|remont\w+|began|begun|started|starting|dates? back|dated back|eu lieu|survenue?|s'est produite?|occurred|happened|took place)(?![a-z])/g;
/** What is denied, owed or still to come has not happened: "n’a pas notifié", "must notify". */
export const unreal =
  /(?:(?<![a-z])(?:pas|jamais|not|never|sans|without|doit|doivent|devait|devra|devrait|devaient|must|should|shall|has to|have to|had to|avoir a|obligation de|oblige de|tenue? de|failed to|fails to)|n't)(?: \w+){0,3} $/;
/** Between these, words say one thing of one date. */
export const clauseBreak =
  /[,;:()«»"“”—–\n]| - |(?<![a-z])(?:et|and|puis|then|mais|but|tandis que|alors que|while|whereas|avant|before|apres|after|following|suite a|a la suite de|soit)(?![a-z])/g;
/** A clause that only says since when something else is counted: "trois jours après la découverte". */
export const countedFrom =
  /^ *(?:apres|after|following|suite a|a la suite de|avant|before|depuis|since|des|upon|lors de)(?![a-z])/;
