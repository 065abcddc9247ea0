/**
 * Words that tell a language, lower case without accents, by ISO 639-1. Function words first, then what people say in
 * letters to a workers' organisation. A word may stand in several languages: it then tells less of each.
 * The three that are answered have long lists, the others enough to be named.
 */
export const languageWords: Readonly<Record<string, string>> = {
  en:
    'the of and to in is it you that he was for on are with as his they at be this have from or had by not but what all were we when your can said there use ' +
    'an each which she do how their if will up other about out many then them these so some her would make like him into has look more write go see no way could ' +
    "people my than been call who its now find down day did get come made may i me am i'm i've i'd i'll it's don't didn't doesn't isn't wasn't can't won't that's " +
    "there's what's we're they're you're haven't hasn't couldn't wouldn't let's here's im ive dont didnt cant thats whats hey hi hello dear thanks thank please pls plz " +
    'work works working worked worker workers job jobs live lives living join joined joining member members membership sign want wanted agree agreed agrees read reading ' +
    'principles town city years year old after before because since just only also even still never always already here where why very much too any every own our us ' +
    'over off again through while during without between under both few most such same able want need needs help send sent email mail letter name called know think ' +
    'good great sorry yes yeah yep sure interested interest dues pay paid money boss shift night nights week weeks month months home house friend husband wife ' +
    'brother sister mother father kids son daughter retired student nurse driver teacher cook union unions organize organizing group chapter local start started question ' +
    'questions wondering whether anyone someone something anything nothing everything how u ur r wanna gonna gotta lol w yall aint got hear heard talk told tell ask asked ' +
    'form list updates newsletter remove delete stop info information back best regards hope hoping looking forward love take care first next last new long little ' +
    'count aide health care warehouse truck drive drove weld clean cleaning clean-up bus store shop plant factory farm hotel restaurant school hospital office construction ' +
    'comrade comrades folks guys anybody somebody everyone today tomorrow tonight yesterday morning evening afternoon soon later maybe enough around near outside raised born ' +
    'dues fee card membership subscribe unsubscribe update meeting meetings strike wage wages hours pension immigrant english spanish french',
  es:
    'de la que el en y a los del se las por un para con no una su al lo como mas pero sus le ya o este si porque esta entre cuando muy sin sobre tambien me hasta hay ' +
    'donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto mi antes algunos unos yo otro otras otra tanto esa estos mucho ' +
    'quienes nada muchos cual poco ella estar estas algunas algo nosotros mis tu te ti tus ellas estoy esta estamos estan soy es somos son era fue fui tengo tiene tenemos ' +
    'tienen he ha hemos han habia vivo vive vivimos trabajo trabajar trabaja trabajamos trabajaba trabajador trabajadora trabajadores hola buenas buenos dias tardes noches ' +
    'gracias saludos compa compas companero companera companeros quiero quisiera queremos me gustaria llamo llama nombre ciudad pueblo colonia barrio estado ' +
    'afiliar afiliarme afiliacion unirme unir ingreso ingresar miembro socio socia formar parte apuntarme participar lei leido leer leyendo principios ' +
    'acuerdo constitucion pagina correo carta anos ano mes semana hace aqui aca ahi alla ahora ahorita siempre nunca tambien solo pues bien favor senor senora ' +
    'patron jefe fabrica empresa empleo sindicato lucha obrera obrero obreros maestra maestro esposa esposo hijo hija hijos mama papa hermano hermana ' +
    'cuota pagar pago dolares pesos dinero cuanto cuantos puedo puede pueden saber sabe se queria decir dice dijo dijeron mande manden enviar envien escribo escribir ' +
    'pregunta duda informes informacion lista borrar borren baja interesa interesado interesada espero desde porque q xq pa nomas todavia cada mientras aunque ' +
    'jubilado jubilada desempleado estudiante chofer enfermera cocinera cocinero limpio manejo hago hacer estudio ustedes usted nuestro nuestra vez gente cosa cosas dios bendiga ' +
    'nacido nacida vida mejor menos tan asi estaba estuve tuve habla hablo espanol ingles ' +
    'soldador albanil carpintero plomero electricista mecanico mesera mesero costurera campesino campesina repartidor vendedora vendedor secretaria obra taller maquila ' +
    'campo casa casas tienda escuela camion tren noche manana tarde hoy ayer pronto ademas apuntenme apunten anoten inscribirme agregar agreguen unan organizar colectivo ' +
    'asamblea huelga salario sueldo horas sueldos miembros onda orale neta chido chamba jale troca porfa porfavor',
  fr:
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec je me mon ma mes vous nous ils elle on mais ou comme tout ' +
    "si leur y bien sans peut cette ses aux son sa ces lui tres aussi donc fait faire ete etait etais suis sommes avez avons ai as ont j'ai j'habite j'aimerais c'est " +
    "d'accord qu'on qu'il n'est n'ai l'on s'il d'un d'une qu'une jusqu'a aujourd'hui j'etais j'suis jsuis chu c'etait y'a ya " +
    'bonjour bonsoir salut allo merci madame monsieur svp cher chere veuillez voudrais voulais souhaite souhaiterais aimerais desire devenir membre adherer adhesion ' +
    'joindre rejoindre inscription inscrire cotisation travaille travail travailler travailleur travailleuse travailleurs metier emploi ouvrier ouvriere usine patron patronne ' +
    'habite demeure vis reste ville village quartier ans annee annees mois semaine depuis pendant avant apres toujours jamais encore deja maintenant ici la-bas ou quand ' +
    'comment pourquoi combien quel quelle quels quelles lu lire lis principes accord constitution page courriel lettre nom appelle prenom infirmiere infirmier enseignante ' +
    'enseignant prepose preposee cuisinier cuisiniere chauffeur camionneur retraite retraitee etudiant etudiante chomeur chomage syndicat greve gens monde chez vos votre ' +
    'notre nos leurs moi toi lui eux elles celui celle ceux cela ca ici peu beaucoup trop assez rien quelque quelques chose choses autre autres meme meilleur question ' +
    'recevoir envoyer envoyez savoir sais peux pouvez pourrait puis pis ben icitte fin chum blonde mari femme fils fille mere pere frere soeur enfants parce puisque ' +
    'car lors vers sous entre contre afin ainsi alors non oui aucun aucune toute toutes tous nouvelles infolettre liste desabonner retirer supprimer desole desolee ' +
    'plombier electricien soudeur soudeuse serveuse serveur caissiere caissier mecanicien camionneuse menuisier concierge cuisine bureau magasin ecole hopital chantier job shop ' +
    'demain hier soir matin nuit bientot beau belle bon bonne grand petite petit camarade camarades embarquer signer inscrivez ajoutez envoyez-moi dites-moi ajoutez-moi ' +
    'tusuite faut pantoute tanne tannee tannant quebec francais anglais approuve reunion reunions greviste salaire heures',
  pt:
    'de a o que e do da em um para com nao uma os no se na por mais as dos como mas ao ele das seu sua ou quando muito nos ja eu tambem so pelo pela ate isso ela entre ' +
    'depois sem mesmo aos seus quem nas me esse eles voce voces essa num nem suas meu minha numa pelos elas qual nos lhe deles essas esses pelas este dele tu te meus minhas ' +
    'sou estou moro trabalho trabalha trabalhador trabalhadores ola oi bom boa tarde noite obrigado obrigada gostaria quero fazer parte membro concordo principios cidade anos ' +
    'tenho tem sao foi era estao voce aqui agora sempre nunca ainda porque onde filho filha mae pai irmao brasil portugues ingles entrar juntar li',
  it:
    "l' d' dell' all' un' c' " +
    'di e il la che in un a per una del non sono con si da come anche le dei nel alla piu ma della gli lo al ha i questo o se io mi ho mio mia suo sua loro noi voi tutto ' +
    'tutti essere stato fatto molto bene cosi dove quando perche chi cosa sul dal dalla delle nella degli ci ne ciao buongiorno buonasera grazie salve saluti vorrei voglio ' +
    'lavoro lavoratore lavoratori abito vivo citta anni membro iscrivermi unirmi principi accordo letto leggere chiamo nome sindacato sempre ancora adesso qui questa abbiamo',
  de:
    'der die und in den von zu das mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem uber ' +
    'einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich mich mir mein meine bin habe wir uns unser euch ihr kein keine hallo guten tag liebe ' +
    'danke bitte grusse arbeite arbeit wohne lebe mochte mitglied werden gelesen einverstanden stadt jahre seit schon hier gern gerne ja nein was wer wo wenn weil ihre ihren kann',
  nl:
    'de het een en van ik te dat die in je is niet op aan met als voor zijn was maar om er hem dan zou of wat mijn men dit zo door over ze zich bij ook tot uit al naar heb hoe ' +
    'heeft hebben deze u want nog zal me zij nu geen omdat iets worden toch waren veel meer doen moet ben zonder kan hun dus alles onder hallo goedemorgen beste dag bedankt graag ' +
    'werk woon lid worden gelezen eens stad jaar groeten wil wij ons',
  ht:
    'mwen ou li nou yo nan ak pou pa se te ki sa yon gen ap fe tout men si kote kijan poukisa anpil moun bonjou bonswa mesi tanpri mwen te travay rele rete vil ane manm vle ' +
    'dako prensip lang kreyol ayiti sou depi anvan konnen di ka pral kap deja toujou lakay fanmi pitit fi gason zanmi sendika ouvriye travaye jwenn antre m w n ouvri tou',
  tl:
    'ang ng sa na ay mga at ako ko ka mo siya niya kami namin tayo natin sila nila ito iyan iyon hindi po opo kung para may mayroon wala ba lang rin din naman pero dahil ' +
    'nasa kay ni si kaya gusto sana salamat magandang umaga hapon gabi trabaho nagtatrabaho nakatira lungsod taon sumali kasapi miyembro nabasa sang-ayon prinsipyo pangalan ' +
    'dito doon saan ano sino kailan bakit paano yung kasi nang pa nga ngayon',
  pl:
    'i w nie na sie z do to jest ze a o jak ale po co tak za od go juz jego tylko przez mi ma czy przy jestem mam moj moja mnie ja my sa byc bylo bardzo dla oraz ten ta te ' +
    'dzien dobry czesc witam prosze dziekuje pozdrawiam pracuje praca mieszkam miasto lat chce chcialbym chcialabym dolaczyc czlonkiem zgadzam przeczytalem przeczytalam zwiazek',
  vi:
    'toi la va cua co cho khong nguoi mot trong duoc voi cac nay khi nhu de den da den lam viec song o thanh pho nam muon gia nhap thanh vien dong y nguyen tac doc xin chao cam on ' +
    'ten toi dang tai roi nhung hoac neu rat nhieu cung vi tu ra vao len minh anh chi em ban cong nhan cong doan',
  ro:
    'si in de la cu pe nu o un este sunt ca mai din care pentru sa se am ai are au fost dar sau fi eu mine mea meu noi buna ziua salut multumesc va rog lucrez munca locuiesc oras ' +
    'ani vreau doresc membru citit acord principiile numele foarte ce cum unde cand',
  sv:
    'och i att det som en pa ar av for med den till inte har de om ett jag men var sig fran vi sa kan nar ar hej tack mitt min mig arbetar jobbar bor stad vill bli medlem last haller ' +
    'halsningar skulle ocksa eller mycket nu har bara',
  da: 'og i at det som en pa er af for med den til ikke har de om et jeg men var sig fra vi sa kan nar hej tak mit min mig arbejder bor vil gerne vaere medlem hilsen ogsa eller meget nu blive laest',
  no: 'og i at det som en pa er av for med den til ikke har de om et jeg men var seg fra vi sa kan nar hei takk mitt min meg jobber arbeider bor vil gjerne vaere medlem hilsen ogsa eller mye na bli lest',
  fi: 'ja on ei se etta han mina olen en mutta kun niin kuin tai myos ovat oli joka mita hei kiitos tyossa tyoskentelen asun haluan jasen liittya olla minun nyt viela kaikki terveisin',
  hu: 'a az es hogy nem is egy van volt meg de csak mar ha mint vagyok vagy ez azt nekem szia udvozlom koszonom dolgozom elek lakom szeretnek tag lenni csatlakozni olvastam egyetertek',
  cs: 'a v se na je ze s z o do i to k ve pro za by ale jsem jako po jak co tak uz byl jen nebo dobry den ahoj dekuji prosim pracuji bydlim mesto let chci clenem stat cetl souhlasim',
  tr: 've bir bu da de icin ile ben cok ne var mi degil daha gibi ama olarak olan merhaba selam tesekkurler tesekkur ederim calisiyorum yasiyorum oturuyorum sehir yil uye olmak istiyorum okudum katiliyorum benim adim',
  ca: "l' d' de la i que el a en els per un amb una no les es al del com mes pero molt jo soc visc treballo hola gracies vull voldria ser membre d'acord estic he llegit principis ciutat anys aquest aquesta tinc nosaltres",
  eo: 'la kaj de en mi estas ne al ke por kun vi ni ili sed plu mia via saluton dankon laboras logas volas membro legis konsentas',
  sw: 'na ya wa kwa ni la za katika mimi sisi yangu wewe habari asante tafadhali nafanya kazi naishi mji miaka nataka kujiunga mwanachama nimesoma nakubaliana kanuni jina langu naitwa hapa lakini',
  so: 'waxaan iyo ka ku in uu ay oo la aan waa ma magacaygu salaan mahadsanid shaqeeyaa degganahay magaalada rabaa inaan xubin akhriyay waan ogolahay halkan',
  id: 'dan yang di ke dari untuk dengan saya ini itu tidak ada adalah akan pada bisa juga sudah kami kita anda halo selamat pagi terima kasih bekerja tinggal kota tahun ingin menjadi anggota bergabung membaca setuju nama',
};

/** Endings of words that no list holds; each tells a little. */
export const languageEndings: Readonly<Record<string, string>> = {
  en: 'ing ness ful less ship hood ould ight tion ough ally edly',
  es: 'cion ciones dad dades mente ando iendo aba aban amos emos imos eria ero illa illo ito itos itas azgo anza arme erme irme arlo adora ador ista oso osa',
  fr: 'tion eau eaux aux eux euse ement ique iques ais ait aient ons ez eur iere ienne ette oir oire ille ence ance',
  pt: 'cao coes mento inho inha ando endo eiro eira agem oes',
  it: 'zione zioni mente ando endo issimo etto ezza ggio tore trice',
  de: 'ung ungen lich keit heit schaft isch chen eren',
  nl: 'ijk heid ijn eren tje',
  pl: 'owac owie uje osc ych ego iej',
};

/** Letters with a mark that only a few languages write. */
export const languageLetters: readonly (readonly [letters: string, languages: string])[] = [
  ['ñ¿¡', 'es'],
  ['ãõ', 'pt'],
  ['ç', 'fr pt'],
  ['èêëîïûùœ', 'fr'],
  ['ìò', 'it ht'],
  ['ß', 'de'],
  ['äö', 'de sv fi'],
  ['å', 'sv da no'],
  ['øæ', 'da no'],
  ['łąęśżźćń', 'pl'],
  ['řěůš', 'cs'],
  ['şğı', 'tr'],
  ['ășțţ', 'ro'],
  ['őű', 'hu'],
  ['ơưđạảấầẩậắặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửựỳỵỷỹ', 'vi'],
  ['ĉĝĥĵŝŭ', 'eo'],
];

/** Languages that their script alone tells: the code points from, to (inclusive). */
export const scripts: readonly (readonly [from: number, to: number, language: string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x052f, 'ru'],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x077f, 'ar'],
  [0x0900, 0x097f, 'hi'],
  [0x0980, 0x09ff, 'bn'],
  [0x0a00, 0x0a7f, 'pa'],
  [0x0a80, 0x0aff, 'gu'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0c00, 0x0c7f, 'te'],
  [0x0d00, 0x0d7f, 'ml'],
  [0x0e00, 0x0e7f, 'th'],
  [0x0e80, 0x0eff, 'lo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1200, 0x139f, 'am'],
  [0x1780, 0x17ff, 'km'],
  [0x3040, 0x30ff, 'ja'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];

/** Letters that tell a language from another of its script. */
export const scriptLetters: readonly (readonly [letters: RegExp, of: string, language: string])[] = [
  [/[іїєґ]/i, 'ru', 'uk'],
  [/[پچژگ]/, 'ar', 'fa'],
  [/[ٹڈڑے]/, 'ar', 'ur'],
  [/[\u3040-\u30ff]/, 'zh', 'ja'],
];
