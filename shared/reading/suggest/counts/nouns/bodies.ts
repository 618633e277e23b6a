import type { NounWords } from './noun-class.ts';

/** Organisations, offices and sites. Folded, in the singular; inclusive spellings fold to the first of their forms. */
export const bodies: NounWords = {
  body: {
    laboratories: `laboratoire labo laboratory laboratories lab`,
    establishments: `entite entity processor vendor supplier etablissement hopital hopitaux clinique polyclinique maternite
      residence-services ecole entreprise organisation organisme societe commune mairie cabinet officine
      pharmacie agence association collectivite administration structure universite college lycee ministere
      filiale magasin boutique restaurant hotel banque mutuelle operateur prestataire fournisseur partenaire
      federation ligue club syndicat rectorat prefecture departement-ministere pme eti tpe ehpad centre chu
      chru gha maison groupe institution institut site-web sites-web employeur bailleur etude notaire
      franchise concession municipalite intercommunalite metropole caisse crous cpam caf victime-entreprise
      hospital clinic school company companies business businesses organization organisation practice facility
      facilities institution pharmacies pharmacy firm council charity charities agencies agency municipality
      municipalities city cities county counties town university universities district nonprofit bank vendor
      supplier store restaurant hotel casino airline entity entities forum secretariat surgery surgeries
      enseigne marque chaine retailer brand shop factory factories usine warehouse entrepot trusts office
      branch branches campus museum musee library libraries bibliotheque mediatheque creche theatre cinema
      aeroport airport editeur hebergeur assureur grossiste fabricant industriel manufacturer distributor
      enterprise employer utility utilities subsidiary subsidiaries tenant-organisation website domain startup
      bodies ministry parish embassy insurer plan provider centre center law-firm laboratory-network domaine
      site loueur transporteur courtier armateur voyagiste logisticien negociant sous-traitant reseau regie
      secretariat paroisse diocese consulat ambassade groupement cooperative coop lessor broker carrier
      wholesaler theater nursery nurseries consulate subcontractor reseller firme plateforme commerce marchand
      academie commissariat dispensaire hospice imprimerie librairie camping auberge gite brasserie
      supermarche hypermarche laiterie tribunal tribunaux barreau fondation ong media journaux compagnie
      succursale exploitant gestionnaire epci iut faculte ufr conservatoire piscine patinoire stade gymnase
      concessionnaire garage holding studio start-up jeune-pousse licorne boulangerie boucherie pizzeria
      gouvernement exploitation ferme cave cantine copropriete sci sarl scop franchiseur board property
      properties society societies plant academy academies dealership outfit government department platform
      shipper lodge courthouse court precinct dispensary dispensaries gym spa salon resort motel hostel pub
      cafe farm ranch winery brewery breweries mill refinery refineries exchange foundation ngo publisher
      broadcaster seminary seminaries church churches mosque synagogue monastery monasteries multinational
      bureau authority authorities commission regulator corporation consultancy consultancies affiliate
      integrator msp isp clearinghouse marina arena stadium stadiums zoo aquarium gallery galleries bookshop
      bookstore supermarket superstore kindergarten preschool daycare polytechnic conservatory lyceum registry
      registries showroom partner`,
  },
};
