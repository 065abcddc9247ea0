/**
 * Words that open a statement of what one does, by language, folded, parted by " | "; `*` stands for up to three words.
 */
export interface OccupationCues {
  /** A noun or a status follows, perhaps with an article: "i am", "soy", "je suis". Much else may follow too. */
  be: string;
  /** A trade follows, whatever it is: "i work as a". */
  work: string;
  /** The same after words on the way, so that only a known trade counts: "i work nights as a". */
  workBeside: string;
  /** A field or a place of work follows, or with "as" a trade: "i work in". */
  place: string;
  /** The same, but the words themselves are no answer: "hours a week at". */
  placeOnly: string;
  /** Whatever follows is what one does: "me dedico a", "what i do is". */
  open: string;
  /** A trade stands just before: "plumber by trade". */
  after: string;
  /** The end of a verb phrase: "i fix clocks for a living". */
  living: string;

  /** What the trade is called follows, or something else is: "the title is", "on appelle cela". */
  title: string;
  /** What the trade is called stands before, from the head of the sentence: "library assistant is the title". */
  titleBefore: string;
  /** Several follow, of whom the writer is one: "we're all". */
  weAll: string;
  /** Says that the writer is one of those named just before: "do you take cooks? i'm one". */
  oneOf: string;
  /** Opens a sentence on oneself in a role: "as a nurse, i". */
  role: string;
  /** A craft or a doing follows at once: "i work concrete", "i work cleaning offices". */
  craft: string;
  /** What one does follows in the third person: "i'm the guy who". */
  oneWho: string;
}

export const englishCues: OccupationCues = {
  be: "greetings from | hello from | hi from | solidarity from | this is | i'm | i am | im | iam | i was hired as | i've been | i have been | ive been | currently | i'm currently | me i'm | and am | i've become | i became | i recently became | i just became | i just got hired as | got hired as | i was just hired as | i've worked as | i have worked as | i've been working as | i been a | been a | been an | i'm still a | still a | i'm now a | i ended up a | i went back to being a | i found work as",
  work: "i work as | i work mostly as | i work as the | i'm working as | im working as | i am working as | working as a | working as an | currently working as | i've been working as | i have been working as | my job is | my work is | my job is as | my day job is | my day job is as | my trade is | my occupation is | my profession is | my current job is | my job title is | my title is | my position is | my role is | my line of work is | i'm employed as | i am employed as | employed as a | employed as an | i have a job as | i got a job as | i have work as | i make my living as | i make a living as | i earn my living as | i earn a living as | by day i'm | by day i am | by profession i am | by trade i'm | by trade i am | for work i'm | for work i am | for a living i'm | i was promoted to | occupation is | job is | i started as | i just started as | i now work as | i do work as | i still work as | self-employed as | self employed as | i work part time as | i work part-time as | i work full time as | i work full-time as | i freelance as | i freelance as a | and work as a | and work as an | i have been employed as | i've been employed as | i'm a self-employed | i am a self-employed | i am by profession | i am by trade | i am by occupation | im by trade | by profession | by trade i am a | profession is | occupation is a | my trade: | been working as | got work as | employed here as | i hire out as | i get paid as a | i earn my bread as | i earn my keep as | i pay the bills as | i keep the lights on as",
  workBeside:
    "my job as a | my job as an | my contract as a | my position as a | my work as a | my shifts as a | my gig as a | i work * as a | i work * as an | i'm working * as a | i am working * as a",
  place:
    "i work at | i work in | i work * at | i work * in | i work * for | i work for | i work with | i work on | i work the | i work over at | i working in | i working at | i am work in | i am work at | i've worked in | i have worked in | i've worked at | i have worked at | i work down at | i work out of | i work nights at | i work nights in | i work days at | i work part time at | i work part-time at | i work part time in | i work part-time in | i work full time at | i work full-time at | i work full time in | i currently work at | i currently work in | i currently work for | i now work at | i now work in | i now work for | i still work at | i'm working at | im working at | i am working at | i'm working in | im working in | i am working in | i'm working for | i am working for | i also work at | and work at | and work in | and work for | i mostly work in | i mainly work in | i work mostly in | i work mainly in | i work weekends at | i work overnight at | i work overnights at | i work second shift at | i work third shift at | i work night shift at | i work the night shift at | i work nights on | i've worked at * for | i have been working at | i have been working in | i've been working at | i've been working in | i work inside | and work the | and work nights at | and work days at | and work part time at | and i work at | and i work the | and i work in | work is at | work is in | my work is at a | night shift at | night shift in | night shift on | nights at | nights in | nights on | graveyard at | graveyard shift at | graveyard shift in | overnights at | overnights in | overnight shift at | day shift at | day shift in | swing shift at | swing shift in | second shift at | third shift at | second shift in | third shift in | evenings at | early shift at | i stay nights at | i pull nights at | i pull shifts at | i am working * in | i'm working * in | im working * in | i am working * at | i'm working * at | im working * at",
  placeOnly:
    "i'm with | i am with | im with | hours a week at | hours a week in | hours a week for | i have a job at | i have a job in | i got a job at | my job is at | my job is in | my job's at | i'm employed at | i am employed at | i'm employed by | i am employed by | employed at | employed by | employed in | i'm in | i am in | im in | i'm on | i am on | i'm at | i am at | im at | im on | my work is in | my work is at | i'm out of | i do | i also do | i mostly do | i mainly do | mostly i do | i'm doing | i still do | i've been doing | i have been doing | i do mostly | i currently do",
  open: "i get paid to | i am paid to | they pay me to | i get by on | i live off | i make ends meet with | i make do with | i scrape by on | what i do is | all i do is | my job is to | my work is to | my job is mostly | my work is mostly | i make my living | i make a living | i earn my living | i earn a living | what pays the bills is | what pays my bills is | what pays the rent is | what pays is | what feeds us is | what puts food on the table is | what keeps the lights on is | my bread and butter is | i earn my crust | i earn my keep | i'm paid to | my money comes from | money comes from",
  after: 'by trade | by profession | by occupation | by day',
  living:
    'for a living | for living | for my living | to pay the bills | to make a living | to earn a living | for work | as my job',
  title:
    "the title is | the job title is | my title's | the title's | my official title is | officially i'm | on paper i'm | on paper i am | i'm down as | i am down as | i'm listed as | i'm on the books as | they call me the | they call me a | they call us | they call it | i got taken on as | i was taken on as | taken on as | i signed on as | i hired on as | i got on as | by day i'm | by day i am",
  titleBefore:
    "is the title | is my title | is the job title | is my job title | is the official title | is what they call me | is what they call it | is what it says on my badge | is what my badge says | is what the badge says | is what i'm called | it says on my badge",
  weAll: "we're all | we are all | were all | we're both | we are both | all of us are | most of us are",
  oneOf:
    "i'm one | i am one | im one | i'm one of them | i am one of them | i'm one myself | cause i'm one | because i'm one",
  craft:
    'i work | i still work | i mostly work | i mainly work | i also work | i now work | i currently work | i just work | and work | i do',
  oneWho:
    "i'm the guy who | im the guy who | i am the guy who | i'm the one who | i am the one who | i'm the person who | i am the person who | i'm the woman who | i am the woman who | i'm the man who | i'm the lady who | i'm the gal who | i'm the fella who | i'm a guy who | i'm the guy that | i'm the one that",
  role: 'from a | from an | as a | as an | speaking as a | speaking as an | being a | writing as a | i write as a | i write to you as a',
};

export const spanishCues: OccupationCues = {
  be: 'les escribe | le escribe | les saluda | los saluda | le saluda | saludos de | un saludo de | soy | sou | yo soy | estoy | ahora soy | ando | ando de | estoy de | sigo siendo | sigo | me encuentro | y soy',
  work: 'trabajo de | trabajo como | trabalho como | trabalho de | trabajo yo de | laboro como | laboro de | chambeo de | chambeo como | jalo de | la hago de | le hago de | estoy trabajando de | estoy trabajando como | trabajando de | trabajando como | me desempeno como | me desempeno de | me desempeno actualmente como | me gano la vida como | me gano la vida de | me gano la vida siendo | mi trabajo es de | mi trabajo es | mi oficio es | mi oficio es de | mi ocupacion es | mi profesion es | mi chamba es de | mi chamba es | mi jale es de | mi empleo es | mi puesto es | de oficio soy | por oficio | de oficio | de profesion | me dedico a ser | me dedico como | tengo trabajo de | tengo chamba de | tengo un trabajo de | consegui trabajo de | ahora trabajo de | ahora trabajo como | hoy trabajo como | actualmente trabajo como | actualmente trabajo de | estoy empleado como | estoy empleada como | empleado como | empleada como | contratado como | contratada como | ejerzo como | ejerzo de | trabajo por mi cuenta como | trabajo por mi cuenta de | me la rifo de | camello de | camello como | brego de | labor de | me gano el pan de | me gano el pan como | me gano los frijoles de | saco para comer de | la rifo de | estoy jalando de | ando jalando de | ando chambeando de | estoy chambeando de | le chambeo de | me ocupo de | me ocupo como | me ocupan de | entre de | me contrataron de | me contrataron como | estoy contratado como | estoy contratada como | funjo como | presto mis servicios como | sirvo de | la giro de | le giro a la | de ocupacion | ocupacion | de ocupacion actual | de oficio actual',
  workBeside:
    'mi contrato de | mi puesto de | mi plaza de | mi trabajo de | mi chamba de | mi jale de | mi turno de | mi sueldo de | mi salario de | mi trabajo como | mi labor como | trabajo * como | trabajo * de',
  place:
    'trabajo en | trabajo * en | trabajo de lunes a viernes en | trabajo de lunes a sabado en | trabajo * para | trabajo para | trabajo con | laboro en | laboro para | chambeo en | jalo en | estoy trabajando en | trabajando en | ando en | ando trabajando en | sigo trabajando en | trabajo actualmente en | actualmente trabajo en | ahorita trabajo en | ahora trabajo en | trabajo de noche en | trabajo de dia en | trabajo limpiando | trabajo cuidando | trabajo manejando | trabajo vendiendo | trabajo cosiendo | trabajo lavando | trabajo haciendo | trabajo poniendo | trabajo pintando | trabajo empacando | trabajo cortando | trabajo pizcando | trabajo cocinando | trabajo repartiendo | trabajo cargando | trabajo atendiendo | trabajo ensamblando | trabajo sembrando | trabajo piscando | trabajo dando | trabajo la | trabajo el | camello en | brego en | turno de noche en | turno nocturno en | turno de la noche en | turno de dia en | turno mixto en',
  placeOnly:
    'soy del personal de | soy personal de | soy del area de | mi trabajo es * en | mi jale es * en | mi chamba es * en | mi trabajo es en | mi chamba es en | mi jale es en | tengo trabajo en | estoy empleado en | estoy empleada en | estoy en | vivo de la | vivo del | hago',
  open: 'me pagan por | me dedico a | me dedico al | me dedico a la | me dedico a los | me dedico a las | me dedico mas que nada a | me dedico a hacer | me dedico principalmente a | me dedico actualmente a | me dedico ahora a | le hago al | le hago a la | le entro a la | me gano la vida | lo que hago es | mi trabajo consiste en | mi chamba es | lo que me da de comer es | lo que nos da de comer es | lo que deja es | de lo que vivo es de | de lo que vivo es | vivo de hacer | vivo de vender | saco para vivir de | me mantengo de | me mantengo con | me sostengo de | me la rifo en',
  after: 'de oficio | de profesion | de ocupacion | por oficio',
  living: 'para vivir | para ganarme la vida | para mantenerme | para sobrevivir | para sostenerme',
  title:
    'le llaman | se le llama | se llama | le dicen | nos dicen | nos llaman | el titulo es | el puesto es | oficialmente soy | en el papel soy | entre de | entre como | me contrataron de | me contrataron como | llevo * anos de | llevo * meses de | llevo anos de | llevo * anos como',
  titleBefore:
    'es el titulo | es mi titulo | es mi puesto | es el puesto | es como le dicen | es como se llama | dice mi gafete | dice mi contrato | dice mi recibo',
  weAll:
    'somos todos | somos todas | todos somos | todas somos | somos puras | somos puros | somos ambas | somos ambos',
  oneOf: 'soy uno | soy una | soy uno de ellos | soy una de ellas | yo soy uno | yo soy una | porque soy uno',
  craft: '',
  oneWho: '',
  role: 'de un | de una | como | de | en mi calidad de | en calidad de',
};

export const frenchCues: OccupationCues = {
  be: "je suis | chuis | chu | j'suis | moi je suis | moi chu | c'est moi | je suis presentement | je suis actuellement | j'suis | suis | et suis",
  work: "je travaille comme | je bosse comme | je travaille en tant que | je travaille en tant | je travaille en tant qu' | en tant que | en tant | mon metier c'est | mon metier est | mon travail c'est | mon travail est | mon emploi c'est | ma job c'est | ma job est | mon boulot c'est | mon occupation c'est | mon occupation est | ma profession est | ma profession c'est | je gagne ma vie comme | je gagne ma vie en tant que | de mon metier | de metier je suis | j'ai une job de | j'ai une job comme | j'ai un emploi de | j'ai un emploi comme | j'ai un poste de | j'occupe un poste de | j'occupe un poste d' | j'occupe un emploi de | j'occupe le poste de | embauche comme | embauchee comme | employe comme | employee comme | je fais le metier de | je suis employe comme | je suis employee comme | j'exerce le metier de | j'exerce comme | je travaille a temps partiel comme | je travaille a temps plein comme | je suis engage comme | je suis engagee comme | travaillant comme | je suis sur la job comme | j'oeuvre comme | j'agis comme | je gagne mon pain comme | je gagne mon pain en tant que | je gagne ma croute comme | on m'emploie comme | j'ai de l'ouvrage comme | j'ai une place de | j'ai une place comme | je fais ma vie comme | mon gagne-pain c'est | mon gagne-pain est | je roule ma bosse comme",
  workBeside:
    'mon poste de | mon contrat de | ma job de | mon travail de | mon emploi de | mon salaire de | mon travail comme | ma job comme | je travaille * comme',
  place:
    "je travaille dans | je bosse * dans | je bosse * chez | je bosse * au | je travaille * dans | je travaille * au | je travaille * chez | je travaille en | je travaille a | je travaille au | je travaille aux | je travaille chez | je travaille pour | je travaille sur | je travaille avec | je bosse dans | je bosse en | je bosse a | je bosse au | je bosse chez | je bosse pour | je travaille de nuit a | je travaille de nuit dans | je travaille de nuit au | je travaille de nuit en | je travaille presentement dans | je travaille presentement a | je travaille presentement au | je travaille presentement en | je travaille actuellement dans | je travaille actuellement a | je travaille a temps partiel dans | je travaille a temps partiel au | je travaille a temps plein dans | je travaille le soir dans | je travaille le soir a | je travaille la nuit dans | et travaille dans | et travaille a | et travaille au | j'travaille a | j'travaille au | j'travaille dans | j'travaille en | j'travaille pour | je travaille la | je travaille l' | je travaille depuis * dans | je travaille depuis * a | je travaille depuis * au | je travaille depuis * en | quart de nuit a | quart de nuit au | sur les quarts a",
  placeOnly:
    "je suis sur | je suis employe dans | je suis employee dans | je suis employe a | je suis employee a | je suis employe au | je suis employee au | j'ai une job dans | j'ai une job a | j'ai une job au | j'ai un emploi dans | je suis dans | je suis en | j'oeuvre dans | j'oeuvre en | je fais | je fais de | je fais de la | je fais du | je fais dans | je vis de | je gagne ma vie dans | ma job c'est dans | j'fais | j'fais de la | j'fais du",
  open: "ce que je fais c'est | je suis paye pour | je suis payee pour | on me paie pour | on me paye pour | mon travail c'est de | ma job c'est de | je gagne ma vie en | je gagne ma vie a | mon metier c'est de | je m'occupe de l' | ce qui paie le loyer c'est | ce qui paye le loyer c'est | ce qui me fait vivre c'est | ce qui met du pain sur la table c'est",
  after: 'de metier | de profession | de son etat | de mon etat',
  living:
    'pour gagner ma vie | pour vivre | dans la vie | pour payer le loyer | comme gagne-pain | comme metier | comme travail',
  title:
    "on appelle cela | on appelle ca | on nous appelle | on m'appelle | ca s'appelle | cela s'appelle | le titre c'est | le titre est | mon titre c'est | mon titre est | officiellement je suis | engage comme | engagee comme | engage a titre de | engagee a titre de | j'ai ete engage comme | j'ai ete engagee comme | recrute comme | recrutee comme",
  titleBefore:
    "c'est le titre | c'est mon titre | est le titre | est mon titre | c'est ce que dit mon badge | c'est ecrit sur mon badge | qu'on appelle ca | comme on dit",
  weAll: 'nous sommes tous | nous sommes toutes | on est tous | on est toutes | sommes tous | sommes toutes',
  oneOf: "j'en suis un | j'en suis une | j'en suis | je suis l'un d'eux | je suis l'une d'elles",
  craft: '',
  oneWho: '',
  role: "d'un | d'une | comme | en tant que | a titre de | a titre d'",
};

/** What may stand between the opening and the noun: "i am currently a", "soy nada más un", "je suis aussi". */
export const fillers =
  "currently | now | just | also | still | only | actually | presently | mostly | mainly | basically | technically | simply | proudly | both | either | really | always | officially | myself | already | essentially | primarily | recently | at present | at the moment | right now | these days | today | full-time | full time | part-time | part time | ahora | ahorita | actualmente | tambien | solo | solamente | nomas | pues | todavia | aun | hoy | aqui | aca | siempre | apenas | nada | mas | simplemente | orgullosamente | hoy en dia | por ahora | de momento | actuellement | presentement | maintenant | aussi | encore | toujours | juste | seulement | simplement | a present | en ce moment | aujourd'hui | egalement | donc | surtout | desormais | moi";

/** Articles and the like before the noun. The last ones are no article but tell as much. */
export const articles: Readonly<Record<'en' | 'es' | 'fr', string>> = {
  en: 'a | an | the | one of the | one of their | one of those | one of these | one of only | one of | the only | your | your local | your average | some kind of | a kind of | kind of a | sort of a | my | her | his | their',
  es: 'un | una | el | la | uno de los | una de las | el unico | la unica | de los | de las | unos | unas',
  fr: "un | une | le | la | les | l' | l'un des | l'une des | un des | une des | la seule | le seul",
};
