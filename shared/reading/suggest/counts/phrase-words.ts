const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Words that may stand between a number and its noun: determiners, links, adjectives that come first. */
export const betweenNumberAndNoun: ReadonlySet<string> = list(`
  de d des du of ses leurs leur nos notre vos mes tes votre ces cette ce its their our his her your my the les la le l these those
  autre autres ancien ancienne anciens anciennes nouveau nouveaux nouvelle nouvelles premier premiere premiers premieres jeune jeunes
  petit petite petits petites grand grande grands grandes gros grosse grosses different differents differentes faux fausse fausses
  vrai vrais vraies simple simples seul seule seuls seules dernier derniers dernieres principal principaux principales nombreux
  nombreuses futur futurs propre propres meme memes pretendu pretendus pretendues soi-disant presumes presumees potentiel potentiels
  potentielles supplementaires quelques bons bonnes mauvais vieux vieilles ex actuels actuelles divers diverses
  supposees supposes malheureux malheureuses prestigieux bel beaux importants importantes tres
  other others former current previous existing past and unique distinct new different individual additional affected impacted
  exposed compromised stolen leaked alleged purported potential real fake old older more further confidential sensitive personal
  private internal valid active inactive deceased living adult local unsuspecting innocent various separate specific single
  total estimated approximately some such certain few ordinary american-based us uk u.s u.k several registered verified
  more unencrypted encrypted plaintext plain-text hashed salted unsalted raw large small major key critical full complete
  publicly freely non-unique so-called
`);

/** After one of these an English noun group is over; in both languages a number right before one stands for what was counted before. */
export const groupEnds: ReadonlySet<string> = list(`
  who whose whom which that with in on at from to for by were was are is be been being had has have may might could would will should can
  did do does and or as than into including include includes included across among amongst before after when while during via
  through under over within without but because since until per plus also not only still then once about against between
  dans sur par pour qui que dont ont sont etaient etait avaient avait a en et ou chez avec est seraient serait auraient aurait sera
  seront ete aux au ne n se s y pourraient pourrait peuvent peut doivent devraient soit selon depuis parmi entre mais car si lors
  sans sous vers apres avant pendant contre comme non plus parce jusqu'a jusqu'aux puis ainsi ni restent reste figurent concernent
  contiennent comportent totalement uniquement seulement environ here there they we you he she it ils elles on nous vous
  stolen lost sold taken put hit found sent left online worldwide globally nationwide overall today yesterday altogether said say says
  this these those the an any all if where  whether both either each back up out off
  of alongside along amid amongst upon above below around near versus belonging totalling totaling consisting spanning containing
  contained showed involved bore hold holds held contain contains show shows carry carries carried include none nothing spread stored resulting regarding concerning tied linked dating going followed linked sorted
  stole took gave broke got saw knew went came made left kept wrote told began became fell felt spoke drove threw brought caught taught thought
  auparavant hier aujourd'hui desormais deja encore cette ces cet ce la le les un une des du mi fin debut
`);

/** Plural or collective English nouns that do not end in s. */
export const irregularPlurals: ReadonlySet<string> = list(
  'people children men women staff data personnel alumni faculty mail email e-mail courriel feet',
);

/** Nouns that do not change, so that their plural does not show. */
export const invariable: ReadonlySet<string> = list(
  'iban rib nir ssn sms cv pdf bic vm cb nas sim vps mel mail email e-mail login logins staff people children men women data personnel alumni faculty pme eti tpe ehpad chu ght chat csv pii phi spam ddos media millennial courriel url dns gps vpn',
);

/** "21 last year", "14 this spring": when, not of what. */
export const whenAfter =
  /^ (?:last|this|next) (?:year|month|week|spring|summer|autumn|fall|winter|night|time)(?![a-z'])/;
