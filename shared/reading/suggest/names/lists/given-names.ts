import { wordSet } from '../../../word-set.ts';

const french = `
  abel abelard achille adam adele adelaide adeline adelie adolphe adrien adrienne agathe agnes aglae aime aimee alain
  alban albane alberic albert alberte albertine albin aldric alexandra alexandre alexandrine alexia alexiane alexis
  alfred alice alicia alienor aline alix alizee aloys alphonse amandine amaury ambre ambroise amelie anael anaelle
  anais anastasie anatole andre andree ange angele angelina angeline angelique anicet anita ann anna annabelle anne
  annette annick annie annouk anouck anouk anselme anthelme anthony antoine antoinette apolline ariane aristide arlette
  armand armande armel armelle arnaud arsene arthur astrid aube auberi aubin aude audrey auguste augustin augustine
  aure aurele aurelia aurelie aurelien aurore axel axelle aymeric aymeline azeline baptiste baptistin barnabe barthelemy
  basile bastian bastien bathilde baudouin beatrice beatrix benedicte benedict benjamin benoit benoite berangere bernard
  bernadette bernardin berenice bert berthe bertille bertrand blaise blanche blandine boris brice brieuc brigitte brune
  bruno calixte camille candice capucine carine carl carla carole caroline cassandre catherine cathy cecile cecilia cedric
  celeste celestin celestine celia celian celie celine cesar chantal charlene charles charline charlotte chloe chrystel
  christel christelle christian christiane christine christophe claire clarisse claude claudette claudie claudine claudius
  clea clelia clemence clement clementine cleo clotaire clothilde clotilde clovis colas colette colin coline colombe
  come conrad constance constant constantin coralie corentin corinne cyprien cyriaque cyriel cyrielle cyril cyrille damien
  dany daniel daniele danielle danny daphne david davy deborah delia delphin delphine denis denise desire desiree diane
  didier dimitri dina dominique domitille donatien dorian doriane dorine doris dorothee eddy edgar edgard edith edmee edmond
  edmonde edouard edwige eglantine elea eleonore eliane elie eliette eline eliott elisa elisabeth elise elliot elodie
  eloi eloise elouan elsa elvire emeline emelyne emeric emile emilie emilien emilienne emma emmanuel emmanuelle enguerrand
  enora enzo eric erica ernest ernestine erwan erwann esteban estelle esther etienne eudes eugene eugenie eulalie eusebe
  evan eva eve evelyne evrard fabien fabienne fabrice fanny fantine faustine fedor felicie felicien felicite felix ferdinand
  fernand fernande fiona firmin flavie flavien fleur flora florence florent florentin florentine florette floriane florian
  florie florine francine francis francois francoise frank franck frederic frederique gabin gabriel gabrielle gael gaelle
  gaetan gaetane garance gaspard gaston gauthier gautier gauvain genevieve geoffrey geoffroy georges georgette georgina
  gerald geraldine gerard geraud germain germaine gervais ghislain ghislaine gilbert gilberte gildas gilles gillette
  gisele giselle gladys glenn godefroy gonzague gontran goulven gregoire gregory guenael guenaelle guenole guilhem guillaume
  guillemette gustave guy guylaine gwenael gwenaelle gwendal gwendoline gwenn gwenola gwladys hadrien hannah harmonie
  hector hedwige helene helena helier heloise henri henriette herbert hermance hermine herve hilaire hippolyte honore
  honorine horace hortense hubert hugo hugues huguette hyacinthe ian ida ignace igor ilan ilona ilse ines inna irene iris
  irma irmine isaac isabelle isaline isaure iseult isidore ismael ivan ivanne jacinthe jack jackie jacky jacqueline jacques
  jade janine janick janie jany jean jeanne jeannette jeannine jeannot jehan jennifer jenny jeremie jeremy jerome jessica
  jessy joachim joan joanna joannes jocelyn jocelyne joel joelle joevin johan johann johanna johanne jonas jonathan jordan
  jordane joris joseph josephine josette josiane josianne joss josselin josseline joyce jude judicael judith jules julia
  julian juliane julie julien julienne juliette julius june justin justine karen karim karin karine karl karl katell katia
  katy kelly ketty kevin killian kilian kristell kristian laetitia lambert lana lara laure laureline laurence laurent laurette
  laurie laurine laurianne lazare lea leandre leane leila lena leo leon leonard leonce leonie leonor leontine leopold leslie
  lia lidia lila lili lilian liliane lilou lily lina linda line linette lionel lisa lise lisa-marie lisette lison livia
  lizzie loan loane logan loic loick lola lolita loris lorraine lothaire lou louan louane louis louise louisette louison
  louna lubin luc luca lucas lucette lucia lucie lucien lucienne lucile lucille ludivine ludmilla ludovic luna lydia lydie lyse
  maceo madeleine madeline mado mael maelle maelys maeva magali magalie magdalena magda maggy magloire mai maia maialen
  malika malo malorie malvina manon manuel manuela marc marceau marcel marcelin marceline marcelle marcellin margaux margot
  marguerite maria marianne marie mariel marielle mariette marilou marilyne marin marina marine marinette marion marius marise
  marjolaine marjorie marlene marthe martial martin martine maryline marylin maryse maryvonne mateo mathias mathieu mathilde
  mathis mathurin matteo matthias matthieu maud maude maugan maureen maurice mauricette max maxence maxime maximilien maximin
  maylis medard melaine melanie melina melinda meline melisande melissa melodie mercedes michael michel michele micheline
  michelle mickael micky mila milan milene mireille miren modeste monique morgan morgane moise muriel murielle myriam
  mylene nadege nadia nadine nael nais nancy naomi nastasia natacha natalie nathalie nathan nathanael nelly nicaise nicolas nicole
  nikita nils nina ninon nino noa noe noel noelie noella noelle noemie nolan nolwenn nora norbert norma nour oceane octave
  octavie odette odile odilon olga olive olivia olivier olympe ombeline onesime ophelie orane oriane orlane oscar othilie ottavia
  ours owen pacome palmyre paloma pamela paola pascal pascale pascaline patrice patricia patrick paul paule paulette paulin
  pauline peggy penelope perceval perrine perrette pervenche petronille philibert philiberte philippe philippine philomene
  pierre pierrette pierrick placide primael prisca priscille priscilla prosper prudence quentin quitterie rachel rafael raoul
  raphael raphaelle raymond raymonde rebecca regine regis reine rejane remi remy renaud rene renee reynald reynaud rita robert
  roberte robin robinson rodolphe rodrigue roger roland rolande romain romane romaric romeo romuald romy ronan rosalie rosa
  rose roseline roselyne rosemonde rosie rosine roxane ruben rudy sabine sabrina sacha salome salomon samantha samson samuel
  sandie sandra sandrine sandy sara sarah saskia sasha saturnin savinien sebastien segolene selena selene selma septime
  seraphin seraphine serena serge servane severin severine sibylle sidney sidoine sidonie sigolene silvain simon simone simeon
  sixte sixtine solange solene solenne soline solweig sonia sophia sophie soizic stanislas stella stephan stephane stephanie
  stephen steve steven suzanne suzie suzette suzon swan swann sybille sylvain sylvaine sylvestre sylvette sylviane sylvie
  tancrede tania tanguy tatiana telio teddy tess tessa tessie thais thea thelma theo theodore theodule theophane theophile therese
  thibaud thibault thibaut thiebaud thierry thomas tim timeo timothe timothee tino tiphaine titouan tom tony toussaint tristan
  tugdual ugo ugoline ulric ulysse urbain ursule valentin valentine valere valerian valerie valery vanessa vanina vera veronique
  vianney vickie victoire victor victorien victorine victoria vincent vinciane violaine violette virgile virginie viviane vivien
  vivienne vladimir walter wandrille wendy wilfried wilfrid william willy xavier xaviere yael yann yannick yannis yasmine
  yoan yoann yohan yohann yolaine yolande yon youen ysaline yseult yvan yves yvette yvon yvonne yvonnick zacharie zelie zephirin
  zephyr zephyrine zita zoe`;

const english = `
  aaron abigail abraham ada addison adelaide adrian aidan aiden alan albert alec alexander alexis alfred alison allan allen
  allison alvin alyssa amanda amber amelia amy andrea andrew andy angela angus anita ann anna anne annie anthony april archie
  arlene arnold arthur ashley ashton audrey austin ava avery barbara barry beatrice becky ben benjamin bernard bernice beth
  bethany betsy betty beverly bill billy blake bob bobby bonnie brad bradley brandon brandi brenda brendan brent bret brett brian
  briana brianna bridget britney brittany brooke bruce bryan bryce byron caitlin caleb calvin cameron candace carl carla carlton carmen
  carol caroline carolyn carrie carter casey cassandra catherine cathy cecil cecilia chad charlene charles charlie charlotte chase
  chelsea cheryl chester chloe chris christian christie christina christine christopher christy chuck cindy claire clara clarence
  clark claudia clayton cliff clifford clifton clint clinton clive clyde cody colin colleen connie connor conor cora corey cory courtney
  craig crystal curtis cynthia daisy dale dalton damian dan dana daniel danielle danny darlene darrell darren darryl daryl dave david
  dawn dean deanna deborah debbie debra declan denise dennis derek derrick desmond diana diane dianne dick don donald donna doreen
  doris dorothy doug douglas duane dustin dwayne dwight dylan earl ed eddie edgar edith edmund edna edward edwin eileen elaine eleanor
  eli elijah elizabeth ella ellen elliot elliott ellis elsie elvis emily emma eric erica erik erika erin ernest ernie esther ethan
  ethel eugene eva evan evelyn everett faith fay felicia felicity fergus fiona florence floyd frances francis frank franklin fred
  freddie frederick gabriel gail gareth garrett gary gavin gemma gene geoff geoffrey george georgia georgina gerald geraldine gerard
  gertrude gilbert gina gladys glen glenda glenn gloria gordon grace graham grant greg gregg gregory gwen gwendolyn hannah harold harriet
  harris harry harvey hayden hazel heather heidi helen henry herbert herman hilary hilda holly homer hope howard hubert hugh hunter
  ian ida imogen ingrid ira irene iris irma irving isaac isabel isabella isaiah ivan ivy jack jackie jackson jacob jacqueline jade
  jake jamal james jamie jan jane janet janice jared jasmine jason jasper jay jean jeanette jeff jeffery jeffrey jen jenna jennifer
  jenny jeremiah jeremy jermaine jerome jerry jesse jessica jessie jill jim jimmy jo joan joann joanna joanne jodi jodie jody joe joel
  joey john johnathan johnny jon jonathan jordan joseph josephine josh joshua joy joyce juanita judith judy julia julian julie june
  justin kaitlyn karen karl kate katelyn katherine kathleen kathryn kathy katie katrina kay kayla keith kelley kelli kellie kelly kelsey
  ken kendall kendra kenneth kenny kent kerry kevin kieran kim kimberly kirk kirsten kristen kristin kristina kristine kristy krystal
  kurt kyle lance larry latoya laura lauren laurie lawrence leah lee leigh lena leo leon leonard leroy leslie lester levi lewis liam
  lillian lily linda lindsay lindsey lisa lloyd logan lois lonnie loretta lori lorraine louis louise lucas lucille lucy luke lydia lyle
  lynda lynn mabel mackenzie madeline madison mallory malcolm mandy marc marcia marcus margaret margie marguerite maria marian marie
  marilyn marion marjorie mark marlene marsha marshall martha martin marty marvin mary maryann mason mathew matt matthew maureen maurice
  max maxine megan meghan melanie melinda melissa melody melvin meredith mervyn michael micheal michele michelle miguel mike mildred
  miles milton mindy minnie miranda miriam misty mitchell moira molly monica morgan morris muriel myra myrtle nancy naomi natalie
  natasha nate nathan nathaniel neal ned neil nellie nelson nicholas nick nicola nicole nigel nina noah noel nora norma norman nolan
  oliver olivia ollie omar opal orlando oscar otis owen paige pam pamela pat patricia patrick patsy patti patty paul paula pauline
  pearl peggy penelope penny percy perry pete peter phil philip phillip phyllis piers polly preston priscilla quentin quincy quinn rachael
  rachel ralph ramona randall randy ray raymond rebecca reginald regina rex rhonda richard rick ricky riley rita rob robbie robert
  roberta robin robyn rochelle rod roderick rodney roger roland ron ronald ronnie rory rosalind rose rosemary rosie ross rowan roxanne roy
  ruby rufus rupert russell rusty ruth ryan sabrina sadie sally sam samantha sammy samuel sandra sandy sara sarah saul scott sean
  sebastian seth shane shannon shari sharon shaun shawn sheila shelby shelley shelly sherri sherry sheryl shirley sidney sierra silas simon
  sonia sophia sophie spencer stacey stacy stan stanley stella stephanie stephen steve steven stewart stuart sue susan suzanne sydney
  sylvia tabitha tamara tammy tanya tara taylor ted teresa terence teri terrance terrell terri terry thelma theodore theresa thomas
  tiffany tim timothy tina todd tom tommy toni tonya tracey traci tracy travis trevor tricia trisha troy tyler tyrone valerie vanessa
  vera vernon veronica vicki vicky victor victoria vincent viola violet virginia vivian wade wallace wally walter wanda warren wayne wendy
  wesley whitney wilbur wilfred will willard william willie wilma winifred winston woodrow xander yolanda yvette yvonne zachary zack zoe`;

export const frenchAndEnglishGivenNames = wordSet(french, english);
