import { wordSet } from '../../../word-set.ts';

/** Given names of English-speaking countries, and of those who came to live there, that the other lists leave out; folded. */
export const moreEnglishGivenNames = wordSet(`
  aaliyah abbie abby abelardo adela adelina adem adonis adrianna adriano afonso aileen aisha aisling aiyana alana
  alannah alasdair alastair aldo alexa alisha alistair aliyah allyson alma alonzo althea alton amara amita
  anelise angelica angie anika anish anisha ankita annabel anya apurva aram archer ardith ariana arianna arif arnav
  arya ashanti ashlee ashleigh asif aspen aubree aubrey audra aurora avinash aya ayaan ayanna ayla bailey bashir
  belinda bella benita bennett bernie bertha beverley billie blair bobbi brady brandy braxton breanna brenna
  brennan brigid brittney brock brody bronwyn bryson burak callum carlene carlotta carly carmel carmencita carson cary
  cassidy catalina cathal cathie cathrine cecelia celina chandler chante charley charmaine chelsey cheri cherie
  chiyo chrissy christi ciara ciaran cillian clare clarissa cole cooper cori corina cornelius cristobal
  dahlia damon danette dani danilo dante darcy darla darnell darragh darrin deana deandre debora deena deidre
  deirdre delores demetrius denzel deon devin dexter diann dianna dilip dion dionne dominic dominick donn donnie
  dora doyle duncan eamon ebony efrain eliana elias elin eliza ellie elmer elton elvira elyse emanuel emer emerson
  emmett erick ericka esmeralda estrella eunice evangelina ezekiel ezra farhan farrah fern fletcher frankie freda
  freddy frieda gabby gabriella gage garry garth gayle gerry gianna gilberto gillian ginger gracie graeme gregor
  gretchen grigoriy grigory gurpreet haley hamish hank harinder harley haroon harrison hayley heidy henrietta hermione
  horacio ike iman imani inigo isha ishaan ishmael issac jace jaclyn jacquelyn jacqui jada jaden jagdeep jakob jameson
  janelle janessa janette janna jarrett jarrod jarvis jasmin jayden jayla jayne jeanine jeannie jed jennie
  jewel jillian jimena johnnie jolene jonah jonathon josiah josie josue julianna juliet kaitlin kara kareem karina
  karyn kasey katerina kath katharine kathi kathie kathrine kaye kaylee kayleigh keira keisha kelvin kendrick kennedy
  kenyon kermit kerri khloe kiara kiera kimberley kira kirsty kitty kourtney kris krista kristi kristie kristopher
  krystle kyla kylie kyra lacey laila lamar larissa latasha latisha latonya laurel laverne leandra leanne leilani
  leona lesley lillie linnea linus liv liza lora loraine loren lorna louella louisa lowell lucinda lulu luther
  lynette lynne lynnette macy maddie maddison madelyn mae maeve maggie maisie makayla mara marcella marcin margery
  mariah maricela marissa marla marlon maryellen matilda mattie maura maxwell mayra mckenna mckenzie meagan melba
  merle mia micah micheala milo mitch monty moses murray mya myrna myron nadya nestor neville nia niall
  nichole nicki nicolette nikki noreen norris nuala octavia omari ophelia orla padraig parker paulina payton
  peyton phoebe piper qasim rachelle radhika ramsay randal randi rashad rashid raven rebekah reece reed reese regan
  reggie reid rena reuben reyna reynaldo rhett rhiannon rhoda rhys rickey rocco rodolfo roisin ronda rosalyn rosanne
  roslyn rowena rudolph russ ryder sahil salih sameer sami sarita selina shahid shana shania shanna shanon
  shauna shawna shea sheena sheldon shelia sheri sherman sherrie shyam sienna sinead siobhan skye skylar sondra sonya
  staci stacie sullivan susanna susie suzan suzanna sybil sylvester tabatha talia tameka tami tamika tamsin tanisha
  taryn tasha terrence thaddeus theodora tiana toby tonia tori tracie trent trina trudy tyson umar usman
  vaughn velma verna vince vinny virgil wendell wendi wilbert yasmin yesenia zainab zane zara zelda zoey zubair
  zuzanna adaeze kwame oluwaseun chinedu chidi ngozi nkechi obinna emeka tunde yemi ayodele folake funmi babatunde
  olumide thandiwe sipho thabo lerato nomsa zanele tendai farai rutendo wanjiru njoroge kamau otieno achieng amina
  fatou aminata ousmane cheikh moussa abdoulaye souleymane boubacar mariama awa ndeye khady seydou drissa bakary kader
  issouf adama yaya lamine sekou xiaoming xiuying jianguo weiwei meiling jiayi haoran yifan zihan minjun jihoon seojun
  jiwoo hyunwoo eunji soojin yuna haruto yuto sota rina yui sakura hinata aoi kenji satoshi tomoko yoko aleksandra
  kateryna oleksandr olena oksana yulia yuliya dmytro mykola andriy serhiy volodymyr bohdan taras ludmila lyudmila
  nikita anatoly gennady vasily stanislava zbigniew boguslaw ewa magdalena beata dorota jolanta renate ulrike dagmar
  heike silke jurgen gunther rainer wolfram tobias matthias andreas gudrun sigrid ragnar torbjorn bjarne mette lotte
  pernille rasmus mads soren kasper jesper anneke marijke joost pieter willem hendrik maarten sander bram femke sanne
  fleur roos daan sem thijs joao tiago rui nuno duarte leonor beatriz matilde gustavo thiago rafaela camila isabela
  larissa juliana luana vinicius caio murilo heitor`);

/** Of these, what is a town, a firm, a surname or a word too: a person only with a second sign. */
export const weakEnglishGivenNames = wordSet(`
  philippine alma archer aspen aurora bella bennett beverley blair brady brandy braxton brock brody carmel carson
  clare cole cooper cornelius dante darcy doyle duncan ebony elton emerson eunice ezra fern
  fletcher frankie gabby gage garth ginger harley harrison iman imani isha jada jade janna jayne jewel juliet kaye
  kendrick kennedy kira lacey lamar larissa laurel lora louisa lowell lulu luther macy maddison mae matilda
  maxwell melba merle mia micah milo monty moses murray mya nestor octavia omari orla parker payton peyton
  phoebe piper ramsay raven reece reed reese regan reid ryder salih shea sheldon sherman skye skylar sullivan talia
  tiana toby trent tyson velma vince wendell zane zara zelda`);
