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
  'in at near outside around en a au aux dans vers chez sur cerca por afuera inside within em nan'.split(' '),
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

/** Given names that are also towns: alone on a line they are whoever signs. */
export const givenNames: ReadonlySet<string> = new Set(
  (
    'anton austin aurora ashley albert alfred alma amelia andrew angela anna annie arthur august augusta avery barry beatrice belle benito benjamin bernard bertha beverly ' +
    'blanca brandon brenda brady brice bruce bruno bryan caroline carmen carlos carson casey cecilia celina chandler charles charlotte chester clara clarence clay clayton ' +
    'clifford clinton clyde colby conrad consuelo cora craig crystal curtis cynthia dallas dana daniel darby darius dayton dean denise dennis denton derby diana dolores ' +
    'donald dorothy douglas duncan dustin dylan earl eden edgar edison edith edmond edna edward elena eli elias elisa elizabeth ella elmer elsa elvira emerson emily emma ' +
    'eric ernesto esther ethel eugene eva evelyn everett felipe felix fernando florence floyd frances francis francisco frank franklin fred frederick gail garfield gary ' +
    'gene george gerald gilbert gladys glen glenn gloria gordon grace graham grant guadalupe harriet harrison harvey hazel heather helen helena henry herbert herman hilda homer ' +
    'hope howard hugo hunter ida ines inez ingrid irene irma isabel isabela israel jackson jacob james jamie jason jasper javier jean jefferson jeremy jerome jesse jesus joel john jordan ' +
    'jose joseph joshua juan juanita juarez judith julia julian justin karen karla katherine keith kelly kelvin kendall kenneth kent kimberly lamar laura laurel lauren lawrence ' +
    'lee leila leland lena leo leon leonard leonardo leroy leslie lester lewis lillian lincoln linda lisa lloyd logan lorena lorenzo loretta louisa louise lucas lucerne lucia lucy luis luther ' +
    'lydia mabel madeline madison maria mariana marie marina marion marshall martha martin marvin mary mason matilda maude maurice maxwell melissa melvin mercedes meredith mildred milo ' +
    'milton miriam mitchell moises monica montgomery morgan morris myrtle nancy naomi nathalie nelson nicholas nicolas nora norma norman olga oliver olivia ophelia orlando oscar owen ' +
    'pablo paola paris parker patricia paul paula pearl pedro perry philip phoebe pierre pilar porter preston raymond rebecca refugio regina rene rex reynolds ricardo richard ' +
    'rita robert roberta rodolfo rodrigo roland roman ronald rosa rosalia rosario roscoe rose ross roy ruben rufus russell ruth ruby sabrina salvador salvatierra samson samuel sandra sanford santiago santos ' +
    'sarah savannah scott selma serena shannon sharon shelby sheldon sherman shirley sidney sierra silvia simon socorro sofia sonora sonia soledad spencer stacy stanley stella sterling ' +
    'stephen steven stuart susana sydney sylvester sylvia taylor teresa thelma theodore theresa thomas tiffany timothy tomas tracy travis trenton trinidad troy tyler tyrone valentina valentine valeria vera ' +
    'vernon veronica victor victoria vincent viola violet virginia vivian wallace walter wanda warren wayne webster wendell wesley whitney wilbur willard william willis wilson winifred winston ' +
    'xavier yolanda zachary sonny houston monroe washington clarke cooper carter baker mercer odessa chelsea holly ivy iris daisy olive ginger asia india kenya georgia carolina dakota montana cheyenne'
  ).split(' '),
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
