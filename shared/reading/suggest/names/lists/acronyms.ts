import { wordSet } from '../../../word-set.ts';

/** Public bodies known by their initials (French, European, American, British, international), folded. */
export const authorityAcronyms = wordSet(`
  acoss cnamts agirc arrco unedic cnape afpa drieets ddets driaaf dgccrf ddpp tgi dcri dcpaf brif c3n acpr ademe aefe afa afnic agirc-arrco anah anap andra anfr anj ansm anses anssi anct ansp ants apec apd arcep arcom ars aphp ap-hp
  ap-hm arjel asip asp bcr bcrci bce bfmp bl2c befti bka bsi c3n caf cada cafat cdc cea cedh cepd ceri cert-fr cert-eu cfpb cgss ciivise cia
  cipav cisa cjue cls cma cna cnaf cnam cnamts cnav cnaf cncc cncdh cncis cnctr cndp cned cnefop cnes cnesst cnfpt cnil cnous cnr cnracl cnrs crous
  cpam comcyber comcybergend csa csirt-fr c2rc dares dcpj ddfip ddpp ddt dgac dgafp dgaln dgccrf dgefp dgesip dgfip dgos dgs dgse dgsi dgt dila dinum disic
  dipj dgpn dggn doj dod dhs dot dreal dreets drees drsd edpb edps edf enisa epa eba ecb esma europol eurojust fbi fcc fda fdic ftc fema fincen finma fnmt
  garda gchq gip-mds gsc hadopi has hatvp hhs hmrc hud hse ico idf ifop igas igf igpn iggn ihedn inao inc ined inps inpi inrae inria insee inserm interpol ign
  inps irs irsn jirs jnlco junalco lka medef meae mi5 mi6 mivilude msa mss nasa nato otan nca ncsc nhs nhtsa nih nist nlrb npa nsa ocde oecd oclctic ocrgdf ocr
  ofac ofcom ofii ofpra oms onu osce onisr ors ors-idf osha osint-fr pnf pnaco pnij ppc pjj ratp rcmp rectorat sdlc sdis sec sgdsn sdnc snu ssa ssi-fr tracfin
  unhcr unesco unicef un ue eu urssaf usda usps ucanss uncam unocam unedic viginum who wto zatac bnum ossir clusif cesin campus-cyber nfib nctc
  opm cms cdph phe ukhsa sfo fca pra ofsted ofgem dvla dwp dpc aepd bfdi garante apd gba agcom agid acn ccn-cert incibe cert-be ccb anpd oaic acsc asd asic
  oag ag nydfs nyag dfs cppa fsb gru svr fsk mps met kgb nypd lapd dcms mod dod-cyber europa`);

/** Initials that name no one: laws, techniques, documents, illnesses, functions, money, units, file formats, folded. */
export const plainAcronyms = wordSet(
  `fir firs odt ods rtf cipp cipm cissp cism cipt ecli wfh ffp faed fnaeg fijais agdref gendnotes cjia lgbtq+ lgbtqia+ lgbt+ ufr lgbt lgbtqi lgbtqia lgbti apa pch actp aeeh ajpp aspa avs apg cqfd adtech edtech fintech healthtech insurtech proptech ipad ipads iphone iphones ipod ipods macbook macbooks nyc curp tdd tty ttv emg wlnr lgbtq tlp cac cac40 dgs dgst daj dirops dircom dircab mdp mdps kev vps orsec pca-pra rex retex ppt cnh drp dpe dsn csg ccid bdp siv ants-num bst ist jst kst hkt aest aedt acst awst nzst nzdt msk wet west eet eest cat sast brt art akst hst mdt mst cdt pdt gmt+1 gmt+2 ftse dax stoxx ibex mib nikkei btp gta cpts had oph samu pps tox hs lca meur keur mdeur fcfa xof xaf xpf dzd tnd mru mga cdf rwf ghs tzs ugx jpy cny hkd sgd krw brl mxn aed qar rub pln czk huf sek nok dkk kusd musd
   ssr usld hdj hpst etp bpco avc ats vsl tjm atsem aesh ulis segpa psc mar mns cmp cmpp camsp esat mas fam savs sessad ime itep epci sivu sivom scp ehpa usmb cssi rpa dcc bal gls pv rse qse qhse smq rps tms plv glpi eppp epp
   bmi gp gps a&e nino utr ppe aka asbo eta eod nsfw ymmv tldr poa loa cob aob agm egm rsvp faqs ama diy fomo nft nfts dao defi cex dex kyb otc apy cogs ebitda fy fy23 fy24 fy25 fy26 h1 h2 gaap ifrs
   dvg dvc vtc nip pid descrypt md5crypt cdt cdlt slts tsa hlm iab ssi cti comex tldr tl attn bmi ine uai nie nif dni pls dept dpt isin pai esn ssii lei cusip ticker hippa hippaa cfr cni cnis fr en db dbs fulldb leak leaks eob eobs baa baas pcp pcps nicu picu eeg ekg ecg mri mris hie hies ems emt emts hmo hmos ppo ppos ehrs emrs phrs tpa tpas snf snfs dme pbm pbms fqhc erisa foia fmla mrn mrns hcp crpd pcr ffs pto hsa fsa tls-ssl aws-s3 s3 ec2 rgpd gdpr lpd ccpa cpra hipaa hitech pipeda coppa ferpa glba sox dora nis nis2 lcen lil lpm aipd pia dpia dsp2 kyc aml lcb-ft rgs cgu cgv cgi cnp rib iban bic nir siren siret ssn rpps adeli finess bdd bdds zad sqli nosql sae siae udaf plu scot faq rh ri ag ca codir comex cos cno cme qpc irp bdese duerp sst cssct
   dob itin ein phi pii epi ephi ce cve cvss cwe cpe ioc ttp ttps apt soc siem edr xdr mdr ids ips waf vpn dns http https html css js json xml csv tsv pdf doc docx xls xlsx ppt txt zip rar
   sql api sdk url uri ip ipv4 ipv6 tcp udp ssl tls ssh ftp sftp smtp imap rdp rce xss csrf sqli idor lfi ssrf mfa 2fa otp totp sso saml oauth oidc ldap ad pin puk cvv cvc cb tpe dab
   sms mms rcs gsm sim esim imei imsi usb cd dvd hdd ssd nas san raid ram cpu gpu os pc macos tv vod cms crm erp sirh srm scm dpi dme dmp sih lims pacs ris gap gmao gtb scada ot it iot ia ai
   ml llm nft tor p2p dos ddos bec aes rsa md5 sha sha1 sha-1 sha256 sha-256 sha512 bcrypt hmac pgp gpg saas paas iaas b2b b2c b2g tpe pme eti ceo cto cfo coo ciso cio cpo cso dpo rssi dsi dg dga
   drh rh daf dpd dir pdg pca pra pcs plan dcp das vip faq ong asbl ehpad esms mdph pmi smur irm vih hiv sida vhc vhb covid covid-19 sars adn rna dna pma ivg imc ald apl rsa aah smic cdi cdd csp
   cse chsct ce irp tva ht ttc ca pib gdp usd eur gbp chf cad aud nzd jpy inr cny fcfa cfa xof xaf mad dzd tnd btc eth xmr bbc-label q1 q2 q3 q4 s1 s2 t1 t2 t3 t4 am pm cet gmt utc est pst edt cest ok ko na nc nb ps pj cv etc id ids ex vs
   nda rfp rfc iso iec soc2 pci pci-dss dss hds secnumcloud eidas dsa dma ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi url qr nfc rfid gps gif png jpg jpeg svg mp3 mp4 avi bmp exe dll apk
   popia popi dpdp aadhaar upi rs inr zar ngn kes gst pan-card nin bvn tfn abn acn nhi nino crn uhid cnic dicom hl7 iframe ui ux hex ascii utf utf-8 utf-16 cpf dif bac bts iut dut cap bep bp cs cedex zac za zi rn rd tgv ter vtt suv uhd hd led lcd bluray dj vf vo vost or and the of le la les un une de des du et
   ou a au aux en par pour sur dans avec sans plus moins not no yes non oui new non-na tbd tba fyi asap imo rip lol wtf omg dm pm rt cc bcc re fw fwd tr objet ref cf p pp art al al. idem ibid
   mr mrs ms dr pr me mme mlle mm st ste jr sr phd md rn np do dds mba esq ba bs ma hbs kb mb gb tb pb ko mo go to po kib mib gib tib kio mio gio tio pio eo eio kbps mbps mhz ghz kwh kw mw gw ttl cli gui npm ide
   pop imap4 pop3 dhcp arp vlan lan wan wifi wi-fi wlan ap dmz fai isp fttb ftth adsl xdsl vdsl 2g 3g 4g 5g lte voip cctv ria bios uefi tpm hsm pki csr crl ocsp cors csp dkim spf dmarc mx txt a aaaa
   dmd dpm lpn crna lcsw edd facs cpa pa-c x-ray x-rays vin mmo mmorpg rpg dobs ssns npi npis dea icd cpt gyn ob ob-gyn icu er msrp vpns pdfs cvvs sqls ids csirt sirt ipo opa ag ago age rcs ape naf insee-code tiac samu-code stad bgp asn cidr nat acl iam pam cnapp casb dlp byod vm vms vdi rto rpo cdn cgi-bin php asp jsp ror sgbd rdbms nosql orm crud mvp poc
   cia-triad dast sast owasp-top nda urgent info flash alerte exclusif breaking update edit maj photo video photos videos publicité partager lire voir ici copyright fin ndlr tel fax mail email web www com
   oav irc usa-pop usd-eur nfp hr pr qa rd r&d ict tic ntic tmi sav sla kpi roi b2 vnc smb nfs ntlm lsass uac gpo acl adfs bgan ehr emr pos atm swift sepa tip tup pel ldd lep per perco pee asv
   rqth aed obsolete nom prenom adresse total note attention important rappel sommaire annexe article chapitre section partie page date lieu`,
);

/** Legal forms of firms, folded without dots. Those of `leading` stand before a name, all others after it. */
export const legalForms = wordSet(
  `sa sas sasu sarl eurl snc sci scop scp scm selarl selas selafa sca scs gie gip epic epa sem spl semop inc ltd llc llp lp plc corp gmbh ag kg kgaa ug ohg ev bv nv bvba sprl srl spa sl slu sau lda ltda oy oyj ab as asa aps pty pte
   sdn bhd kk oü eood ood doo dd jsc ojsc pjsc ooo zao kft zrt rt sro sp zoo pllc pc pa md dds incorporated limited corporation company co cie`,
);
