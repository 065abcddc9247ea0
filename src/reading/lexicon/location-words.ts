/** Words between a preposition and a place name that say nothing of their own ("just outside of beautiful Tulsa"). */
export const approachWords: ReadonlySet<string> = new Set(
  (
    'just right the outside of near close to nearby around greater downtown central north south east west northern southern eastern western rural ' +
    'upstate beautiful sunny lovely good old little small city town area suburbs suburb outskirts edge metro county over up down out here now about miles minutes ' +
    'el la los las ciudad municipio pueblo colonia barrio centro norte sur este oeste oriente poniente zona fraccionamiento col mera mero lado afueras cerca ' +
    "le les l' ville quartier village arrondissement secteur banlieue region coin nord sud est ouest cote proche pres petite petit belle beau"
  ).split(' '),
);

/** The place stands in or at what follows. */
export const inWords: ReadonlySet<string> = new Set(
  'in at near outside around en a au aux dans à vers chez sur cerca por afuera inside within'.split(' '),
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
    'of in on me my he she we us it is as so or an at by no go do if to up not for and the from with will may can must one two three four five six ten ' +
    'general union industry commerce hope liberty freedom justice peace unity harmony independence progress enterprise friendship defiance amity equality ' +
    'home house rest park plaza center central north south east west old new young white black brown green gray grey gold silver blue red orange ' +
    'reading mobile nice bath deal sandwich wells battle rugby poole barking tooting epping ' +
    'spring summer winter fall may june august april march monday friday sunday ' +
    'bay beach hill hills lake lakes river rock stone wood woods forest field fields valley grove glen point port bridge ford mill mills falls creek island ' +
    'price rich best love joy faith grace mercy charity virtue prudence welcome bliss normal boring odd weed sugar coffee pie bacon rice turkey cuba poland peru lima china ' +
    'parts cash money opportunity bargain fair eight eighty six truth consequences why only once plain strong ' +
    'manager driver baker cook mason carpenter miller shepherd hunter fisher porter butler carter parker cooper turner taylor smith clerk page ' +
    'como paz luz sol alma mar rio norte sur este oeste reforma libertad union progreso independencia victoria esperanza luna flores rosa rosario carmen dolores ' +
    'maria guadalupe consuelo soledad mercedes concepcion socorro refugio trinidad pilar jesus jose juan pedro pablo miguel angel martin morelos hidalgo juarez ' +
    'estudiante moral obrera trabajo casa campo monte sierra nueva nuevo viejo buena vista alta bajo grande chico centro colonia puente mesa palma salto ' +
    'parte presente general banco mina playa cruz santa san ' +
    'nord sud est ouest ville port pont mont lac bois fontaine villeneuve beau belle bon bonne paix espoir merci sauveur ange anges victoire lourdes ' +
    'jackson charlotte savannah madison austin houston dallas lincoln jefferson washington clinton monroe marion florence helena augusta carolina virginia georgia ' +
    'alexandria victoria vernon warren clifton carlos diego santiago francisco antonio bernardo ' +
    'star media page clear direct early orient bend wall industry college university orchard cement experiment mexico media normal ' +
    'usa of name from to las los les des une est son sont soy ser era mas muy bien hola gracias oui non avec pour sans dans'
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

/** Greetings and titles after which a capitalised word is a person. */
export const personLeads: ReadonlySet<string> = new Set(
  'hi hello hey dear thanks sincerely regards cheers hola estimado estimada querido querida gracias saludos atentamente bonjour salut cher chere merci mr mrs ms miss dr prof sr sra srta don dona lic ing mme m mlle brother sister comrade st'.split(
    ' ',
  ),
);
