/** Words by which interests are told, folded, parted by " | "; counted only after one of `interestCues`. */
export const interestTopics = {
  workplace: [
    'workplace organizing | workplace | organizing my workplace | organizing at work | unionizing | labor organizing | labour organizing | shop floor | strikes | unions',
    'organizacion en el trabajo | organizar mi trabajo | sindicatos | huelgas | organizacion laboral | derechos laborales',
    'organisation au travail | milieu de travail | syndicalisation | syndicats | greves | droits du travail',
  ],
  housing: [
    'housing | tenant organizing | tenants | tenant union | tenants union | rent strikes | evictions | homelessness',
    'vivienda | inquilinos | inquilinas | renta | desalojos',
    'logement | locataires | loyers | expulsions | itinerance',
  ],
  environment: [
    'environment | environmental | climate | climate justice | ecology | water protection | pipelines',
    'medio ambiente | clima | ecologia | agua | justicia climatica',
    'environnement | climat | ecologie | justice climatique',
  ],
  migration: [
    'immigration | migrant | immigrant rights | migrant rights | border',
    'migracion | migrantes | derechos de los migrantes | frontera',
    'immigration | migrants | sans-papiers | droits des migrants',
  ],
  antiracism: [
    'antiracism | anti-racism | racism | racial justice | police abolition | prison abolition | abolition',
    'antirracismo | racismo | justicia racial',
    'antiracisme | racisme | justice raciale',
  ],
  feminism: [
    'feminism | feminist | reproductive rights | queer',
    'feminismo | feminista',
    'feminisme | feministe',
  ],
  education: [
    'political education | reading groups | reading group | study group | popular education | workshops',
    'educacion politica | educacion popular | circulos de lectura | talleres',
    'education populaire | education politique | groupes de lecture | ateliers',
  ],
} as const;

/** What opens a list of interests; up to a dozen words after it are looked at. */
export const interestCues = [
  'interested in | my interests are | interests | i care about | i want to work on | i would like to work on | passionate about | i am into | involved in | help with',
  'me interesa | me interesan | mis intereses son | intereses | interesado en | interesada en | quiero trabajar en | me importa | ayudar con',
  "m'interesse | m'interesse a | je m'interesse a | interesse par | interessee par | mes interets | interets | aider avec | ce qui m'interesse",
];

/** Said before pronouns or a phone number: "pronouns: they/them", "cel 55 …". */
export const phoneLabels =
  'phone | tel | telephone | cell | cel | celular | mobile | mobil | telefono | whatsapp | signal | call me | text me | llamame | marcame | appelez-moi | numero | number | my number is | mi numero es | mon numero est';
