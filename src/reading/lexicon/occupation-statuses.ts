/**
 * What people are when they are not paid for work, or not now: answers to "what do you do?" as good as a trade.
 * By language, folded, parted by " | ". They have no ISCO group. In Spanish and French "o/a" stands for both genders,
 * as in the heads.
 */
export const englishStatuses: Readonly<Record<string, string>> = {
  student:
    'student | grad student | graduate student | undergrad | undergraduate | phd student | phd candidate | doctoral student | doctoral candidate | law student | med student | nursing student | college student | university student | college kid | freshman | sophomore | college junior | college senior | apprentice | intern | trainee | first-year | b.a. candidate | ma candidate | high schooler | high school senior | high school junior | high school sophomore | high school freshman | high school student | postgrad',
  retired:
    'retired | semi-retired | retiree | pensioner | old age pensioner | in retirement | on a pension | on social security | on my pension',
  unemployed:
    'unemployed | jobless | out of work | between jobs | between gigs | in between jobs | laid off | laid-off | currently laid off | not working | not employed | not currently working | not currently employed | out of a job | without a job | without work | on unemployment | on ei | on pogey | job seeker | jobseeker | job-seeker | underemployed | collecting unemployment',
  carer:
    "full-time caregiver | full time caregiver | full-time carer | family caregiver | unpaid caregiver | family carer | unpaid carer | mother's caregiver | caretaker for my mother | caretaker for my father | caretaker for my parents | foster parent",
  home: 'stay at home mom | stay-at-home mom | stay at home mum | stay-at-home mum | stay at home mother | stay-at-home mother | stay at home dad | stay-at-home dad | stay at home father | stay-at-home father | stay at home parent | stay-at-home parent | sahm | sahd | homemaker | housewife | househusband | house husband | house wife | home maker | full-time mom | full time mom | full-time mother | full-time parent | full time parent | full time mother | full-time dad | full time dad',
  disabled:
    'disabled | on disability | on ssdi | on ssi | on odsp | on aish | disabled worker | permanently disabled | unable to work | on workers comp | on welfare | on social assistance | on medical leave | on maternity leave | on parental leave | on leave',
  self: 'self-employed | self employed | freelance | freelancing | seasonal worker | day worker | gig worker | contract worker | temp agency worker',
};

export const spanishStatuses: Readonly<Record<string, string>> = {
  student:
    'estudiante | estudiante universitario/a | universitario/a | preparatoriano/a | bachiller | pasante | practicante | becario/a | aprendiz/a | aprendiz | tesista | doctorando/a | alumno/a | maestrante',
  retired: 'jubilado/a | pensionado/a | retirado/a | pensionista',
  unemployed:
    'desempleado/a | sin trabajo | sin empleo | sin chamba | sin jale | desocupado/a | parado/a | en paro | en el paro | buscando trabajo | buscando chamba | buscando empleo | en busca de trabajo | en busca de empleo | despedido/a',
  carer: 'cuidadora de mi mama | cuidador de mi mama | cuidador/a de tiempo completo | cuidador/a familiar',
  home: 'ama de casa | amo de casa | mama de tiempo completo | papa de tiempo completo | madre de tiempo completo | mama en casa | papa en casa | ama de hogar | amas de casa',
  disabled:
    'discapacitado/a | incapacitado/a | con incapacidad | de incapacidad | pensionado/a por incapacidad | con discapacidad',
  self: 'autonomo/a | trabajador/a por mi cuenta | por mi cuenta | por cuenta propia | trabajador/a informal | independiente',
};

export const frenchStatuses: Readonly<Record<string, string>> = {
  student:
    'etudiant/e | etudiant/e universitaire | cegepien/ne | universitaire | stagiaire | apprenti/e | doctorant/e | lyceen/ne | eleve infirmier | eleve infirmiere | aux etudes | aux etudes a temps plein | etudiant/e au cegep | etudiant/e en | finissant/e',
  retired:
    'retraite/ee | a la retraite | en retraite | pensionne/ee | a ma retraite | preretraite/ee | jeune retraite/ee',
  unemployed:
    "chomeur/euse | au chomage | sans emploi | sans travail | sans job | en recherche d'emploi | a la recherche d'un emploi | en chomage | sur le chomage | sans ouvrage | mis a pied | mise a pied | entre deux emplois | entre deux jobs | prestataire d'assurance-emploi | sur l'assurance-emploi | demandeur d'emploi | demandeuse d'emploi",
  carer:
    "proche aidant/e | proche-aidant | proche-aidante | aidant/e naturel/le | aidante naturelle | aidant naturel | mere de famille d'accueil",
  home: 'mere au foyer | pere au foyer | femme au foyer | homme au foyer | maman a la maison | papa a la maison | mere a la maison | pere a la maison | maman a temps plein | papa a temps plein | mere de famille a temps plein | menagere',
  disabled:
    "invalide | en invalidite | en arret de travail | en arret maladie | sur l'aide sociale | sur le bs | prestataire d'aide sociale | en conge de maladie | en conge de maternite | en conge parental | handicape/ee | inapte au travail",
  self: 'travailleur/euse autonome | a mon compte | autoentrepreneur | auto-entrepreneur | auto-entrepreneuse | travailleur/euse saisonnier/ere | saisonnier/ere | independant/e',
};

/** Sentences that say such a thing of the writer: the fact is the status word where the words themselves are none. */
export const englishStatusPhrases: Readonly<Record<string, string>> = {
  student:
    "i'm in third year | a junior at | a senior at | a freshman at | a sophomore at | a junior in college | a senior in college | a senior in high school | a junior in high school | in third year | in second year | in first year | in fourth year | in my first year | in my second year | in my third year | in my fourth year | in my final year | in my last year | i study | i'm studying | im studying | i am studying | i'm in college | im in college | i am in college | i'm in grad school | im in grad school | i am in grad school | i'm in school | im in school | i'm in university | i'm in law school | i'm in nursing school | i go to college | i go to community college | i go to school | i attend | i'm getting my degree | getting my masters | getting my master's | getting my degree | getting my ged | getting my associate's | getting my bachelor's | i'm doing a phd | i'm doing my phd | i'm doing my masters | i'm doing a masters | i'm working on my phd | i'm in high school | i am in high school | i am study | i'm majoring | i major in | i'm at university | i'm in trade school | i'm still in school | still in school | still in college | going to school for | studying to be | i'm in my first year | i take classes",
  retired:
    'i have retired | i retired | now retired | i have been retired | been retired | just retired | recently retired | im retired now | i draw a pension | retired since | retired now | took early retirement',
  unemployed:
    "i don't have a job | i dont have a job | i do not have a job | i don't work | i have no job | i have no work | i lost my job | lost my job | i got laid off | got laid off | was laid off | i was just laid off | been laid off | been out of work | been unemployed | i got fired | was let go | got let go | been let go | i'm looking for work | im looking for work | i am looking for work | i'm job hunting | no job right now | no job at the moment | no work right now | currently not working | collecting ei | i don't have work | haven't worked since | looking for a job right now",
  carer:
    'i take care of my mother | i take care of my mom | i take care of my mum | i take care of my father | i take care of my dad | i take care of my parents | i take care of my grandmother | i take care of my husband | i take care of my wife | i take care of my son | i care for my mother | i care for my mom | i care for my mum | i care for my father | i care for my dad | i care for my parents | i care for my husband | i care for my wife | i care for my son | i look after my mother | i look after my mom | i look after my mum | i look after my dad | i look after my father | i look after my parents | caring for my mother | caring for my mom | caring for my father | caring for my dad | caring for my parents | taking care of my mother | taking care of my mom | taking care of my dad | taking care of my parents | caring for my husband | caring for my wife',
  home: 'i stay home with the kids | i stay home with my kids | i stay at home with the kids | i stay at home with my kids | home with the kids | i stay home with the baby | i raise my kids | i am home with the kids | i keep house | i stay home and raise | at home with the kids | i stay home with my daughter | i stay home with my son',
  disabled:
    "i'm on disability | im on disability | i am on disability | i get disability | i live on disability | i'm on ssdi | i'm on ssi | i get ssi | i get ssdi | i can't work | i cant work | i can no longer work | i'm on workers comp | i receive disability",
};

export const spanishStatusPhrases: Readonly<Record<string, string>> = {
  student:
    'estoy estudiando | voy en * semestre | en * semestre de | estoy en * semestre | curso * semestre | estudio en la | estudio en el | estudio la | estudio enfermeria | estudio derecho | estudio medicina | estudio ingenieria | estudio sociologia | estudio historia | estudio psicologia | estudio economia | estudio contabilidad | estudio para | estudio una | estudio el | estudio letras | estudio filosofia | estudio pedagogia | estudio arquitectura | estudio trabajo social | estudio ciencias | estudio antropologia | estudio biologia | estudio administracion | estudio diseno | estudio quimica | estudio comunicacion | estudio idiomas | estudio sistemas | curso el | curso la | estoy en la universidad | estoy en la prepa | estoy en la uni | estoy en el cch | voy a la universidad | voy en la prepa | hago mi tesis | hago la maestria | hago el doctorado | hago un doctorado | hago una maestria',
  retired:
    'ya me jubile | me jubile | me pensione | ya me pensione | me retire hace | me retire en | ya me retire | estoy en el retiro | ya no trabajo, soy jubilado',
  unemployed:
    'no tengo trabajo | no tengo chamba | no tengo empleo | no tengo jale | perdi mi trabajo | perdi el trabajo | perdi mi empleo | me quede sin trabajo | me quede sin chamba | me quede sin empleo | me corrieron | me despidieron | me descansaron | ando sin trabajo | ando sin chamba | ando buscando trabajo | ando buscando chamba | estoy buscando trabajo | estoy buscando chamba | estoy buscando empleo | busco trabajo | busco chamba | busco empleo | ahorita no trabajo | no estoy trabajando | me dieron de baja | por ahora no trabajo',
  carer:
    'cuido a mi mama | cuido a mi papa | cuido a mi madre | cuido a mi padre | cuido a mis padres | cuido a mis papas | cuido a mi abuela | cuido a mi abuelo | cuido a mi esposo | cuido a mi esposa | cuido de mi madre | cuido de mi mama | cuido de mi padre | cuido a mi hijo | cuido a mi hermano | cuido a mi suegra | cuidando a mi mama | cuidando a mi papa | cuidando a mi madre',
  home: 'me dedico al hogar | me dedico a mi casa | me dedico a la casa | me dedico a mis hijos | cuido a mis hijos | cuido mis hijos | estoy en la casa con mis hijos | me quedo en casa con mis hijos | me quedo en la casa con los ninos',
  disabled:
    'estoy incapacitado | estoy incapacitada | estoy de incapacidad | recibo incapacidad | no puedo trabajar | estoy deshabilitado | estoy deshabilitada | estoy discapacitado | estoy discapacitada',
};

export const frenchStatusPhrases: Readonly<Record<string, string>> = {
  student:
    "j'etudie | en premiere annee | en deuxieme annee | en troisieme annee | en quatrieme annee | je suis au cegep | je vais au cegep | je vais a l'universite | je suis a l'universite | je suis des cours | je fais un bac | je fais un bacc | je fais mon bac | je fais une maitrise | je fais ma maitrise | je fais un doctorat | je fais mon doctorat | je fais mon dep | je fais un dec | je fais une technique | je suis a l'ecole",
  retired:
    "j'ai pris ma retraite | je suis en retraite | retraite depuis | retraitee depuis | je touche ma pension",
  unemployed:
    "je n'ai pas de travail | j'ai pas de travail | j'ai pas de job | je n'ai pas d'emploi | j'ai perdu ma job | j'ai perdu mon emploi | j'ai perdu mon travail | je me cherche une job | je cherche une job | je cherche un emploi | je cherche du travail | je me cherche un emploi | je me cherche de l'ouvrage | je cherche de l'ouvrage | je travaille pas en ce moment | je ne travaille pas en ce moment | je ne travaille pas presentement | j'ai ete mis a pied | j'ai ete mise a pied | je suis sur le chomage | je n'ai plus de travail | j'ai plus de job | je recois du chomage | je suis sur l'assurance-emploi",
  carer:
    "je m'occupe de ma mere | je m'occupe de mon pere | je m'occupe de mes parents | je prends soin de ma mere | je prends soin de mon pere | je prends soin de mes parents | je m'occupe de mon mari | je m'occupe de ma femme | je m'occupe de mon fils | je prends soin de mon mari | je prends soin de ma grand-mere",
  home: "je m'occupe des enfants | je m'occupe de mes enfants | je reste a la maison avec les enfants | je suis a la maison avec les enfants | j'eleve mes enfants | je reste a la maison avec mes enfants",
  disabled:
    "je suis en invalidite | je suis sur l'aide sociale | je suis sur le bien-etre | je ne peux plus travailler | je peux plus travailler | je suis sur le bs | je suis en arret de travail | je suis en maladie",
};

/** What a student, a pensioner and so on are called when the words found do not say it themselves. */
export const statusNames: Readonly<Record<string, Readonly<Record<'en' | 'es' | 'fr', string>>>> = {
  student: { en: 'student', es: 'estudiante', fr: 'étudiant-e' },
  retired: { en: 'retired', es: 'jubilado-a', fr: 'retraité-e' },
  unemployed: { en: 'unemployed', es: 'sin trabajo', fr: 'sans emploi' },
  carer: { en: 'caregiver', es: 'cuidador-a', fr: 'proche aidant-e' },
  home: { en: 'stay-at-home parent', es: 'hogar', fr: 'parent au foyer' },
  disabled: { en: 'disabled', es: 'incapacitado-a', fr: 'en invalidité' },
};
