import { bounceIn, mailIn } from './post.ts';
import { answerQuestion, considerApplication, layAside } from './secretary.ts';
import { answerText, applicationText, textOf } from './texts.ts';
import { applicationOf, type Citizen, dayMs, later, minuteMs, type World } from './world.ts';

/** A letter as it reached somebody. */
export interface Received {
  occasion: string;
  step: number;
  messageId: string;
}

/** Everyone applies on their day. */
export function planApplications(world: World): void {
  for (const citizen of world.lives.values())
    world.agenda.plan(citizen.person.appliesAt, () => apply(world, citizen));
}

/** What an applicant does about a letter. */
export function reactAsApplicant(world: World, citizen: Citizen, letter: Received): void {
  const { temper } = citizen.person;
  if (temper.kind === 'away')
    soon(world, () => mailIn(world, citizen, { says: 'away', text: textOf(citizen.person, 'away') }));
  if (letter.occasion === 'still_here') return;
  if (letter.occasion === 'ask' || letter.occasion === 'reply') {
    if (world.random.isTrue(0.5)) later(world, temper.delayDays, () => answer(world, citizen));
    return;
  }
  const isTheLetter = citizen.asked++ === temper.afterLetter;
  if (letter.occasion === 'reminder' && world.random.isTrue(0.05))
    later(world, 1, () => layAside(world, citizen));
  if (!isTheLetter || citizen.hasActed) return;
  citizen.hasActed = true;
  act(world, citizen, letter);
}

function act(world: World, citizen: Citizen, { messageId }: Received): void {
  const { person } = citizen;
  const { kind, delayDays } = person.temper;
  switch (kind) {
    case 'answers':
      later(world, delayDays, () => answer(world, citizen));
      break;
    case 'stops':
      later(world, delayDays, () => mailIn(world, citizen, { says: 'stop', text: textOf(person, 'stop') }));
      break;
    case 'bounces':
      soon(world, () => bounceIn(world, citizen, messageId));
      break;
    case 'asks':
      later(world, delayDays, () => askSomething(world, citizen));
      break;
    case 'thanks':
      later(world, delayDays, () =>
        mailIn(world, citizen, { says: 'thanks', text: textOf(person, 'thanks') }),
      );
      break;
    case 'silent':
    case 'away':
      break;
  }
}

/** A question, which the secretary answers some day. */
export async function askSomething(world: World, citizen: Citizen): Promise<void> {
  await mailIn(world, citizen, { says: 'question', text: textOf(citizen.person, 'question') });
  answerQuestion(world, citizen);
}

async function apply(world: World, citizen: Citizen): Promise<void> {
  const says = citizen.person.leavesOut === 'nothing' ? 'complete' : 'incomplete';
  await mailIn(world, citizen, { says, text: applicationText(citizen.person), subject: 'Joining' });
  considerApplication(world, citizen);
}

/** What was left out; whoever has left or is decided upon says no more. */
async function answer(world: World, citizen: Citizen): Promise<void> {
  const state = applicationOf(world, citizen)?.state;
  if (state !== 'awaiting_applicant' && state !== 'lapsed') return;
  await mailIn(world, citizen, { says: 'answer', text: answerText(citizen.person) });
  considerApplication(world, citizen);
}

function soon(world: World, what: () => Promise<void>): void {
  later(world, (5 * minuteMs) / dayMs, what);
}
