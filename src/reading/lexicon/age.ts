/** Words of age and schooling, folded, parted by " | "; `*` stands for up to three words. English, Spanish, French. */
export type AgeKind =
  | 'agePrefix'
  | 'ageLabel'
  | 'ageSuffix'
  | 'notAge'
  | 'underAge'
  | 'atSchool'
  | 'schoolLevel'
  | 'iAmIn';

export const ageWords: Readonly<Record<AgeKind, readonly string[]>> = {
  // Right before a number.
  agePrefix: [
    "i'm | im | i am | i'm only | im only | i am only | i'm just | i just turned | just turned | i turned | turning | i'll be | i am turning | i'm turning | i'm about to turn | i'm almost | me i'm | aged | age | age is | only",
    'tengo | apenas tengo | solo tengo | nomas tengo | voy a cumplir | cumplo | acabo de cumplir | mi edad es | edad | edad es',
    "j'ai | jai | j'ai seulement | j'ai juste | je n'ai que | je vais avoir | j'aurai | je viens d'avoir | age | agee | mon age est",
  ],
  ageLabel: ['age | my age | age is', 'edad | mi edad | edad es', 'age | mon age | agee | age de | agee de'],
  // Right after a number: it is an age for sure.
  ageSuffix: [
    'years old | year old | yrs old | yr old | yo | y o | years of age',
    'anos de edad | anitos',
    "ans d'age",
  ],
  // Right after a number: it is not an age.
  notAge: [
    'years in | years at | years on | years as | years of | years with | years here | years now | years since | years into | years and counting | years experience | minutes | miles | min | hours | weeks | months | days | in | at | on | percent | of us | members | people | blocks | km | feet | units | dollars | bucks | k | a | an | hr | th',
    'anos trabajando | anos de | anos en | anos como | anos con | anos aqui | anos viviendo | anos que | anos siendo | anos manejando | anos haciendo | anos dando | anos por | anos sin | anos a | anos al | anos fuera | anos cosiendo | anos limpiando | anos chambeando | meses | dias | horas | hijos | minutos | kilometros | companeros | personas | dolares | pesos',
    "ans de metier | ans d'experience | ans d'anciennete | ans de service | ans dans | ans comme | ans a | ans chez | ans que | ans en | ans au | ans sur | ans ici | ans de | ans pis | mois | jours | heures | minutes | km | enfants | piastres | dollars | collegues | employes",
  ],
  underAge: [
    "i'm a minor | im a minor | i am a minor | i'm under 18 | im under 18 | i am under 18 | i'm under eighteen | i am not 18 yet | i'm not 18 yet | im not 18 yet | not yet 18 | not 18 yet | not eighteen yet | until i turn 18 | until i'm 18 | when i turn 18 | i turn 18 in | i'll be 18 in | turning 18 | turn eighteen | underage | under age | a teenager | i'm a teen | im a teen",
    'soy menor de edad | soy menor | aun soy menor | todavia soy menor | menor de 18 | no he cumplido 18 | no he cumplido los 18 | no cumplo 18 | no cumplo los 18 | todavia no cumplo | aun no cumplo | cuando cumpla 18 | cuando cumpla los 18 | no soy mayor de edad | no tengo 18',
    "je suis mineure | moins de 18 ans | pas encore 18 | pas 18 ans | quand j'aurai 18 | je n'ai pas 18 | pas encore majeur | pas encore majeure | je suis une ado | je suis un ado | encore mineur",
  ],
  // Says by itself that the writer goes to school.
  atSchool: [
    "high school student | high-school student | highschool student | hs student | high schooler | highschooler | middle schooler | junior in high school | senior in high school | sophomore in high school | freshman in high school | high school junior | high school senior | high school sophomore | high school freshman | i'm in high school | im in high school | i am in high school | still in high school | still in highschool | i go to high school | i attend high school | in 8th grade | 8th grader | 9th grader | 10th grader | 11th grader | 12th grader | ninth grader | tenth grader | eleventh grader | eighth grader | twelfth grader | my homeroom | after school lets out",
    'estudiante de secundaria | estudiante de prepa | estudiante de preparatoria | estudiante de bachillerato | estudiante de bachilleres | alumno de secundaria | alumna de secundaria | alumno de prepa | alumna de prepa | alumno de preparatoria | alumna de preparatoria | alumno de bachillerato | alumna de bachillerato | estudio la secundaria | estudio secundaria | estudio la prepa | estudio prepa | estudio la preparatoria | estudio preparatoria | estudio el bachillerato | estudio bachillerato | curso la secundaria | curso la prepa | curso la preparatoria | curso el bachillerato | soy cecehachero | soy cecehachera | estudiante del cch | estudiante de conalep | estudio en el cch | estudio en conalep',
    "eleve du secondaire | eleve de secondaire | eleve au secondaire | etudiante au secondaire | etudiant au secondaire | etudiante du secondaire | etudiant du secondaire | lyceen | lyceenne | collegienne | eleve de lycee | eleve au lycee | a l'ecole secondaire | a la polyvalente | au secondaire encore | encore au secondaire",
  ],
  // With "I am in" right before.
  schoolLevel: [
    'high school | highschool | middle school | 7th grade | 8th grade | 9th grade | 10th grade | 11th grade | 12th grade | seventh grade | eighth grade | ninth grade | tenth grade | eleventh grade | twelfth grade | grade 7 | grade 8 | grade 9 | grade 10 | grade 11 | grade 12 | my junior year of high school | my senior year of high school | my last year of high school',
    'la secundaria | secundaria | la secu | prepa | la prepa | preparatoria | la preparatoria | el bachillerato | bachillerato | bachilleres | primero de prepa | segundo de prepa | tercero de prepa | primero de secundaria | segundo de secundaria | tercero de secundaria | segundo de bachillerato | primer ano de prepa | segundo ano de prepa | tercer ano de prepa | 1 de prepa | 2 de prepa | 3 de prepa | 1o de prepa | 2o de prepa | 3o de prepa | 2do de prepa | 3ro de prepa | 3ro de secundaria | 2do de secundaria | primer semestre de prepa | segundo semestre de prepa | tercer semestre de prepa | cuarto semestre de prepa | quinto semestre de prepa | sexto semestre de prepa | el cch | conalep | el conalep | la vocacional',
    'secondaire | secondaire 1 | secondaire 2 | secondaire 3 | secondaire 4 | secondaire 5 | sec 3 | sec 4 | sec 5 | secondaire quatre | secondaire cinq | secondaire trois | troisieme secondaire | quatrieme secondaire | cinquieme secondaire | 9e annee | 10e annee | 11e annee | 12e annee | neuvieme annee | dixieme annee | onzieme annee | douzieme annee | lycee | classe de seconde | classe de terminale',
  ],
  iAmIn: [
    "i'm in | im in | i am in | i'm still in | still in | i'm going into | going into | i go to | i'm at | i just started | i'm finishing | currently in | i'm a student in | student in",
    'estoy en | voy en | voy a | voy a la | estoy en la | estudio en | estudio en la | curso | curso el | curso la | soy de | ando en | todavia en | sigo en | apenas voy en | estoy cursando | entre a | estudiante de',
    "je suis en | je suis au | chu en | chus en | suis en | suis au | je vais au | je rentre en | j'etudie en | j'etudie au | eleve en | eleve de | etudiante en | etudiant en | encore en | encore au",
  ],
};
