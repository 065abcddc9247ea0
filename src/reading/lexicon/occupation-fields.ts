/**
 * Fields of work without a word for the person ("I do drywall", "HVAC, service side", "trabajo en limpieza") and the
 * places where people work ("I work in a warehouse"), in three languages, folded, parted by " | ". The key of a field
 * is the ISCO-08 sub-major group that most who say so belong to; a place tells no group.
 */
export const fields: Readonly<Record<string, string>> = {
  '71': 'hvac | hvac service | drywall | sheetrock | roofing | roofs | masonry | concrete | tile | plumbing | painting | construction | framing | insulation | siding | remodeling | flooring | floors | carpentry | finish carpentry | residential construction | commercial construction | scaffolding | construccion | la construccion | albanileria | plomeria | carpinteria | pintura | drywall y pintura | tablaroca | roofeo | rufeo | el roofing | el rufo | el drywall | la obra | la albanileria | la construction | la toiture | plomberie | la plomberie | charpente | menuiserie | la peinture | renovation | la renovation | la renov | du gypse | excavation',
  '72': 'sheet metal | auto body | welding | machining | auto repair | metal fabrication | soldadura | la soldadura | mecanica | hojalateria | hojalateria y pintura | herreria | soudure | la soudure | la mecanique | carrosserie',
  '74': 'electrical work | electrical | telecom | electricidad | lineas electricas',
  '75': 'garment work | meatpacking | woodworking | alterations | upholstery | costura | la costura | la maquila | couture | la boulangerie',
  '81': 'mining | the oilfield | the oil fields | the oil patch | oil and gas | the mines | the mill | fracking | la mina | las minas | el petroleo | les mines | la mine | les petroles',
  '83': 'trucking | long haul | long haul trucking | rideshare | transportation | paratransit | uber | lyft | uber and lyft | el trailer | transporte | el transporte | la ruta | camionnage | le transport | transport en commun',
  '93': 'warehouse | warehousing | warehouse work | logistics | longshore | moving | manual labor | odd labor | shipping and receiving | day labor | factory work | stocking | order picking | bodega | la bodega | almacen | el almacen | la fabrica | manufacturing | labor | labores | warehouse y empaque | logistique | entreposage | manutention | usine | en usine | du travail a la chaine | la shop',
  '92': 'farm work | farmwork | field work | picking | the fields | the orchards | tree planting | pizca | la pizca | la pisca | el campo | el fil | el field | la uva | la fresa | el jitomate | el aguacate | la labor | cosecha | la cosecha | la lechuga | la lecheria | la ferme | les champs | la cueillette | le travail agricole',
  '61': 'landscaping | lawn care | gardening | lawns | yard work | yards | tree work | tree service | jardineria | la jardineria | yardas | la yarda | las yardas | landscape | el landscaping | amenagement paysager | paysagement | deneigement',
  '62': 'logging | fishing | crabbing | lobster fishing | forestry | pesca | la pesca | la peche | la foresterie | le bois',
  '91': 'cleaning | janitorial | housekeeping | domestic work | housecleaning | house cleaning | office cleaning | commercial cleaning | limpieza | la limpieza | limpieza de casas | limpieza de oficinas | limpieza de hoteles | trabajo domestico | casas | quehaceres | aseo | intendencia | menage | le menage | du menage | entretien menager | nettoyage | le nettoyage',
  '51': 'hair | nails | lashes | makeup | tarot | food service | foodservice | hospitality | restaurants | the restaurant industry | bartending | waitressing | dog grooming | building maintenance | maintenance | property maintenance | catering | mantenimiento | cocina | la cocina | restaurantes | hoteleria | unas | belleza | restauration | la restauration | hotellerie | coiffure | la cuisine | maintenance de batiments',
  '52': 'retail | sales | grocery | fast fashion | ventas | comercio | venta ambulante | la venta | el comercio | un puesto | vente | le commerce de detail | vente au detail | la vente',
  '53': "home care | homecare | home health | home health care | healthcare | health care | elder care | eldercare | childcare | child care | daycare | personal care | direct care | direct support | cuidado de ninos | cuidado de ancianos | cuidado de adultos mayores | salud | soins a domicile | garde d'enfants | la sante | le milieu de la sante",
  '54': 'security | private security | loss prevention | seguridad | seguridad privada | vigilancia | la seguridad | securite | la securite',
  '22': 'nursing | icu nursing | enfermeria | soins infirmiers | la enfermeria',
  '23': "teaching | education | special ed | special education | higher ed | higher education | substitute teaching | k-12 | academia | docencia | educacion | la docencia | enseignement | l'enseignement | l'education",
  '24': 'accounting | marketing | finance | human resources | hr | public relations | contabilidad | recursos humanos | mercadotecnia | comptabilite | ressources humaines | communications',
  '25': "software | it | tech | web development | software development | programming | devops | cybersecurity | data science | sistemas | programacion | desarrollo web | informatique | l'informatique | programmation | jeux video",
  '26': 'social work | journalism | music | theater | theatre | the arts | translation | trabajo social | musica | traduccion | travail social | traduction | le milieu communautaire | du theatre',
  '34': 'nonprofits | nonprofit work | social services | photography | film | stagehand work | tattoos | fotografia | photographie | le cinema',
  '35': 'tech support | it support | help desk | sound | soporte tecnico | soutien technique',
  '31': 'quality control | quality assurance | water treatment | control de calidad | controle de la qualite',
  '33': 'real estate | insurance | dispatch | admin | administration | bienes raices | seguros | tramites | assurances | immobilier | administracion | la administracion publica | la fonction publique | fonction publique',
  '41': 'data entry | office work | clerical work | clerical | oficina | captura de datos | saisie de donnees | travail de bureau',
  '42': "customer service | call center work | reception | telemarketing | call center | call centre | atencion al cliente | servicio al cliente | service a la clientele | un centre d'appels",
  '43': 'bookkeeping | inventory | payroll | inventarios | la paie',
  '94': 'fast food | dishes | dishwashing | dietary | prep | comida rapida | los platos | la plonge | plonge | restauration rapide',
  '95': 'street vending | busking | venta de comida',
  '96': 'gig work | deliveries | delivery | food delivery | odd jobs | doordash | instacart | grubhub | uber eats | ubereats | postmates | amazon flex | sanitation | app work | taskrabbit | delivery por app | repartos | rappi | didi | didi food | ubereats y didi | mandados | chambitas | livraison | livraisons | des livraisons | petits boulots | skip | jobines | des jobines | skipthedishes',
  '82': 'assembly | electronics assembly | ensamble | ensamblaje | assemblage',
  '73': 'pottery | ceramics | printing | screen printing | artesanias | alfareria | imprenta | imprimerie | poterie',
};

/** Places of work: "in a warehouse", "en una fábrica", "dans un entrepôt", by kind. */
export const workplaces: Readonly<Record<string, string>> = {
  storage:
    'warehouse | warehouses | fulfillment | fulfilment | distribution | factory | factories | docks | dock | port | yard | recycling | sorting | warehouse | fabrica | bodega | almacen | muelle | puerto | aduana | reciclaje | entrepot | entrepots | usine | usines | shop | quai | quais | manufacture | fabrique | tienda mayorista | plant | planta | empaque | empacadora | cedis | amazon | ups | fedex',
  shops:
    'dollar store | hardware store | home depot | best buy | whole foods | winn-dixie | heb | store | stores | supermarket | grocery | walmart | target | costco | dollarama | boutique | mall | pharmacy | dispensary | bookstore | bakery | deli | gas station | thrift | tienda | tiendas | supermercado | mercado | abarrotes | farmacia | oxxo | soriana | puesto | tianguis | gasolinera | carniceria | panaderia | tortilleria | papeleria | ferreteria | zapateria | magasin | magasins | epicerie | depanneur | pharmacie | boulangerie | marche | librairie | quincaillerie | kroger | safeway | publix | aldi | lowes | ikea | loblaws | sobeys | coppel | elektra | chedraui | bodega aurrera | smoke shop | kiosk',
  eating:
    'steakhouse | steak house | breakfast place | taco truck | food truck | dive bar | dive | tavern | brewpub | bistro | buffet | truck stop | country club | golf course | ski resort | lodge | banquet hall | stadium | arena | theme park | nail salon | hair salon | pet shop | vet clinic | veterinary clinic | animal hospital | cruise ship | chicken place | burger place | pizza place | sandwich shop | sub shop | ice cream shop | comedor | cenaduria | marisqueria | salon de eventos | cantine | casse-croute | cabane a sucre | resto | restos | rotisserie | bistro | centre de ski | salon de coiffure | fishing boat | crab boat | tour boat | barco pesquero | bateau de peche | chalutier',
  hospitality:
    'restaurant | restaurants | cafe | coffee shop | coffee | diner | bar | pub | kitchen | cafeteria | hotel | hotels | motel | casino | salon | barbershop | starbucks | brewery | catering | airline | cruise | spa | gym | resort | restaurante | restaurantes | cafe | cafeteria | cocina | cantina | hoteles | fonda | taqueria | loncheria | salon de belleza | estetica | barberia | bar | hotel | cuisine | hotellerie | salle a manger | auberge | brasserie | tim hortons | tims | animal shelter | kennel | zoo',
  fastFood:
    "mcdonald's | mcdonalds | fast food | taco bell | wendy's | wendys | chipotle | burger king | subway | pizzeria | pizza | waffle house | denny's | dennys | dishroom | popeyes | kfc | comida rapida | mcdo | service a l'auto",
  care: "hospital | hospitals | nursing home | nursing | care home | long-term care | clinic | hospice | group home | assisted living | daycare | day care | childcare | preschool | head start | home care | homecare | hospital | clinica | asilo | guarderia | estancia infantil | seguro social | hopital | l'hopital | chsld | clsc | cpe | garderie | residence | rpa | clinique | home health | shelter | residencia | kinder | ehpad | foyer",
  schools:
    "school | schools | university | college | community college | high school | elementary | escuela | primaria | secundaria | universidad | preparatoria | prepa | colegio | ecole | l'ecole | cegep | universite | l'universite | commission scolaire",
  land: 'farm | farms | fields | field | orchard | orchards | vineyard | vineyards | dairy | greenhouse | nursery | ranch | lettuce | apples | apple | grapes | strawberries | berries | tomatoes | onions | campo | rancho | milpa | fil | files | huerta | vivero | vina | vinas | lecheria | establo | granja | invernadero | labor | parcela | ejido | uva | fresa | ferme | fermes | champs | verger | serre | serres | vignoble | pommes | bleuets | christmas trees',
  sites:
    'construction | roofing | drywall | jobsite | job site | building trades | construccion | obra | obras | chantier | chantiers | construction | toiture',
  workshops:
    'machine shop | body shop | foundry | shipyard | garage | auto shop | steel mill | taller | talleres | yonke | deshuesadero | taller mecanico | fundicion | astillero | garage | atelier | chantier naval | fonderie',
  foodPlants:
    'packing plant | meatpacking | slaughterhouse | poultry plant | chicken plant | fish plant | garment | cannery | poultry | packinghouse | meat plant | rastro | matadero | pollera | maquila de ropa | abattoir | usine de homard | usine de poisson | homard | crabe | tyson | smithfield | jbs | shop de homard | chicken',
  mines:
    'mine | mines | mill | sawmill | paper mill | refinery | oilfield | oil field | oilfields | oil sands | oil patch | rig | rigs | laundry | laundromat | quarry | mina | minas | refineria | pemex | plataforma | lavanderia | ingenio | ladrillera | moulin | scierie | papetiere | raffinerie | aluminerie | mines | buanderie | power plant',
  assembly:
    'auto plant | auto parts plant | assembly line | assembly plant | auto parts | assembly | line | maquila | maquiladora | maquilas | ensambladora | chaine de montage | chaine | avionnerie | gm | ford | stellantis',
  transport:
    'railroad | railway | rail | transit | trucking | bus company | ferry | ferries | tugboat | barge | trains | ferrocarril | metro | transporte | stm | chemin de fer',
  contact:
    "call center | call centre | call centers | bank | front desk | centro de llamadas | banco | call center | centre d'appels | centre d'appel | banque | contact center",
  post: 'post office | usps | postal service | canada post | library | correos | biblioteca | postes canada | poste canada | bibliotheque | mail room | mailroom',
  offices: 'office | law office | law firm | offices | oficina | oficinas | bureau | bureaux | cabinet',
  software: 'tech | software | startup | start-up | it department | web agency | informatique',
  government:
    'city hall | county | government | federal government | city of | state of | dmv | gobierno | ayuntamiento | municipio | presidencia municipal | gouvernement | ville | municipalite | fonction publique | ministere | federal agency | insurance company',
  civil:
    'nonprofit | non-profit | ngo | museum | gallery | theater | theatre | foundation | food bank | ong | museo | asociacion civil | obnl | organisme communautaire | organisme | musee',
  guarding: 'prison | jail | security | fire department | police | seguridad | reclusorio | prision | prison',
  laboratories: 'lab | laboratory | water plant | laboratorio | laboratoire',
  cleaning:
    'housekeeping | casas | limpieza | cleaning | maintenance | menage | entretien menager | laundry | hoteles',
  apps: 'uber eats | doordash | instacart | grubhub | rappi | didi | gig apps | apps | waste management | aplicaciones | landfill',
  power: 'power company | cfe | hydro | hydro-quebec | cable company | telmex | bell | utility | utilities',
  general:
    'company | contractor | agency | temp agency | firm | manufacturer | retail | hospitality | logistics | manufacturing | healthcare | health care | education | finance | marketing | airport | aeropuerto | aeroport | compania | empresa | contratista | agencia | industria | compagnie | entreprise | agence | entrepreneur | industrie | fonda | negocio | business | restauration | hotelerie | logistique | sante | services | dealership | landscaping | printing | print shop | imprenta | imprimerie | studio | estudio',
};
