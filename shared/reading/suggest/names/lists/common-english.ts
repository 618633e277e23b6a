import { wordSet } from '../../../word-set.ts';

/** Everyday English words, folded (those of the French list left out): capitals of headings and titles name no one. */
export const commonEnglishWords = wordSet(`
  churn liability chronology timeline overview highlights takeaways footnote footnotes disclaimer corrigendum postscript recap swapper swappers glossary appendices
  abandoned ability able abortion about above abroad absolutely abundance abuse academic accelerated acceptable accepted access accessed accesses accessible accessing accidental accidentally
  accidently accompanied accomplish accordance according accordingly account accountable accounting accounts accuracy accurate accused achieve acknowledged acknowledgment acquaintance acquired
  acquisition acre across act acted acting activated activation active actively activities activity actor actors actress acts actual actually ad add added addiction adding additional address addressed
  addresses addressing adequate adjust administered administrative administrator administrators admire admission admitted adopt adopted adult adults advanced advantage adventure advertised advice
  advised advises advising aerial affairs affect affected affecting affects affidavit affiliate affiliated aforementioned african after aftermath afternoon again against agencies agency ages
  aggravated aggregator aggressive ago agree agreed agreeing agreement agreements aim aircraft airline airport aisle alarm album alcohol alert alerted alerting alerts alike all allege alleged
  allegedly alleges alleging alley allow allowed allowing allows ally almost alone along alongside aloud already also altered alternative although always am ambassador amended american among amongst
  amount amounts analysis analyst analyzed anchor ancient and anger angry anniversary announced announcement annoy annual annually anonymous another answer answers anti anxiety anxious any anybody
  anyone anything apart apartment apologise apologised apologize apologized apology app apparent apparently appeal appear appearance appeared appearing appears appendix appetite apple appliance
  applicable applicants applied apply appoint appointment appointments appraisal appreciated apprentice approach appropriate appropriately approval approved approximately april archived are area areas
  aren arena arm armour army around arraigned arranged arrangements arrest arrested arrive arrived arrow arson artist as ascertain ash asian aside ask asked asking asleep assault assembly assess
  assessed assessment assessments asset assets assign assigned assist assistance assistant assisted assisting associate associated associates assume assumed assured asylum at atom attached attachment
  attachments attack attacked attacker attackers attacks attempt attempted attempting attempts attended attending attestation attic attitude attorney attorneys attract attributed attributes auction
  audio audiology audited auditing august aunt australian authentication author authorities authority authorization authorized auto automated automatic automatically autumn availability available
  avenue average avoid awaken award aware awareness away awful axe babies baby back background backlash backpack backup backups bad bag bags bail bailiff bake balances ball ballot band bandwidth bang
  bank banking bankruptcy banks banner bare barely bargain barn barrel barrier barrister bars based basement basic basin basis basket bat batch bath battery battle bay bcrypt be beach beam bean bear
  beat beauty became because become bed been beer before beg began begin beginning begun behalf behavioral behaviour behind being belgian belief believe believed believes bell belong belonged
  belonging below belt bench bend beneath beneficiaries beneficiary benefit benefits beside besides best bet betray better between beyond bicycle bid big bike bill billed billing billion bills bin
  binder binders bins biopsy bios bird birth birthdates birthday birthdays births bishop bit bite bitter black blackmail blame blank blanket blast blaze bleed blend bless blind blizzard block blocked
  blocking blog blogger blood bloom blow blue blunt board boast boat body bold bolt bomb book booking books boom boost boot booth boring borough borrow boss bosses both bother bottle bottom bounce
  bound boundary bow bowl box boxes boy brain brake branch brass breach breachbase breached breaches breaching bread breadth break breakfast breaking breast breath breathe breed brick bride brief
  briefcase bright bring british broad broadcast broadly brochure broke broken broker bronze brother brought brown browse browser browsing bruise brush bubble bucket build builder building buildings
  bulk bullet bully bump bundle burden bureaus burglar burglarized burglary burial burn bus bush business businesses busy butcher butter button buy buyer buzz by bypass cab cabin cache cached cake
  calendar calendaring call called calling calls calm came camera cameras campaign campus can can't canadian cancelled candle cannon cannot cant canvas capabilities capability capacity cape captain
  captive capture captured carbon card cardiac cards care careful cargo caring carpet carriage carried carrier carriers carries carry carrying cartoon carve case cases cash castle casual cat catch
  category cathedral cattle caught caused causing caution cease ceased ceiling celebrate cell cellphone cement cemetery census center centers central centralized ceremony certain certified chain
  chairman chairwoman chalk challenge challenges chamber chances change changed changes changing channel channels chaos chapter char character charged charges charity charm chart charts chase cheap
  cheat check checked checking checklist checks cheek cheer cheese chemist cherry chest chicken chief child childhood children chimney chinese chip chiropractic chocolate choir choose chop chosen
  chronic church circle circulated circulating circumstances circus cited citing citizen citizens city civic claim claimed claiming claims clash class clay clean cleaning clear clearly clerical clerk
  clever clicked cliff climate climb clinic clinical clinician clinics clock close closed closely closet closing closure cloth clothes clothing cloud clue clung cluster co co-founder coal coast coat
  coding cold collaboration collapse collar colleague colleagues collect collected collection collective collects colonel colony column columns comb combination combined come comes comfort comic
  coming comment comments commissioner commit commitment committed committee committing commodity common communicated communities community commuter compact companies company companys compass compel
  compensation compete competing competitor compiled complain complainant complaint complaints complete completed completely completing completion complex compliance compliant complied complimentary
  comply component components compound comprehensive comprise comprised compromise compromised compromising computer computerized computers computing conceal concept concern concerned concerning
  concerns concluded concrete condemn conduct conducted conducting conference confess confetti confidence confident confidential confidentiality configuration configured confirm confirmed confirming
  confirms conflict confuse congress conjunction connect connected connection connections conquer consent consequently consider considered considering consisted consistent console consolidated
  consortium conspiracy constitute constituted constitutes consult consultant consulted consulting consume consumer consumers contacted contacting contacts contain contained container containers
  containing contains contempt content contents contest context contingency continue continued continues continuing contract contracted contractor contractors contracts contrary contrast contributed
  control controlled controller controls converted convict convicted conviction cook cool cooperate cooperated cooperating coordinator copied copper copy copying coral core corn corner coroner
  corporate corporation corpse corpus corrected corrective correctly correspondence corresponding corrupt cosmetic cost costs cottage cotton couch cough could couldn council counsel counseled
  counseling count counter counts county courier courtesy cover coverage covered covering cow crack cracked craft crash crazy cream create created creating creation credential credentials credits
  creek crew crimes criminal criminals crisis critic critical crop cross crowd crown crude cruise crush cry cryptocurrency crystal culprit cultural cup curfew curiosity curious currency current
  currently curtain curve cushion custodian custody custom customer customers cut cyberattack cyberattacks cybercriminals cybersecurity cyclist daily dairy dam damage damaged damages damp dance dare
  dark dash data database databases dated dating daughter dawn day days dba deactivated dead deadline deaf deal dealer dealt dean dear death debate debit decay deceased december decided deck decline
  declined decommissioned decorate decrypt decryption dedicated deed deem deep deeply deer defaced defeat defect defence defend defendant defendants deficiencies definition defraud defunct defy degree
  delay delayed delegate delete deleted deliver delivered delivery demand demanded demanding demands demographic demographics demolish demonstrate demonstrated denial denied dense dental
  dentist deny department departments dependents deploy deployed depth deputy descend described describes descriptions deserve design designated designed desk desktop desktops despair desperate
  despite destiny destroy destroyed destroying destruction detailed detailing detain detect detected detecting detective detectives deter determine determined determining develop developed developer
  developing development device devices devil devote diagnoses diagnosis diagnostic diamond diary dictate did didn didn't didnt died diesel diet differ different difficult difficulty dig digest
  digital digits dignity dilemma dinner diploma directed directly director directory dirt dirty disability disable disabled disabling disappear disappointed disaster disc discarded discharge
  discharged disciplinary disciplined disclose disclosed disclosing disclosure disclosures disconnected discontinued discount discovered discovering discovery discuss discussed disease diseases dish
  dishonest disk disks dismiss dismissed disorder display displayed disposal dispose disposed disposing disseminated dissolved distant distort distress distribute distributed distribution disturbed
  disturbing ditch dive divert divide divine division do dock docket doctor doctors documentation documented does doesn doesn't doesnt doing dollars domain dome domestic dominate don't donate donation
  done donor donors doom door doors dose dot double doubt dough down download downloaded downloading dozen dozens dr draft drafted drag drain drama draw drawer dream dress drew drift drill drink drive
  driven driver drivers drives driveway dropped drought drove drown drug drugs drum drunk duck due duke dull dumb dumped dumpster dumpsters duplicate duplicative during dust dutch duties duty dwarf
  dynamic e-mail each eager eagle ear earlier early earn earth ease easily east easter eastern easy eat eaten economy edge editor editorial educate educated educational effect effective effectively
  effects effort egg eight either elaborate elbow elder elderly elect electric electronic electronically elegant elements elephant elevate eleven eligibility eligible eliminate eliminated eliminating
  else emailed emailing embark embassy embrace emerge emerged emergency emotional emperor emphasis emphatically employ employed employers employment empty enable enabled enabling enclose encounter
  encourage encouraged encrypt encrypted encrypting encryption encrypts end ended ending endure enemy enforce enforcement engage engaged engine engineer engineering engines english enhance enhanced
  enhancements enhancing enjoy enormous enough enquiries enrich enroll enrolled enrollment ensure ensured ensuring enter entered entering enterprise enthusiasm entire entities entity entrance entries
  entrusted entry envelope envelopes environment environmental envy epidemic equal equip equipment equivalent era erase erect erode errand erroneous erroneously error errors escape especially essay
  essential establish established estate estimated etc eternal ethics ethnicities ethnicity european evade evaluate evaluated evaluation evaluations even evening event events eventually ever every
  everybody everyone everything evidence evidencing evil evolve ex exactly exam examination examine examined example exceed excel except excess exchange excite exclusive execute executed execution
  executive exempt exercise exfiltrated exhaust exhibit exile existing exit exotic expand expanded expect expectation expected expel expenses experienced expire expiry explain explained explaining
  explains explanation explanations explode exploiting explore exposed exposes exposing exposure expressed extend extensive extensively extent external extortion extra extracted extremely eye eyes
  fabric faces facilitate facilities facility facing fact factors factory facts faculty fade fail failed failing fails failure failures faint fairy faith faithfully fake fall fallen false fame
  families family fan fancy fantasy faq faqs far fare farewell farm farmer fashion fat fate father fault favor favour fax faxed faxes faxing fear feast feather feature features february federal feed
  feel feels fell fellow felony felt female fence fever few fewer fiber fiction field fields fierce fifth fifty fight file filed files filing filings filled films filter filtering filters final
  finally financial financing find finding findings fine fined fines finger finish fire firearm fired firewall firewalls fireworks firm firms first fish fist fit five fix fixed flag flagged flame
  flash flat flavour flaw fled flee fleet flesh flew flexible flight float flock flood floor flour flow flower flown flu fluid flush fly foam focus focused fog fold folder folders folk folks follow
  followed following fond food foolish footage football for forbade forbid forced forecast foreign forensic forensics forest forever forget forgive forgot forgotten fork form formal formally format
  formatted formed former formerly forms formula forth forty forward forwarded forwarding foster found founder fountain fourth fox fraction frame frank fraud fraudulent fraudulently free freely freeze
  freight french frequency frequent fresh friday fridge friend friends fringe frog from frost frown froze frozen fuel fulfil full fully fun function functions fund funding funds funeral funny fur
  furniture further furthermore fury fuse future gadget gained gaining galaxy gallery gallon gamble gambling game games gaming gang gap garbage garden garlic gas gate gather gathered gauge gave gaze
  gear gender genders gene generally generated generic generous genius gentle gentleman genuine geographic german gesture get gets getting ghost giant gift gigabytes giraffe girlfriend give given
  giving glad glance glass glimpse glitch global glory glove glow glue go goal goat goes going gold golden golf gone good gossip got governance government governor gown grab grade graduate grandfather
  grandmother granted grape graph grasp grass gravel gravity gray great greater green greet grew grey grief grill grin grip grocery gross ground group groups grove grow growing grown growth guarantor
  guarantors guard guardians guess guest guidance guidelines guilt guilty guitar gulf gun guy gym hack hacked hacking had hail hair half hall hammer hand handbook handed handful handle handled
  handling hands handy hang happen happened happening happens happy harbour hard hardly hardware harm harsh harvest has hash hashed hashes hasn hat haul have haven having hawk hay hazard he head
  headline headquarters heal health healthcare heap heard hearing heart heat heaven heavy hectic height heir held helicopter hello helmet help helped helpful helping helpline hemisphere hence her herb
  herd here here's heritage herself hi hid hidden hide hierarchy high highest highlight highly highway hill him himself hint hip hire hired hiring his historian historical histories history hit hobby
  hold holder holders holding holds hole holiday holidays hollow holy home homeless homes honest honey honour hope hopes horn horrified horror horse hospice hospital hospitals host hostage hosted
  hosting hotline hour hours house housed household households housing how however http https hug huge human humiliated humour hundred hundreds hung hunger hunt hurricane hurry hurt husband hut hybrid
  i ice icon idea identifiable identified identifiers identifies identify identifying identities identity idle if ignorance ill illegally illness imaging immediate immediately immigrant immune
  impacted impacting impermissible impermissibly implement implementation implemented implementing importance impose imposed impress improper improperly improve improved improvement improvements
  improving impulse in inaccessible inadvertent inadvertently inappropriate inappropriately inch incline include included includes including income inconvenience incorporates incorrect incorrectly
  increase increased increasing indeed independent independently indexed indian indicate indicated indicates indicating indication indications indicted indictment individual individually individuals
  indoor industry infant infect infected infection infiltrated inflation info inform informed informing inherit inhibitor initial initially initiated initiating inject injunction injuries injury ink
  inn inner inpatient inquiries inquiry insect inside insider insight inspection inspector inspire install installation installed installing instances instead institute instituted instructed
  instructions insufficient insult insurance insurer insurers integrity intellect intellectual intend intended intent intention intentionally interest interface interior internal interval interviewed
  intimate into introduced intruder intruders invade invasion invent inventoried inventory invest investigate investigated investigating investigative investigator investigators investment invitations
  inviting invoice invoices involve involved involvement involves involving iranian irish iron irony is island isn isn't isnt isolate isolated israeli issued issues issuing it it's italian item items
  its itself ivory jacket jail jam january japanese jar jaw jazz jealous jeans jewel job jobs joint joke jolly journalist journey jubilee judge judgment juice july jump june jungle jurisdiction jury
  just keen keep keeping kept kettle key keyboard keys kick kid kidney kill kin kind kinds kingdom kiss kitchen kite knee knew knife knight knock knot know knowing knowingly knowledge known knows
  korean lab label labels laboratory labour labs lace lack lacked ladder lady lain lake lamb lamp land landfill landlord landscape lane language lap laptop laptops larceny larger largest laser last
  late later latest laugh launch launched laundry law lawn laws lawsuit lawyer lawyers lay layer lazy lead leader leadership leading leads leaf league leaked leaking lean leap learn learned learning
  lease leased least leather leave leaves leaving led left leg legacy legal legally legend legislation legitimate leisure lemon lend length lens leopard less lesson let letter letters level levels
  lever liable liberal liberty library license licensed licenses lid life lift light lightning like likelihood likely limb limit limited limiting limits limp line linen lines link linked links lip
  liquid list listed listing lists literary literature litigation litter little live liver lives livestock living load loaded loan lobby local locate located location locations lock locked locking
  locks lodge lofty logbook logged logging logic login logins lonely longer look looked looking loose lord lorry loss losses lost lottery loud lounge love low loyal luck luggage lumber lunch lung
  luxury lying machines mad madam made magazine magic magnet maid mail mailbox mailboxes mailed mailing mailings mainland mainstream maintain maintained maintaining maintains major majority make maker
  makes making male malicious mall mammal mammogram man manage managed management manager managers manages managing mandate mandatory mango manifest manner manor mansion manual manually manufacturer
  manuscript many maple mapping marathon marble march margin marijuana marine marital marked marker market marketing marketplace marriage marry mask masking mass master match matched mate material
  materials maternity maths matter matters maximum may mayor meadow meal mean meaning means meant meanwhile measure measures meat mechanic mechanism mechanisms medal media mediate medication
  medications meet meeting meetings meets melody melt member members membership memorial memory men mend mental merchandise merchant mercy merge merged merit merry mess messaging met meter method
  methods metropolitan microfiche mid middleman midnight might migrated mild miles military milk mill mind miner minimal minimize minimum minister minor mirror misconduct misconfiguration
  misconfigured misdemeanor misdirected misery mishandled mislabeled mismatched misplaced miss missile missing mistake mistaken mistakenly misuse misused misuses mitigate mitigated mitigation mix
  mixture mob model moderate modest modified modify monday monetary money monitor monitored monitoring monitors monk monkey monster month monthly months mood moon more moreover morning mortgage mosque
  most mostly mother mothers motion motive motor motorcycle mount mountain mouse mouth move moved movie moving mr mrs ms much mud mule multi multifactor multiplayer multiple murder museum mushroom
  music musician muslim must mutual my mystery myth nail naked name named names narcotics narrow nasty national nationwide native navy near nearby nearly neat necessary neck need needed needle needs
  neighborhood neighbour neighbourhood neither nephew nerve nest net network networking networks neutral never nevertheless new newly news newsletter newspaper next nickname night nightmare nine no
  nobody noise nominate noncompliance none nonetheless nonprofit nor norm north northeast northern northwest nose not notebook noted notes nothing noticed notices notified notifies notify notifying
  novel november now nuclear nude nuisance number numbers numerous nurse nurses nursing nut oak oath oathnet obey obscure observed obstetrics obtain obtained obtaining occasions occur occurred
  occurrence occurrences occurring october odd of off offence offender offer offered offering offers office officer officers offices official officials offline offsite offspring often oil old older
  ombudsman once one ones ongoing online only onsite onto open opened opening operated operates operating operational operator operators opponent opportunity opt optimist option orbit orchard
  orchestra ordeal order ordered ordering orders organ organization organizations orientation origin original originally originated originating ornament orphan orthopedic other others otherwise our
  out outbreak outcome outdated outdoor outer outfit outgoing outlet outlets outline outlined outpatient output outrage outreach outset outside outstanding oven over overall overcame overcome overdue
  overhead overlap overlook overnight overseas oversees oversight overtake overview owe owed own owned owner owners ownership oxygen pace pack package packages packet pad paid paint pairs palace palm
  pan panel panic paper papers paperwork paradise parallel paramount parcel parish park parked parking parliament parlour parrot participate participated participating participation particular
  particularly partner partners parts party pass passed passenger passive passport password passwords past pastor patch patches path pathology patrol pattern pavement pay payback paying payment
  payments payroll pdf peace peak peasant peculiar pedal pedestrian pediatric peer pen penalties penalty pencil pending penetration people peoples pepper per perceive percent perfect perform
  performance performed performing perfume perhaps period periodic perish permanently permission permit permitted perpetrators persist persistent person personal personally persons persuade pertaining
  pest pet petrol petty pharmacies pharmacist pharmacy philosophy phone phones photograph photographed photographs photography physical physically physician physicians pick picked picture pictures pie
  pig pill pillow pilot pin pine pink pint pioneer pipe pistol pit pitch pity placed places placing plague plain plaintiff plaintiffs plane planet planned plans plant plaster plastic plate platform
  plea plead pleaded pleasant please pleased pled pledge plenty plot plough plug plumber plunge pocket poem poet policies policy polish political politician poll pond poor pope popular porch portable
  portal portion portions portrait ports pose posed posh position positions possessed possibility possibly post postal postcard postcards posted posting postpone posture pot potato potential
  potentially pottery pound poverty powder power practice practices practicing practitioner praise pray pre preach precautionary precious predict predominantly prefer pregnancy pregnant preliminary
  premises premium premiums prepared prescribe prescribed prescription prescriptions presented preserve press pretty prevail prevent preventative prevented preventing previous previously prey price
  pride priest primarily primary princess print printed printer printing prior priority prisoner privacy private privilege privileges prize proactive proactively probability probably probation probe
  problem problems procedural proceeded proceedings process processed processes processing product products professional professionals professor profile profiles profit profound program programming
  programs progress prohibit prohibited prohibiting prohibits project projects prolong prominent promise promised promote promotional prompt prompted promptly prone proof propaganda proper properly
  property prophet proposed proprietary prosecuted prosecution prosecutor prosecutors prospective prosper protect protected protecting protections protective protest protocol protocols proud prove
  proven provide provided provider providers provides providing provincial provision provisions provoke psychological psychologist psychology pub publicly published publishing pudding pull pulse pump
  punch punish pupil puppet purchase purchased purchases purchasing purple purported purporting purpose purposes purse pursuant pursue put puts putting q&a quake quality quarrel quarry quarter queen
  query quest queue quick quickly quiet quit quiz quota quote rabbit race racket radar radical radiology raft raid railway rain rainbow raise raised rally ran ranch random range ranging rank ransom
  ransomware rape rapidly rash rate rather ratio raw re reach reached reaching react read reading reads ready real realize realized really realm rear reason reasonable reasonably reasons rebel rebuild
  rebuilt recall recalled receipt receipts receive received receives receiving recently receptacle receptionist recession recipe recipient recipients reckless recognized recognizing recommend
  recommendations recommended reconcile reconfigured record recorded recording recordings records recover recovered recovery recruit recruitment recurrence recycle recycling red redistributed reduce
  reducing reef refer referral referred referring refine reflect reform refresher refugee refund refunds refused refusing regain regarding regardless regards register registered registering
  registration regular regularly regulations regulators regulatory reign reimbursement reinsurer reject rejoice related relating relationship relative relatives relax relay release released releases
  relevant reliable relief relocated reluctant rely remain remained remaining remains remark remediation remedy remind reminded reminder reminders reminding remittance remote remotely removable
  removal remove removed removing rendered renew renewal rent repair repaired repeal repeat repeatedly replace replaced replacement replica reportable reported reportedly reporter reporting reports
  repository representative representatives representing reprimanded reputation reputational request requested requesting requests require required requirement requirements requires requiring rescue
  research researcher researchers resemble resent reserved reservoir reset residential resign resignation resigned resist resolution resolve resolved resort resource resources respective respond
  responded responding response responses responsibilities responsibility responsible rest restitution restless restoration restore restored restrain restrict restricted restricting restrictions
  result resulted resulting results retail retailer retain retained retaliation retention retire retired retirement retiring retrain retrained retraining retreat retrieve retrieved return returned
  returns reveal revealed revenge reverse review reviewed reviewing reviews revise revised revising revisions revive revoked revolt revolution reward rhythm rib ribbon rice rich rid ride ridge rifle
  right rights rigid ring riot ripe rise risen risk risks river road roar roast robber robust rock rocket rod rogue role roles roll romance roof rookie room rooms root rope rotate rotten rough round
  router routine routinely routing row rows royal rub rubbish rug ruin ruled ruler rules rumour run running runs rush russian rust sack sacred sad saddle safari safe safeguard safeguarding safeguards
  safety said sail sailor sake salad salary sale sales salmon salt salted salute salvage same sample samples sanctioned sand sandwich sank sat satellite satisfactory satisfied saturday sausage savage
  save saved saw say saying says scale scam scams scandal scanned scanning scans scar scare scarf scatter scattered scene scent schedule scheduled schedules scheduling scheme schemes scholar school
  schools scientist scissors scope score scorn scottish scout scramble scrap scraped scratch scream screen screening screens screenshots screw scrutiny sculpture seal seam search searchable searched
  searching season seat secondary secretary secrets sector secure secured securely securing security see seed seeing seek seeking seem seems seen seldom self sell seller sellers selling senator send
  sender sending sends senior sense sensitive sent sentence sentenced sentencing separate separately september sergeant serial series serious seriously sermon servant serve served server servers
  serves serving set sets setting settings settle settlement seven several severity sew sex sexual shade shadow shake shaken shall shallow shame shape share shared shareholder sharing shark sharp
  shave she shed sheep sheer sheet sheets shelf shell shelter shepherd sheriff shes shift shine ship shipped shipping shire shirt shiver shock shocked shoe shook shoot shop shopping shore short
  shortage shortly shot shots should shoulder shouldn shout show showed shower showing shown shows shrank shred shredded shredding shrink shut shuttle shy sick side sigh sight sign signed significant
  signs silent silk silly silver similar simply sin since sincerely sing singer single sink sir siren sister sit sitting situations size skate sketch ski skill skin skip skirt skull sky slap slave
  sleep sleeve slept slice slide slight slim slip slogan slope slot slow slump small smart smash smell smile smoke smooth snake snap snooping snow so soak soap soccer sock soda sofa soft software soil
  solar sold soldier sole solely solicit solicitation soliciting solicitor solid solo solve some somebody someone something sometime sometimes song soon sophisticated sore sorrow sorry sort sorting
  sought soul sound sounds soup sour sourced south southeast southern southwest sovereign sown space spanish spare spark speak spear specialist specialized specialty specific specifically specifics
  specified specify specimen spectacle spectrum speech speed spell spend spending spent spice spider spill spin spine spirit spit splendid split spoil spoke spoken spokesman spokesperson spokeswoman
  sponsor spoon spot spouse sprang spray spread spreadsheet spreadsheets spring spy spyware squad square squeeze ssn stab stack stadium staff staffing stain stair stake stall stamp stand standard
  standards star stare stark start started starting startle starve stash state stated statement statements states stating station stations status statuses stay steady steak steal stealing steals steam
  steel steep steer stem stemming step steps stereo stick stiff still stir stitch stock stole stolen stomach stone stood stool stop stopped storage store stored stores storing storm story stove
  straight strain strait strand strange stranger strap strategy straw stream streaming street strength strengthen strengthened stress stressed stretch strewn strict stride strike string stringent
  strip strips strive stroke stroll strong stronger struck struggle stubborn stuck student students studies studio study stuff stuffing stumble stunning stupid sub subcontractor subject subjected
  subjects submarine submission submissions submit submitted submitting subscribe subscriber subscribers subscription subsequent subsequently subset subsidiaries subsidiary substance substances
  substantial substantially substitute suburb subway succeed successful successfully such suck sudden sue sued suffer suffered suffering sufficient sufficiently sugar suggest suggested suggesting
  suggests suicide suing suit suitcase sum summaries summary summer summit sun sunday sunrise sunset super superb superior supervise supervised supervision supervisor supervisors supper supplemental
  supplies supply supporting supposed supreme sure surfaced surge surgeon surgeries surgery surgical surplus surprised surrender surround surrounding survey surveys survive sushi suspected suspend
  suspended suspension suspicious swallow swam swamp swan swap swear sweat sweep sweet swell swept swift swim swing swiss switch switched sword swore sworn symbol symptom symptoms syrup system
  systemic systems tablet tackle tactic tags tail tailor take taken takes taking tale talk talking tall tank tap tape tapes target targeted targeting targets tariff task taste taught tax taxi tea
  teach teaching team technical technician technological technology teen telecommunications television tell telling tells temper temporarily temporary tempt ten tenant tend tender tennis tens tense
  tent term terminated terminating termination terms terrify territory terror test tested testing tests text than thank thanks thanksgiving that thats the theft thefts their them theme themselves then
  theory therapist therapy there there's therefore theres these they theyre thick thief thieves thin thing things think thinking third thirst thirty this thorn thorough thoroughly those though thought
  thousand thousands thread threat threatened threats three threw thrill thrive throat throne through throughout throw thrown thumb thunder thursday thus ticket tickets tide tidy tie tiger tight tile
  timber time timeliness timely times timid tin tiny tip tired tissue title titled titles to tobacco today toe together told tolerance toll toll-free tomb tomorrow tone tongue tonight too took tool
  tools tooth top torch tore torn tornado torture toss tossed total totaling totalling totally touch tough tourist tow toward towards towel tower town toxic toy traced track tracked tracking trade
  traded trading traffic tragedy trail trailer trained training traitor transcription transcriptions transfer transferred transferring transit transition transmit transmitted transportation
  transported transporting trap trash trauma travel tray treasure treat treated treating treatment treatments treaty tree tremble tremendous trench trend trial tribe tribute trick tried trigger
  triggered triumph troop trophy tropical trousers trove truck truly trunk trust trusted trusts truth try trying tube tuesday tuition tumble tune turkey turmoil turn turned tutor twelve twenty twice
  twin twist two tycoon typically tyre ugly ukrainian ultimate ultimately ultrasound umbrella unable unacceptable unattended unauthorised unauthorized unaware uncle unclear unconscious uncovered
  undeliverable under undergo undergoing underground understand understanding understands understood undertake undertaken undertaking undertook underway undetected undisclosed unencrypted unfortunate
  unidentified uniform unintended unintentional unintentionally unit unite units universal universe unknown unlawful unlawfully unless unlike unlikely unlock unlocked unnamed unnecessary
  unprofessional unprotected unrelated unrest unsalted unsecure unsecured unspecified until unusual unverified up upcoming update updated updates updating upgrade upgraded upgrades upgrading uphold
  uploaded upon upper upset urban urge urged us use used username usernames users uses using usually utility utilize utilized utilizing utmost vacant vacated vaccination vacuum vain valid validation
  valley value values van vandalized vanish varied variety various vascular vast vault ve vector vegetable vehicle vehicles vein velvet vendor vendors venture venue verbal verbally verified verify
  verifying verse very vessel veteran veterans via viable vicious victim victims victory videos view viewable viewed viewer viewing villain vine violate violated violates violating violin virgin
  virtual virtue viruses visit visited visiting visitors visits vital vivid vocal voice volcano voluntary volunteer volunteers vulnerabilities vulnerability wage waist wait waiter waiting wake walk
  wall wallet wander want wanted wants war ward warehouse warm warn warned warning warnings warrant warrior was wash wasn wasn't wasnt waste water wave wax way ways we we're we've weak wealth weapon
  wear weather weave webpage website websites wedding wednesday weed week weekend weekly weeks weigh weight weights weird welcome weld welfare well wellness welsh went were werent west western wet
  whale what what's whatever wheat wheel when where whether which while whilst whip whisper whistle white who whole wholly whom whose why wicked wide widespread widow width wife wild wilderness will
  win wind window windows wine wing winner winter wipe wiped wiping wire wireless wisdom wise wish wishes wit witch with withdraw within without wives woke wolf woman women won wonder wood wooden wool
  word words wore work worked worker workers workforce working works workshop workstation workstations world worm worn worry worse worship worst worth would wouldn wouldnt wound wrap wreck wrist write
  writer writing written wrong wrongful wrongfully wrote www yacht yard yarn year years yell yellow yesterday yet yield you you're you've young your yours yourself youth zeal zip`);
