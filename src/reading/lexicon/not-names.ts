/**
 * Words that are not part of a person's name, folded (lower case, no accents), parted by spaces. Words that are also
 * names (May, Grace, Baker, Luz, Pierre) stay out of these lists.
 */

/** Never part of a name, capital or not. Particles ("de la") are not here: see `particles`. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    "habla hablo a an the i i'm im i've ive i'd i'll me my mine myself we we're we've us our ours you your yours u ur he she his her hers him it it's name's names that's what's who's here's there's let's its they them their this that these those there here " +
    'and or but nor so yet if then than because as at by for from in into of off on onto out over to up with without about after before since until till while when where who whom whose which what why how ' +
    'is am are was were be been being has had have having do does did done can could would should shall might must not no yes yeah yep ok okay sure too also just only very really now soon today tonight tomorrow yesterday ' +
    'please thanks thank thankyou thx ty hello hi hey hiya howdy dear greetings evening morning afternoon night good best regards regard sincerely respectfully cordially cheers warmly warm kind kindly yours truly faithfully solidarity comradely fraternally bye goodbye later peace onward forward forever unity struggle sent signed signature re fwd fw ps pps cc att attn subject ' +
    'un una unos unas uno mi mis tu tus su sus yo el ella ellos ellas nosotros nosotras usted ustedes vosotros me te se nos les lo esto eso este esta estos estas ese esa aquel aquella que quien quienes cual cuando donde como porque pero pues si no ni o u y con sin para por sobre desde hasta entre en al ante bajo segun tras ' +
    'soy eres es somos son era fui ser estar estoy esta estamos estan tengo tiene tenemos hay he ha hemos han muy mas menos ya aun todavia tambien solo solamente nomas aqui aca alli alla ahi hoy ayer ahora ahorita siempre nunca jamas ' +
    'hola buenas buenos buen buena dias tardes noches dia tarde noche gracias saludo saludos atentamente atte cordialmente cordial respetuosamente fraternalmente abrazo abrazos salud bendiciones hasta luego adios estimado estimada estimados estimadas querido querida queridos queridas apreciable apreciables respetable a\u00f1os anos ' +
    "je j'ai j' tu il elle on nous vous ils elles moi toi lui eux un une des mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces ca c'est cest que qui quoi dont ou quand comme comment pourquoi parce mais donc car ni et avec sans pour par sur sous dans chez vers depuis jusque pendant entre " +
    "suis es est sommes etes sont etait ai as avons avez ont etre avoir fait tres plus moins encore aussi seulement ici la-bas aujourd'hui hier demain maintenant toujours jamais pas ne n'est oui non " +
    'bonjour bonsoir salut allo coucou merci cordialement salutations amicalement solidairement fraternellement sincerement respectueusement bien bonne bon bonnes chers chere cher cheres amities bises envoye envoyee ' +
    'd\u2019accord accord acuerdo agreed agree true false none nombre name nom apellido apellidos surname prenom n/a na tbd unknown anonymous anonimo anonima anonyme'
  ).split(' '),
);

/** Peoples, tongues, faiths and convictions: "I'm Mexican", "soy católica". */
export const peoples: ReadonlySet<string> = new Set(
  (
    'american canadian mexican british irish scottish welsh english french spanish german italian polish russian ukrainian dutch swedish norwegian danish finnish portuguese greek turkish arab arabic persian iranian iraqi syrian lebanese palestinian israeli egyptian moroccan algerian tunisian nigerian ghanaian kenyan ethiopian eritrean somali sudanese congolese haitian jamaican cuban dominican puerto rican boricua salvadoran honduran guatemalan nicaraguan panamanian colombian venezuelan ecuadorian peruvian bolivian chilean argentinian argentine brazilian chinese japanese korean vietnamese filipino filipina thai indonesian malaysian indian pakistani bangladeshi nepali tamil punjabi hindu sikh muslim jewish christian catholic protestant baptist mormon buddhist atheist quaker latino latina latinx hispanic chicano chicana black white brown asian african native indigenous inuit metis cree navajo dine mohawk ojibwe anishinaabe cherokee lakota hawaiian samoan acadian cajun quebecois quebecoise texan californian yorker midwestern southern northern deaf queer trans gay lesbian bi nonbinary autistic disabled ' +
    'aries taurus gemini cancer virgo libra scorpio sagittarius capricorn aquarius pisces tauro geminis escorpio sagitario capricornio acuario piscis belier taureau gemeaux vierge balance sagittaire capricorne verseau poissons pumas chivas rayados tigres anarchist socialist communist marxist leftist syndicalist anarcho-syndicalist anarchosyndicalist teamster wobbly unionist feminist vegan ' +
    'mexicano mexicana estadounidense americano americana canadiense guatemalteco guatemalteca salvadoreno salvadorena hondureno hondurena nicaraguense colombiano colombiana venezolano venezolana ecuatoriano ecuatoriana peruano peruana boliviano boliviana chileno chilena argentino argentina uruguayo uruguaya cubano cubana dominicano dominicana puertorriqueno puertorriquena haitiano haitiana espanol espanola nahua maya zapoteco zapoteca mixteco mixteca purepecha otomi raramuri yaqui indigena oaxaqueno oaxaquena poblano poblana chilango chilanga regio tapatio tapatia norteno nortena jarocho jarocha yucateco yucateca sonorense chiapaneco chiapaneca catolico catolica cristiano cristiana ateo atea evangelico evangelica anarquista socialista comunista sindicalista feminista zapatista anarcosindicalista ' +
    'francais francaise canadien canadienne americain americaine mexicain mexicaine haitien haitienne algerien algerienne marocain marocaine tunisien tunisienne senegalais senegalaise camerounais camerounaise ivoirien ivoirienne congolais congolaise malien malienne guineen guineenne burkinabe libanais libanaise syrien syrienne belge suisse montrealais montrealaise acadien acadienne gaspesien gaspesienne innu innue atikamekw franco-ontarien franco-ontarienne franco-manitobain franco-manitobaine fransaskois fransaskoise athee catholique musulman musulmane juif juive chretien chretienne anarchiste socialiste communiste syndicaliste feministe anarcho-syndicaliste'
  ).split(' '),
);

/** Days, and months that are nobody's name. */
export const calendar: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march july september october november december tue tues wed thu thurs fri feb apr jun jul aug sept oct nov dec ' +
    'lunes martes miercoles jueves viernes sabado enero febrero marzo mayo junio julio septiembre octubre noviembre diciembre ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'
  ).split(' '),
);

/** Offices, bodies, shops and machines: a line or display name that holds one is not a person's name. */
export const bodies: ReadonlySet<string> = new Set(
  (
    'info information admin administration administrator support help helpdesk desk contact contacts office team staff service services sales billing accounts account reception receptionist concierge frontdesk nails salon spa hvac auto repair towing tattoo vape liquor grocery gym fitness yoga dental noreply no-reply newsletter news editor editorial press media mail mailer daemon postmaster webmaster notifications notification alerts system systems robot bot list lists user member members membership secretary secretariat treasurer chair chairperson president director committee council board assembly club society association alliance union unions local workers worker labor labour employees employee tenants tenant renters renter students student organizers organizer organizing organising collective cooperative co-op coop federation network coalition campaign project center centre foundation institute university college school academy library hospital clinic church temple mosque museum theatre theater gallery hotel motel restaurant cafe bakery bar grill pizza kitchen diner market store stores shop shops company corp corporation inc incorporated llc ltd limited lp llp plc group holdings enterprises industries solutions technologies consulting logistics transport trucking freight delivery warehouse factory plant mill farm farms ranch construction plumbing electric electrical roofing painting landscaping cleaning realty properties insurance bank credit county city state department dept agency bureau ministry government federal public printing print publishing records studio studios photography design designs productions family household residents neighbors homes crew squad gang friends comrades brothers sisters everyone everybody folks all anonymous concerned angry proud tired night owl reader subscriber guest customer client driver drivers rider riders unit section branch chapter district region regional caucus bargaining strike picket solidarity fund street ave avenue road suite ' +
    'iphone ipad android outlook yahoo gmail proton protonmail samsung galaxy mobile phone tablet windows blackberry confidential confidentiality notice disclaimer unsubscribe http https www com ' +
    'mesa ayuda soporte administracion oficina equipo ventas servicios servicio cliente clientes boletin noticias redaccion prensa correo lista usuario miembro miembros secretaria secretario tesorera tesorero presidenta presidente comite consejo asamblea sociedad asociacion sindicato sindicatos obreros obreras trabajadores trabajadoras empleados jornaleros jornaleras inquilinos inquilinas estudiantes colectivo colectiva cooperativa federacion red coalicion campana proyecto centro fundacion instituto universidad colegio escuela biblioteca hospital clinica iglesia museo teatro hotel restaurante taqueria panaderia tienda mercado compania empresa grupo constructora transportes taller fabrica maquiladora rancho ciudad estado gobierno departamento municipio familia vecinos vecinas companeros companeras compas amigos amigas hermanos hermanas todos todas sa srl sc confidencialidad aviso ' +
    'bureau equipe ventes infolettre nouvelles redaction presse courriel liste utilisateur membre membres secretariat secretaire tresorier tresoriere presidente comite conseil assemblee societe syndicat syndicats travailleurs travailleuses employes employees ouvriers ouvrieres locataires etudiants etudiantes collectif reseau projet fondation institut universite ecole cegep bibliotheque hopital clinique eglise musee restaurant boulangerie magasin marche compagnie entreprise groupe ltee enr cie usine ferme ville gouvernement ministere departement famille voisins voisines camarades copains amis amies tous toutes confidentialite avis'
  ).split(' '),
);

/** Ordinary words of handles and mottoes: a display name made of them ("Night Crow") is not plainly a person's. */
export const ordinaryNouns: ReadonlySet<string> = new Set(
  (
    'red blue green black gold silver dark light bright big little mad happy lucky lazy crazy cool real true free wild dead old new super mega ultra good bad sweet salty spicy rusty dusty grumpy sleepy hungry broke busy lost lonely quiet loud angry humble simple sad sunny stormy cosmic radical rebel riot rage punk wolf crow raven hawk eagle bear tiger lion fox cat kitty dog puppy horse pony snake dragon unicorn phoenix monkey duck goose owl bird fish shark whale bee bug spider rat mouse rabbit turtle frog moon sun star stars sky cloud rain storm thunder lightning fire flame smoke ash water river ocean sea mountain rock stone tree leaf flower garden forest desert earth world planet space ghost witch wizard ninja pirate king queen prince princess knight warrior soldier hunter hero villain joker master lord lady boss chief captain doc guy dude bro girl boy man woman kid baby mama mami papa papi dad mom grandma grandpa abuela abuelo tia tio gamer player writer poet artist maker builder baker cook chef farmer gardener teacher nurse driver trucker trucking welder plumber carpenter mechanic welding worker working class love peace hope dream dreams life music metal rock jazz coffee tea bread pizza taco tacos beer wine sugar honey pepper salt spice butter cookie potato tomato banana mango lemon cherry berry apple box car truck bike train boat ship plane road bridge house home room door window book page paper pen ink wrench hammer nail gear wheel engine machine power energy electric digital cyber pixel byte code data cloud net web site online mobile home personal private public general main test testing temp throwaway burner alt nobody somebody someone whoever whatever no name nada nadie persona alguien ' +
    'rojo roja azul verde negro negra blanco blanca gato gata perro perra lobo loba aguila oso tigre leon caballo burro toro pajaro luna sol estrella cielo nube lluvia fuego agua rio mar tierra mundo rey reina principe princesa guerrero guerrera rebelde libre loco loca chico chica nino nina senor senora jefe jefa mi mia casa pan ' +
    'rouge bleu vert noir noire chat chatte chien chienne loup louve ours tigre lion cheval oiseau lune soleil etoile ciel nuage pluie feu eau riviere mer terre monde roi reine libre fou folle petit petite grand grande vieux vieille maman papa moi maison pain'
  ).split(' '),
);

/** First words of towns: "New Orleans", "Fort Wayne". */
export const placeHeads: ReadonlySet<string> = new Set(
  'new fort port mount mt lake north south east west upper lower grand baton cedar palm las los el la san santa saint sainte st ste ciudad villa puerto cerro nuevo nueva trois lac mont baie riviere'.split(
    ' ',
  ),
);

/** Who else a label may name: "Boss: Karen Holt". */
export const otherRoles: ReadonlySet<string> = new Set(
  'boss manager supervisor foreman owner employer landlord principal friend buddy coworker co-worker reference referral sponsor husband wife partner spouse kid son daughter mother father emergency steward rep teacher jefe jefa patron patrona dueno duena gerente supervisora amigo amiga companero companera referencia esposo esposa marido hijo hija patronne gerant gerante directeur directrice ami amie collegue conjoint conjointe mari femme chum blonde author by autor auteur'.split(
    ' ',
  ),
);
