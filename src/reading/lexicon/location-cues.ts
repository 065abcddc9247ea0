/**
 * Words that tell what a place is to the writer, by language, folded (lower case, no accents, straight apostrophes).
 * One phrase an entry, parted by " | ". The nearest such phrase to the left of a place name decides.
 */
export interface LocationCues {
  /** Says where one lives, whoever "one" is. */
  home: string;
  /** Says where I live: the verb form holds the person. */
  myHome: string;
  /** Says that I am there now. */
  presence: string;
  /** Came to live there. */
  arrival: string;
  /** Went from one place to another: "from" is the old home, "to" the new one. */
  move: string;
  /** Writing from there. */
  greeting: string;
  /** Comes from there: home only when nothing else is said. */
  origin: string;
  /** Born, raised or at home there long ago. */
  birth: string;
  /** Was there, is no longer. */
  past: string;
  /** Will or would go there. */
  future: string;
  /** Works there: most people live where they work, so it is home when nothing else is said. */
  work: string;
  /** Was there on a visit, or there lies something else than a home. */
  visit: string;
  /** Other people, groups and things that are there. */
  others: string;
  /** The one who speaks. */
  me: string;
  /** Somebody else. */
  them: string;
  /** Before "with my sister in": company, not the subject. */
  company: string;
  negation: string;
  /** Turns from what was to what is. */
  now: string;
}

export const english: LocationCues = {
  home: 'live on | living on | place on | stay on | staying | live | living | reside | residing | resident of | residents of | am based | are based | based in | based out of | located | located in | place is | stay at | stay in | staying in | stay over | settled in | home in | house in | apartment in | flat in | trailer in | rent in | housed in | parked in | holed up in | been in | domiciled in | near me which is | stationed in | made my home in',
  myHome:
    "home is | home base is | hometown is | city is | town is | my city | my town | my location is | location is | i call | my address is | address is | area is | zip is | my zip | put me down as | put me down in | put me down for | list me as | list me in | list me under | count me in | register me in | address is in | my address is in | home is in | my home is in | my house is in | my place is in | my apartment is in | house is in | apartment is in | place is in | i live is in | i live is | my town is | my city is | town i live in | city i live in | place i live | i now call | now call | we call | have called | call home | my home | my home is | i live and work | live and work | i work and live | living and working | i live | we live | i reside | i rent | i stay | i stay in | i currently live | we currently live | i have lived | i have been living | living here | home's | home which is | at home which is | home for me is | home base is in | home these days is | home now is | home right now is | but home is | my home's | i rent in | i rent a * in | i've got a * in | i sleep in | i hang my hat in | i get my mail in | my mail goes to | mail goes to | i pay rent in | we call home | we've lived in | we live out in | i live the * in | been living in | stay at my * in | live with my * in",
  presence:
    "we are a * group in | we're a * group in | we are a * group of * in | we're a group of * in | group of us in | i'm in | im in | i am in | we're in | we are in | were are in | i'm out in | im out in | i'm here in | i'm over in | i'm up in | i'm down in | im up in | im down in | here in | over here in | out here in | up here in | down here in | back in | now in | currently in | i'm currently in | i'm near | im near | i am near | i'm at | i'm outside | i'm just outside | i'm located | i'm based | im based | presently in | right now in | out of | these days in | home to me",
  arrival:
    'drive home to | go home to | come home to | head home to | ride home to | commute home to | goes home to | home every night to | moved back home to | came back to | came home to | back home to | back home in | returned to | moved home to | moved to | moved here to | moved out to | moved up to | moved down to | moved back to | moved over to | relocated to | came to | came here to | arrived in | transferred to | settled down in | ended up in | landed in | immigrated to | emigrated to | moved in to | moved into',
  move: 'i moved | we moved | moved from | i relocated | we relocated | relocated from | moved over from | moved up from | moved down from | moved out from | came over from | transferred from | moved here from | moved away from | moved out of | moved back from | just moved | recently moved',
  greeting:
    'yours from | hugs from | sincerely from | in solidarity from | hello from | hi from | hey from | greetings from | writing from | writing to you from | writing you from | write from | write to you from | solidarity from | emailing from | email from | howdy from | cheers from | reaching out from | contacting you from | saludos from | regards from | good morning from | good evening from | good afternoon from | reporting from | checking in from | coming from | coming to you from | warm wishes from | best from | love from | a note from | letter from | news from',
  origin: "i'm from | im from | i am from | we're from | we are from | from",
  birth:
    'originally | originally from | from originally | born | born in | born and raised | raised | raised in | grew up | grew up in | native of | a native of | hail from | hails from | roots in | childhood in | ancestors | by way of | home town | family is from | people are from | family from | homeland',
  past: "after * years in | after a * in | after years in | protested | attended | participated | marched | rallied | took part | was | were | had | did | used to | lived | formerly | former | previously | before | before that | ago | until | worked | went | left | came from | emigrated from | arrived from | back when | once | studied | graduated | spent | served | started in | started out in | years in | was in | were in | was from | laid off from | fired | fled | escaped | first job in | last job | my old | retired from | deported from | visited | passed through | wasn't | weren't | didn't | taught in | met in | organized in | marched in | struck in | i drove | i carried | i hauled | i delivered | i sailed | i fished | i mined | i picked | i cooked | i served | i nursed | i ran | i sold | i built | grew up",
  future:
    "supposed to move | going to be in | about to move | thinking of moving | talking about moving | i'll be | i will be | will be in | moving to | moving | move to | will move | going to move | plan to move | planning to move | want to move | hoping to move | may move | might move | relocating to | relocating | transferring to | transfer to | will be in | will live | will be living | heading to | headed to | going to | on my way to | soon be in | plan to | planning to | would like to live | want to live | hope to | apply in | looking for work in",
  work: 'start a group in | start a branch in | start a chapter in | start a local in | starting a group in | starting a branch in | starting a chapter in | form a group in | build a group in | work at | work for | i work | we work | working at | working for | employed at | employed by | plant in | warehouse in | store in | building in | shop in | factory in | work in | works in | working in | job in | jobs in | site in | employed in | hospital in | school in | college in',
  visit:
    'see you in | marched in | rallied in | protested in | commune | battle of | massacre in | general strike | visit | visiting | visits | trip | trip to | travel | traveling to | travelling to | travel to | vacation | vacationing | conference | convention | fair | book fair | festival | truck stop | layover | passing through | stop in | stopped in | weekend in | protest in | march in | rally in | strike in | tour | airport | prison in | jail in | court in | university in | university of | flight | drive to | commute to | commute into | commuting to | commuting into | commuted to | delivering to | route | runs to | haul to | haul from | load to | based company | headquarters in | headquartered in | hq in | office in | offices in | branch in | company in | firm in | contract in | client in | clients in | sites in | project in | gig in | commissary in | writing from a | writing this from | writing from the | typing from | typing this from | emailing from a | parking lot in | parked in | on the road in | layover in | library in | we are in the | laid over in | truck stop in | motel in | playing in | on tour in',
  others:
    "people from | folks from | guys from | tourists from | clients from | customers from | hunters from | hunters out of | somebody from | someone from | made in | married off to | anybody | anyone | nobody | no one | noone | what happened in | happened in | members in | members near | member in | anyone in | anybody in | someone in | somebody in | people in | folks in | friends in | comrades in | comrade in | chapter in | chapters in | local in | locals in | branch in | branches in | group in | groups in | meeting in | meetings in | event in | events in | anything in | something in | contacts in | contact in | workers in | organizers in | active in | presence in | union in | unions in | campaign in | campaigns in | campaign at | happening in | going on in | wing in | do you have | are there any | is there a | is there any | is there anyone | any members | who else is in | who is in | heard about | heard of | saw | read about | news | like the one in | the one in | boss in | bosses in | family in | relatives in | parents in | kids in | lives | lives in | resides | he's in | she's in | they're in | they live | who live | who lives | is in | he is in | she is in | they are in | is from | are from | he's from | she's from | they're from",
  me: "stay at home mom | stay at home dad | stay at home mum | stay at home mother | stay at home father | stay at home parent | stay-at-home mom | stay-at-home dad | stay-at-home mum | stay-at-home mother | stay-at-home father | stay-at-home parent | i | i'm | im | i've | ive | i'll | i'd | me | myself | we | we're | we've | my name | my name's | us",
  them: "he | she | they | he's | she's | they're | his | her | their | my mother | my mom | my mum | my father | my dad | my parents | my brother | my brothers | my sister | my sisters | my son | my daughter | my kids | my kid | my children | my husband | my wife | my spouse | my partner | my boyfriend | my girlfriend | my fiance | my fiancee | my ex | my cousin | my cousins | my uncle | my aunt | my auntie | my great aunt | my nephew | my niece | my grandfather | my grandmother | my grandpa | my grandma | my grandparents | my great grandmother | my great grandfather | my great-grandmother | my great-grandfather | my family | my folks | my in-laws | my brother-in-law | my sister-in-law | my mother-in-law | my father-in-law | my best friend | my friend | my friends | my buddy | my buddies | a friend | a buddy | a cousin | friend of mine | my roommate | my neighbor | my neighbour | my boss | my manager | my supervisor | my landlord | my employer | my company | my coworker | my co-worker | my coworkers | my colleague | my dispatcher | my union | my local | my professor | my prof | my teacher | the owner | the company | the owners | corporate | management | headquarters | somebody | someone | guy | woman | comrade | comrades | brother | sister | son | daughter | mother | father | mom | dad | uncle | aunt | cousin | husband | wife | nephew | niece | grandfather | grandmother | ancestors | friend | company's | the company's | our company | company is | the home office",
  company:
    'caring for | care for | care of | taking care of | take care of | look after | looking after | caregiver for | caregiver to | carer for | nanny for | nurse for | with | and | plus | near | by | from',
  negation:
    "don't live | dont live | not in | no longer in | no longer live | not from | isn't | not live | never lived | not near | instead of | rather than | don't work",
  now: 'now | presently | currently | nowadays | these days | ever since | since then',
};

export const spanish: LocationCues = {
  home: 'anotenme en | apuntenme en | mi domicilio esta en | mi direccion es | mi casa queda en | casa queda en | donde vivo es en | donde vivo queda | vivir en | viviendo en | residente de | residente en | vecino de | vecina de | vecinos de | domicilio en | domicilio es | mi domicilio | direccion en | mi direccion | mi ciudad es | ciudad es | mi casa en | mi casa esta en | casa en | radicada en | radicado en | radicada | radicado | ubicada en | ubicado en | establecido en | establecida en | avecindado en | avecindada en | domiciliado en | domiciliada en | mi colonia es | mi pueblo es | residiendo en | radicando en | con domicilio en | instalado en | instalada en',
  myHome:
    'vivo y trabajo | trabajo y vivo | vivo con mi familia | vivo | vivimos | bivo | vibo | radico | radicamos | resido | residimos | habito | habitamos | me encuentro | me encuentro en | nos encontramos en | llevo viviendo | tengo viviendo | rento en | rento un cuarto en | donde vivo es | vivo actualmente | estoy viviendo | estoy radicando | tengo * anos en | tengo * anos aqui en | tengo * anos viviendo en | ya tengo * anos en | llevo * anos en | llevo * en | mi casa esta en | mi cuarto esta en | rento un * en | mi hogar es | mi casa es en | aqui en',
  presence:
    'soy de aca | soy de aqui | ya soy de | ya somos de | estoy otra vez en | ando otra vez en | de vuelta en | de regreso en | otra vez en | somos un grupo en | somos un grupo de * en | somos un * grupo en | estoy en | estamos en | ando en | andamos en | aqui en | aca en | aqui por | aca por | aca de este lado en | aqui desde | aca desde | por aca en | ahora en | ahora estoy en | actualmente en | ahorita en | ahorita estoy en | hoy en dia en | de este lado en | por el rumbo de | por rumbos de | estoy por | estoy cerca de | estoy aqui | estoy aca | estoy | estamos',
  arrival:
    'me mude a | nos mudamos a | me vine a | me vine para | nos vinimos a | me cambie a | me traslade a | llegue a | llegamos a | me vine a vivir a | me fui a vivir a | me mude para | nos venimos a | vine a',
  move: 'me mude | nos mudamos | me mude de | nos mudamos de | me vine de | me vine desde | nos vinimos de | me cambie de | me traslade de | me mude desde | me fui de | sali de | salimos de',
  greeting:
    'le escribo de | les escribo de | te escribo de | escribo de | salgo de | salimos de viaje de | saludos desde | saludos de | saludos cordiales desde | les escribo desde | le escribo desde | escribo desde | te escribo desde | un saludo desde | un saludo de | un abrazo desde | abrazos desde | hola desde | buenas desde | buenos dias desde | buenas tardes desde | buenas noches desde | escribiendo desde | les saludo desde | los saludo desde | los saludamos desde | les mando saludos desde | les escribimos desde | desde',
  origin:
    'soy * de | somos * de | soy de | somos de | soy vecino de | soy vecina de | soy originario y vecino de',
  birth:
    'naci | nacido | nacida | naci en | nacido en | nacida en | oriundo | oriunda | oriundo de | oriunda de | originario | originaria | originario de | originaria de | creci | creci en | criado en | criada en | crecido en | de donde soy | mi pueblo natal | mi tierra | natal | mi familia es de | hondureno | hondurena | guatemalteco | guatemalteca | salvadoreno | salvadorena | venezolano | venezolana | colombiano | colombiana | nicaraguense | cubano | cubana | dominicano | dominicana | ecuatoriano | ecuatoriana | peruano | peruana | nativo de | nativa de',
  past: 'despues de * anos en | tras * anos en | despues de unos anos en | luego de * anos en | participe | marche | milite | asisti | proteste | naci y creci | vivia | vivi | viviamos | vivimos antes | estuve | estuvimos | estaba | estabamos | era | fui | fuimos | antes | antes de | anteriormente | trabaje | trabajaba | hasta | hace anos | llegue de | vengo de | vine de | venimos de | deje | de donde me | exiliado de | deportado de | conoci | estudie | tuve | anduve | cuando',
  future:
    'me voy a mudar | nos vamos a mudar | me mudo | me mudo a | me mudare | voy a mudarme | mudarme | mudarnos | me voy a | me ire | voy a | vamos a | pienso irme | planeo | quiero irme | quisiera mudarme | ire a | me cambiare | me cambio a | a punto de mudarme | proximamente',
  work: 'formar un grupo en | empezar un grupo en | abrir un grupo en | iniciar un grupo en | armar un grupo en | trabajo | trabajamos | laboro | trabajando | chambeo | trabajo en | trabajamos en | la planta de | la planta en | fabrica en | taller en | tienda en | obra en | bodega en | maquila en | restaurante en | hotel en | escuela en',
  visit:
    'nos vemos en | huelga de | huelga en | marcha de | comuna de | batalla de | equipo de | noticia de | caso de | masacre de | mineros de | trabajadoras de | obreras de | visita | visite | visitar | viaje | viajo | viajar | de visita | de paso | de vacaciones | vacaciones en | ruta | marcha en | manifestacion en | feria | congreso | encuentro en | central de | universidad de | universidad en | hospital de | carcel de | trabaja en | empresa en | empresa de | oficina en | oficinas en | me la paso en | por temporada en | la pasada en | cruzo a | cruzo para | voy y vengo | entregas en | reparto en | contratista de | compania de | periodico de | carretera',
  others:
    'gente de | clientes de | turistas de | hecho en | hecha en | hechos en | hay otro en | hay otra en | no el de | no la de | otro en | otra en | nadie | alguien | gente en | alguien en | companeros en | companeras en | companeros de | companeras de | miembros en | miembros por | grupo en | grupos en | hay grupo | seccion en | reunion en | reuniones en | juntas en | tienen algo | tengan algo | algo por | hay alguien | hay gente | tienen gente | amigos en | familia en | parientes en | vive | vive en | viven | viven en | radica en | esta en | estan en | es de | son de | trabajadores de | trabajadores en | obreros de | sindicato de | huelga en | noticias de | sucursal',
  me: 'yo | soy | me llamo | mi nombre | nosotros | nosotras | somos | trabajo | estoy | tengo | llevo | me dedico | hago | manejo | vendo | limpio | doy | cuido | me',
  them: 'el senor | ella | ellos | ellas | mi mama | mi madre | mi papa | mi padre | mi apa | mi ama | mis papas | mis padres | mi hermano | mi hermana | mis hermanos | mis hermanas | mi hijo | mi hija | mis hijos | mis hijas | mi esposo | mi esposa | mi marido | mi mujer | mi pareja | mi companero | mi companera | mi novio | mi novia | mi primo | mi prima | mis primos | mi tio | mi tia | mis tios | mi sobrino | mi sobrina | mi abuelo | mi abuela | mis abuelos | mi familia | mi suegra | mi suegro | mi cunado | mi cunada | mi compadre | mi comadre | mi amigo | mi amiga | mis amigos | un amigo | una amiga | un primo | una prima | un companero | una companera | un compa | mi jefe | mi jefa | mi patron | mi patrona | mi vecino | mi vecina | mi profesor | mi maestro | el dueno | la duena | el patron | la patrona | la empresa | la compania | el gerente | hermano | hermana | hijo | hija | esposo | esposa | primo | prima | tio | tia | cunado | cunada | sobrino | sobrina | companeras',
  company: 'cuido a | cuidando a | cuidadora de | cuidador de | cuidar a | con | y | cerca de | junto a | de',
  now: 'ahora | ahorita | actualmente | hoy | hoy en dia | en la actualidad | desde entonces',
  negation: 'no vivo | ya no vivo | ya no estoy | no estoy en | no soy de | no en | no es',
};

export const french: LocationCues = {
  home: 'inscrivez-moi a | mon adresse est a | mon domicile est a | mon logement est a | ma maison est a | habitant de | habitante de | resident de | residente de | domicilie a | domiciliee a | domicilie | domiciliee | domicile a | base a | basee a | base | basee | etabli a | etablie a | installe a | installee a | installe | installee | mon adresse est | ma ville est | ma ville | vivant a | vivant | habitant a | residant a | demeurant a | demeurant | chez moi c est | chez moi a | appartement a | maison a | logement a | locataire a | ici a | dans le quartier | dans le coin de | du cote de',
  myHome:
    "chez nous c'est | chez moi c'est | chez moi a | j'habite et je travaille | je vis et je travaille | je vis et travaille | j'habite et travaille | je travaille et j'habite | je travaille et je vis | j'habite | j'habites | jhabite | j habite | nous habitons | on habite | je vis | je vie | nous vivons | on vit | je reste | on reste | je demeure | nous demeurons | on demeure | je reside | nous residons | je loge | j'y habite | ou j'habite | je vis presentement | moi je reste | chu a | je me trouve a | je me trouve | je vis ici a | mon chez-moi c'est | mon chez moi c'est | je loue a | je loue un * a | j'ai mon logement a | je suis installe a | je suis installee a | je dors a | je suis etabli a | mon appart est a | j'y reste",
  presence:
    "on est un * groupe a | nous sommes un * groupe a | on est un groupe de * a | je suis a | je suis au | je suis en | on est a | nous sommes a | je suis presentement a | je suis actuellement a | je suis maintenant a | j'suis a | chuis a | ici a | ici au | ici en | maintenant a | actuellement a | presentement a | aujourd'hui a | a present a | a present | desormais a | me voila a | pres de chez moi a",
  arrival:
    "j'ai demenage a | on a demenage a | nous avons demenage a | je suis arrive a | je suis arrivee a | je me suis installe a | je me suis installee a | nous nous sommes installes a | je suis venu a | je suis venue a | j'ai emmenage a | arrive a | arrivee a | demenage a | installe a | installee a | je suis rendu a | je suis rendue a | rendu a | rendue a",
  move: "j'ai demenage | j'ai demenage de | on a demenage | on a demenage de | nous avons demenage | nous avons demenage de | demenage de | demenagee de | parti de | partie de | j'ai quitte | je suis parti de | je suis partie de",
  greeting:
    'bonjour de | bonsoir de | salut de | salutations de | salutations depuis | je vous ecris de | je vous ecris depuis | je vous ecris d | vous ecris depuis | ecris de | ecris depuis | allo de | un bonjour de | un salut de | solidairement de | amities de | bons baisers de | une demande de | depuis',
  origin:
    'je suis * de | je suis * du | je viens de | je viens d | je suis de | on vient de | nous venons de | moi de',
  birth:
    "ne a | nee a | ne au | nee au | ne en | nee en | ne | nee | natif | native | natif de | native de | originaire | originaire de | originaires de | d'origine | grandi | grandi a | eleve a | elevee a | enfance a | ma famille vient de | mon pays | mon village natal",
  past: "apres * ans a | apres * annees a | apres * hivers a | apres un * a | apres une * a | apres avoir | j'ai manifeste | j'ai milite | j'ai participe | j'ai passe | j'ai ete | j'ai rencontre | j'ai vu | j'ai entendu | j'ai assiste | j'habitais | je vivais | j'etais | j'etait | j'ai vecu | j'ai habite | j'ai travaille | je travaillais | etait | etaient | avant | autrefois | anciennement | ancien | ancienne | jusqu'a | jusqu'en | quitte | arrive de | arrivee de | j'arrive de | on etait | nous etions | j'ai etudie | j'ai fait | exile de | j'ai trouve | j'ai connu | j'ai grandi | il y a | ex",
  future:
    "je vais demenager | nous allons demenager | on demenage | je demenage | demenager | demenagerai | je vais m'installer | m'installer | je m'en vais | je vais a | j'irai | je partirai | je pars | je compte aller | je voudrais vivre | j'aimerais vivre | bientot a | bientot | prochainement",
  work: "fonder un groupe a | demarrer un groupe a | lancer un groupe a | former un groupe a | partir un groupe a | je travaille | je bosse | nous travaillons | on travaille | travaille a | travaille au | travaillons a | je travaille a | bosse a | usine de | usine a | chantier a | boulot a | job a | shop a | j'enseigne a",
  visit:
    'on se voit a | manifeste a | greve de | commune de | bataille de | equipe de | nouvelle de | travailleuses de | mineurs de | massacre de | visite | visiter | voyage | vacances | en vacances | colloque | salon | foire | de passage | truck stop | manifestation a | manif a | greve a | route | universite de | universite du | cegep de | hopital de | prison de | travaille pour | bureau a | bureaux a | siege social | compagnie de | je vais travailler a | succursale | livraisons a',
  others:
    "gens de | clients de | touristes de | fabrique a | fabrique au | fait au | il y en a un autre a | un autre a | une autre a | personne | quelqu'un | membres a | membres au | quelqu'un a | des gens a | gens de | groupe a | groupes a | section a | section de | reunion a | reunions a | rencontres a | evenement a | evenements a | y a-t-il | y a t il | avez-vous | avez vous | camarades a | camarades de | amis a | habite | habitent | vit | vivent | demeure | reside | est a | sont a | vient de | viennent de | travailleurs de | syndicat de | nouvelles de",
  me: "je | j'ai | j' | moi | nous | on | je suis | je m'appelle | mon nom",
  them: "il | elle | ils | elles | ma mere | mon pere | mes parents | mon frere | ma soeur | mes freres | mes soeurs | mon fils | ma fille | mes enfants | mon mari | ma femme | mon conjoint | ma conjointe | mon chum | ma blonde | mon copain | ma copine | mon cousin | ma cousine | une cousine | un cousin | mon oncle | ma tante | mon neveu | ma niece | mon grand-pere | ma grand-mere | mes grands-parents | ma famille | mon beau-frere | ma belle-soeur | mon ami | mon amie | mes amis | un ami | une amie | un chum | mon patron | ma patronne | mon boss | ma directrice | mon directeur | mon voisin | ma voisine | mon professeur | mon prof | mon collegue | ma collegue | un collegue | une collegue | la compagnie | le patron | l'entreprise | l'employeur | mon employeur | frere | soeur | fils | fille | cousin | cousine | oncle | tante",
  company:
    "m'occupe de | prends soin de | aidante de | aidant de | je garde | avec | et | pres de | chez | de",
  now: "maintenant | actuellement | presentement | aujourd'hui | a present | desormais | depuis lors",
  negation:
    "je n'habite pas | j'habite pas | j'habite plus | je n'habite plus | je ne vis plus | je reste pas | je reste plus | pas a | plus a",
};

/** A few words of languages that are not answered, so that the human at least sees where the writer lives. */
export const otherLanguages: Partial<LocationCues> = {
  myHome:
    'moro em | moro no | moro na | moramos em | vivo em | resido em | moro perto de | mwen rete | mwen abite | m ap viv | map viv | m rete | mwen viv | ich wohne in | ich lebe in | wir wohnen in | abito a | vivo a | nakatira ako sa | nakatira kami sa | taga | mieszkam w | ik woon in',
  presence: 'estou em | estou no | estou na | mwen nan | nandito ako sa',
  origin: 'sou de | sou do | sou da',
  me: 'eu | mwen | ich | ako | sou | meu nome | trabalho | mi chiamo',
  work: 'trabalho em | trabalho no | trabalho na | m ap travay | mwen travay | nagtatrabaho ako sa | ich arbeite in | lavoro a',
  birth: 'nasci em | nasci no | nasci na | mwen fet',
};

/** Labels of forms and lists that ask for the home ("City: Tulsa"). A label may hold further words. */
export const homeLabels: readonly string[] =
  "location | lives | lives at | stays | city | town | living now | live now | now living | lives now | home now | dwells at | dwelling | currently living | hometown now | mail goes to | city and state | city state | city/state | home city | home town now | where i live | where do you live | where you live | where i am | where | live | lives in | living in | residence | place of residence | home | address | home address | based | state | province | area | zip | zip code | zipcode | postal code | postcode | location city | city town | ubicacion | ciudad | ciudad y estado | lugar | lugar de residencia | residencia | domicilio | direccion | donde vivo | donde vive | donde radico | municipio | estado | localidad | poblacion | colonia | codigo postal | c p | cp | vivo en | vivo | radico en | ville | ville et province | lieu | lieu de residence | lieu de domicile | domicile | adresse | ou j habite | ou habitez-vous | ou j'habite | ou je vis | ou je reste | habite | j'habite | localite | municipalite | code postal | province | region | endroit".split(
    ' | ',
  );

/** Words of a question that asks for the home. */
export const homeQuestions: readonly string[] =
  "where do you live | where you live | where are you | where you are | where are you located | where you're located | where in | what city | which city | what town | which town | your city | your town | city and state | nearest city | your location | your address | where you're based | where are you based | zip code | postal code | donde vive | donde vives | donde vive usted | donde esta | donde estas | donde radica | donde reside | que ciudad | en que ciudad | su ciudad | tu ciudad | su domicilio | codigo postal | ou habitez | ou habites | ou vivez | ou demeurez | ou restez | ou vous habitez | ou tu habites | vous habitez | quelle ville | votre ville | ta ville | votre adresse | code postal | ou etes-vous | vous trouvez-vous".split(
    ' | ',
  );

/** Right after a place: this is the home. */
export const homeAfter: readonly string[] =
  "still here | still live here | still living here | still there | and still live | never left | and never left | where i live | where i'm living | where i am living | where i reside | where we live | where i stay | where i rent | where i'm based | is home | is my home | is where i live | where i hang my hat | is where i | is where we | is where i am | is where i'm at | is where we live | is my city | is my town | has been home | resident | based | all my life | my whole life | since | for now | right now | these days | currently | at the moment | aqui sigo | y aqui sigo | y sigo aqui | y aqui vivo | y alli vivo | donde vivo | donde radico | donde resido | donde vivimos | donde estoy | es mi casa | es mi ciudad | es donde vivo | toda la vida | toda mi vida | desde hace | por ahora | j'y habite encore | j'y suis encore | j'y vis encore | ou j'habite | ou je vis | ou je reste | ou je demeure | ou je reside | ou nous habitons | ou nous vivons | ou on reste | c'est chez moi | est ma ville | depuis | toute ma vie | pour l'instant".split(
    ' | ',
  );

/** Right after a place: this speaks of another one. */
export const nothingAfter: readonly string[] =
  'before that | antes de eso | antes de | avant ca | avant cela | avant de'.split(' | ');

/** Right after a place: this is not the home. */
export const notHomeAfter: readonly string[] =
  "before | orig | originally | where i was born | is where i was | is where i grew | is where i worked | is where i used | is where i went | is where i met | is where i come | is where we met | is where we were | where i grew up | where i was raised | where i worked | where i used to | where i work | where my parents | where my family | where my mother | where my father | where my mom | where my dad | where my kids | where my brother | where my sister | where my people | where my folks | where my job | where my shop | where my boss | at the time | back then | back in the day | once | antes | donde naci | donde creci | donde trabajaba | donde vivia | donde trabajo | de donde soy | de donde me | originalmente | auparavant | avant | ou je suis ne | ou je suis nee | ou j'ai grandi | ou j'etais | ou je travaille | ou je travaillais | a l'origine | a l'epoque".split(
    ' | ',
  );
