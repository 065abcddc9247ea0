import { describe, expect, it } from 'vitest';
import { day, hour, minute } from '../../src/clock.ts';
import type { InboundEmail } from '../../src/reading/inbound-email.ts';
import { editFacts } from '../../src/workflow/desk/edit-facts.ts';
import { mergeApplications } from '../../src/workflow/desk/merge-applications.ts';
import { recordDecision } from '../../src/workflow/desk/record-decision.ts';
import { undoDecision } from '../../src/workflow/desk/undo-decision.ts';
import { findMoves } from '../../src/workflow/groups/find-moves.ts';
import { gatherMap } from '../../src/workflow/groups/gather-map.ts';
import { gatherReport } from '../../src/workflow/groups/gather-report.ts';
import { proposeIntroduction, undoIntroduction } from '../../src/workflow/groups/introduce.ts';
import { approveMoves, assignByHand, refuseMoves } from '../../src/workflow/groups/settle-moves.ts';
import { tellRadar } from '../../src/workflow/groups/tell-radar.ts';
import { tendIntroductions } from '../../src/workflow/groups/tend-introductions.ts';
import { bookOf, groupYaml } from '../support/group-books.ts';
import { email } from '../support/mail-builder.ts';
import { openTestDesk, type TestDesk } from '../support/test-desk.ts';

const allegheny = (mayBeNamed: boolean) =>
  bookOf(`groups:
  pittsburgh:
    name: Steel Valley
    contact: valley@example.com
    languages: [es]
    mayBeNamed: ${mayBeNamed}
    jurisdictions: [{ county: "Allegheny, PA" }]
`);

async function joins(
  desk: TestDesk,
  name: string,
  more: { town?: string; text?: string; shown?: string } = {},
) {
  const { town = 'Homestead, Pennsylvania', text = '' } = more;
  const address = `${name.toLowerCase().replace(/\W+/g, '.')}@example.org`;
  const row = await desk.receive(
    email({
      from: `${more.shown ?? name} <${address}>`,
      subject: 'Joining',
      text: `Hello,\n\nMy name is ${name}, I live in ${town} and I work as a welder.\nI have read the Constitution and Where We Stand and I agree with them. I would like to join.\n${text}\n\n${name}`,
    }),
  );
  await desk.send();
  return { id: row.applicationId as number, address };
}

function confirm(desk: TestDesk, applicationId: number) {
  return recordDecision(desk, { kind: 'confirm', applicationId, by: 'clara' });
}

const to = (letters: readonly InboundEmail[], address: string) =>
  letters.filter((letter) => letter.to[0]?.address === address).map(({ plainText }) => plainText ?? '');

describe('a confirmed member', () => {
  it('is handed over to the group that declared their home, with first name, language and file alone', async () => {
    const desk = openTestDesk();
    desk.groups = allegheny(false);
    const { id, address } = await joins(desk, 'Ada Flores');
    confirm(desk, id);
    desk.pass(11 * minute);
    const letters = await desk.send();
    const [handOver, ...more] = to(letters, 'valley@example.com');
    expect(more).toEqual([]);
    expect(handOver).toContain('nombre: Ada\n');
    expect(handOver).toContain('inglés');
    expect(handOver).toContain(`a${id}`);
    for (const secret of ['Flores', address, 'welder', 'Homestead', 'example.org'])
      expect(handOver).not.toContain(secret);
    const [welcome] = to(letters, address);
    expect(welcome).not.toContain('Steel Valley');
    expect(desk.store.groups.findAssignment(id)).toMatchObject({ groupKey: 'pittsburgh' });
  });

  it('reads the name of the group only when the group agreed to that', async () => {
    const desk = openTestDesk();
    desk.groups = allegheny(true);
    const { id, address } = await joins(desk, 'Ada Flores');
    confirm(desk, id);
    desk.pass(11 * minute);
    expect(to(await desk.send(), address)[0]).toContain('Your Local Group is Steel Valley.');
  });

  it('is not handed over when the confirmation is undone, and once when it is given again', async () => {
    const desk = openTestDesk();
    desk.groups = allegheny(true);
    const { id } = await joins(desk, 'Ada Flores');
    confirm(desk, id);
    desk.pass(5 * minute);
    undoDecision(desk, id, 'clara');
    expect(desk.store.groups.findAssignment(id)).toBeUndefined();
    confirm(desk, id);
    desk.pass(11 * minute);
    expect(to(await desk.send(), 'valley@example.com')).toHaveLength(1);
    assignByHand(desk, id, 'pittsburgh', 'clara');
    desk.pass(11 * minute);
    expect(to(await desk.send(), 'valley@example.com')).toEqual([]);
  });

  it('is never handed over or named a group when they may be a minor', async () => {
    const desk = openTestDesk();
    desk.groups = allegheny(true);
    const { id } = await joins(desk, 'Ada Flores', { text: 'I am 16 years old.' });
    expect(desk.application(id).mayBeMinor).toBe(true);
    confirm(desk, id);
    desk.pass(11 * minute);
    const letters = await desk.send();
    expect(to(letters, 'valley@example.com')).toEqual([]);
    expect(letters.map(({ plainText }) => plainText).join()).not.toContain('Steel Valley');
    expect(() => proposeIntroduction(desk, [id, id], 'clara')).toThrow();
  });

  it('is not handed over when they leave, or say that they are young, before the letter does', async () => {
    const desk = openTestDesk();
    desk.groups = allegheny(true);
    const young = await joins(desk, 'Ada Flores');
    const gone = await joins(desk, 'Bruno Keller');
    for (const { id } of [young, gone]) confirm(desk, id);
    desk.pass(5 * minute);
    await desk.receive(
      email({ from: `Ada Flores <${young.address}>`, text: 'I am 16 years old. May I join at that age?' }),
    );
    expect(desk.application(young.id).mayBeMinor).toBe(true);
    recordDecision(desk, { kind: 'withdraw', applicationId: gone.id, by: 'clara', isSilent: true });
    desk.pass(6 * minute);
    expect(to(await desk.send(), 'valley@example.com')).toEqual([]);
  });

  it('is not called by a name that only the From header has', async () => {
    const desk = openTestDesk();
    desk.groups = allegheny(true);
    const row = await desk.receive(
      email({
        from: 'Adriana Hidden <ada@example.org>',
        subject: 'Joining',
        text: 'I live in Homestead, Pennsylvania and I work as a welder. I have read the Constitution and Where We Stand and I agree with them. I would like to join.',
      }),
    );
    editFacts(desk, row.applicationId as number, ['occupation=welder'], 'clara');
    recordDecision(desk, { kind: 'confirm', applicationId: row.applicationId as number, by: 'clara' });
    desk.pass(11 * minute);
    const [handOver] = to(await desk.send(), 'valley@example.com');
    expect(handOver).toContain(`a${row.applicationId}`);
    expect(handOver).not.toMatch(/Adriana|Hidden|nombre:/);
  });
});

describe('a change of the groups file', () => {
  it('moves nobody by itself, lists who would move, and tells the new group once it is approved', async () => {
    const desk = openTestDesk();
    desk.groups = allegheny(true);
    const ada = await joins(desk, 'Ada Flores');
    const bruno = await joins(desk, 'Bruno Keller', { town: 'Pittsburgh, Pennsylvania' });
    confirm(desk, ada.id);
    confirm(desk, bruno.id);
    desk.pass(11 * minute);
    await desk.send();
    desk.groups = bookOf(
      `groups:\n${groupYaml('pittsburgh', 'county: "Allegheny, PA"')}\n${groupYaml('homestead', 'city: "Homestead, PA"')}`,
    );
    expect(desk.store.groups.findAssignment(ada.id)?.groupKey).toBe('pittsburgh');
    const moves = findMoves(desk).map(({ application, from, to: next, why }) => [
      application.id,
      from,
      next?.group.key,
      why,
    ]);
    expect(moves).toEqual([[ada.id, 'pittsburgh', 'homestead', 'HOMESTEAD, by city Homestead, PA']]);
    refuseMoves(desk, [ada.id], 'clara');
    expect(findMoves(desk)).toEqual([]);
    desk.groups = bookOf(`groups:\n${groupYaml('mon-valley', 'city: "Homestead, PA"')}`);
    expect(
      findMoves(desk).map(({ application, to: next }) => [application.id, next?.group.key ?? null]),
    ).toEqual([
      [ada.id, 'mon-valley'],
      [bruno.id, null],
    ]);
    approveMoves(desk, [], 'clara');
    desk.pass(11 * minute);
    expect(to(await desk.send(), 'mon-valley@wsa.example')).toHaveLength(1);
    expect(desk.store.groups.findAssignment(bruno.id)).toBeUndefined();
    expect(findMoves(desk)).toEqual([]);
  });
});

describe('introductions', () => {
  async function four() {
    const desk = openTestDesk();
    const people = [];
    for (const name of ['Ada Flores', 'Bruno Keller', 'Clara Nunn', 'Dora Pace'])
      people.push(await joins(desk, name));
    return { desk, people, ids: people.map(({ id }) => id) };
  }
  const answers = (desk: TestDesk, request: InboundEmail, text: string, headers = {}) =>
    desk.receive(
      email({
        from: `X <${request.to[0]?.address}>`,
        subject: `Re: ${request.subject}`,
        inReplyTo: request.messageId ?? '',
        text,
        headers,
      }),
    );
  const requestTo = (letters: readonly InboundEmail[], address: string | undefined) =>
    letters.find((letter) => letter.to[0]?.address === address) as InboundEmail;

  it('reveal addresses only among those who said yes, and silence is no', async () => {
    const { desk, people, ids } = await four();
    const [ada, bruno, clara, dora] = people.map(({ address }) => address);
    proposeIntroduction(desk, ids, 'clara');
    expect(await desk.send()).toEqual([]);
    desk.pass(11 * minute);
    const requests = await desk.send();
    expect(requests).toHaveLength(4);
    await answers(desk, requestTo(requests, ada), 'Yes!');
    await answers(desk, requestTo(requests, bruno), 'Yes, gladly.');
    await answers(desk, requestTo(requests, clara), 'No');
    desk.pass(7 * day);
    tendIntroductions(desk);
    tendIntroductions(desk);
    expect(await desk.send()).toEqual([]);
    desk.pass(8 * hour);
    const reminders = await desk.send();
    expect(reminders.map((letter) => letter.to[0]?.address)).toEqual([dora]);
    desk.pass(6 * day);
    expect(tendIntroductions(desk)).toEqual([]);
    desk.pass(2 * day);
    expect(tendIntroductions(desk)).toEqual(['i1: 2 introduced']);
    desk.pass(3 * hour);
    const letters = await desk.send();
    expect(letters.map((letter) => letter.to[0]?.address).sort()).toEqual([ada, bruno]);
    expect(to(letters, ada as string)[0]).toContain(`Bruno, ${bruno}`);
    const all = desk.store.letters
      .list(1000)
      .map(({ id, recipient }) => ({ recipient, ...desk.store.letters.find(id) }));
    for (const { recipient, text, html } of all)
      for (const address of [clara, dora, ada, bruno])
        if (address !== recipient && !([ada, bruno].includes(address) && [ada, bruno].includes(recipient)))
          expect(`${text}${html}`).not.toContain(address);
  });

  it('are made anew without whoever takes their yes back, or leaves, before the letters do', async () => {
    const { desk, people, ids } = await four();
    proposeIntroduction(desk, ids, 'clara');
    desk.pass(11 * minute);
    const requests = await desk.send();
    for (const { address } of people) await answers(desk, requestTo(requests, address), 'Yes');
    expect(tendIntroductions(desk)).toEqual(['i1: 4 introduced']);
    desk.pass(hour);
    await answers(desk, requestTo(requests, people[0]?.address), 'No, sorry.');
    recordDecision(desk, { kind: 'withdraw', applicationId: ids[1] as number, by: 'clara', isSilent: true });
    expect(tendIntroductions(desk)).toEqual([
      'i1: taken back, somebody does not want it any more',
      'i1: 2 introduced',
    ]);
    desk.pass(3 * hour);
    const letters = await desk.send();
    expect(letters.map((letter) => letter.to[0]?.address).sort()).toEqual([
      people[2]?.address,
      people[3]?.address,
    ]);
    for (const { plainText } of letters) expect(plainText).not.toMatch(/ada\.flores|bruno\.keller/);
  });

  it('ask once more at the moment at which the letters leave', async () => {
    const { desk, people, ids } = await four();
    proposeIntroduction(desk, ids, 'clara');
    desk.pass(11 * minute);
    const requests = await desk.send();
    for (const { address } of people) await answers(desk, requestTo(requests, address), 'Yes');
    tendIntroductions(desk);
    desk.pass(2 * hour - minute);
    await answers(desk, requestTo(requests, people[0]?.address), 'No, sorry.');
    desk.pass(2 * minute);
    expect(await desk.send()).toEqual([]);
    expect(tendIntroductions(desk)).toEqual(['i1: 3 introduced']);
    desk.pass(3 * hour);
    const letters = await desk.send();
    expect(letters).toHaveLength(3);
    for (const { plainText } of letters) expect(plainText).not.toContain('ada.flores');
  });

  it('leave what is unclear, forged or conditional to the secretary', async () => {
    const { desk, people, ids } = await four();
    proposeIntroduction(desk, ids, 'clara');
    desk.pass(11 * minute);
    const requests = await desk.send();
    const [ada, bruno] = people;
    await answers(desk, requestTo(requests, ada?.address), 'Yes, but please do not give them my address.');
    await answers(desk, requestTo(requests, bruno?.address), 'Yes', {
      'Authentication-Results': 'mx.wsa.example; dmarc=none',
    });
    for (const person of [ada, bruno]) expect(desk.application(person?.id).needsHuman).toBe(true);
    expect(desk.store.introductions.people(1).map(({ answer }) => answer)).toEqual([null, null, null, null]);
  });

  it('take a no for nothing but a no to being introduced', async () => {
    const { desk, people, ids } = await four();
    proposeIntroduction(desk, ids, 'clara');
    desk.pass(11 * minute);
    const requests = await desk.send();
    await answers(desk, requestTo(requests, people[0]?.address), 'No.');
    expect(desk.application(people[0]?.id).facts.agreement?.value).toBe(true);
    expect(desk.application(people[0]?.id).state).toBe('awaiting_decision');
    expect(await desk.send()).toEqual([]);
  });

  it('can be undone until a letter has left, and refuse whoever cannot be asked', async () => {
    const { desk, ids } = await four();
    const minor = await joins(desk, 'Emil Young', { text: 'I am 16 years old.' });
    expect(() => proposeIntroduction(desk, [...ids, minor.id], 'clara')).toThrow(
      `a${minor.id} may be a minor`,
    );
    const id = proposeIntroduction(desk, ids, 'clara');
    undoIntroduction(desk, id, 'clara');
    desk.pass(day);
    expect(await desk.send()).toEqual([]);
    const again = proposeIntroduction(desk, ids, 'clara');
    desk.pass(11 * minute);
    await desk.send();
    expect(() => undoIntroduction(desk, again, 'clara')).toThrow('has left');
  });
});

describe('the radar', () => {
  it('tells the secretary at three and at five people, once each', async () => {
    const desk = openTestDesk();
    const told = async () => {
      tellRadar(desk);
      const [secretary = ''] = desk.policy.digest.to;
      return to(await desk.send(), secretary);
    };
    await joins(desk, 'Ada Flores', { town: 'Reno, Nevada' });
    await joins(desk, 'Bruno Keller', { town: 'Sparks, Nevada' });
    expect(await told()).toEqual([]);
    await joins(desk, 'Clara Nunn', { town: 'Reno, Nevada', text: 'I want to start a local group here.' });
    const [three] = await told();
    expect(three).toContain('3 people without a group: Reno, NV.');
    expect(three).not.toContain('A draft for you');
    expect(three).toMatch(/would start a group: a3/);
    expect(await told()).toEqual([]);
    await joins(desk, 'Dora Pace', { town: 'Sparks, Nevada' });
    expect(await told()).toEqual([]);
    await joins(desk, 'Emil Young', { town: 'Sparks, Nevada' });
    expect((await told())[0]).toContain('A draft for you to send');
    desk.restart();
    expect(await told()).toEqual([]);
  });
});

describe('somebody with a question, and somebody who wrote twice', () => {
  it('are one person each, on the radar, the map and the report', async () => {
    const desk = openTestDesk();
    const ada = await joins(desk, 'Ada Flores', { town: 'Reno, Nevada' });
    const bruno = await joins(desk, 'Bruno Keller', { town: 'Reno, Nevada' });
    const again = await joins(desk, 'Bruno R Keller', { town: 'Reno, Nevada' });
    for (const { id } of [ada, bruno, again]) confirm(desk, id);
    mergeApplications(desk, { keptId: bruno.id, mergedId: again.id, by: 'clara' });
    await desk.receive(
      email({ from: `Ada Flores <${ada.address}>`, text: 'When is the next meeting? Where can I find you?' }),
    );
    expect(desk.application(ada.id).needsHuman).toBe(true);
    expect(tellRadar(desk)).toEqual([]);
    expect(gatherMap(desk).regions).toEqual([{ code: 'US-NV', members: 2, applicants: 0, alone: 2 }]);
    expect(gatherReport(desk, new Date(0)).map(({ received }) => received)).toEqual([2]);
  });
});

describe('whoever would start a group', () => {
  it('is marked, and told what to expect', async () => {
    const desk = openTestDesk();
    const row = await desk.receive(
      email({
        from: 'Ada Flores <ada@example.org>',
        text: 'My name is Ada Flores, I live in Tulsa, Oklahoma, I am a welder and I agree with Where We Stand. I would like to join and start a local group here.',
      }),
    );
    expect(desk.application(row.applicationId as number).wantsToStartGroup).toBe(true);
    expect(to(await desk.send(), 'ada@example.org')[0]).toContain(
      'You would start a Local Group: thank you.',
    );
  });
});

describe('a group that asks to affiliate', () => {
  it('is filed as one and gets a receipt of its own, to the writer alone', async () => {
    const desk = openTestDesk();
    const row = await desk.receive(
      email({
        from: 'Ada Flores <ada@example.org>',
        subject: 'Affiliation',
        text: 'Hello,\n\nI write on behalf of the Tulsa Workers Collective in Tulsa, Oklahoma. We are 14 members and would like to affiliate with you. Our other contact is Bruno Keller, bruno@example.net.\n\nAda Flores',
        headers: { Cc: 'Clara Nunn <clara@example.net>' },
      }),
    );
    const application = desk.application(row.applicationId as number);
    expect(application.organisation).toMatchObject({
      name: 'Tulsa Workers Collective',
      place: 'Tulsa',
      size: 14,
    });
    const letters = await desk.send();
    expect(letters.map((letter) => letter.to.map(({ address }) => address))).toEqual([['ada@example.org']]);
    expect(letters[0]?.cc ?? []).toEqual([]);
    expect(letters[0]?.plainText).toContain('decide about affiliation');
    expect(letters[0]?.plainText).toContain('within 14 days');
    expect(letters[0]?.plainText).toContain('the name of your group');
    for (const address of ['bruno@example.net', 'clara@example.net'])
      expect(desk.store.people.findByAddress(address)).toBeUndefined();
    expect(desk.store.applications.lastId()).toBe(1);
  });
});
