import { nameList } from './name-list.ts';

/** Words behind which stands what an intruder goes by, folded. */
export const actorPhrases = nameList(
  `se fait appeler;se font appeler;se faisant appeler;se faisait appeler;repond au nom de;repond au nom d;repondent au nom de;repondent au nom d;sous le pseudonyme;sous le pseudonyme de;sous le pseudonyme d;sous le pseudo;sous le pseudo de;sous l alias;sous l alias de;un denomme;le denomme;qui signent;message signe;annonce signee;rancon signee;demande signee;revendication signee;note signee;mot signe;courriel signe;internaute signant;pirate signant;signant;qui signe;qui signait;credits to;credit to;
   going by;goes by;go by;went by;go by the name;go by the name of;goes by the name of;go by the handle;goes by the handle;going by the handle;go by the alias;goes by the alias;going by the alias;goes by the moniker;go by the moniker;going by the moniker;goes by the username;going by the name;goes by the name;going by the name of;under the handle;under the alias;under the pseudonym;under the username;under the moniker;using the handle;using the alias;using the moniker;calling itself;calling himself;calling herself;calling themselves;calls itself;call themselves;
   known online as;who uses the handle;claimed by;revendiquee par;revendique par;mis en vente par;mise en vente par`,
);

/** Words that also introduce the innocent: they need somebody criminal shortly before. */
export const looseActorPhrases = nameList(
  `known as;posted by;se nomme;se nommant;surnomme;surnommee;signe;signes;signees;un certain;une certaine;signe par;signee;diffuse par;diffusee par;propose par;proposee par;using the name;under the name;under the name of;sous le nom de;sous le nom d;connu sous le nom de;attributed to;attribuee a;attribue a;le nomme;sous l identite de;se presente comme`,
);
