import { recordDecision } from '../../src/workflow/desk/record-decision.ts';
import { email } from '../support/mail-builder.ts';
import type { SecretaryAct } from './history.ts';
import { applicationOf, type Citizen, dayMs, later, note, present, type World } from './world.ts';

/** Mostly within days, sometimes after weeks: she forgets. */
function patience({ random }: World): number {
  return random.isTrue(0.65) ? 0.1 + random.next() * 8 : 12 + random.next() * 30;
}

/** Some day the secretary decides upon an application, if by then it is hers to decide. */
export function considerApplication(world: World, citizen: Citizen): void {
  later(world, patience(world), () => {
    const application = applicationOf(world, citizen);
    if (application?.state !== 'awaiting_decision') return;
    const chance = world.random.next();
    if (chance < 0.78) decide(world, citizen, 'confirm');
    else if (chance < 0.85) decide(world, citizen, 'decline');
    else if (chance < 0.92) decide(world, citizen, 'ask');
    else layAside(world, citizen);
  });
}

/** Laid aside until some later day, when it is considered again. */
export function layAside(world: World, citizen: Citizen): void {
  const state = applicationOf(world, citizen)?.state;
  if (state !== 'awaiting_decision' && state !== 'awaiting_applicant') return;
  const until = present(world) + world.random.whole(8, 30) * dayMs;
  decide(world, citizen, 'snooze', until);
  if (state === 'awaiting_decision') world.agenda.plan(until, () => considerApplication(world, citizen));
}

/** Some day the secretary answers what they asked, through the desk or by hand from the mailbox. */
export function answerQuestion(world: World, citizen: Citizen): void {
  later(world, patience(world), () => {
    if (applicationOf(world, citizen)?.needsHuman !== true) return;
    if (world.random.isTrue(0.4)) replyByHand(world, citizen);
    else decide(world, citizen, 'reply');
  });
}

export function decide(
  world: World,
  citizen: Citizen,
  does: Exclude<SecretaryAct, 'by_hand'>,
  until?: number,
): void {
  const applicationId = applicationOf(world, citizen)?.id as number;
  recordDecision(world.desk, {
    kind: does,
    applicationId,
    by: 'clara',
    words: 'Some words.',
    ...(until === undefined ? {} : { until: new Date(until) }),
  });
  note(citizen, { kind: 'secretary', at: present(world), does, ...(until === undefined ? {} : { until }) });
}

function replyByHand(world: World, citizen: Citizen): void {
  const { desk, mailbox, daemon } = world;
  const application = applicationOf(world, citizen);
  const last = desk.store.emails.ofApplication(application?.id as number).at(-1);
  const source = email({
    from: 'secretary@wsa.example',
    to: citizen.person.address,
    subject: 'Re: a question',
    text: 'By hand.',
    inReplyTo: last?.messageId ?? '',
  });
  mailbox.put('sent', source, desk.now);
  daemon.hasUnseenReplies = true;
  note(citizen, { kind: 'secretary', at: present(world), does: 'by_hand' });
}
