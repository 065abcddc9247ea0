/**
 * Words by which people say what they are called, folded (lower case, no accents, straight apostrophes), parted by
 * " | ". A name is looked for right after (or, for `after`, right before) the phrase.
 */
export interface NameCues {
  /** Says a name and nothing else. */
  called: string;
  /** Says a name only at the start of a sentence ("name's Ada", but not "her name is Ada"). */
  opening: string;
  /** Says what the writer wants to be called, often only a part of the name. */
  nickname: string;
  /** The name on papers, perhaps not the one in use. */
  legal: string;
  /** Says a name or something else ("I'm Ada", "I'm tired"). */
  guarded: string;
  /** Stands right after a name that opens a sentence. */
  after: string;
}

export const english: NameCues = {
  called:
    "my name is | my name * is | my name's | my names | my name being | my name would be | my full name is | my whole name is | my real name is | my actual name is | my given name is | my name on paper is | my name here is | my name for the records is | my name for the record is | my name for the records | my name for the record | my name for your records | my first name is | name for the records | put the name down as | put my name down as | put me down as | write me down as | sign me up as | list me as | enter me as | register me as | make it out to | my name it is | my name are | mi name is | my nme is | my naem is | my anme is | my name iz | i was named | i am named | i'm named | the undersigned",
  opening:
    "name is | name's | names | the name is | the name's | full name is | name here is | i sign | i sign as | signed | yours truly",
  nickname:
    'call me | calls me | called me | you can call me | you may call me | just call me | people call me | everyone calls me | everybody calls me | friends call me | i go by | go by | i am called | i am known as | known as | i answer to | answer to | goes by | i use the name | i use | i prefer | i am better known as | but i go by | they call me',
  legal:
    'my legal name is | legal name is | legally i am | legally my name is | on paper i am | my birth name is | my maiden name is | my government name is | my passport says',
  guarded: "i'm | im | i am | i m | this is | it's me | it is | it's | this here is | i | its",
  after:
    "here | is my name | is the name | is what i go by | is what they call me | is how i sign | speaking | writing | writing to you | writing in | reporting | checking in | at your service | is me | that's me | that is me | but | aka",
};

export const spanish: NameCues = {
  called:
    'me llamo | mi nombre * es | yo me llamo | mi nombre es | mi nombre completo es | mi nombre y apellido | mi nombre | mi nombre y apellidos son | mi nombre y apellidos | mi nombre verdadero es | mis nombres son | llevo por nombre | respondo al nombre de | me yamo | me yammo | mi nonbre es | mi nombe es | les escribe | le escribe | te escribe | os escribe | les saluda | le saluda | te saluda | les habla | le habla | les escribo yo | quien escribe es | quien les escribe es | quien le escribe es | quien suscribe | el que suscribe | la que suscribe | el suscrito | la suscrita | su servidor | su servidora | su seguro servidor | su segura servidora | apuntenme como | anotenme como | inscribanme como | registrenme como | a nombre de | pongan mi nombre como',
  opening: 'nombre es | el nombre es | firmo como | firma | atte | atentamente',
  nickname:
    'me dicen | me dicen de carino | todos me dicen | me conocen como | me conocen por | conocido como | conocida como | dime | diganme | digame | llamame | llamenme | llameme | pueden llamarme | puedes llamarme | puede llamarme | me puedes decir | me pueden decir | pueden decirme | puedes decirme | puede decirme | me apodan | me llaman | mejor conocido como | mejor conocida como | prefiero que me digan | prefiero que me llamen | uso el nombre de | uso el nombre | me disen | todos me disen',
  legal:
    'mi nombre legal es | en mi acta soy | en el acta dice | mi nombre de pila es | en la credencial soy | en papeles soy',
  guarded:
    'soy | yo soy | habla | aqui | aka | yo | mi servidor | les saluda su companero | les saluda su companera',
  after:
    'aqui | es mi nombre | me llamo | para servirles | para servirle | a sus ordenes | a la orden | servidor | servidora | presente | pero',
};

export const french: NameCues = {
  called:
    "je m'appelle | j'mappelle | jmappelle | je m'appel | je m'appele | je m'apele | mon nom * est | je m'apelle | je mappelle | je m appelle | j'm'appelle | m'appelle | je me nomme | je me prenomme | mon nom est | mon nom c'est | mon nom complet est | mon nom au complet est | mon nom | mon vrai nom est | mon vrai nom c'est | mon prenom est | mon prenom c'est | moi c'est | moi je m'appelle | moi cest | je soussigne | je soussignee | inscrivez-moi comme | inscrivez-moi sous le nom de | au nom de | nom complet | je reponds au nom de | mon nom de famille est | j'me nomme | chuis nomme",
  opening: "nom est | le nom est | le nom c'est | je signe | signe | signee",
  nickname:
    "on m'appelle | tout le monde m'appelle | mes amis m'appellent | les gens m'appellent | mes chums m'appellent | appelez-moi | appelle-moi | appelez moi | appelle moi | connu sous le nom de | connue sous le nom de | on me connait sous le nom de | on me surnomme | surnomme | surnommee | dit | dite | je prefere qu'on m'appelle | vous pouvez m'appeler | tu peux m'appeler | je me fais appeler | on me dit",
  legal:
    "mon nom legal est | mon nom a l'etat civil est | a l'etat civil je suis | sur mes papiers je suis | mon nom de naissance est",
  guarded: "je suis | moi | j'suis | chuis | ici | c'est | cest | ici c'est | moi je suis",
  after: "ici | c'est moi | est mon nom | c'est mon nom | a l'appareil | au bout du clavier | mais",
};

/** Before a nickname phrase, within two words: it is not what they want to be called. */
export const unwanted: readonly string[] =
  "don't | dont | do not | not | never | stop | used | no | nunca | nadie | ne | pas | jamais | plus | arretez | why | wrongly | still | mistakenly | boss | manager | antes | avant | he | she | coworkers | bosses | him | her".split(
    ' | ',
  );

/** Says that the name the mail program shows, or the one in papers, is not the one in use. */
export const disowned: readonly string[] =
  "a name i don't use | name i no longer use | name i do not use | not the name i use | isn't my name | is not my name | not my name | not my real name | not my name anymore | deadname | dead name | my old name | old name | my former name | don't use that name | do not use that name | don't use the name | no longer go by | don't go by | do not go by | shows the wrong name | wrong name | not who i am | shared account | this is my wife's email | this is my husband's email | my husband's email | my wife's email | my daughter's email | my son's email | my mom's email | my dad's email | my friend's email | borrowed email | borrowing | someone else's email | not my account | not my email | my wife's account | my husband's account | ya no uso | nombre que no uso | nombre que ya no uso | no es mi nombre | ese nombre no | mi nombre anterior | mi nombre de antes | no usen ese nombre | no uso ese nombre | el correo es de mi | este correo es de mi | la cuenta es de mi | correo de mi hija | correo de mi hijo | correo de mi esposo | correo de mi esposa | correo prestado | n'est pas mon nom | n'est plus mon nom | que je n'utilise plus | que je n'utilise pas | mon ancien nom | mon ancien prenom | n'utilisez pas ce nom | pas mon vrai nom | le courriel de ma | le courriel de mon | l'adresse de ma femme | l'adresse de mon mari | le compte de ma | le compte de mon".split(
    ' | ',
  );

/** Labels of forms and lists; the value is the whole name or, for `first` and `last`, a part of it. */
export const nameLabels = {
  whole:
    'name | full name | my name | your name | real name | name in full | first and last name | name and surname | legal name | applicant | applicant name | member name | contact name | contact person | contact | name of applicant | nombre | nombre completo | mi nombre | su nombre | nombre y apellido | nombre y apellidos | nombres y apellidos | nombre del solicitante | solicitante | contacto | persona de contacto | como me llamo | nom complet | mon nom | votre nom | nom et prenom | nom et prenoms | prenom et nom | nom prenom | prenom nom | nom du demandeur | nom de la personne | personne contact | personne-ressource | who i am | who | who am i | quien soy | qui je suis | called | i am called | preferred name | chosen name | nom choisi | nombre elegido | nom d usage | nom usuel | what is your name | what s your name | what to call me | como se llama | comment vous appelez-vous | nombre de pila y apellidos | nonbre | nom',
  first:
    'first | first name | given name | given names | forename | nombre s | nombres | nombre de pila | prenom | prenoms | prenom usuel',
  last: 'last | last name | surname | family name | apellido | apellidos | apellido s | apellido paterno | primer apellido | nom de famille',
  second: 'apellido materno | segundo apellido | second surname',
} as const;

/** Words of a question that asks for the name. */
export const nameQuestions: readonly string[] =
  'your name | full name | email your name | what is your name | what are you called | call you | who are you | su nombre | tu nombre | nombre completo | como se llama | como te llamas | quien eres | quien es usted | votre nom | ton nom | vous appelez-vous | vous appelez | tu t appelles | nom complet | nom et prenom'.split(
    ' | ',
  );
