import { email } from './mail-builder.ts';

const names = [
  'Ada Flores',
  'Bruno Keller',
  'Clara Whitfield',
  'Dario Montoya',
  'Elena Brandt',
  'Felix Okafor',
  'Greta Lindqvist',
  'Hugo Marchetti',
  'Ines Carvalho',
  'Jonas Weller',
  'Katya Petrenko',
  'Liam Gallagher',
  'Marisol Vega',
  'Nadia Rahman',
  'Oscar Delgado',
  'Paula Jensen',
  'Quentin Moreau',
  'Rosa Ibarra',
  'Samuel Adeyemi',
  'Teresa Novak',
  'Umberto Riva',
  'Vera Sandoval',
  'Walter Pruitt',
  'Ximena Salas',
  'Yusuf Demir',
  'Zelda Harmon',
  'Arturo Ponce',
  'Bianca Ferrara',
  'Cedric Holloway',
  'Dolores Quintana',
  'Emil Sorensen',
  'Fatima Haddad',
  'Gideon Pratt',
  'Helena Duarte',
  'Igor Volkov',
  'Julia Marsh',
  'Kofi Mensah',
  'Lucia Benitez',
  'Malcolm Reyes',
  'Nora Castellano',
];
const homes = [
  'Tulsa, Oklahoma',
  'Portland, Oregon',
  'Chicago, Illinois',
  'Austin, Texas',
  'Denver, Colorado',
];
const works = ['welder', 'nurse', 'bus driver', 'line cook', 'electrician', 'teacher'];

/** People who say everything that is asked for: the ordinary case. */
export function applicants(count: number): Buffer[] {
  return names.slice(0, count).map((name, index) => {
    const home = homes[index % homes.length];
    const work = works[index % works.length];
    return email({
      from: `${name} <${name.toLowerCase().replace(' ', '.')}@example.org>`,
      subject: 'I would like to join',
      text: `Hello,\n\nI would like to join. My name is ${name}, I live in ${home} and I work as a ${work}.\nI agree with Where We Stand and the Constitution.\n\n${name}\n`,
    });
  });
}
