import type { Person } from './people.ts';

/** What people write, in words that reading is sure of. */
const words = {
  en: {
    joining: 'I would like to join.',
    named: (name: string) => `My name is ${name}.`,
    lives: (town: string) => `I live in ${town}.`,
    works: 'I work as a welder.',
    agrees: 'I have read Where We Stand and I agree with it.',
    question: 'Thank you. I have a question: how much are the dues for students?',
    thanks: 'Ok, thanks!',
    stop: 'stop writing to me',
    away: 'I am out of the office until Monday.',
  },
  es: {
    joining: 'Quiero unirme.',
    named: (name: string) => `Me llamo ${name}.`,
    lives: (town: string) => `Vivo en ${town}.`,
    works: 'Trabajo como soldador.',
    agrees: 'He leído sus principios y estoy de acuerdo con ellos.',
    question: 'Gracias. Tengo una pregunta: ¿cuánto es la cuota para estudiantes?',
    thanks: '¡Ok, gracias!',
    stop: 'ya no me escriban',
    away: 'Estoy fuera de la oficina hasta el lunes.',
  },
  fr: {
    joining: 'Je voudrais adhérer.',
    named: (name: string) => `Je m'appelle ${name}.`,
    lives: (town: string) => `J'habite à ${town}.`,
    works: 'Je travaille comme soudeur.',
    agrees: "J'ai lu vos principes et je suis d'accord.",
    question: 'Merci. J’ai une question : combien coûte la cotisation pour les étudiants ?',
    thanks: 'Ok, merci !',
    stop: 'ne m’écrivez plus',
    away: "Je suis absent du bureau jusqu'à lundi.",
  },
} as const;

/** The application, with what this person leaves out left out. */
export function applicationText({ language, name, town, leavesOut }: Person): string {
  const say = words[language];
  return [
    say.joining,
    say.named(name),
    leavesOut === 'town' ? '' : say.lives(town.words),
    say.works,
    leavesOut === 'agreement' ? '' : say.agrees,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What was left out. */
export function answerText({ language, town, leavesOut }: Person): string {
  return leavesOut === 'town' ? words[language].lives(town.words) : words[language].agrees;
}

export function textOf({ language }: Person, what: 'question' | 'thanks' | 'stop' | 'away'): string {
  return words[language][what];
}
