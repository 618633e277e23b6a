import { placeNamed } from '../lexicon/gazetteer.ts';
import { isLegalForm } from '../lexicon/lexicon.ts';
import { authorityHeads, englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { demonyms } from '../lists/demonyms.ts';
import { conventionalCapitals } from '../lists/function-words.ts';
import { wordSet } from '../../../word-set.ts';
import type { Page } from '../page/page.ts';

const lawsAndWays =
  /^(?:act|code|rule|rules|bill|amendment|constitution|regulation|directive|street|road|avenue|lane|boulevard|highway|drive|parkway|turnpike|terrace|crescent|day|week|month|time)$/;
/** What is run, held or given, and runs nothing itself. */
const undertakings = wordSet(
  'program programs programme programmes scheme campaign summit conference symposium award awards prize',
);
/** Parts of an authority, by what they do or where: "Criminal Division", "Denver Field Office", "Tampa Region". */
const parts = wordSet('division section region squad');
/** "Multiple Sclerosis", "Down Syndrome": what somebody has. */
const illnesses =
  /^(?:[a-z]{2,}(?:osis|itis|emia|algia|trophy|pathy)|syndrome|diseases?|disorders?|palsy|cancer|diabetes|dementia)$/;
const directions =
  /^(?:north|south|east|west|northern|southern|eastern|western|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern|midwest|midwestern|central)$/;

/** "Seafarers Pension Scheme": a fund, with trustees of its own. */
export function isFund(keys: readonly string[]): boolean {
  return (
    keys.length > 2 &&
    /^(?:pensions?|superannuation|retirement)$/.test(keys.at(-2) ?? '') &&
    /^(?:scheme|plan|fund|system|trust)$/.test(keys.at(-1) ?? '')
  );
}

/** "California Civil Code", "Jester Street", "Southern District of Texas", "Safe Homes Program", "Denver Field Office". */
export function namesNoBody(keys: readonly string[]): boolean {
  const last = keys.at(-1) ?? '';
  if (lawsAndWays.test(last) || (undertakings.has(last) && !isFund(keys)) || illnesses.test(last))
    return true;
  // "the Roy Vance Auditorium": walls, and nobody in them.
  if (/^(?:auditorium|stadium|gymnasium|ballroom)$/.test(last)) return true;
  // "D.O., P.A.": letters behind a name that went before.
  if (keys.every((key) => isLegalForm(key) || /^(?:\p{L}\.)+\p{L}$/u.test(key))) return true;
  // "Form 8-K"
  if (keys.length === 2 && keys[0] === 'form' && /\d/.test(last)) return true;
  const where = placeNamed(keys.slice(0, -1).join(' ')) !== undefined;
  // "Ohio Medicaid": insured there.
  if (where && /^medic(?:aid|are)$/.test(last)) return true;
  if (parts.has(last) && (where || keys.length < 2)) return true;
  if (
    last === 'office' &&
    /^(?:field|regional|district|branch|resident)$/.test(keys.at(-2) ?? '') &&
    placeNamed(keys.slice(0, -2).join(' ')) !== undefined
  )
    return true;
  return keys.some(
    (key, at) =>
      key === 'district' &&
      keys[at + 1] === 'of' &&
      /^(?:northern|southern|eastern|western|middle|central)$/.test(keys[at - 1] ?? ''),
  );
}

const ofNations = wordSet(
  'library museum parliament senate government academy legislature congress navy army academy opera ballet',
);

/** Everyday words throughout that are somebody all the same: "Northern Health", "Federal Insurance Office". */
export function isOfWhere(page: Page, from: number, to: number): boolean {
  const first = page.words[from]?.key ?? '';
  const last = page.words[to - 1]?.key ?? '';
  if (page.inTitle[from] === 1 || page.inCapitals[from] === 1) return false;
  if (to - from === 2 && directions.test(first)) return firmNameWords.has(last);
  // "British Library", "Scottish Government"
  if (to - from === 2 && conventionalCapitals.has(first) && ofNations.has(last)) return true;
  if (to - from === 2 && demonyms.has(first) && carriers.test(last)) return true;
  const isLed = page.words[from]?.gap === 0 && page.words[from - 1]?.key === 'the';
  // "the Australian Cyber Security Centre"
  if (isLed && to - from > 2 && demonyms.has(first) && englishPublicHeads.has(last)) return true;
  if (isLed && to - from === 2 && first === 'federal' && last === 'court') return true;
  if (isLed && isOfParliament(page, from, to)) return true;
  return (
    to - from > 2 &&
    /^(?:federal|national|royal)$/.test(first) &&
    (authorityHeads.has(last) || (isLed && /^(?:unit|hotline|helpline|mechanism|taskforce)$/.test(last)))
  );
}

/** What a country has one of, called after its people: "Hawaiian Airlines". */
const carriers = /^(?:airlines?|airways|railways?|telecom|broadcasting|petroleum|aerospace)$/;
/** What boards and firms have committees for. */
const ofBoards =
  /^(?:audit|risk|steering|executive|remuneration|compensation|nominations?|nominating|organi[sz]ing|management|advisory|ethics|compliance|governance|safety|finance|works|liaison|planning|investment|clinical|editorial|programme|program|policy|review|staff|project|technical|security|privacy|data|internal|joint|local|working|credit|board)$/;

/** "the Public Accounts Committee", "the Home Affairs Select Committee": of a parliament, by fields that no board has. */
function isOfParliament(page: Page, from: number, to: number): boolean {
  if (page.words[to - 1]?.key !== 'committee') return false;
  const end = /^(?:select|standing|joint|special)$/.test(page.words[to - 2]?.key ?? '') ? to - 2 : to - 1;
  if (end - from < 2 && end === to - 1) return false;
  return page.words.slice(from, end).every(({ key, shape }) => shape !== 'lower' && !ofBoards.test(key));
}

/** "Rackets Strike Force", "Grid Security Task Force". */
export function isForce(keys: readonly string[]): boolean {
  return (
    keys.at(-1) === 'force' && /^(?:task|strike|police|air|border|defence|defense)$/.test(keys.at(-2) ?? '')
  );
}

/** "the Mortal Online forum", "the Little Shop website": English says behind a name what it is. */
export function isBeforeNoun(page: Page, index: number): boolean {
  const next = page.words[index];
  if (next === undefined || next.gap !== 0 || next.shape !== 'lower') return false;
  // "the Grand Theft Auto Online cheats website".
  const behind = page.words[index + 1];
  const noun = behind !== undefined && behind.gap === 0 && behind.key === 'website' ? behind : next;
  return /^(?:website|site|forum|forums|service|app|platform|game|games|network|community|marketplace|database|brand|chain|store|group|company|firm|stealer|malware|ransomware|software|newsletter|blog|magazine|newspaper)$/.test(
    noun.key,
  );
}

/** "The Society", "the Federation": a body that has been named before, by its head alone. */
export function isShortBody(page: Page, from: number): boolean {
  const before = page.words[from - 1];
  return (
    page.language === 'en' &&
    before?.key === 'the' &&
    page.words[from]?.gap === 0 &&
    /^(?:society|federation|inspectorate|directorate|diocese|archdiocese|constabulary|coalition|alliance|syndicate|consortium|fellowship|brotherhood|registry|tribunal|secretariat|faculty|chapter|guild|parish)$/.test(
      page.words[from]?.key ?? '',
    )
  );
}

const carMakes = wordSet(
  `vauxhall ford nissan toyota honda hyundai kia mazda subaru mitsubishi suzuki volkswagen vw audi bmw mercedes renault peugeot citroen fiat skoda seat volvo saab opel dacia chevrolet chevy dodge jeep chrysler cadillac buick lexus acura infiniti porsche jaguar landrover tesla holden tata mahindra maruti`,
);

/** "a Vauxhall Vivaro": what somebody drives, and nothing in it that a firm is called by. */
export function isCar([make = '', ...model]: readonly string[]): boolean {
  return (
    model.length < 3 &&
    carMakes.has(make) &&
    model.every((key) => !firmNameWords.has(key) && !englishPublicHeads.has(key) && !isLegalForm(key))
  );
}
