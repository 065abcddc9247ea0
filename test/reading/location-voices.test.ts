import { describe, expect, it } from 'vitest';
import { homeIn } from './location-support.ts';

describe('homes in other voices', () => {
  it.each([
    [
      "In February we are in the almonds near Modesto. June to October I'm at home, which is Chadron, Nebraska, and has been since my divorce.",
      'Chadron, US-NE',
    ],
    [
      'nicanor bautista, naci en ocosingo chiapas pero ya tengo 8 años en tulum, ando de albañil',
      'Tulum, MX-ROO',
    ],
    ['jaxon reeves ocala fl (from lexington ky orig). i walk horses.', 'Ocala, US-FL'],
    [
      'Walter Ostrowski on paper, Wally everywhere else.\n\nHamtramck, Mich. 48212.\n\nYep.',
      'Hamtramck, US-MI',
    ],
    [
      "Grew up: Ozona, Texas. Lived: Midland, Farmington. Living now: Minot, North Dakota.\n\nI climb towers. Company's out of Sioux Falls and the safety man's out to lunch.",
      'Minot, US-ND',
    ],
    [
      "We're out now: I'm typing from a parking lot in Tulsa. Home's Opelousas, Louisiana.",
      'Opelousas, US-LA',
    ],
    [
      'Soy Noé Castellón, motorizado (reparto comida) en Managua, Nicaragua. Una prima de Miami me habló de ustedes.',
      'Managua, NI-MN',
    ],
    [
      "Euclide Robichaud, de Bouctouche, Nouveau-Brunswick, retraité de l'enseignement depuis trois ans",
      'Bouctouche, CA-NB',
    ],
    [
      "I'm Nkechi, phlebotomist. Lewiston, that's the Maine one, until next summer at least.",
      'Lewiston, US-ME',
    ],
    ["no city, it's out in Juniata County, Pennsylvania. Mailbox and a silo.", '-, US-PA'],
    [
      'NAME BUFORD NANCE THEY CALL ME TATER\n\nTOWN CONWAY ARKANSAS\n\nJOB NONE. LAID OFF IN SEPTEMBER',
      'Conway, US-AR',
    ],
    ['Isidore LeJeune, de Church Point en Nouvelle-Écosse. Je pêche le homard.', 'Church Point, CA-NS'],
    ['I am boiler operator in cereal factory, city Cedar Rapids, state Iowa.', 'Cedar Rapids, US-IA'],
    [
      'I bind books at a college library in Amherst. I live in the Florence part of Northampton, Massachusetts.',
      'Northampton, US-MA',
    ],
    ['Estoy en Quetzaltenango, Guatemala (Xela le decimos nosotros).', 'Quetzaltenango, GT-09'],
    ['picker in hollister california', 'Hollister, US-CA'],
    ['Home base is Yuma, Arizona.', 'Yuma, US-AZ'],
    ['Home for me is Duluth (Minnesota).', 'Duluth, US-MN'],
    ['maria, tonopah nevada, bartender', 'Tonopah, US-NV'],
    ['Writing you from Marfa TX', 'Marfa, US-TX'],
    ['Ely (Nevada), not the one in Minnesota', 'Ely, US-NV'],
    ['Gallup NM here, I drive truck', 'Gallup, US-NM'],
    ['Je reste à Moncton au Nouveau-Brunswick', 'Moncton, CA-NB'],
    ["chu de val-d'or en abitibi", "Val-d'Or, CA-QC"],
    ['vivo en ecatepec estado de mexico', 'Ecatepec, MX-MEX'],
    ["I'm in Portland, the Maine one.", 'Portland, US-ME'],
    ['Portland (the Oregon one). ', 'Portland, US-OR'],
    ['columbus ohio, not georgia', 'Columbus, US-OH'],
    ['Salem in Oregon is where I live.', 'Salem, US-OR'],
    ['We live up in Iqaluit.', 'Iqaluit, CA-NU'],
    ['State: Montana\nTown: Butte', 'Butte, US-MT'],
    ['Butte, Mont.', 'Butte, US-MT'],
    ['Fall River, Mass. 02721', 'Fall River, US-MA'],
    ['kalamazoo mich', 'Kalamazoo, US-MI'],
    ['Sudbury, Ont.', 'Sudbury, CA-ON'],
    ['Jean, Trois-Rivières', 'Trois-Rivières, CA-QC'],
    ['Llevo doce años en Uruapan, Mich.', 'Uruapan, MX-MIC'],
    ['tengo 5 años viviendo en torreon coahuila', 'Torreón, MX-COA'],
    ['Been in Reno going on nine years.', 'Reno, US-NV'],
    ['I rent a room in Laramie, Wyoming', 'Laramie, US-WY'],
    ['My mail goes to Muncie, Indiana.', 'Muncie, US-IN'],
    ['Current town: Beloit WI', 'Beloit, US-WI'],
    ['I call Ypsilanti, Michigan home.', 'Ypsilanti, US-MI'],
    ['Cicero, Illinois is home.', 'Cicero, US-IL'],
    ["chez nous c'est Windsor, Ontario", 'Windsor, CA-ON'],
    ["Company's out of Detroit but I'm in Toledo, Ohio.", 'Toledo, US-OH'],
    [
      "Bonjour encore,\n\nJe vous avais écrit en janvier pour une question sur Louis Robichaud (aucun lien), et voilà que je reviens pour de bon : je veux adhérer.\n\nEuclide Robichaud, de Bouctouche, Nouveau-Brunswick, retraité de l'enseignement depuis trois ans, conducteur bénévole pour la popote roulante. J'ai lu les principes cet hiver. Je suis d'accord, et ma femme aussi, mais elle a son propre courriel.\n\nEuclide",
      'Bouctouche, CA-NB',
    ],
    [
      "Euclide Robichaud, de Bouctouche, Nouveau-Brunswick, retraité de l'enseignement depuis trois ans, conducteur bénévole.",
      'Bouctouche, CA-NB',
    ],
    [
      'Saludos. Soy Noé Castellón, motorizado (reparto comida) en Managua, Nicaragua. Una prima de Miami me habló de ustedes.\n\n¿Las cuotas son iguales para el que gana en córdobas? ¿Y hay alguien de acá?',
      'Managua, NI-MN',
    ],
    [
      "Walter Ostrowski on paper, Wally everywhere else.\n\nHamtramck, Mich. 48212.\n\nYep. Read 'em and agree.",
      'Hamtramck, US-MI',
    ],
    [
      'NAME BUFORD NANCE THEY CALL ME TATER\n\nTOWN CONWAY ARKANSAS\n\nJOB NONE. LAID OFF IN SEPTEMBER FROM THE BUS FACTORY WHERE I PUT IN WINDOWS 16 YRS. BOY IS A WELDER IN PINE BLUFF AND SENDS ME GROCERIES.',
      'Conway, US-AR',
    ],
    [
      "Bonjour,\n\nIsidore LeJeune, de Church Point en Nouvelle-Écosse (la Pointe-de-l'Église, mais la poste écrit Church Point). Je pêche le homard sur le bateau d'un autre, qui est de Yarmouth et qui garde les prises.",
      'Church Point, CA-NS',
    ],
    [
      'Good day,\n\nmy name is Stanislav Pokorny, you can call Stan. I am boiler operator in cereal factory, city Cedar Rapids, state Iowa. Before I was ship engineer, Varna, Gdansk, everywhere.',
      'Cedar Rapids, US-IA',
    ],
    [
      "I'm Nkechi Adewunmi-Stroud, phlebotomist, which means I draw blood. Lewiston, that's the Maine one, until next summer at least; my husband Garrett has been offered a teaching job in Duluth and we haven't told his mother.",
      'Lewiston, US-ME',
    ],
    ['Dee Lor, from Wausau, Wisconsin, nurse aide.', 'Wausau, US-WI'],
    ['Rosa Ibarra, de Saltillo, Coahuila, costurera.', 'Saltillo, MX-COA'],
    ['Bangor, Me. 04401', 'Bangor, US-ME'],
    ['Soy mecánico en San Salvador, El Salvador.', 'San Salvador, SV-SS'],
  ])('%j is home in %s', (text, home) => {
    expect(homeIn(text)).toBe(home);
  });
});
