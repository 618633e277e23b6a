import { wordSet } from './word-list.ts';

/** Everyday English words, folded (those of the French list left out): capitals of headings and titles name no one. */
export const commonEnglishWords = wordSet(`
  abandoned ability able abortion about above absence absolutely abundance abuse academic accelerated acceptable accepted access accessed accesses accessible accessing accidental accidentally
  accidently accompanied accomplish accordance according accordingly account accountable accounting accounts accuracy accurate accused acknowledged acknowledgment acquaintance acquired acquisition
  across act acted acting activated activation active actively activities activity actor actors acts actual actually ad add added addiction adding addition additional address addressed addresses
  addressing adequate administered administrative administrator administrators admission admitted adopt adopted adult adults advanced advantage advertised advice advised advises advising affairs
  affect affected affecting affects affidavit affiliate affiliated aforementioned african after afternoon again against agencies agency ages aggravated aggregator aggressive ago agree agreed agreeing
  agreement agreements alarm alcohol alert alerted alerting alerts all allege alleged allegedly alleges alleging allow allowed allowing allows almost alone along alongside already also altered
  alternative although always am amended american among amongst amount amounts analysis analyst analyzed and angry announced announcement annual annually anonymous another answer answers anti any
  anybody anyone anything apartment apologise apologised apologize apologized apology app apparent apparently appear appearance appeared appearing appears appendix appliance applicable applicants
  applied apply appointment appointments appreciated appropriate appropriately approval approved approximately april archived are area areas aren arm around arraigned arranged arrangements arrest
  arrested arrived as ascertain asian ask asked asking assault assess assessed assessment assessments asset assets assigned assist assistance assistant assisted assisting associate associated
  associates assumed assured at attached attachment attachments attack attacked attacker attackers attacks attempt attempted attempting attempts attended attending attestation attorney attorneys
  attributed attributes audio audiology audited auditing august australian authentication author authorities authority authorization authorized auto automated automatic automatically autumn
  availability available avenue avoid aware awareness away babies baby back background backpack backup backups bad bag bags bail balance balances bank banking bankruptcy banks barrister bars based
  basic basis batch bcrypt be became because become been before began begin beginning begun behalf behavioral behaviour behind being belgian believe believed believes belong belonged belonging below
  beneficiaries beneficiary benefit benefits beside besides best better between beyond big bill billed billing billion bills bin binder binders bins biopsy bios birth birthdates birthdays births bit
  black blackmail blank blind block blocked blocking blog blood board body bond book booking books bosses both box boxes boy breach breachbase breached breaches breaching break breaking breast brief
  briefcase bring british broadly broke broken broker brought browser browsing build building buildings bureaus burglar burglarized burglary bus business businesses buy buyer by cable cache cached
  calendaring call called calling calls came camera cameras campaign campus can can't canadian cancelled cancer cannot cant capabilities capability capture captured carbon card cardiac cards care
  careful caring carried carrier carriers carries carry carrying case cases cash category caught caused causing caution cease ceased cell cellphone census center centers central centralized certain
  certified chain chair chairman chairwoman challenges chance chances change changed changes changing channels chapter charged charges charity chart charts chat check checked checking checklist checks
  chief child children chinese chiropractic circulated circulating circumstances cited citing citizens city claim claimed claiming claims class clean cleaning clear clearly clerical clerk clicked
  clinic clinical clinician clinics close closed closely closet closing closure clothing cloud co co-founder coding collaboration colleague colleagues collect collected collection collective collects
  columns combination combined come comes coming comment comments commissioner commit commitment committed committee committing common communicated communities community compact companies company
  companys compensation competing competitor compiled complainant complaint complaints complete completed completely completing completion complex compliance compliant complied complimentary comply
  component components comprehensive comprised compromise compromised compromising computer computerized computers computing concern concerned concerning concerns concluded conduct conducted
  conducting conference confetti confidence confident confidential confidentiality configuration configured confirm confirmed confirming confirms conjunction connected connection connections consent
  consequently consider considered considering consisted consistent consolidated consortium conspiracy constitute constituted constitutes consultant consulted consulting consumer consumers contacted
  contacting contacts contain contained container containers containing contains contempt content contents contingency continue continued continues continuing contract contracted contractor
  contractors contracts contributed control controlled controller controls converted convicted conviction cooperate cooperated cooperating coordinator copied copy copying core coroner corporate
  corporation corpus correct corrected corrective correctly correspondence corresponding cost costs could couldn counsel counseled counseling count counts county couple courier course cover coverage
  covered covering cracked create created creating creation credential credentials crime crimes criminal criminals critical cryptocurrency curiosity current currently custodian custody customer
  customers cut cyberattack cyberattacks cybercriminals cybersecurity daily damage damaged damages dark data database databases dated dating daughter day days dba deactivated dead deadline deal dear
  death debit deceased december decided declined decommissioned decrypt decryption dedicated deeply defaced defence defendant defendants deficiencies definition defraud defunct dehashed delay delayed
  delete deleted deliver delivered delivery demand demanded demanding demands demographic demographics demonstrate demonstrated denied dental dentist department departments dependents deployed
  described describes descriptions design designated designed desk desktop desktops despite destroy destroyed destroying destruction detailed detailing detect detected detecting detective detectives
  determine determined determining develop developed developer developing development device devices diagnoses diagnosis diagnostic did didn didn't didnt died different difficult difficulty digital
  digits direct directed directly director directory disability disable disabled disabling disappointed disaster disc discarded discharge discharged disciplinary disciplined disclose disclosed
  disclosing disclosure disclosures disconnected discontinued discovered discovering discovery discuss discussed disease diseases dishonest disk disks dismissed display displayed disposal dispose
  disposed disposing dispute disseminated dissolved distress distribute distributed distribution disturbed disturbing division do docket doctor doctors documentation documented does doesn doesn't
  doesnt doing dollars domain don't donation done donors door doors double down download downloaded downloading dozen dozens dr drafted drive driver drivers drives driveway dropped drug drugs due
  dumped dumpster dumpsters duplicate duplicative during dutch duties duty e-mail each earlier early easily east eastern easy editor educate educated educational effect effective effectively effects
  effort eight either elaborate elderly electronic electronically elements eleven eligibility eligible eliminate eliminated eliminating else emailed emailing emerged emergency emotional emphatically
  employ employed employer employers employment empty enable enabled enabling encounter encourage encouraged encrypt encrypted encrypting encryption encrypts end ended ending enforce enforcement
  engaged engine engineer engineering engines english enhance enhanced enhancements enhancing enough enquiries enroll enrolled enrollment ensure ensured ensuring enter entered entering enterprise
  entire entities entity entrance entries entrusted entry envelope envelopes environment environmental equipment equivalent erroneous erroneously error errors especially essential establish
  established estate estimated etc ethnicities ethnicity european evaluate evaluated evaluation evaluations even evening event events eventually ever every everybody everyone everything evidence
  evidencing ex exact exactly exam examination examine examined example except excess exchange exclusive execute executed execution executive exercise exfiltrated exhibit existing expanded expect
  expectation expected expenses experience experienced expiry explain explained explaining explains explanation explanations exploiting exposed exposes exposing exposure expressed extensive
  extensively extent external extortion extra extracted extremely eye eyes faces facilitate facilities facility facing fact factors facts faculty fail failed failing fails failure failures faith
  faithfully fake fall fallen false families family faq faqs far fashion father fault favor fax faxed faxes faxing fear feature features february federal feel feels fell fellow felony felt female few
  fewer field fields fifth fifty file filed files filing filings filled films filtering filters final finally financial financing find finding findings fine fined fines fire fired firewall firewalls
  firm firms first five fix fixed flagged flash flaw floor flu focus focused folder folders folks follow followed following food footage for forced foreign forensic forensics form formal formally
  format formatted formed former formerly forms forty forward forwarded forwarding found founder four fourth fraud fraudulent fraudulently free freely freeze french frequency frequent friday friend
  friends from full fully function functions fund funding funds further furthermore future gained gaining gambling game games gaming garage garbage gas gathered gave gender genders generally generated
  generic geographic german get gets getting gigabytes girlfriend give given giving glitch global go goes going gone good got governance government governor granted great greater ground group groups
  growing guarantor guarantors guard guardians guidance guidelines guilty hack hacked hacking had half hand handed handle handled handling hands happen happened happening happens happy hard hardware
  harm has hash hashed hashes hasn hat have having he head health healthcare heard hearing heart height held hello help helped helping helpline hence her here here's herself hi hidden high highest
  highly him himself hired hiring his historical histories history hit hold holder holders holding holds home homes hope hopes horrified hospice hospital hospitals host hosted hosting hotline hour
  hours house housed household households housing how however http https huge human humiliated hundred hundreds husband i idea identifiable identified identifiers identifies identify identifying
  identities identity if ill illegally illness imaging immediate immediately impacted impacting impermissible impermissibly implement implementation implemented implementing importance imposed
  improper improperly improve improved improvement improvements improving in inaccessible inadvertent inadvertently inappropriate inappropriately include included includes including income
  inconvenience incorporates incorrect incorrectly increase increased increasing indeed independent independently index indexed indian indicate indicated indicates indicating indication indications
  indicted indictment individual individually individuals industry infected infection infiltrated info inform informed informing inhibitor initial initially initiated initiating injunction injuries
  inpatient inquiries inquiry inside insider inspection inspector install installation installed installing instances instead institute instituted instructed instructions insufficient insurance
  insurer insurers integrity intellectual intended intent intention intentionally interest interface interior internal interviewed into introduced intruder intruders invasion inventoried inventory
  investigate investigated investigating investigative investigator investigators investment invitations inviting invoice invoices involve involved involvement involves involving iranian irish is isn
  isn't isnt isolated israeli issue issued issues issuing it it's italian item items its itself jail january japanese job jobs joint journalist judge judgment july june jurisdiction jury just keep
  keeping kept key keys kin kind kinds knew know knowing knowingly knowledge known knows korean lab label labels laboratory labs lack lacked landfill language laptop laptops larceny large larger
  largest last late later latest launch launched law laws lawsuit lawyer lawyers lead leader leadership leading leads leaked leaking learn learned learning leased least leave leaves leaving led left
  legacy legal legally legislation legitimate length less let letter letters level levels license licensed licenses life light like likelihood likely limit limited limiting limits line lines link
  linked links list listed listing lists litigation little live lives living loaded local locate located location locations lock locked locking locks logbook logged logging login logins longer look
  looked looking loss losses lost love low lying machine machines madam made magazine mail mailbox mailboxes mailed mailing mailings main maintain maintained maintaining maintains major majority make
  maker makes making male malicious mammogram man manage managed management manager managers manages managing mandatory manner manual manually manufacturer many mapping march marijuana marital marked
  market marketing marketplace masking mass master match matched material materials maternity matter matters maximum may mayor mean meaning means meant meanwhile measure measures mechanism mechanisms
  media medication medications meet meeting meetings meets member members membership memory men mental merchandise merge merged messaging met method methods metropolitan microfiche mid might migrated
  miles mind minimal minimize minimum minister minor misconduct misconfiguration misconfigured misdemeanor misdirected mishandled mislabeled mismatched misplaced miss missing mistake mistakenly misuse
  misused misuses mitigate mitigated mitigation model modified modify monday monetary money monitor monitored monitoring monitors month monthly months more moreover morning most mostly mother mothers
  motion motorcycle move moved moving mr mrs ms much multi multifactor multiplayer multiple murder music must my naked name named names narcotics national nationwide near nearby nearly necessary need
  needed needs neighborhood neither network networking networks never nevertheless new newly news newsletter newspaper next night nine no nobody noncompliance none nonetheless nonprofit nor normal
  north northeast northern northwest nose not notebook noted notes nothing noticed notices notified notifies notify notifying november now nude number numbers numerous nurse nurses nursing oathnet
  observed obstetrics obtain obtained obtaining occasions occur occurred occurrence occurrences occurring october of off offence offer offered offering offers office officer officers offices official
  officials offline offsite often old older once one ones ongoing online only onsite onto open opened opening operated operates operating operational operator operators opportunity option order
  ordered ordering orders organization organizations orientation origin original originally originated originating orthopedic other others otherwise our out outcome outdated outgoing outlets outlined
  outpatient outreach outside outstanding over overnight oversees oversight overview owed own owned owner owners ownership package packages paid pain pairs panel paper papers paperwork paramount park
  parked parking partial participate participated participating participation particular particularly partner partners parts party pass passed passport password passwords past patch patches pathology
  pattern pay paying payment payments payroll pdf pediatric penalties penalty pending penetration people peoples per percent perform performance performed performing perhaps period periodic
  permanently permission permitted perpetrators persistent person personal personally persons pertaining pharmacies pharmacist pharmacy phone phones photograph photographed photographs photography
  physical physically physician physicians pick picked picture pictures placed places placing plain plaintiff plaintiffs planned plans plastic platform plea pleaded please pleased pled pocket policies
  policy political poor popular portable portal portion portions ports posed position positions possessed possession possibility possibly post postal postcard postcards posted posting posture
  potential potentially power practice practices practicing practitioner pre precautionary predominantly pregnancy preliminary premises premium premiums prepared prescribed prescription prescriptions
  presented press pretty prevent preventative prevented preventing previous previously price primarily primary print printed printer printing prior priority privacy private privileges proactive
  proactively probability probably probation probe problem problems procedural proceeded proceedings process processed processes processing product products professional professionals professor
  profile profiles program programming programs progress prohibit prohibited prohibiting prohibits project projects prominent promised promotional prompt prompted promptly proof proper properly
  property proposed proprietary prosecuted prosecution prosecutor prosecutors prospective protect protected protecting protections protective protocol protocols prove proven provide provided provider
  providers provides providing provincial provision provisions psychological psychologist publicly published publishing purchase purchased purchases purchasing purported purporting purpose purposes
  pursuant put puts putting q&a quality quarter quickly race radiology raft raid raised ran random range ranging ransom ransomware rapidly rather re reach reached reaching read reading reads real
  realize realized really reason reasonable reasonably reasons rebuilt recall recalled receipt receipts receive received receives receiving recently receptacle receptionist recipient recipients
  recognized recognizing recommend recommendations recommended reconfigured record recorded recording recordings records recover recovered recovery recruitment recurrence recycling redistributed
  reduce reducing referral referred referring reflect refresher refund refunds refused refusing regain regarding regardless regards register registered registering registration regular regularly
  regulations regulators regulatory reimbursement reinsurer related relating relationship relative relatives release released releases relevant relocated remain remained remaining remains remediation
  reminded reminder reminders reminding remittance remote remotely removable removal remove removed removing rendered renew renewal repair repaired repeatedly replace replaced replacement reportable
  reported reportedly reporter reporting reports repository representative representatives representing reprimanded reputation reputational request requested requesting requests require required
  requirement requirements requires requiring research researcher researchers reserved reset residential resignation resigned resolution resolve resolved resource resources respect respective respond
  responded responding response responses responsibilities responsibility responsible rest restitution restoration restore restored restrict restricted restricting restrictions result resulted
  resulting results retailer retain retained retaliation retention retired retirement retiring retrain retrained retraining retrieve retrieved return returned returns reveal revealed review reviewed
  reviewing reviews revise revised revising revisions revoked ridicule right rights ring risk risks rival road robust rogue role roles room rooms root router routine routinely routing rows ruled rules
  run running runs russian safe safeguard safeguarding safeguards safety said sale sales salt salted same sample samples sanctioned satisfactory satisfied saturday save saved saw say saying says scale
  scam scams scanned scanning scans scattered schedule scheduled schedules scheduling scheme schemes school schools scope scottish scraped screen screening screens screenshots search searchable
  searched searching seat secondary secretary secrets sector secure secured securely securing security see seeing seek seeking seem seems seen self sell seller sellers selling senator send sender
  sending sends senior sense sensitive sent sentence sentenced sentencing separate separately september sergeant serial series serious seriously serve served server servers serves serving set sets
  setting settings settle settlement seven several severity sex sexual shall share shared sharing she shed sheet sheets sheriff shes shipped shipping shocked shop shopping short shortly shots should
  shouldn show showed showing shown shows shred shredded shredding shut side sign signed significant signs similar simply since sincerely single sir sitting situations size sleep small smart snooping
  so software sold sole solely solicit solicitation soliciting solicitor some somebody someone something sometime sometimes soon sophisticated sorry sort sorting sought sounds sourced south southeast
  southern southwest space spanish speak specialist specialized specialty specific specifically specifics specified specify spending spent spoke spoken spokesman spokesperson spokeswoman spread
  spreadsheet spreadsheets spring spyware ssn stack staff staffing standard standards start started starting state stated statement statements states stating station stations status statuses stay
  steal stealing steals stemming step steps stick still stole stolen stop stopped storage store stored stores storing story streaming street strengthen strengthened stressed strewn stringent strips
  strong stronger struck student students studies study stuff stuffing sub subcontractor subject subjected subjects submission submissions submit submitted submitting subscribe subscriber subscribers
  subscription subsequent subsequently subset subsidiaries subsidiary substance substances substantial substantially substitute successful successfully such sue sued suffered suffering sufficient
  sufficiently suggest suggested suggesting suggests suicide suing suit summaries summary summer sunday supervised supervision supervisor supervisors supplemental supplies supply supporting supposed
  sure surfaced surgeon surgeries surgery surgical surprised surrounding survey surveys suspected suspended suspension suspicious swiss switched symptoms system systemic systems tablet tags take taken
  takes taking talking tape tapes target targeted targeting targets tax teaching team technical technician technological technology telecommunications television tell telling tells temporarily
  temporary ten tens term terminated terminating termination terms test tested testing tests text than thank thanks that thats the theft thefts their them themselves then therapist therapy there
  there's therefore theres these they theyre thief thieves thing things think thinking third thirty this thorough thoroughly those though thought thousand thousands threat threatened threats three
  threw through throughout throw thrown thumb thursday thus tickets time timeliness timely times tissue title titled titles to today together told tolerance toll toll-free tomorrow tonight too took
  tool tools top tornado torrent tossed total totaling totalling totally touch toward towards town traced track tracked tracking trade traded trading traffic trail trained training transcription
  transcriptions transfer transferred transferring transit transition transmit transmitted transportation transported transporting trash trauma travel treat treated treating treatment treatments trial
  tried triggered trove truck truly trunk trust trusted trusts try trying tuesday turn turned twelve twenty twice two typically ukrainian ultimately ultrasound unable unacceptable unattended
  unauthorised unauthorized unaware unclear unconscious uncovered undeliverable under undergoing underground understand understanding understands understood undertake undertaken undertaking undertook
  underway undetected undisclosed unencrypted unfortunate unidentified unintended unintentional unintentionally unit units universal unknown unlawful unlawfully unless unlikely unlock unlocked unnamed
  unnecessary unprofessional unprotected unrelated unsalted unsecure unsecured unspecified until unusual unverified up upcoming update updated updates updating upgrade upgraded upgrades upgrading
  uploaded upon upset urged urgent us use used user username usernames users uses using usually utilize utilized utilizing utmost vacant vacated vaccination valid validation value values van
  vandalized varied variety various vascular vast ve vector vehicle vehicles vendor vendors verbal verbally verified verify verifying very veteran veterans via vice victim victims videos view viewable
  viewed viewing village violate violated violates violating virtual viruses visible visit visited visiting visitors visits vital voice voluntary volunteer volunteers vulnerabilities vulnerability
  wait waiting wallet want wanted wants ward warehouse warned warning warnings warrant was wasn wasn't wasnt waste water way ways we we're we've weak webpage website websites wednesday week weekend
  weekly weeks weight weights well wellness welsh went were werent west western what what's whatever when where whether which while whilst who whole wholly whom whose why wide widespread wife will
  window windows winter wipe wiped wiping wire wireless wish wishes with within without woman women word words work worked worker workers workforce working works workstation workstations world worry
  worse worth would wouldn wouldnt write writing written wrong wrongful wrongfully wrote www year years yesterday yet you you're you've your yours yourself zero zip`);
