import { wordSet } from '../../../word-set.ts';

const maghrebAndOrient = `
  abbas abdallah abdel abdelaziz abdelhak abdelhamid abdelkader abdelkarim abdelkrim abdellah abdellatif abdelmajid abdelmalek abdelouahab
  abdelrahman abderrahim abderrahmane abdessamad abdou abdoul abdoulaye abdourahmane abdul abdullah abid abla achour achraf adel adil
  adnan afaf afif ahmad ahmed ahmet aicha aida aissa aissatou akim akram ala aladin alaa alam ali alia aliou alioune aliya allal amal
  amani amar amel amer amin amina aminata amine amir amira amjad ammar amna amor anas anis anissa anouar anwar arezki arwa asma asmaa
  assa assia assma atef atika ayman aymen ayoub aysha aziz aziza azzedine badis badr badra bachir bachira baya bechir belkacem bilal bilel
  boubacar boualem bouchra brahim chadi chadia chafik chafika chaima chakib chaker chawki cherif cherifa dalila daoud djamel djamila
  djibril driss emir emna esma essaid fadel fadela fadi fadila fadwa fahd fahim faical faisal faiza faouzi faouzia fares farah farid
  farida faris farouk fateh fathi fathia fatiha fatih fatima fatimata fatma fatna fatou fatoumata faycal fayza fethi fouad fouzia ghada ghali
  ghania ghassan ghizlane habib habiba hacene hachem hadia hadj hadja hafid hafida hafsa haitham hajar hajer hakim hakima hala halima hamad
  hamada hamdi hamed hamid hamida hamou hamza hana hanan hanane hani hania hasan hasna hasnaa hassan hassane hassen hassiba hatem hayat
  haytham hedi hela hicham hichem hind hocine houari houcine houda houria houssam houssem hussein hussain husseini ibrahim ibrahima ibtissam
  idir idriss idrissa ihab ihsan ikram ilham ilhem ilyas ilyes imad imane imen imran inas intissar isam ishak islam ismail issa
  issam iyad jabir jalal jalil jamal jamel jameleddine jamila jawad jihad jihane kacem kader kadiatou kahina kais kamal kamel kamelia karim
  karima kassim kawtar kenza khadidja khadija khadra khaled khalid khalida khalil khalifa khedidja kheira khelifa kheireddine kouider lahcen
  lakhdar lamia lamine lamya larbi latifa layla leila leyla lila lilia linda lotfi lounes loubna lyes maamar madjid mahamadou mahdi maher
  mahfoud mahmoud mahmud mahrez maissa majda majid majida makram malak malek malik malika mamadou mamoudou mamoun manal manel mansour
  marouane marwa marwan maryam masoud maya mebarek medhi medina mehdi mehmet meriem meryem messaoud messaouda miloud mina mohamad mohamadou mohamed
  mohammad mohammed moez mohand mokhtar mokrane mona moncef monia mouhamadou mouhamed mouloud mouna mounia mounir mounira mourad moussa moustafa
  moustapha mouaz muhammad muhammed mustafa mustapha myriam nabil nabila nacer nacera nacim nada nader nadia nadir nadira nadjia nadjib nadjim naima
  najat najet najib najla najwa nasser nasreddine nasrine nassim nassima nassira nawal nawel nazim nedjma nesrine nezha nidal nizar nora
  nordine nouha nour noura noureddine nouria okba omar ons osama osman ouafa ouarda ouassila ouiam oumar oumou oumy ousmane oussama rabah
  rabia rachid rachida radia radhia radouane rafik rahma rahim raja rajae ramdane rami rania rayan rayane reda redha redouane rezki riad rida ridha
  rim rima riyad rokia rym saad saadia saber sabah sabri sabrina sabrine sadek safa safia safouane said saida sakina salah salem salha salim salima
  salma salman saloua sameh samer samia samir samira samy sana sanaa sarra sawsan seif selim selma selmane sihem siham slimane sofia sofiane
  sonia soraya souad souhail souhila souleymane soumaya soumia soundous souraya taha tahar taieb talal tarek tarik tariq taoufik thouraya
  touria wael wafa wahab wahib wahiba walid wassila wassim widad wissam wissem yacine yahia yahya yamina yanis yasin yasmina yasser yassin
  yassine yazid younes younous youcef youssef youssouf yousra yusuf zahia zahra zakaria zakariya zakia zaki zaynab zein zied zineb zineddine zinedine
  zohra zoubida zoubir zouhair zouhir zoulikha zoheir`;

const iberianAndItalian = `
  adolfo adriana agostinho agostino agustin aitor alba alberto alejandra alejandro alessandra alessandro alessia alessio alfonso alfredo alicia
  alonso alvaro amalia amancio amparo ana anabela andreia andres angel angelo antonella antonia antonio araceli armando armindo arturo ascension
  asuncion augusto aurelio baltasar barbara beatriz begona belen benedetta benedetto benito bernardo bianca blanca brigida bruna caetano camila carla
  carlo carlos carlota carmela carmelo carmen carolina catarina caterina cecilia celeste celso cesar chiara claudia claudio clara concepcion consuelo corrado
  cristian cristiana cristiano cristina custodio dalia daniela daniele dario davide delfim delia diego diogo dolores domenico domingo dominga duarte edoardo eduarda
  eduardo elena eleonora elisa elisabetta eloy emanuele emilia emiliano emilio encarnacion enrica enrico enrique enzo ernesto esperanza estela eugenia eugenio
  eusebio eva fabio fabiana fabiola fabrizio federica federico felipe fernanda fernando fernao filipa filipe filippo flavia flavio florencia francesca
  francesco francisca francisco franco gabriela gabriele gaetano gennaro gerardo giacomo giada gianni gianluca giorgia giorgio giovanna giovanni giulia
  giuliano giulio giuseppe gloria goncalo gonzalo graca graciela gregorio guadalupe guglielmo guido guilherme guillermo gustavo henrique hernan hugo
  humberto ignacio ignazio ilaria ines inmaculada irene isabel isabela isabella ismael israel itziar ivo jacinta jacinto jacopo jaime javier jesus
  joana joao joaquim joaquin jordi jorge jose josefa josefina joselito josep juan juana julia juliana julio laura laurenco leandro leonardo
  leonor leticia lia liliana livio lorena lorenza lorenzo lourdes luana lucas lucia luciana luciano lucio lucrecia ludovica ludovico luigi luis luisa
  luiz lurdes mafalda magda manoel manuel manuela mar marcela marcello marcelo marcio marco marcos margarida margarita margherita maria mariana mariano
  maribel marina mario marisa marisol marta martim martin massimo massimiliano mateo mateus matilde matteo mattia maurizio mauro mauricio mercedes merce michela
  michele miguel milagros mirella miriam moises monica monserrat montserrat nando natalia nereida nicola nicolo noemi nuno nuria octavio oihane olga oriol orlando
  osvaldo pablo palmira paola paolo pasquale patricia patrizia patxi paula paulo pedro pep pepe pilar pietro primo purificacion rafael rafaela raimundo ramiro
  ramon raquel raul remedios renata renato renzo ricardo riccardo rigoberto rita roberta roberto rocio rodrigo rogelio rolando romeo romina
  rosa rosalia rosana rosario rosario ruben rui ruggero ruy sabrina salvador salvatore sandra sandro santiago santos sara sebastian sebastiano sebastiao serena
  sergio silvia silvio simao simona simone sofia soledad sonia stefania stefano susana tania telmo teodoro teresa thiago tiago timoteo tomas tommaso tullio ugo umberto
  urbano valentina valeria valerio valter vanesa vasco vera veronica vicente vicenta vincenzo virginia virgilio vitor vitoria vittoria vittorio viviana walter
  xabier xavi ximena xoan yolanda zaira`;

const germanicAndNordic = `
  adalbert adelheid achim agathe albrecht alexandra alfons alois andreas anja anke anna annegret annelie annelies anneliese annemarie anton armin
  arne arno astrid axel barbel beate bernd bernhard berthold birgit bjorn bodo brigitte britta burkhard carsten christa christoph claudia claus cornelia
  cornelis dagmar daan detlef dieter dietmar dietrich dirk doris eberhard eckhard edeltraud egon elfriede elke ellen elmar emil erich erika erwin
  eva evi ferdinand frank franz franziska frauke friedhelm friedrich fritz gabi gabriele georg gerd gerda gerhard gerlinde gert gertrud gisela gottfried
  greta gudrun gunter gunther gunnar hanna hannelore hans hanno harald hartmut hedwig heidi heike heiko heiner heinrich heinz helga helge helmut hendrik
  henning herbert hermann hildegard holger horst ilona ilse ines inge ingeborg ingo ingrid irmgard isolde jan jana janina jens joachim jochen joerg johann johannes
  jorg jost juergen julian jurgen jutta kai karin karla karlheinz karsten katharina kathrin katja katrin kerstin klaus konrad kristina kurt lars lasse leni
  lennart leonie lieselotte lothar lucas ludwig lukas lutz manfred manuela mareike margarete margit margot marie marika markus marlies martina mathias matthias
  max maximilian mechthild meike michaela mirko monika nadine nele nico niklas nils norbert olaf olga ole oliver otto paul peer peter petra philipp rainer
  ralf ralph reiner reinhard reinhold renate ricarda roland rolf rosemarie rudiger rudolf rupert ruprecht sabine sandra saskia sebastian siegfried sigrid silke
  silvia simone sina sonja stefan stefanie steffen stephan susanne sven svenja tanja tatjana theo thomas thorsten tilman till tim timo tobias torben torsten
  traudl uli ulf ulla ulrich ulrike ursula ute uwe valentin vera verena veronika volker volkmar waldemar walther waltraud werner wilfried wilhelm willi wolf
  wolfgang wolfram anders anneke annika arnaud arvid asa aart bart bas bastiaan birgitta bram bo bram britt carin carina casper cor dag daan dries eeva einar elina
  elsa emmi erik erland espen femke finn floor fredrik frida geert geir gerrit gijs gro gustaf gustav hakan halvard hanneke hans havard heikki helena helle henk
  henrik hilde ida ilkka inga inger ingvar isak jaakko jaap jan-erik jari jarkko jeroen jesper joakim joeri johan joke joost jorgen joris juha juhani jukka karel
  kari karin kasper katrien kees kenneth kim kimmo kirsi kjell klaas koen kristian kristoffer lars-erik lena lene lennart lieke lieve liisa linn lotte luuk maaike magnus
  maja marieke marijke marit marja markku marko martijn matti mats menno merete mette mieke mika mikael mikkel mikko mirjam morten niels nienke ola olav oskar oystein
  pal par pekka pelle per pernille piet pieter pim pirjo poul ragnar ragnhild rasmus reijo reinder rik rob roel ronny rune ruud sander sanna sanne sari sigurd sigurdur signe
  siv sjoerd soren sofie solveig staffan stan stijn stine svein sverre tarja teun thijs thor thijmen tjeerd tom tommi tor tore torbjorn trine trond tuomas tuula ulla vegard
  veerle vidar vigdis ville wim wout wouter yngve`;

const slavicGreekTurkishAndOthers = `
  adam agata agnieszka alan albena aleksander aleksandar aleksandr aleksandra aleksei aleksey alena alexandru alexei alexey alexandros alicja alina alla ana anastasia
  anatoli anatoly andrei andrej andrey andrii andriy andrzej angelika aneta anna antanas anton antonina apostolos aris arkady artem artur artyom aurel barbara bartosz beata bogdan bogumil
  bohdan bojan boleslaw boris borislav bozena branko bronislaw cezary christos ciprian constantin costel cristian czeslaw dalibor damir daniil danijela danuta daria dariusz darko
  daryna david dawid dejan denis denys despina desislava dimitar dimitra dimitrij dimitrios dimitris dmitri dmitriy dmitrii dmitry dmytro dominik dorota dragan dragos dusan edyta
  ekaterina elena eleni elif elzbieta emil emin emine emre ewa evangelos evgeni evgenia evgeny fatih feliks filip florin florina galina gavril gheorghe georgi georgios gennady
  giorgos goran grazyna grigori grzegorz hakan halina hanna hasan henryk horia hrvoje hristo huseyin ibrahim igor ihor ilie ilya ina inna ioan ioana ioannis ion ionel ionut irena irina
  iryna ivana ivanka ivaylo iwona izabela jacek jadwiga jakub jan janina janusz jaroslav jaroslaw jasna jelena jerzy jiri joanna jolanta jovan josip jozef julia justyna kaja
  kamil kamila karel karolina karol katarina katarzyna kazimierz kateryna kemal kirill klara konstantin konstantinos kornel kristijan krystyna krzysztof ksenia kyriakos lazar lech leszek lev
  lidia liliana lilia ljubica luca lucian ludmila lubomir lukasz lyubov lyudmyla maciej madalina magdalena maksim maksym malgorzata marat marek mariam marian mariana maria mariana marija
  mariusz marko marta martyna marzena mateusz matej mehmed michal mihai mihail mihaela mikhail mikolaj mila milan milena milica milos miloslav mirela mirko miroslav miroslaw mladen
  monika murat mustafa mykola nadezhda natalia nataliya natalya nenad neven nikolai nikola nikolay nikolaos nikos oksana oleg oleh oleksandr oleksiy olena olga ondrej orhan ozan
  ozgur panagiotis patrycja pavel pavlo pavlos pawel petar petr petro petru petros piotr plamen predrag przemyslaw radek radoslav radoslaw radu raluca rafal ramazan razvan renata
  robert roman romana rostislav ruslan ryszard sanda sasa selcuk semyon serdar sergei sergej sergey sergiu serhii serhiy sinan sinem simona slavko slawomir slobodan snezana sofia sorin
  spyros stanislav stanislaw stavros stefan stelios stoyan svetlana svitlana szymon tadeusz tamara taras tarkan tatiana tatyana tetiana teodor theodoros tihomir timur tomas tomasz
  traian tudor tugce urszula vadim vadym valentina valentyn valeri valeriu valeriy vasil vasile vasileios vasilis vasily vasyl veaceslav velimir vesna viktor viktoria violeta vitali vitalii
  vitaliy vitaly vlad vladislav vladyslav vlado vojtech volodymyr vsevolod vuk vyacheslav waldemar wanda wieslaw wiktor witold wladyslaw wlodzimierz wojciech yana yaroslav yavuz yelena
  yevgeny yevhen yulia yuliia yuri yuriy yury zbigniew zdenek zdzislaw zeljko zlatan zofia zoltan zoran zsolt zuzana zygmunt agnes aniko attila balazs bela csaba eszter ferenc gabor
  geza gyorgy gyula ildiko imre istvan janos judit katalin krisztina lajos laszlo levente marton miklos mihaly orsolya peter reka sandor szabolcs tamas tibor viktoria zsofia zsuzsanna
  andrius arvydas asta daiva darius egidijus gintaras jonas jurgis kestutis laimdota linas maris mindaugas neringa rasa rimantas rolandas vytautas andris guntis inga janis juris liga`;

const africanAsianAndHebrew = `
  abena abiodun abraham ade adama adaeze adebayo adjoa adwoa afua agyeman akinwumi akosua akua aliou alpha ama amadou ami aminu amos apollinaire assane astou awa ayodele babacar babatunde
  baba bakary bamba barthelemy bassirou bintou birame birama boubou bouba cheick cheikh chidi chika chinedu chinonso chukwuemeka coumba daouda demba diarra dieudonne dior djeneba djibril doudou
  drissa ebele efua ekow eliane emeka emile esi fanta fatoumata femi fode fousseni gaoussou gora hawa ibrahima idrissa ifeanyi ifeoma ikenna iyabo kader kadidia kalidou kalilou karamoko
  kofi kojo koffi kouadio kouame kouassi kwabena kwaku kwame kweku kwasi lamine lassana lassina lobna mahamane makan mamady mamou mariama mariame mariamou matar mbaye modibo moriba moussou
  nana ndeye ndidi ngozi nkechi nnamdi obinna okechukwu olamide olanrewaju olayinka oluwaseun omotola oumarou oumou ousseynou papa pape penda ramata rokhaya safiatou sekou serigne seydou
  sidi sidiki siaka soda solomon souleymane tidiane thierno tierno tiemoko tunde uche uchenna ulimata wangari wanjiru yaa yacouba yao yaw yaya zenab thabo sipho nomvula themba lerato naledi
  aarav abhijit abhinav abhishek aditi aditya ajay ajit akash akhil akshay alok amartya ambika amit amitabh amrita anand ananya anil anirudh anita anjali ankit ankur anoop anuj anupam anuradha
  anushka aparna archana arjun arun arvind asha ashish ashok ashwin atul ayesha babu balaji bhavna chandra chetan deepa deepak deepika devendra dhruv dinesh divya gaurav gautam geeta girish
  gita gopal govind hari harish harsh hemant indira jagdish jaya jayant jyoti kamala kapil karan karthik kavita kiran kishore krishna kumar lakshmi lalit madhav madhu mahesh mala manish manoj
  meena meera mohan mohit mukesh namrata nandini narendra naresh naveen neeraj neha nikhil nilesh nisha nitin padma pallavi pankaj parth pooja prabhakar pradeep prakash pranav prasad prashant pratik
  praveen preeti prem priya priyanka puneet radha raghav rahul raj raja rajan rajeev rajendra rajesh rajiv rakesh ram ramesh rani ranjit rashmi ravi rekha ritu rohan rohit roshni sachin
  sandeep sandhya sanjay sanjeev santosh saurabh savita shalini shankar shanti sharad sharmila shashi shilpa shivani shreya shweta siddharth sita smita sneha sonal srinivas subhash sudha
  sudhir sujata sumit sundar sunil sunita suresh surya sushil swati tanvi tarun uma usha varun vasant venkat vidya vijay vikas vikram vimal vinay vineet vinod vishal vivek yash zubin
  akiko akira asuka ayumi chie chieko daisuke eiji emiko fumiko haruka haruki haruto hideki hideo hiro hiroaki hiroko hiroshi hiroyuki ichiro isamu jiro junichi junko kaori katsumi kazuko kazuo
  keiko keisuke kenichi kenji kenta kiyoshi koichi kumiko kyoko makoto mariko masaki masako masao masashi masato mayumi megumi michiko midori minoru misaki mitsuo naoki naoko naomi noriko
  osamu reiko ren ryo ryota sachiko sakura satoshi satoru shigeru shin shinichi shinji shinzo shiro shizuka sho shota shun tadashi takahiro takashi takeo takeshi takuya tetsuo tetsuya tomoko toru
  toshio tsuyoshi yasuo yoichi yoko yoshiko yosuke yui yuichi yuji yuka yukari yuki yukiko yukio yumi yumiko yusuke yutaka bao binh chi cuong dung duc dung giang nguyen tran pham huynh phan zhang wang zhao huang zhou hai hanh hien hieu hoa hoai hoang
  hue hung huong huy huyen khanh kieu lan lien linh loan long mai minh nam nga ngan ngoc nguyet nhan nhung oanh phuc phuong quan quang quoc quyen quynh son tam tan thang thanh thao
  thi thien thinh thu thuan thuy tien toan trang tri trinh trong trung truong tu tuan tuyen tuyet van viet vinh vy xuan yen chen feng guang hao hong hua hui jian jianguo jie jing juan jun lei
  liang mei meiling ming na ning ping qiang qing rong shan tao ting wei weiming wen xiang xiao xiaoming xin xiu yan yang yi ying yong yu yuan yun zhen zheng zhi zhong bong chang chul
  dong eun hae hyun hyuk ji jin jisoo jiwon joon jung kyung mi min minho minji minjun myung sang seo seojun seung so soo soojin sung suk woo yeon yeong yoo young yuna aline amos ariel asher
  avi avraham avital ayelet baruch benny boaz chaim chana dalia dan dina dov dror efraim ehud eitan elad eliezer eyal gadi gal galit gideon gil gilad haim hadas hanan idan ilan inbal itai
  itamar itzhak keren lior maya meir menachem michal mordechai moshe nadav naftali naama nir nira nitzan noa noam ofer ofir ohad omer omri orit oren orly osnat ran rivka ronen roni roy ruth sagi
  shai shalom sharon shaul shimon shira shlomo shmuel tal tali tamar tomer tzipi tzvi uri uzi yaakov yair yael yaniv yariv yehuda yigal yitzhak yoav yoni yonatan yossi zeev ziv farhad
  farshid farzad fereshteh ghazal hamidreza homayoun hooman javad kamran kaveh kourosh ladan leili mahnaz mahsa majid maryam masoumeh mehran mehrdad mina minoo mohsen morteza nasrin niloufar
  parisa parvin payam pouya ramin reza roya saeed sahar sepideh setareh shahin shahram shirin siamak sima soheil taraneh yasaman zahra`;

/** Words of these languages that are too common in French or English texts to tell a person by themselves. */
const ambiguous = wordSet(
  `an do go in no on so to up me he she we us or as at by is it of if be my chi long son tan tam tien tu van vu lien loan
   min sang young chang dong song baba papa mama nana mi na ma la le les de du des un une man can pan fan ran dan tri
   thi gang may mar primo rob bob bonus mina salem islam israel alpha mercedes media china india asia africa ping
   ram raja chase grant hope faith grace will bill mark rich art pat drew summer sky rose pearl ruby penny dawn april
   may june august joy daisy violet ivy lily dean earl duke king prince major price marine reine aube fleur brune
   olive prudence modeste constant desire ours ange noel cesar toussaint prosper urbain victoire clement aime avril
   france paris florence lorraine virginia georgia carolina dakota sydney austin dallas houston orlando madison jordan
   chad kenya chelsea brooklyn savannah alexandria victoria lourdes nancy vienne alba gallo ventura tours angers
   security data trust cloud net max master premier swan swann page hunter mason carter taylor cliff heath
   harris jackson kent lance miles norman pierce porter preston quincy ray rex rod rusty sandy shelby sterling wade
   warren woody bamba mai lou tim tom jack ben sam ali amel sana nord ada eve iris luna stella athena apollo hermes kali
   ari bo cor dag dov gal gil ira jan jo kai ken kim lee leo les lev liam lou lyn max may ned nam noa ora pia piet pim por ron roy
   sol soda tal tao tor uma val vera viola yen zen rise ming yang hong hung quan sunny christian long rasa asta pal par per
   son solo bas floor stan stella ina inga brand boris omer meir ode melody harmony liberty trinity destiny justice angel
   mercy charity honor unity merit sage sagi ocean river phoenix storm winter autumn clay dale glen ford rocky cash
   colin marin martial placide urbain blaise loup benedict dominique joyce`,
);

export const worldGivenNames = wordSet(
  maghrebAndOrient,
  iberianAndItalian,
  germanicAndNordic,
  slavicGreekTurkishAndOthers,
  africanAsianAndHebrew,
);

/** Given names that are also everyday words, places or firms: they need a surname and a second sign. */
export const weakGivenNames = ambiguous;
