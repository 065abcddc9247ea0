/** How letters end, in three languages. All folded, parted by " | ". */

/** First words of a closing line: "Thanks so much," / "In solidarity," / "Un saludo solidario". */
export const closings = {
  en:
    'thanks | thank you | thankyou | thx | tks | ty | many thanks | with thanks | best | best regards | best wishes | all best | ' +
    'all the best | regards | kind regards | kindest regards | warm regards | warmest regards | warmly | with kind regards | with best | ' +
    'sincerely | sincerely yours | yours sincerely | yours truly | very truly yours | yours faithfully | yours | yours in | faithfully | ' +
    'respectfully | respectfully yours | cordially | cheers | in solidarity | solidarity | in struggle | fraternally | comradely | ' +
    'with solidarity | yours in solidarity | solidarity forever | for the one big union | in unity | peace | peace and solidarity | love | ' +
    'love and solidarity | love and rage | take care | be well | stay safe | stay strong | god bless | blessings | likewise | ' +
    'talk soon | looking forward | hope to hear from you | hoping to hear from you | have a good | have a great | have a nice | ' +
    'later | ttyl | lmk | let me know | with respect | gratefully | with gratitude | appreciatively | your friend | your comrade | signed | ' +
    'in hope | onward | forward | power to the | up the workers | thanks again | thanks in advance | thanking you',
  es:
    'gracias | muchas gracias | mil gracias | gracias de antemano | de antemano | saludos | un saludo | saludo | cordial saludo | saludos cordiales | ' +
    'cordialmente | cordiales saludos | atentamente | atte | att | muy atentamente | abrazo | abrazos | un abrazo | un fuerte abrazo | ' +
    'un fraternal | fraternalmente | fraternal saludo | solidariamente | en solidaridad | con solidaridad | salud | salud y | ' +
    'en lucha | hasta pronto | hasta luego | hasta la victoria | sin mas por el momento | sin otro particular | ' +
    'quedo a sus ordenes | quedo al pendiente | quedo atento | quedo atenta | quedo a la espera | quedo en espera | quedo | quedamos | quedo de usted | ' +
    'respetuosamente | sinceramente | con aprecio | con respeto | bendiciones | dios los bendiga | dios te bendiga | dios le bendiga | ' +
    'que tengan | que tenga | buen dia | buena tarde | buenas noches | suyo | suya | su servidor | su servidora | les deseo | ' +
    'un cordial | reciban un | reciba un | firma | adios | nos vemos | espero su respuesta | en espera de su respuesta',
  fr:
    "merci | merci beaucoup | merci d'avance | mille mercis | un gros merci | grand merci | cordialement | bien cordialement | tres cordialement | " +
    'salutations | sinceres salutations | meilleures salutations | salutations distinguees | salutations solidaires | ' +
    'salutations fraternelles | mes salutations | bien a vous | bien a toi | bien vous | amicalement | amities | mes amities | ' +
    'fraternellement | solidairement | en solidarite | en toute solidarite | en lutte | respectueusement | sincerement | ' +
    'sincerement votre | a bientot | au plaisir | au revoir | a plus | bonne journee | bonne soiree | bonne fin de journee | bonne semaine | ' +
    'veuillez agreer | veuillez recevoir | veuillez croire | je vous prie | recevez | agreez | avec mes | avec mes salutations | ' +
    "dans l'attente | en vous remerciant | en attendant | bises | bisous | bizz | la bise | votre devoue | votre devouee | votre camarade | salut",
  other:
    'obrigado | obrigada | abracos | um abraco | atenciosamente | saudacoes | cordialmente | grazie | distinti saluti | cordiali saluti | ' +
    'saluti | danke | mit freundlichen grussen | viele grusse | liebe grusse | mfg | lg | groeten | met vriendelijke groet | ' +
    'mesi | mesi anpil | salamat | pozdrawiam',
} as const;

/** First words of a line that adds something below a signature. */
export const postscripts =
  'ps | p.s | p.s. | p. s. | pps | p.p.s | pd | p.d | p.d. | posdata | postdata | p.-s | p.-s. | post-scriptum | post scriptum | postscript';

/** First words of the line that a phone or mail service adds. */
export const deviceFooters =
  'sent from my | sent from mail for | sent from yahoo | sent from outlook | sent from gmail | sent from proton | sent from a | ' +
  'sent from the | sent from an | sent from samsung | sent from bluemail | sent from k-9 | sent from spark | sent from aol | sent from tuta | ' +
  'sent from myphone | sent from iphone | sent from ipad | sent from android | sent from windows | sent from rogers | sent from bell | sent from telus | ' +
  'sent using | sent via | sent with proton | sent with tuta | sent with spark | sent with mail | sent by my | sent securely | get outlook for | get bluemail for | yahoo mail | download outlook | ' +
  'enviado desde mi | enviado desde el | enviado desde yahoo | enviado desde outlook | enviado desde correo | enviado desde gmail | ' +
  'enviado desde un | enviado desde proton | enviado desde iphone | enviado de mi | enviado con el correo seguro | enviado con proton | enviado con mail | enviado via | enviado por mi | enviado mediante | ' +
  'obtener outlook | obtenga outlook | obten outlook | descargar outlook | consigue outlook | ' +
  'envoye de mon | envoye depuis | envoye a partir | envoye avec la messagerie | envoye avec proton | envoye avec mail | envoye par mon | envoye via | envoye de mail | envoye de outlook | ' +
  "envoye d'outlook | envoye de yahoo | envoye du | telecharger outlook | obtenir outlook | telechargez outlook | " +
  'enviado do meu | enviado a partir | enviado pelo | obter o outlook | inviato da | inviato dal | scarica outlook | ottieni outlook | ' +
  'von meinem | gesendet von | gesendet mit | outlook fur | verzonden vanaf | verstuurd vanaf | wyslane z | wyslano z | ' +
  'please excuse my brevity | please excuse brevity | excuse my brevity | excuse brevity | please excuse any typos | please excuse typos | ' +
  'disculpe la brevedad | disculpen la brevedad';

/** First words of a legal notice: it and what follows in its paragraph are nobody's words. */
export const disclaimers =
  'confidentiality notice | confidentiality note | confidential notice | notice of confidentiality | confidentiality statement | ' +
  'privileged and confidential | privileged & confidential | legal notice | disclaimer | this e-mail and any | this email and any | ' +
  'this e-mail message | this email message | this email may contain | this e-mail may contain | this message may contain | ' +
  'this message contains | this email contains | this communication | this transmission | this message and any | this message is intended | ' +
  'this email is intended | this e-mail is intended | this email is confidential | this e-mail is confidential | the information contained in | ' +
  'the information in this | the contents of this | if you are not the intended | if you have received this | if received in error | ' +
  'please consider the environment | consider the environment | think before you print | save a tree | ' +
  'views expressed | any views or opinions | ' +
  'aviso de confidencialidad | nota de confidencialidad | aviso legal | aviso de privacidad | clausula de confidencialidad | ' +
  'la informacion contenida en | este mensaje y | este mensaje contiene | este mensaje es confidencial | este mensaje puede contener | ' +
  'este mensaje va dirigido | este correo electronico y | este correo electronico contiene | este correo electronico es | este correo y | ' +
  'este correo contiene | este correo es confidencial | el contenido de este | la presente comunicacion | esta comunicacion | ' +
  'si usted no es el destinatario | si no es el destinatario | si ha recibido este | si usted recibio este | ' +
  'antes de imprimir | piense antes de imprimir | por favor considere el | cuide el medio ambiente | ' +
  'avis de confidentialite | note de confidentialite | mention de confidentialite | avis legal | avis important | ' +
  'ce courriel et | ce courriel peut | ce courriel contient | ce courriel est confidentiel | ce courriel est destine | ce courriel, | ' +
  'ce message et | ce message peut | ce message contient | ce message est confidentiel | ce message est destine | ce message, ainsi | ' +
  "le present courriel | le present message | l'information contenue | les informations contenues | les renseignements contenus | " +
  "si vous n'etes pas le destinataire | si vous avez recu ce | devez-vous vraiment imprimer | avant d'imprimer | pensez a l'environnement | " +
  "pensons a l'environnement | pensez avant d'imprimer | aviso: este | avis : ce";

/** First words of what a virus scanner or a mail gateway adds. */
export const scannerLines =
  'virus-free | this email has been checked for viruses | this message has been scanned | scanned by | no virus found | ' +
  'libre de virus | este correo electronico ha sido comprobado | este correo ha sido analizado | sin virus | ' +
  "garanti sans virus | sans virus | l'absence de virus dans ce | ce message a ete verifie | cet email a ete verifie | " +
  "you don't often get email from | you don't often receive | some people who received this | no suele recibir | " +
  "vous n'obtenez pas souvent | external email | external sender | caution: this email | caution: external | caution external | " +
  'this email originated from outside | this message originated from outside | warning: external | [external | [caution | ' +
  'correo externo | precaucion: | attention: courriel | courriel externe';

/** First words of what a mailing list appends to what it distributes: all below belongs to it. */
export const listFooters =
  'you received this message because | you are receiving this because | you are receiving this email because | you are subscribed to | ' +
  'to unsubscribe from this | to unsubscribe from the | to unsubscribe send | to unsubscribe, | to unsubscribe or | to unsubscribe click | ' +
  'unsubscribe from this | unsubscribe here | unsubscribe: | to stop receiving | to post to this | ' +
  'to view this discussion | manage your subscription | ' +
  'has recibido este mensaje porque | recibio este mensaje porque | recibes este correo porque | para cancelar la suscripcion | ' +
  'para anular la suscripcion | para darse de baja de | vous recevez ce message | vous recevez ce courriel | ' +
  'vous avez recu ce message car | pour vous desabonner de | pour se desabonner de | pour ne plus recevoir';

/** Part of the line below the rule that a mailing list draws. */
export const listMarks = 'mailing list | lista de correo | liste de diffusion | listinfo';

/** First words of lines that say something, and so belong to no signature, whatever their length. */
export const sentenceStarts =
  'i im ive id my we our please is are how what where when why because if but and so also this that there it its not yes ' +
  'soy somos me mi mis vivo trabajo quiero quisiera estoy les te no si ya tengo como que porque pero y tambien puedo donde cuanto cuando hay ' +
  "je mon ma mes nous c'est est-ce svp pouvez comment pourquoi ou quand combien mais et aussi si oui non il y'a";
