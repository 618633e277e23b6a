import type { SaidText } from './tokens.ts';
import type { VerbForm } from './verb-forms.ts';
import { conjugated, englishGroup } from './verb-groups.ts';
import type { VerbGroup } from './verb-parts.ts';
import { wordSet } from '../../word-set.ts';

/** What one doubts who doubts what was said, rather than a person or a bank. */
const doubted = wordSet(
  'authenticite veracite ampleur realite chiffre chiffres nombre nombres total totaux volume origine fiabilite exactitude sincerite existence provenance fraicheur',
  'affirmation affirmations revendication revendications version explication explications fichier base donnees fuite piratage intrusion annonce annonces declaration',
  'declarations bonne gravite legitimite portee etendue valeur pertinence bilan estimation estimations recit these echantillon attribution paternite',
  'claim claims authenticity figure figures number numbers legitimacy veracity scale extent validity accuracy account story explanation explanations assertion assertions',
  'allegation allegations breach sample data hack leak statement statements size estimate estimates provenance origin attribution motive timeline version findings sincerity',
);

const doubting = (language: 'fr' | 'en', stands: boolean): VerbForm => ({
  // A reflexive verb is one of saying only where it is this one.
  lemma: 'declarer',
  language,
  need: 'any',
  stance: 'doubts',
  isFinite: true,
  isParticiple: !stands,
  isInfinitive: false,
  isPresentParticiple: false,
});

type Doubt = {
  /** Words that end the expression, and what must come behind them. */
  readonly ends: ReadonlySet<string>;
  readonly next: RegExp;
  /** The verb before them. */
  readonly verb: RegExp;
  readonly language: 'fr' | 'en';
};

const about = /^(?:on|over|about|as|that|whether|regarding|concerning|of|around)$/;
const aboutFrench = /^(?:sur|quant|concernant|a|au|que|envers|face|vis-a-vis)$/;
/** "cast doubt on", "remains sceptical of", "émet des réserves sur", "se montre sceptique". */
const expressions: readonly Doubt[] = [
  {
    ends: wordSet('doubt doubts uncertainty scepticism skepticism reservations'),
    next: about,
    verb: /^(?:casts?|express(?:es|ed)?|rais(?:es?|ed)|voic(?:es?|ed)|has|have|had|threw|throws?|harbou?r(?:s|ed)?)$/,
    language: 'en',
  },
  {
    ends: wordSet('sceptical skeptical unconvinced doubtful dubious'),
    next: /^(?:of|about|that|whether|as|regarding|[,.;:!?)”"]|\n.*)$/s,
    verb: /^(?:is|are|was|were|remain(?:s|ed)?|seem(?:s|ed)?|sounded)$/,
    language: 'en',
  },
  {
    ends: wordSet('question'),
    next: /^(?:.*)$/s,
    verb: /^(?:calls?|called|brings?|brought|puts?)$/,
    language: 'en',
  },
  {
    ends: wordSet('doute doutes reserves scepticisme'),
    next: aboutFrench,
    verb: /^(?:emet|emettent|emettait|emis|exprime|expriment|exprimait|a|ont|avait|avaient|nourrit|formule|formulent|part|affiche|affichent|leve|cache|cachent)$/,
    language: 'fr',
  },
  {
    ends: wordSet(
      'sceptique sceptiques dubitatif dubitatifs dubitative dubitatives circonspect circonspecte circonspects circonspectes',
    ),
    next: /^(?:sur|quant|concernant|face|devant|a|au|envers|et|[,.;:!?)»”"]|\n.*)$/s,
    verb: /^(?:dit|disent|disait|reste|restent|restait|montre|montrent|montrait|est|sont|etait|demeure|demeurent)$/,
    language: 'fr',
  },
];
/** The last words of all of them, and the verbs that doubt by themselves: at other words nothing is looked for. */
const persuaded = wordSet('convinced persuaded convaincu convaincue convaincus convaincues');
const wonders = wordSet('interroge interrogent interrogeait');
const lastWords = new Set([...persuaded, ...wonders, ...expressions.flatMap(({ ends }) => [...ends])]);
/** What may stand between the verb and the word that ends the expression. */
const filling =
  /^(?:de|des|du|ses|leurs|son|leur|sa|quelques|plusieurs|serieux|serieuses|forts?|fortes|tres|plus|assez|pour|un|une|le|la|its|their|his|her|some|serious|considerable|significant|further|new|fresh|deeply|highly|more|the|into|figures?|claims?|that|this|account|number|numbers|also|still|aussi|encore|toujours)$/;
const negation = /^(?:no|not|pas|aucune?|jamais|guere|never|little|ne|n')$|n't$/;

/** Reads an expression for doubting that ends at a token. */
export function doubtGroup(said: SaidText, index: number): VerbGroup | undefined {
  const text = said.tokens[index]?.text ?? '';
  if (!lastWords.has(text)) return undefined;
  if (persuaded.has(text)) return unconvinced(said, index);
  if (wonders.has(text)) return wondering(said, index);
  const next = said.tokens[index + 1]?.text ?? '.';
  for (const { ends, next: behind, verb, language } of expressions) {
    if (!ends.has(text) || !behind.test(next)) continue;
    if (text === 'question' && said.tokens[index - 1]?.text !== 'into') continue;
    for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1) {
      const before = said.tokens[at];
      if (before === undefined || negation.test(before.text)) break;
      if (verb.test(before.text) && !(before.text === 'a' && before.isAccented)) {
        const start = before.text === 'part' ? at - 1 : at;
        return grouped(
          said,
          start,
          index,
          doubting(language, language === 'en' && /^(?:is|are|was|were|ha)/.test(before.text)),
        );
      }
      if (!filling.test(before.text)) break;
    }
  }
  return undefined;
}

function grouped(said: SaidText, verb: number, last: number, form: VerbForm): VerbGroup | undefined {
  const group = form.language === 'fr' ? conjugated(said, verb, form) : englishGroup(said, verb, form);
  if (group === undefined || group.stance !== 'doubts' || group.isPassive) return undefined;
  return { ...group, to: last + 1, pronoun: undefined };
}

/** "is not convinced", "n’est pas convaincu". */
function unconvinced(said: SaidText, index: number): VerbGroup | undefined {
  const words = [1, 2, 3, 4].map((back) => said.tokens[index - back]?.text ?? '');
  if (!words.slice(0, 3).some((word) => /^(?:not|pas|guere)$|n't$/.test(word))) return undefined;
  const back = words.findIndex((word) =>
    /^(?:is|are|was|were|remains?|isn't|aren't|wasn't|weren't|est|sont|etait|etaient|dit|disent)$/.test(word),
  );
  if (back < 0 || !/^(?:that|by|of|que|qu'|par|de|[,.;:!?)»”"])$/.test(said.tokens[index + 1]?.text ?? '.'))
    return undefined;
  let from = index - back - 1;
  while (/^(?:n'|ne|s'|se)$/.test(said.tokens[from - 1]?.text ?? '')) from -= 1;
  const language = /^(?:est|sont|etait|etaient|dit|disent)$/.test(words[back] ?? '') ? 'fr' : 'en';
  return {
    from,
    to: index + 1,
    verb: index,
    form: doubting(language, true),
    stance: 'doubts',
    isPassive: false,
    pronoun: undefined,
    isGerund: false,
  };
}

/** "s’interroge sur l’authenticité". */
function wondering(said: SaidText, index: number): VerbGroup | undefined {
  if (said.tokens[index - 1]?.text !== "s'" || said.tokens[index + 1]?.text !== 'sur') return undefined;
  return isDoubted(said, index + 2) ? grouped(said, index, index, doubting('fr', true)) : undefined;
}

/** Whether a verb of doubting has a thing said for its object: "doute de l’ampleur", "questioned the figure". */
export function isDoubtOf(said: SaidText, { form, to }: VerbGroup): boolean {
  const next = said.tokens[to]?.text ?? '';
  if (form.lemma === 'douter') return /^(?:de|d'|du|des)$/.test(next) && isDoubted(said, to + 1);
  if (form.lemma !== 'doubt' && form.lemma !== 'question') return false;
  return /^(?:whether|if|how|why)$/.test(next) || isDoubted(said, to);
}

function isDoubted(said: SaidText, from: number): boolean {
  for (let at = from; at < from + 5; at += 1) {
    const text = said.tokens[at]?.text ?? '';
    if (doubted.has(text)) return true;
    if (said.tokens[at]?.isWord !== true) return false;
  }
  return false;
}
