/** How mail programs, in the languages people's phones are set to, announce the words of others. All folded. */

/** First words of an attribution line: "On Mon, May 5, 2025 at 9:15 AM X <x@example.com> wrote:". */
export const attributionStarts =
  'on | le | el | em | am | il | op | pe | den | dnia | at | vao | noong | pada | dne';

/** What stands at or near the end of an attribution line. */
export const attributionVerbs =
  'wrote | writes | said | a ecrit | ecrit | ecrivait | escribio | escribia | ha escrito | escreveu | ' +
  'schrieb | geschrieben | ha scritto | scrive | schreef | napisal | napisala | skrev | skreif | ' +
  'a scris | da viet | sinulat ni | isinulat ni | menulis | napsal | va escriure';

/** Begin an attribution that carries no date: "Quoting WSA Secretary <…>:". */
export const quotingStarts =
  'quoting | citando a | citando | quoting from | zitat von | citation de | in a message dated | en un mensaje con fecha | dans un message date';

/** Between dashes, above the letter that is answered. */
export const replyDividers =
  'original message | original email | reply message | replied message | original appointment | ' +
  'mail original | mensaje original | correo original | mensaje respondido | ' +
  "message d'origine | message original | message initial | courriel original | " +
  'mensagem original | ursprungliche nachricht | originalnachricht | messaggio originale | ' +
  'oorspronkelijk bericht | wiadomosc oryginalna | oprindelig meddelelse | ursprungligt meddelande';

/** Between dashes or before a colon, above a letter that is passed on. */
export const forwardDividers =
  'forwarded message | forwarded mail | forwarded email | begin forwarded message | start of forwarded message | ' +
  'mensaje reenviado | inicio del mensaje reenviado | comienzo del mensaje reenviado | correo reenviado | ' +
  'message transfere | courriel transfere | debut du message transfere | debut du message reexpedie | ' +
  'message reexpedie | message transmis | debut du message transmis | ' +
  'mensagem encaminhada | mensagem reencaminhada | inicio da mensagem encaminhada | inicio da mensagem reencaminhada | ' +
  'weitergeleitete nachricht | anfang der weitergeleiteten nachricht | messaggio inoltrato | inizio messaggio inoltrato | ' +
  'doorgestuurd bericht | wiadomosc przekazana';

/** Labels of the header lines that stand above a quoted or forwarded letter. */
export const headerLabels = {
  from: 'from | de | von | da | van | od | fran | desde | expediteur | remitente | mittente | absender',
  date:
    'sent | date | sent on | enviado | enviado el | enviados | enviada | enviada em | enviado em | fecha | fecha de envio | envoye | ' +
    "envoye le | data | gesendet | gesendet am | datum | inviato | verzonden | date d'envoi",
  to: 'to | para | a | an | aan | do | till | destinataire | destinatario | destinatarios | destinataires | pour | empfanger',
  copy: 'cc | cco | bcc | cci | kopie | c.c. | copia | copie a | copie | reply-to | responder a | repondre a | importance | importancia | priority | attachments | adjuntos | datos adjuntos | pieces jointes',
  subject: 'subject | asunto | objet | sujet | betreff | oggetto | assunto | onderwerp | temat | titulo',
} as const;

/** Prefixes of the subject of a forward. */
export const forwardPrefixes = 'fwd | fw | tr | rv | enc | wg | i | reenv | renv | trans | transf';

/** Prefixes of the subject of an answer. */
export const replyPrefixes = 're | rep | res | aw | sv | antw | odp | r';

/** All that a person may write above a letter that they pass on without words of their own. */
export const forwardNotes =
  'fyi | fya | another one | one more | another application | look at this | look what i got | this came in | this came to me | got this | please handle | can you handle this | can you help him | can you help her | can you help them | for your files | les paso | ahi les va | ahi va | les mando esto | me llego esto | para que lo atiendan | para ustedes | je vous passe ca | je vous fais suivre | je fais suivre | voila | recu ceci | a traiter | pour vous | see below | please see below | see attached | see forwarded message | see the email below | see the message below | ' +
  'forwarding this | forwarding | forwarded | passing this on | passing this along | passing along | for you | this is for you | ' +
  'for your information | for your records | for the secretary | please see attached | as promised | here it is | ' +
  'para su informacion | para tu informacion | para su conocimiento | fyi por favor | ver abajo | vean abajo | ver mas abajo | ' +
  'vea abajo | reenvio | reenviado | les reenvio | te reenvio | se los reenvio | les paso esto | les paso este correo | ' +
  'les reenvio este correo | adjunto | de parte de | pour info | pour information | pour votre information | a titre informatif | ' +
  'voir ci-dessous | voir plus bas | voici | je vous transfere | je transfere | a transferer | transfere | ci-dessous | pvi | ' +
  'hi | hello | hey | hi there | hi all | hello all | dear secretary | hi secretary | hello secretary | good morning | good afternoon | good evening | ' +
  'hola | buenos dias | buenas tardes | buenas noches | estimada secretaria | estimado secretario | secretaria | secretary | ' +
  'bonjour | bonsoir | salut | allo | madame | monsieur | thanks | thank you | thx | gracias | saludos | merci | cordialement | best | regards | cheers';

/** Open a line that only says whose the forwarded letter is: "from a guy at my shop". */
export const forwardIntroductions =
  'from a | from an | from my | from one of | from our | from someone | from somebody | from another | from this | from the | ' +
  'this is from | this came from | this one is from | it came from | it is from | got this from | received from | received this from | sent by | ' +
  'letter from | note from | email from | message from | a note from | a letter from | an email from | a message from | below is | here is | here comes | ' +
  'de un | de una | de mi | de otro | de otra | de parte de | esto es de | es de | me llego de | recibido de | correo de | mensaje de | carta de | lo manda | lo mando | la manda | ' +
  "d'un | d'une | de mon | de ma | de la part | de la part d'un | de la part d'une | ca vient | ceci vient | recu de | recu d'un | recu d'une | courriel de | courriel d'un | courriel d'une | message de | message d'un | message d'une | lettre d'un | lettre d'une";
