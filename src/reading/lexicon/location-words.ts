/** Words between a preposition and a place name that say nothing of their own ("just outside of beautiful Tulsa"). */
export const approachWords: ReadonlySet<string> = new Set(
  (
    'maintenant actuellement presentement currently presently actualmente ahora ahorita just right uptown midtown northside southside eastside westside snowy rainy windy cold hot dusty foggy warm tiny quiet neighborhood neighbourhood district borough side panhandle valley the outside of near close to nearby around greater downtown central north south east west northern southern eastern western rural ' +
    'upstate beautiful sunny lovely good old little small city town area suburbs suburb outskirts edge metro county over up down out here now about miles minutes ' +
    'el la los las ciudad municipio pueblo colonia barrio centro norte sur este oeste oriente poniente zona fraccionamiento col mera mero lado afueras cerca esta este nuestra nuestro ' +
    'this our cette ce notre ' +
    "le les l' ville quartier village arrondissement secteur banlieue region coin nord sud est ouest cote proche pres petite petit belle beau"
  ).split(' '),
);

/** Verbs that a place may follow without a preposition. */
export const homeVerbs: ReadonlySet<string> = new Set(
  "live living reside based vivo vivimos radico resido j'habite habite habitons reste demeure vis".split(' '),
);

export const articles: ReadonlySet<string> = new Set('the el la los las le les'.split(' '));

/** Before a town's name: a part of the town. */
export const partWords: ReadonlySet<string> = new Set(
  'uptown midtown downtown greater metro northside southside eastside westside north south east west northern southern eastern western central old vieux'.split(
    ' ',
  ),
);

/** The home is close to the place, not in it. */
export const nearWords: ReadonlySet<string> = new Set(
  'near next outside close north south east west cerca afueras proche pres around nord sud ouest norte sur oeste oriente poniente'.split(
    ' ',
  ),
);

/** The place stands in or at what follows. */
export const inWords: ReadonlySet<string> = new Set(
  'in at near outside around en a au aux dans vers chez sur cerca por afuera inside within em no na nan sa w'.split(
    ' ',
  ),
);

/** The person or the letter comes from what follows. */
export const fromWords: ReadonlySet<string> = new Set('from de desde depuis du des d'.split(' '));

export const toWords: ReadonlySet<string> = new Set('to into hacia para hasta toward towards'.split(' '));

/** A village or region stands before the name: only the state or province is told ("un pueblo de Oaxaca"). */
export const withinWords: ReadonlySet<string> = new Set(
  'pueblo pueblito rancho ranchito sierra comunidad ejido rural somewhere estado state province provincia norte sur interior countryside village campagne nord sud northern southern eastern western upstate central'.split(
    ' ',
  ),
);

/**
 * Words that are also towns somewhere: never a home without a capital and a state beside them or a plain cue before.
 * Frequent words of the three languages that the index knows.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  (
    'baja morro centre morrito chico chica nino nina siempre ayer casita oficina taller obra fabrica junior deli pan chef solidarity buddy brother of in on me my he she we us it is as so or an at by no go do if to up not for and the from with will may can must one two three four five six ten ' +
    'general union industry commerce hope liberty freedom justice peace unity harmony independence progress enterprise friendship defiance amity equality ' +
    'home house rest park plaza center central north south east west old new young white black brown green gray grey gold silver blue red orange ' +
    'reading mobile nice bath deal sandwich wells battle rugby poole barking tooting epping ' +
    'spring summer winter fall may june august april march monday friday sunday ' +
    'bay beach hill hills lake lakes river rock stone wood woods forest field fields valley grove glen point port bridge ford mill mills falls creek island ' +
    'price rich best love joy faith grace mercy charity virtue prudence welcome bliss normal boring odd weed sugar coffee pie bacon rice turkey ' +
    'parts cash money opportunity bargain fair eight eighty six truth consequences why only once plain strong ' +
    'manager driver baker cook mason carpenter miller shepherd hunter fisher porter butler carter parker cooper turner taylor smith clerk page ' +
    'como paz luz sol alma mar rio norte sur este oeste reforma libertad union progreso independencia victoria esperanza luna flores rosa rosario carmen dolores ' +
    'maria guadalupe consuelo soledad mercedes concepcion socorro refugio trinidad pilar jesus jose juan pedro pablo miguel angel martin ' +
    'estudiante moral obrera trabajo casa campo monte sierra nueva nuevo viejo buena vista alta bajo grande chico centro colonia puente mesa palma salto ' +
    'parte presente general banco mina playa cruz santa san ' +
    'nord sud est ouest ville port pont mont lac bois fontaine villeneuve beau belle bon bonne paix espoir merci sauveur ange anges victoire lourdes ' +
    'carlos diego francisco antonio bernardo ' +
    'star media page clear direct early orient bend wall industry college university orchard cement experiment media normal ' +
    'ward unit block district same here there one way back line shift crew boss work job station window counter factory plant shop store warehouse kitchen ' +
    'mayo junio julio agosto enero febrero abril marzo branch basic boundary export start helper minor section cache rule seen tool labor loop accord hooks friend agency guy mark outlook terminal centre post avis lead casas alliance echo english spanish pago friendly ama paint hatch walker airport story junior perla trainer reserve google concrete gas effort okay happy constitucion constitution bell transporte harbor circle hurt jack king ' +
    'aloha mahalo advance primera dresser vale treinta oracle keys worth bells surprise cool foreman foster marine homeland grill groom kinder startup ranger recovery miner seaman halfway largo sandy tea war sisters fuerte canadian council tesorera humble combine crane strawberry pesca vineyard sawmill boomer clever weaver talent trial magazine rush mujeres stamps assumption holiday deposit alpha arcade chase comfort diamond fortune ' +
    'dale golden magnolia noble opal pink prosper royal loyal mart haven heath hardy temple bright eagle bear mountain earth warrior honey energy verde harvest corn salmon brick grants naranja aduana christmas hydro corazon winner comer bishop trooper warden parole iron filer brewer brush parks plateau gateway purchase heritage gratis drain belt legacy century hazard fountain forks olla pan mama papa senor ' +
    'than many much most come goes man bar nada bare leer pas mon para date van along save federal manage hit ans po police officer solo part split sino mio cana papel equipo ejemplo sure same fine early late hello ' +
    'un una unos unas uno ciudad pueblo villa barrio rancho domicilio direccion secretary deli garage ola salud entrada puerto laguna cerro loma lomas estacion frontera crucero potrero mirador encino tule cumbre ' +
    'usa of name from to la el le las los les des une est son sont soy ser era mas muy bien hola gracias oui non avec pour sans dans'
  ).split(' '),
);

/** A street, an office or a firm stands on the line: the address is the employer's. */
export const officeWords: ReadonlySet<string> = new Set(
  (
    'street st ave avenue av blvd boulevard boul road rd suite floor drive dr lane ln highway hwy way square sq parkway pkwy building bldg room ' +
    'calle calz calzada carretera col piso edificio local rue chemin etage bureau ' +
    'inc llc ltd corp corporation company co group gmbh university college institute school hospital department dept office ' +
    'sa cv sc universidad colegio instituto escuela departamento oficina gobierno secretaria ' +
    'inc ltee enr universite ecole cegep ministere services service solutions systems logistics industries mutual insurance bank clinic foundation newspaper ledger times local union district news post'
  ).split(' '),
);

/** Words within the name of a firm or an institution. */
export const firmWords: ReadonlySet<string> = new Set(
  'inc llc ltd corp corporation gmbh university college institute hospital department dept sa cv ltee enr universite universidad hopital cegep uni'.split(
    ' ',
  ),
);

/** Greetings and titles after which a capitalised word is a person. */
export const personLeads: ReadonlySet<string> = new Set(
  'hi hello hey dear thanks sincerely regards cheers hola estimado estimada querido querida gracias saludos atentamente bonjour salut cher chere merci mr mrs ms miss dr prof sr sra srta don dona lic ing mme m mlle brother sister comrade st'.split(
    ' ',
  ),
);

/** Words after which a capitalised name is a person's own. */
export const nameLeads: ReadonlySet<string> = new Set(
  "name's named called i'm im am soy llamo llaman nombre m'appelle appelle suis nom moi signed sincerely regards".split(
    ' ',
  ),
);

/** Abbreviations of states that are first of all words or names of the three languages. */
export const wordlikeAbbreviations: ReadonlySet<string> = new Set(
  'al ala ca cal col co de del en ga hi ia id ill in la ma mass mar man me mex mi mich miss mo mont mor my nd ne of oh ok on or ore pa pe penn que ri sin son tab tam us van ver wa wash yuc ar as camp mn n e u cam cb am'.split(
    ' ',
  ),
);

/** Before the name of a part of a town. */
export const neighbourhoodWords: ReadonlySet<string> = new Set(
  'colonia col fraccionamiento fracc unidad barrio calle avenida av quartier rue secteur street avenue'.split(
    ' ',
  ),
);

/** Behind a town's name, with a capital: the whole is the name of something else. */
export const institutionWords: ReadonlySet<string> = new Set(
  'university college institute academy school hospital clinic street avenue road boulevard drive lane airport chronicle times tribune herald gazette journal news press star plant mill mine works bank church cathedral bridge tunnel river creek valley ranch dam prison jail foundation festival speedway stadium arena mall hotel inn lodge casino packers steelers'.split(
    ' ',
  ),
);
