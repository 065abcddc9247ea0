/**
 * How people say that they have read the principles and agree, by language, folded (lower case, no accents), parted by
 * " | "; `*` stands for up to three words. Negations and conditions between or before the words turn a phrase, so only
 * the plain form stands here.
 */
export interface AgreementCues {
  /** Says agreement; with what is looked for around it. */
  agree: string;
  /** Says agreement only at the head of a clause, or after "and" or "read". */
  agreeElliptic: string;
  /** Says approval, of anything: counts only next to the documents. */
  approve: string;
  /** Says disagreement, or that one cannot agree. */
  disagree: string;
  /** Says that there is nothing against it. */
  noObjection: string;
  /** Says that something was read. */
  read: string;
  /** Says so only at the head of a clause. */
  readElliptic: string;
  /** Says that it is not, or not wholly, read. */
  unread: string;
  /** Neither yes nor no. */
  unsure: string;
  /** A quibble, a doubt, an exception. */
  doubt: string;
  /** The documents and what stands in them. */
  documents: string;
  /** Pages and papers of ours that are not the documents, or may be: one can agree with them, but to have read them is no answer. */
  sources: string;
  /** Whose agreement or opinion else it may be. */
  others: string;
}

export const english: AgreementCues = {
  agree:
    "i agree | i * agree | we agree | we * agree | i'm in agreement | i am in agreement | im in agreement | we are in agreement | we're in agreement | myself in agreement | in full agreement | in complete agreement | in total agreement | in agreement with | you have my agreement | my agreement | i concur | i * concur | i am agree | i'm agree | im agree | i am agreed | i'm agreed | i'm on board | i am on board | im on board | i'm fully on board | i'm totally on board | i'm 100% on board | i'm completely on board | fully on board | 100% on board | we're on board | on board with | i subscribe to | i * subscribe to | i endorse | i * endorse | i uphold | i adhere to | i affirm | i assent to | i signed off on | i consent to | all of us agree | both of us agree | us agree | i couldn't agree more | i could not agree more | i cannot agree more | i can't agree more | couldn't agree more | could not agree more | cannot agree more | can't agree more | count me in agreement | i agreed | i agree'd | i agre | i aggree | i agreee | i aggre | i argee | i acept | i'm aligned with | i am aligned with | fully aligned with | aligned with | i'm in accord | in accord with | i am in accord",
  agreeElliptic:
    'yes to | yes on | yep to | agree | agreed | fully agree | totally agree | completely agree | wholeheartedly agree | absolutely agree | strongly agree | 100% agree | do agree | both agree | also agree | agreeing | on board | agreeable | aligned | agree with | agree to | agre | aggree | accept | accepted | approved | signed off',
  approve:
    "i accept | i * accept | we accept | i support | i * support | we support | i believe in | i * believe in | i beleive in | we believe in | i share | i * share | i approve | i approve of | i stand behind | i stand by | i stand with | i'm with you | i'm with ya | im with ya | im with u | i'm with u | i'm with yall | i'm with y'all | im with yall | with you all the way | i am with you | im with you | i'm with it | im with it | i'm with this | i'm with that | i'm down | i am down | im down | down with it | i'm down with | i'm good with | im good with | i am good with | i'm cool with | im cool with | i'm ok with | i'm okay with | im ok with | i am ok with | i'm fine with | im fine with | i am fine with | i'm comfortable with | i am comfortable with | i'm happy with | i'm sold | i am sold | i'm convinced | i am convinced | i'm all for | i am all for | i'm for it | it is correct | it's correct | they are correct | it is right | it's right | they're right | they are right | you are right | all good | looks good | look good | looks good to me | sounds good | sounds right | sound right | speaks to me | speaks for me | speak for me | says what i | said what i | say what i | is what i believe | what i believe | what i've always believed | i like what | i liked what | i loved | love it | loved it | love them | makes sense to me | made sense to me | make sense to me | fits me | fit me | my values | matches my | match my | in line with my | i sign on to | i'm signing on | i would sign | i'd sign | i can sign | i'll sign | i will sign my name | put my name under | put my name to | i can live with | i can get behind | i get behind | i could have written | i vibe with | ten out of ten | 10/10 | amen | i back | i'm behind | i'm behind it",
  disagree:
    "it's a no | its a no | a no from me | that's a no | i'll have to say no | have to say no | count me out | i disagree | i * disagree | we disagree | i'm not in agreement | i am not in agreement | not on board | can't put my name | cannot put my name | can not put my name | can't sign | cannot sign | can't support | cannot support | can't accept | cannot accept | can't subscribe | cannot subscribe | can't endorse | cannot endorse | i reject | i oppose | i am opposed to | i'm opposed to | not for me | can't get behind | cannot get behind | don't believe in | do not believe in | i'm against | i am against | don't share | do not share | don't accept | do not accept | don't support",
  noObjection:
    "no objections | no objection | no quarrel | no quarrels | no problem with | no problems with | no issue with | no issues with | no issues | no notes | no complaints | no reservations | no arguments | no argument from me | nothing to add | nothing to object | nothing i disagree with | nothing i don't agree with | nothing i do not agree with | nothing i'd change | nothing in it i disagree | nothing there i disagree | nothing to disagree | don't disagree | do not disagree | can't disagree | cannot disagree | didn't find anything i disagree | found nothing i disagree | found nothing to disagree | without reservation | without reservations | don't see anything i disagree | no disagreement | no disagreements | no qualms | zero objections | zero notes",
  read: "i read | i * read | i've read | ive read | i have read | we read | we've read | we have read | we * read | i have red | i've red | having read | had a read of | finished reading | done reading | i finished | i've finished | i have finished | i went through | i * went through | i've gone through | i have gone through | we've gone through | we went through | i've gone over | i have gone over | i went over | i've been through | i have been through | i studied | i've studied | i have studied | i have looked through | i looked through | i've looked through | i've looked at | i've looked over | i have reviewed | i reviewed | i've reviewed | i did read | i made it through | i got through | got all the way through | i listened to",
  readElliptic:
    'read | have read | just read | already read | finally read | did read | gone over | went through | reviewed | red',
  unread:
    "haven't read | havent read | have not read | hasn't read | not read | haven't * read | havent * read | have not * read | not yet read | didn't read | did not read | didnt read | not finished | haven't finished | have not finished | havent finished | haven't gotten to | havent gotten to | have not gotten to | haven't got to | havent got to | haven't had time | havent had time | have not had time | haven't had a chance | haven't looked | havent looked | have not looked | haven't gone through | not looked | still reading | still working through | still need to read | reading it now | reading them now | am reading | i'm reading | im reading | currently reading | halfway through | half way through | part way through | partway through | only read | read part | read parts | read some | read half | read a bit | read a little | read the first | read bits | read only | read most of | only got | only gotten | only skimmed | just skimmed | i skimmed | i've skimmed | so far i | not all of it | not gotten through | couldn't open | could not open | can't open | can't find | cannot find | could not find | couldn't find | before i read | until i read | until i've read | until i have read | when i've read | when i have read | once i've read | once i read | once i have read | after i read | after i've read | will read | i'll read | ill read | gonna read | going to read | plan to read | planning to read | want to read | need to read | have to read | meaning to read | about to read | hope to read | intend to read | try to read | trying to read | would read | should read | could read | can't read | cannot read | get around to reading | got around to reading | never read | open in a tab | on my list | yet to read | have yet to | what i have read | what i've read | what ive read | of what i read | from what i read | what i read so far | what i've seen | what i have seen | what i saw | what little i | so far",
  unsure:
    "not sure | unsure | not certain | don't know if | dont know if | do not know if | don't know whether | don't know that i | haven't decided | have not decided | haven't made up my mind | not made up my mind | undecided | on the fence | i think i agree | think i agree | i guess i agree | i suppose i agree | probably agree | might agree | may agree | could agree | would agree | i'd agree | i'll agree | will agree | i could agree | want to understand | need to think | still thinking | thinking it over | think it over | mull it over | sleep on it",
  doubt:
    "quibble | quibbles | quibble about | reservation | reservations | one reservation | some reservations | my only | only thing | one thing | one point | some doubts | a doubt | doubts | my doubt | not sure about | unsure about | not sure i | not convinced | not fully convinced | unconvinced | concern | concerns | concerned about | one issue | an issue with | issue with | problem with | a problem with | struggle with | struggling with | hesitant | hesitate | i hesitate | disagree | disagree with | disagree on | don't agree with everything | do not agree with everything | don't agree with all | do not agree with all | don't agree with every | do not agree with every | not agree with everything | not agree with every | not every | not everything | except | except for | except the | apart from | aside from | other than | save for | though i | although i | but i wish | i wish it | i'd change | i would change | i'd have | i would have | i'd put | i'd add | i'd word | wouldn't word | wording | nitpick | nit | caveat | caveats | take issue | quarrel with | argue with | a question about | some questions about | mostly agree | agree mostly | agree with most | for the most part | by and large | on the whole | in the main | largely agree | broadly agree | a bit much | goes too far | too long | a little long | skeptical | sceptical | iffy | wary | don't love | don't like | do not like | part i don't | part i do not | cannot accept | can't accept | i have trouble with | trouble with",
  documents:
    'principles | principle | principals | principles page | basic principles | core principles | prinsiples | princples | principels | priciples | princibles | principels | constitution | constitutions | constituion | constitucion | where we stand | where you stand | were we stand | where we stands | wws | statement | statement of principles | statements | platform | points of unity | documents | document | docs | both docs | both texts | texts | both pages | both papers | both pieces | your positions | positions | position paper | what you stand for | your values | bylaws | by-laws | manifesto | your politics | your stance | charter | the two papers | preamble | aims | aims and principles | your goals | your aims | you stand',
  sources:
    'your page | your pages | your webpage | your website | your site | the website | the site | whole page | the page | about page | literature | pamphlet | everything you sent | what you sent | the links | both links | the link | whole thing | your rules | the rules | your terms | the terms | faq | materials | the material | your material | your reading | the reading | pdfs | pdf | both of them | stand for | program | programme',
  others:
    "my boss | my bosses | my manager | my coworkers | my coworker | my co-worker | my co-workers | my friend | my friends | my wife | my husband | my partner | my brother | my sister | my mom | my mother | my dad | my father | my son | my daughter | my union | my local | my shop | my crew | my foreman | my supervisor | my steward | him | her | he | she | they say | what he | what she | what they | coworkers | the union | the teamsters | the boss | the company | the iww | your post | your tweet | your article | your comment | that article | the article | the speaker | this article | podcast | your podcast | your video | the video | video | to pay | to meet | to a meeting | to help | to talk | to the dues | to a call | on the need | that we need | that workers | that the | that there | that it's | that it is time | about my",
};

export const spanish: AgreementCues = {
  agree:
    'estoy de acuerdo | estoy * de acuerdo | stoy de acuerdo | toy de acuerdo | estoy deacuerdo | estoy * deacuerdo | estoi de acuerdo | estamos de acuerdo | estamos * de acuerdo | estamos deacuerdo | me encuentro de acuerdo | manifiesto mi acuerdo | manifiesto estar de acuerdo | expreso mi acuerdo | declaro estar de acuerdo | confirmo mi acuerdo | confirmo que estoy de acuerdo | doy mi acuerdo | cuenten con mi acuerdo | tienen mi acuerdo | mi conformidad | estoy conforme | estoy * conforme | estamos conformes | concuerdo | concuerdo con | coincido | coincido con | coincido * con | coincidimos | suscribo | los suscribo | las suscribo | lo suscribo | me adhiero a | nos adherimos a | comulgo con | comparto * principios | comparto * ideas | comparto * valores | comparto * postulados | los comparto | las comparto | lo comparto | la comparto | compartimos | acepto * principios | acepto * constitucion | acepto los dos | los acepto | la acepto | las acepto | lo acepto | los aceptamos | no podria estar mas de acuerdo | no puedo estar mas de acuerdo | me comprometo con * principios | totalmente de acuerdo | completamente de acuerdo | plenamente de acuerdo | muy de acuerdo | absolutamente de acuerdo | cien por ciento de acuerdo | 100% de acuerdo | 100 de acuerdo | bien de acuerdo',
  agreeElliptic:
    'si a los | si a las | si a la | si a sus | si a todo | de acuerdo | deacuerdo | de acuerdo con | conforme | conformes | leidos y de acuerdo | leida y de acuerdo | leido y de acuerdo | aceptados | aceptado | aceptada | acepto | comparto | de acuerdo en todo | de acuerdo con todo',
  approve:
    'apoyo | apoyamos | los apoyo | respaldo | creo en | creemos en | me identifico | me siento identificado | me siento identificada | nos identificamos | me parece bien | me parecen bien | me parece muy bien | me parecen muy bien | me parece correcto | me parecen correctos | me parecio bien | me parecieron bien | me parecieron correctos | me parecen justos | me parecieron justos | me late | me laten | me latio | me gusta | me gustan | me gusto | me gustaron | me gusto mucho | me convence | me convencen | me convencio | me convencieron | estoy con ustedes | le entro | les entro | jalo | yo jalo | jalo con | van conmigo | va conmigo | es lo que pienso | lo que yo pienso | lo que pienso | como yo pienso | pienso igual | pensamos igual | pienso lo mismo | opino igual | tienen razon | tienen toda la razon | esta correcto | estan correctos | esta bien | estan bien | todo bien | todo correcto | me representa | me representan | los hago mios | las hago mias | firmo | los firmo | lo firmo | los respeto y | hago mios',
  disagree:
    'es un no | seria un no | mi respuesta es no | no estoy de acuerdo | no estamos de acuerdo | no estoy * de acuerdo | en desacuerdo | estoy en contra | no comparto | no los comparto | no las comparto | no puedo aceptar | no acepto | no los acepto | no puedo estar de acuerdo | no puedo suscribir | no puedo firmar | no coincido | no concuerdo | discrepo | disiento | rechazo | me opongo | no me convence | no me convencen | no me parece | no me parecen | no me identifico | no creo en',
  noObjection:
    'no tengo objeciones | no tengo objecion | no tengo ninguna objecion | sin objeciones | sin objecion | ninguna objecion | nada que objetar | no tengo nada que objetar | nada en contra | no tengo nada en contra | no tengo reparos | sin reparos | sin reservas | sin reserva | no tengo problema con | no tengo problemas con | no tengo inconveniente | ningun inconveniente | ningun problema con | nada que decir en contra | no veo nada malo | no le veo nada malo | no hay nada con lo que no este de acuerdo | nada que agregar',
  read: 'lei | yo lei | ya lei | he leido | ya he leido | hemos leido | leimos | ya leimos | e leido | ya e leido | los lei | las lei | lo lei | la lei | ya los lei | ya las lei | ya lo lei | ya la lei | los he leido | las he leido | lo he leido | la he leido | habiendo leido | lei y relei | termine de leer | acabo de leer | ya termine de leer | me lei | ya me lei | me los lei | me la lei | le di lectura | di lectura | revise | ya revise | los revise | he revisado | ya revisamos | estudie | he estudiado | los estudie | los leimos | la leimos | las leimos | lo leimos | lo platicamos | los platicamos | ya los vi | me los leyeron | me la leyeron | le eche una leida',
  readElliptic:
    'leidos | leidas | leido | leida | leidos los dos | ya leidos | ya leido | lei | visto | revisados',
  unread:
    'no he leido | no los he leido | no las he leido | no lo he leido | no la he leido | no e leido | no lei | no los lei | no hemos leido | no he podido leer | no pude leer | no los e leido | no lo e leido | todavia no | aun no | todavia me falta | me falta leer | me faltan | me falta | falta leer | no todavia | no he terminado | no termine | no termino | sin terminar | sin leer | estoy leyendo | los estoy leyendo | la estoy leyendo | lo estoy leyendo | voy leyendo | ando leyendo | sigo leyendo | voy a leer | los voy a leer | la voy a leer | lo voy a leer | leere | los leere | la leere | pienso leer | quiero leer | quisiera leer | dejeme leer | dejenme leer | dejeme leerlo | dejenme leerlos | dejeme leerlos | tengo que leer | necesito leer | antes de leer | cuando lea | cuando los lea | cuando la lea | cuando lo lea | cuando termine | en cuanto lea | en cuanto los lea | hasta leer | hasta que lea | despues de leer | solo lei | solo he leido | nomas lei | nada mas lei | apenas lei | apenas voy | apenas los | apenas la | lei una parte | lei parte | lei la mitad | voy a la mitad | lei un poco | he leido un poco | he leido parte | lei por encima | por encimita | le di una hojeada | los ojee | los hojee | lo que he leido | lo que lei | lo que llevo leido | lo que he visto | lo que vi | hasta donde lei | hasta donde he leido | no abre | no me abre | no los encuentro | no encuentro | no los conozco | no conozco | no se bien que dicen | mandenme los | me los mandan | no me ha dado tiempo | no he tenido tiempo | lo demas no',
  unsure:
    'no estoy seguro | no estoy segura | no se si estoy | no se si | creo que estoy de acuerdo | creo estar de acuerdo | supongo que estoy | tal vez | quiza | quizas | todavia lo estoy pensando | lo estoy pensando | lo tengo que pensar | tengo que pensarlo | dejenme pensarlo | no me decido | no he decidido | estaria de acuerdo | podria estar de acuerdo | si estoy o no de acuerdo',
  doubt:
    'duda | dudas | una duda | mi duda | mi unica duda | tengo dudas | reserva | reservas | con reservas | alguna reserva | reparo | reparos | objecion | objeciones | una objecion | excepto | salvo | menos en | menos lo | menos el | menos la | quitando | con excepcion de | a excepcion de | aunque no | pero no estoy de acuerdo | no estoy de acuerdo con todo | no estoy de acuerdo en todo | no estoy de acuerdo con el punto | no estoy de acuerdo con la parte | no estoy de acuerdo con lo de | no comparto todo | no todo | no en todo | casi todo | casi en todo | en casi todo | la mayoria | en general | en lo general | a grandes rasgos | en lo esencial | no me convence | no me termina de convencer | no me queda claro | no entiendo bien | no entendi | me cuesta | me preocupa | le falta | les falta | le cambiaria | yo cambiaria | yo le cambiaria | yo pondria | discrepo | difiero | matiz | matices | observacion | una observacion | lo unico | nada mas que | solo que | sólo que | demasiado largo | muy largo',
  documents:
    'principios | los principios | principio | prinsipios | prinsipio | principios basicos | sus principios | constitucion | constitusion | la constitucion | estatutos | estatuto | estatutos y | reglamento | documento | documentos | los dos documentos | ambos documentos | textos | los dos textos | ambos textos | los textos | el texto | declaracion | declaracion de principios | postulados | bases | sus bases | plataforma | posturas | su postura | sus posturas | posicion | posiciones | sus ideas | sus ideales | ideario | manifiesto | lo que plantean | lo que proponen | lo que postulan | lo que defienden | sus valores | valores | donde estamos | donde nos paramos | nuestra posicion | el pdf | los pdf | los archivos | la carta de principios',
  sources:
    'los dos | las dos | ambos | ambas | su pagina | la pagina | el sitio | lo que mandaron | lo que me mandaron | los enlaces | las ligas | reglas | sus reglas | las reglas | lineamientos | lo que dicen | programa',
  others:
    'mi jefe | mi jefa | mi patron | mi patrona | mi companero | mi companera | mis companeros | mis companeras | mi amigo | mi amiga | mi esposo | mi esposa | mi marido | mi hermano | mi hermana | mi hijo | mi hija | mi mama | mi papa | mi sindicato | el sindicato | el patron | los patrones | la empresa | el lider | con el en | con ella en | el articulo | su articulo | el video | el podcast | la charla | en pagar | en ir | en que nos veamos | en que los | en que hay | con que los | con que hay | en que la | en que el | que los trabajadores',
};

export const french: AgreementCues = {
  agree:
    "je suis d'accord | je suis * d'accord | je suis bien d'accord | j'suis d'accord | chuis d'accord | chu d'accord | je suis daccord | suis d'accord | je suis d accord | je suis dacor | nous sommes d'accord | nous sommes * d'accord | on est d'accord | on est * d'accord | je suis en accord | je suis * en accord | en accord avec | en plein accord | en parfait accord | en total accord | j'exprime mon accord | je confirme mon accord | je donne mon accord | vous avez mon accord | mon accord | je marque mon accord | j'y adhere | j'y * adhere | j'adhere aux principes | j'adhere a vos | j'adhere * aux principes | j'adhere a la constitution | j'adhere a ces | j'adhere * principes | j'adhere * vos | adhere aux principes | adhere a vos principes | adhere pleinement | j'y souscris | j'y * souscris | je souscris | je * souscris | j'approuve | j'approuve * | je l'approuve | je les approuve | nous approuvons | je partage * principes | je partage * valeurs | je partage * idees | je partage * positions | je les partage | je la partage | je le partage | nous partageons | j'endosse | je les endosse | je l'endosse | j'accepte * principes | j'accepte * constitution | je les accepte | je l'accepte | je me reconnais dans | je m'y reconnais | je m'y retrouve | je me retrouve dans | je ne peux qu'etre d'accord | on ne peut plus d'accord | tout a fait d'accord | entierement d'accord | pleinement d'accord | totalement d'accord | completement d'accord | parfaitement d'accord | bien d'accord | 100% d'accord | cent pour cent d'accord",
  agreeElliptic:
    "oui aux | oui a la | oui a vos | oui a tout | oui pour les | d'accord | d accord | daccord | d'accord avec | et d'accord | lu et approuve | lus et approuves | lue et approuvee | approuve | approuves | approuvee | approuvees | accepte | acceptes | acceptee | souscris | adhere",
  approve:
    "je soutiens | j'appuie | je supporte | je crois en | je crois a | je crois aux | ca me va | tout me va | me va | me vont | me convient | me conviennent | ca me convient | ca me parle | ca me rejoint | me rejoint | me rejoignent | ca me ressemble | me parlent | je suis avec vous | je suis partant | je suis partante | j'embarque | je vous suis | c'est ce que je pense | ce que je pense | je pense pareil | je pense comme vous | vous avez raison | c'est juste | c'est correct | c'est bien | c'est bon | tout est beau | tout est bon | j'aime | j'ai aime | j'ai bien aime | ca fait mon affaire | me plait | me plaisent | m'a plu | m'ont plu | m'a convaincu | m'a convaincue | m'ont convaincu | m'ont convaincue | je signe | je les signe | ca se tient",
  disagree:
    "c'est non | c'est un non | ma reponse est non | je ne suis pas d'accord | je suis pas d'accord | chuis pas d'accord | chu pas d'accord | j'suis pas d'accord | je ne suis * pas d'accord | pas d'accord | suis pas d'accord | ne suis pas en accord | en desaccord | je desapprouve | je refuse | je m'oppose | je n'adhere pas | je n'adhere a | je n'y adhere pas | n'adhere pas | je ne souscris pas | ne partage pas | ne peux accepter | ne peux pas accepter | peux pas accepter | je n'accepte pas | n'approuve pas | ne me reconnais pas | je suis contre | ne peux pas souscrire | ne peux souscrire | peux pas signer",
  noObjection:
    "aucune objection | sans objection | pas d'objection | pas d'objections | n'ai aucune objection | rien a redire | rien a dire contre | rien contre | sans reserve | sans reserves | sans aucune reserve | aucune reserve | rien a ajouter | pas de probleme avec | aucun probleme avec | rien ne me derange | je n'ai rien contre | aucun desaccord | sans hesitation | sans hesiter",
  read: "j'ai lu | j'ai * lu | j'ai tout lu | je l'ai lu | je l'ai lue | je les ai lus | je les ai lues | je les ai lu | je les ai * lus | je l'ai * lu | je l'ai * lue | on a lu | nous avons lu | on les a lus | ayant lu | apres avoir lu | j'ai bien lu | j'ai fini de lire | j'ai termine de lire | j'ai termine la lecture | j'ai parcouru | je les ai parcourus | j'ai pris connaissance | ai pris connaissance | j'ai relu | j'ai etudie | je viens de lire | sont lus | ai lu | est lue | est lu | textes lus | j'ai passe a travers | j'ai fait la lecture",
  readElliptic: 'lus | lue | lu | lues | tout lu | deja lu | deja lus | relu | relus',
  unread:
    "pas lu | pas encore lu | n'ai pas lu | n'ai pas encore lu | pas fini | pas encore fini | pas termine | pas encore termine | pas eu le temps | pas encore eu le temps | pas tout lu | pas encore | je lis | je suis en train de lire | en train de lire | suis en train | je les lis | je la lis | je vais lire | je vas lire | je vas la lire | je vas les lire | je vais les lire | je vais la lire | je vais le lire | je lirai | je les lirai | je la lirai | j'ai hate de lire | je veux lire | je voudrais lire | j'aimerais lire | je dois lire | je dois encore lire | il me reste | reste a lire | me reste a lire | avant de lire | avant d'avoir lu | quand j'aurai lu | quand je les aurai lus | une fois que j'aurai | une fois lu | une fois lus | des que j'aurai lu | apres avoir fini | lu une partie | lu en partie | lu la moitie | lu seulement | lu juste | seulement lu | juste lu | juste regarde | lu un peu | lu le debut | lu que | survole | j'ai survole | jusqu'ici | ce que j'ai lu | ce que j'ai vu | jusqu'a present | n'ouvre pas | ne s'ouvre pas | trouve pas | je n'ai pas trouve | a moitie | a la moitie | rendu a la moitie | lu les premieres",
  unsure:
    "pas sur | pas sure | pas certain | pas certaine | pas convaincu | pas convaincue | je ne sais pas si | je sais pas si | sais pas si | je pense etre d'accord | je crois que je suis d'accord | je crois etre d'accord | je pense que je suis d'accord | peut-etre | j'hesite | j'hesite encore | je reflechis | a reflechir | je n'ai pas decide | pas encore decide | serais d'accord | pourrais etre d'accord | si je suis d'accord | si nous sommes d'accord",
  doubt:
    "reserve | reserves | une reserve | quelques reserves | ma seule reserve | mes reserves | doute | doutes | un doute | j'ai des doutes | quelques doutes | bemol | un bemol | un petit bemol | sauf | sauf pour | sauf la | sauf le | hormis | a part | excepte | a l'exception de | mis a part | objection | objections | une objection | pas d'accord avec tout | pas d'accord sur tout | pas d'accord avec le point | pas d'accord avec la partie | pas d'accord avec le passage | pas tout a fait d'accord | pas entierement d'accord | pas totalement d'accord | pas tout | dans l'ensemble | en gros | en general | globalement | pour l'essentiel | sur l'essentiel | dans les grandes lignes | presque tout | la plupart | me laisse perplexe | me chicote | me derange | me fatigue | m'agace | pas convaincu | pas convaincue | j'hesite | je changerais | j'aurais | je formulerais | une nuance | nuances | quelques points | un point | un seul point | la seule chose | un peu long | trop long",
  documents:
    'principes | les principes | principe | vos principes | principes de base | ces principes | constitution | la constitution | statuts | vos statuts | document | documents | vos documents | les deux documents | textes | les deux textes | le texte | vos textes | declaration | declaration de principes | positions | vos positions | vos valeurs | valeurs | vos idees | charte | manifeste | plateforme | plate-forme | ce que vous defendez | ce que vous proposez | ou nous en sommes | vos buts | vos objectifs',
  sources:
    'les deux | tous les deux | tous deux | toutes les deux | votre site | le site | votre page | la page | le pdf | les liens | reglements | vos reglements | les reglements | le fond | ce que vous dites | programme',
  others:
    "mon patron | ma patronne | mon boss | mon chef | mon collegue | ma collegue | mes collegues | mon ami | mon amie | mes amis | ma femme | mon mari | mon chum | ma blonde | mon conjoint | ma conjointe | mon frere | ma soeur | ma mere | mon pere | mon fils | ma fille | mon syndicat | le syndicat | le patron | la direction | l'article | votre article | la video | votre video | le balado | pour payer | pour dire | pour une rencontre | pour se rencontrer | avec lui | avec elle | avec eux | que les travailleurs",
};

/** Turns what follows it in the clause into its contrary. */
export const negations: ReadonlySet<string> = new Set(
  "not no don't dont doesn't didn't didnt can't cant cannot won't wont wouldn't couldn't never nor neither hardly haven't havent hasn't isn't ain't aint without no nunca tampoco jamas ni sin ne n'ai n'est n'y pas jamais non n'ont n'adhere".split(
    ' ',
  ),
);

/** Makes what follows in the clause a condition, a wish, a duty or a thing to come. */
export const hypotheticals: ReadonlySet<string> = new Set(
  (
    "if whether unless until till before would wouldn't could should might may will i'll i'd we'll we'd ill shall to supposed required able hope hoping assuming provided suppose think guess maybe perhaps wonder doubt " +
    'hasta antes tendria podria debo debemos deberia estar ojala quiza quizas supongo creo estaria ' +
    "quand avant lorsque serais serait pourrais pourrait dois devrais devons faut faudrait peut-etre crois pense suppose dirai jusqu'a etre d'etre si"
  ).split(' '),
);

/** Parts of the whole: who disagrees with one of these has a doubt, not a no. */
export const portions: ReadonlySet<string> = new Set(
  'everything all every each part parts point points section sections clause paragraph line some few bit bits wording word comma one todo todos toda todas cada parte partes punto puntos apartado articulo algunos algunas alguna algun detalle tout toute toutes chaque partie parties passage article chapitre certains certaines quelques mot virgule'.split(
    ' ',
  ),
);

/** What "agree with" may take when the documents were named before. */
export const pronouns: ReadonlySet<string> = new Set(
  "it them both all everything ello ellos ellas eso esto todo todos todas ambos ambas ustedes uds cela tout tous toutes eux elles ceux vous l'ensemble".split(
    ' ',
  ),
);

/** May stand in a phrase where its `*` is, beside negations and adverbs. */
export const fillers: ReadonlySet<string> = new Set(
  'do did does have had am was are is very much so both all also still already just now really well too can say must honestly 100 100% percent two three of us sure even pretty more less then finally read it them my hereby then quite our own in full carefully twice once thoroughly whole full heartedly wholeheartedly los las sus sus la el lo les estos esos mucho muy bien ya tambien totalmente todo todos ambos dos con sus con ese plenamente cien por ciento en un cien mas que tout tous les vos ces aux a la le bien entierement tres les deux pleinement fort y en ai ete suis toutes votre cette'.split(
    ' ',
  ),
);

/** Before a Spanish "si" these make it a condition ("les digo si estoy de acuerdo"). */
export const telling: ReadonlySet<string> = new Set(
  'digo dire diremos dice decir decirles decirle aviso avisare avisarles avisar veo vere ver vemos se saber sabre confirmo confirmar confirmare pensar pienso decidir decido pregunto preguntan cuento comento'.split(
    ' ',
  ),
);

/** May stand before "agree" or "read" without a subject of their own. */
export const leads: ReadonlySet<string> = new Set(
  'and n nd & both all so yes yep yeah also fully do then but i we us too read u totally completely still already just had have finally y e si ya pero muy todo todos tambien leidos leido leida oui et mais tout lu lus lue bien tous aussi toute completamente totalmente plenamente entierement pleinement'.split(
    ' ',
  ),
);

/** Answers. */
export const yesWords =
  "yes | yes i do | yes i have | yes to both | yes to all | yep | yeah | yup | yes sir | yes ma'am | yes mam | i do | i have | i did | we do | absolutely | definitely | of course | certainly | sure | sure do | sure thing | for sure | affirmative | aye | agreed | i agree | 100% | si | si lo estoy | sip | simon | claro | claro que si | por supuesto | desde luego | si a todo | si a los dos | si a las dos | si a ambos | de acuerdo | asi es | afirmativo | oui | ouais | oui oui | ouaip | absolument | bien sur | bien entendu | certainement | tout a fait | d'accord | oui aux deux | oui pour les deux | y | ok";
export const noWords =
  "no | nope | nah | not really | i do not | i dont | i disagree | no i do not | no estoy de acuerdo | non | pas vraiment | pas d'accord";
export const notYetWords =
  "not yet | no not yet | not all | not completely | working on it | in progress | still reading | partly | partially | some | half | haven't | havent | soon | will do | todavia no | no todavia | aun no | no aun | no he | en eso estoy | en proceso | a medias | parcialmente | pas encore | non pas encore | pas tout | en cours | bientot | a moitie | en partie | not quite";
