import type { NumberToken } from '../../number-tokens.ts';
import type { Surroundings } from './cues.ts';
import type { CountedPhrase } from './phrase.ts';
import type { Told } from './told.ts';

/** A number with what it counts and where it stands, before it is known whether it is a count. */
export type Candidate = {
  readonly token: NumberToken;
  /** The highest number said. */
  readonly value: number;
  readonly isHedged: boolean;
  readonly phrase: CountedPhrase;
  readonly around: Surroundings;
  /** It is the size of an organisation, what a rule is about, who did it: not what was hit. */
  readonly isNotHit: boolean;
  /** "must report breaches affecting more than 500 patients", "a gift for the first 1,000": whatever else is said. */
  readonly isRuledOut: boolean;
  /** "made off with three laptops": as surely a count. */
  readonly isRuledIn: boolean;
  /** "412 000 s’étaient inscrits, soit 112 000 de plus": another way to say what was no count. */
  readonly isRestated: boolean;
  /** The text has counts before. */
  readonly hasCounts: boolean;
  /** How the sentence says it. */
  readonly told: Told;
  /** The very same number was a count before. */
  readonly isEcho: boolean;
  /** The figure stands elsewhere in the text too: what a text is about is said more than once. */
  readonly isRepeated: boolean;
  /** A count was taken before, in the same sentence. */
  readonly followsCount: boolean;
  /** The number before, in the same sentence, was of something else. */
  readonly followsOther: boolean;
  /** The number before, in the same sentence, was no count and had no noun that is one: "318 incidents, dont 44". */
  readonly followsUncounted: boolean;
  /** A count was taken shortly before, in the sentence before or the same one. */
  readonly isNearCount: boolean;
  /** Only a link of a list stands between the number before and this one; what that one was. */
  readonly listed?: 'count' | 'other';
  /** "out of its", "sur les": the whole of which part was counted. */
  readonly isWhole: boolean;
  /** "Sur les 380 postes que compte la mairie, 45 …": the whole, its part to come. */
  readonly isWholeAhead: boolean;
  /** "more than 600 organisations that …; 325 of them were affected": the whole, told before its part. */
  readonly hasHitPart: boolean;
  /** "Plus un des 150 ordinateurs n’est utilisable": machines, told by what they no longer do. */
  readonly isOutOfUse: boolean;
  /** "including", "dont", "of whom" right before. */
  readonly isIncluded: boolean;
  /** The line holds little but the number and its noun. */
  readonly isItem: boolean;
  readonly inBrackets: boolean;
  /** Only open to attack: "48 000 appareils vulnérables". */
  readonly isVulnerable: boolean;
  /** The sentence is about flaws, raids, floods of traffic or surveys, and of nobody's data. */
  readonly isElsewhere: boolean;
  /** "731 familles de neuf communes": where those counted right before are from. */
  readonly isWhereFrom: boolean;
  /** "31 million records from eight companies": from whom what was counted right before was taken. */
  readonly isTakenFrom: boolean;
  /** "71 000 élèves dans 240 collèges": where those are whom a house has, and who were no count. */
  readonly isHousedIn: boolean;
  /** "Les deux enseignes ont porté plainte": those that were named before, who act. */
  readonly isNamedParty: boolean;
  /** "one of our 14 hospitals". */
  readonly isOneOf: boolean;
  /** In brackets right behind a count: "4 000 people (3 800 customers)". */
  readonly isGlossed: boolean;
  /** "For 63 pupils, …" at the head of a sentence. */
  readonly isAnnounced: boolean;
  /** A bare number with a verb of its own, or a relative clause. */
  readonly hasVerb: boolean;
  /** It opens its sentence, and a verb of being somewhere follows: "Trente-huit abonnés résident en Guadeloupe". */
  readonly isSubject: boolean;
  /** "Sept sont des magistrats": what those counted are, at the head of a sentence. */
  readonly isPredicate: boolean;
  /** Too many to be of the days named right before: "accessibles pendant 3 jours, dont 22". */
  readonly isLargerPart: boolean;
  /** "18 400 sont des logements sociaux": thousands, and what they are. */
  readonly isMany: boolean;
  /** A place follows: "12 en Belgique", "41 in Wales". */
  readonly hasPlace: boolean;
  /** Its paragraph has a word of a breach. */
  readonly isAboutBreach: boolean;
  /** It is put right by another number, or puts one right: "et non 45 000". */
  readonly isCorrection: boolean;
  /** The sentence opened with the whole that this is part of: "Sur les 40 comptes, 9 …". */
  readonly hasWhole: boolean;
  /** The people counted do something themselves, or are judged: they sue, are dismissed, are on the case. */
  readonly isActing: boolean;
  /** Bytes of a disk, of a memory, of an attack's traffic. */
  readonly isCapacity: boolean;
  /** In a list of labels whose heading says that they were hit, behind another count. */
  readonly isUnderHead: boolean;
  readonly label?: {
    readonly hasCue: boolean;
    readonly isStaff: boolean;
    readonly isPeople?: boolean;
    readonly isOther?: boolean;
  };
  /** What befalls them comes after what else is said: "deux prestataires, qui gèrent …, ont été attaqués". */
  readonly isHitLater: boolean;
  /** "customers who ordered in May were at risk". */
  readonly isHitRelative: boolean;
  /** Set against a count right before: "sept hôpitaux, contre cinq en 2021", "up from 12". */
  readonly isCompared: boolean;
  /** Organisations that went to the police: "douze études ont porté plainte". */
  readonly isPlaintiff: boolean;
  /** A clause ends right after it. */
  readonly isAtEnd: boolean;
  /** "as first reported", "comme annoncé" follows. */
  readonly isRevised: boolean;
  /** So many a year, or on average. */
  readonly isRate: boolean;
  /** "17 autres municipalités": more of those hit. */
  readonly isOthers: boolean;
  /** What befell them stands between the number and the noun: "988 affected entities". */
  readonly isNamedHit: boolean;
  /** Its owner's own people, or who works there. */
  readonly isOwnHouse: boolean;
  /** Rows of a table: "il compte 41 380 lignes". */
  readonly isRowCount: boolean;
  /** One of a list of names with a number each, or of brackets behind those hit. */
  readonly isInList: boolean;
  /** The item of a list, its name before a colon: "Nantes : 577 061". */
  readonly isNamedItem: boolean;
  /** "Parmi ces dossiers, 388 portaient …", "(pour 350 000)": a part of what was told. */
  readonly isOfThese: boolean;
  /** "9 040, soit 14 %": a part with its share. */
  readonly hasShare: boolean;
  /** "il fallait lire 13 000 et non 130 000". */
  readonly isPutRight: boolean;
  /** "vous figurez parmi les 44 personnes", "the hacker says he has 62 million pupils". */
  readonly isAddressed: boolean;
  /** Nothing else stands in the brackets around it. */
  readonly isAloneInBrackets: boolean;
};
