import type { NounWords } from './noun-class.ts';

/** What is counted of data and of what carries them: entries, sizes, papers, machines. Folded, in the singular; inclusive spellings fold to the first of their forms. */
export const things: NounWords = {
  record: {
    records: `candidature plaque signalement-social certif ordo devis pv proces-verbal proces-verbaux cni quittance
      mandat capture enregistrement-audio dossier fiche ligne enregistrement entree doublon contrat ordonnance
      releve reservation commande facture bulletin transaction tel cas case occurrence acte fichier-client
      rendez-vous passeport permis cv curriculum arret diagnostic analyse prelevement resultat consultation
      ticket record row line entry entries duplicate dupe booking reservation order invoice receipt payslip
      prescription form contract transaction claim passport license licence permit deed visa application
      diagnosis diagnoses appointment registration resume tuple chart dossier username grievance transcript
      memo loan mortgage attachment submission purchase detail clip footage recording tape vin log survey nir
      ssn iban rib bic carte card numero number telephone phone cb siret matricule badge log stealer-log photo
      image video selfie scan empreinte fingerprint radio cliche dicom result statement film x-ray postcard
      flyer plate slide binder study studies specimen sample-tube label envelope signature message
      conversation sms chat post comment tweet commentaire billet coupon trajet geolocalisation sejour
      examen evaluation pret credit emprunt brevet recu adhesion inscription creneau rapport protocole
      ecriture bordereau bordereaux avenant annotation demande feuille picture screenshot policy policies
      quote quotation slip assessment referral exam grade enrollment enrolment paystub return ballot voucher
      itinerary itineraries trip ride listing ad advert pledge donation tender id ids url voiceprint faceprint
      genome biometric stub w-2s w-2 w2s docket warrant subpoena summons caution placement assignment
      requisition shipment snapshot thumbnail timesheet roster`,
    data: `donnee data datapoint`,
    accounts: `compte profil account profile workspace abonnement portefeuille wallet subscription logins boite bal
      messagerie mailbox mailboxes inbox inboxes boxe`,
    credentials: `identifiant credential password login passwd mot-de-passe hash hashes hache condensat condensat
      passphrase cookie jeton token acces cle key combo combinaison combination pair hachage secret hashe passcode passkey pin pins`,
    emails: `courriel email e-mail mail adresse mel address addresses addresse`,
  },
  size: {
    bytes: `octet byte`,
  },
  piece: {
    files: `fichier file folder directory directorie doc pdf spreadsheet archive zip csv classeur tableur workbook
      bundle dataset csvs pdfs`,
    records: `document page piece copie attestation certificat bulletin certificate photocopie folder dossier-papier
      paper reports justificatif repository repositories repo depot base database table collection bucket
      base-de-donnees index schema blueprint drawing diary diaries voicemail lease cheque
      radiographie echographie mammographie irm ecg livret carnet bail baux immatriculation brouillon
      schematic fax faxe telecopie manuscript script`,
  },
  device: {
    records: `pli lettre courrier carte-postale postcard letter mailing colis paquet parcel package mallette valise
      sacoche suitcase trolley cartridge cassette microfiche microfilm reel disc cd cds dvd dvds `,
    other: `passerelle gateway equipement controller poste ordinateur serveur machine nas san controleur terminal
      terminaux appareil automate routeur pare-feu telephone-portable smartphone tablette imprimante camera
      equipement portable disque cle-usb sauvegarde systeme application logiciel vm hote hyperviseur instance
      objet vehicule voiture compteur capteur borne caisse-enregistreuse boitier conteneur container firewall
      computer server machine laptop till kiosk pump screen terminal device endpoint router firewall phone
      smartphone tablet printer camera workstation system host hypervisor instance vehicle car meter sensor
      backup drive disk usb box boxes crate bag carton armoire classeur binder briefcase backpack hard-drive
      thumb-drive tape website-server application app vms pcs pc dcs desktop node switch switches atm modem
      tracker chromebook ipad iphone macbook notebook televiseur scanner copieur robot appli applis appliance
      console unit drone bot baie hdd ssd nvr dvr rack cluster plc horodateur onduleur ecran camion
      camionnette tracteur scooter trottinette velo truck lorry lorries ev evs tractor bike e-scooter
      locker toy doll doorbell thermostat fridge refrigerator speaker smartwatch watch wearable pacemaker
      implant webcam turnstile barrier rtu hmi tv tvs television decodeur montre jouet poupee sonnette
      babyphone balance frigo`,
  },
};
