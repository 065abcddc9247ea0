import { describe, expect, it } from 'vitest';
import { day, hour } from '../../src/clock.ts';
import { sampleLetters } from '../../src/letters/trial.ts';
import type { Letter } from '../../src/membership/letter.ts';
import { dropLetter } from '../../src/workflow/desk/drop-letter.ts';
import { mergeApplications } from '../../src/workflow/desk/merge-applications.ts';
import { recordDecision } from '../../src/workflow/desk/record-decision.ts';
import { releaseLetters } from '../../src/workflow/desk/release-letters.ts';
import { rewordLetter, sendUsualLetter } from '../../src/workflow/desk/replace-neutral-letter.ts';
import { context, open, organisation } from '../letters/samples.ts';
import { sendReminders } from '../support/calendar.ts';
import { email } from '../support/mail-builder.ts';
import { openTestDesk, type TestDesk } from '../support/test-desk.ts';

/** Words that tell an employer what this is about, in the three languages; folded text is searched. */
const telling =
  /\bunion|syndic|sindica|gremi|worker|trabajador|travaill|labou?r\b|solidar|organi[sz]|constitu|\bdues\b|cuota|cotis|member|miembro|membre|afilia|adhe[rs]|join|\bapplica|solicitud|candidat|secretar|secretair|comrade|companer|camarade|politi|strike|huelga|greve|where we stand|nuestra posicion|nos positions|princip|statut/;

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const work = 'Ada Flores <ada@prairie-logistics.example>';
const home = 'Ada Flores <ada.flores@example.com>';
const joining =
  'Hello,\n\nMy name is Ada Flores, I live in Tulsa, Oklahoma and I work as a dispatcher. I would like to join the union.\n\nAda';

const agreeing = `${joining}\nI have read the Constitution and Where We Stand and I agree with them.`;

const inLanguage = {
  en: joining,
  es: 'Hola,\n\nMe llamo Ada Flores, vivo en Tulsa, Oklahoma y trabajo como despachadora. Quiero afiliarme al sindicato.\n\nSaludos,\nAda',
  fr: 'Bonjour,\n\nJe m’appelle Ada Flores, j’habite à Tulsa, Oklahoma et je travaille comme répartitrice. Je voudrais adhérer au syndicat.\n\nMerci,\nAda',
} as const;

async function writeFromWork(desk: TestDesk, text: string = joining, messageId = '<work-1@tests.example>') {
  await desk.receive(email({ from: work, subject: 'Hello', text, messageId }));
  return newest(desk);
}

function newest(desk: TestDesk) {
  const letter = desk.store.letters.find(desk.store.letters.lastId());
  if (!letter) throw new Error('there is no letter');
  return letter;
}

/** What left to the address at work: everything that its readers can see. */
function sentToWork(desk: TestDesk): string[] {
  return desk.courier.sent
    .filter(({ recipient }) => recipient === 'ada@prairie-logistics.example')
    .map(({ source }) => source.toString('utf8'));
}

describe.each(['en', 'es', 'fr', 'mul'] as const)('the neutral letter in %s', (language) => {
  const letters = open();
  const samples = sampleLetters(language).filter(({ words }) => words === null);

  it('says nothing of who writes it, and asks for a private address', () => {
    expect(samples.length).toBeGreaterThan(2);
    for (const sample of samples) {
      const letter = { ...sample, occasion: 'private_address' as const };
      const { subject, text, html } = letters.render(letter, context);
      const all = folded([subject, letters.senderName(letter), text, html].join('\n'));
      expect(all).not.toMatch(telling);
      expect(all).not.toContain(folded(organisation.name));
      expect(all).not.toContain('secretary@');
      expect(all).not.toContain('http');
      expect(all).toMatch(/private address|direccion privada|adresse privee/);
    }
  });

  it('is told from the usual letters by that list of words, which finds every one of them', () => {
    const usual = { ...(sampleLetters(language)[2] as Letter), occasion: 'acknowledgement' as const };
    expect(folded(letters.render(usual, context).text)).toMatch(telling);
  });
});

describe('an application from what may be an employer’s mailbox', () => {
  it.each(
    Object.entries(inLanguage),
  )('is answered in %s by the neutral letter alone, held', async (language, text) => {
    const desk = openTestDesk();
    expect(await writeFromWork(desk, text)).toMatchObject({
      occasion: 'private_address',
      state: 'held',
      heldReason: 'employer',
      language,
    });
    expect(await desk.send()).toEqual([]);
    releaseLetters(desk, [1], 'clara');
    const [left] = await desk.send();
    expect(left?.headers.get('auto-submitted')).toEqual(['auto-replied']);
    expect(left?.inReplyTo).toBe('<work-1@tests.example>');
    const visible = [[...(left?.headers ?? [])].flat(2), left?.subject, left?.from[0]?.name, left?.plainText];
    const said = folded(visible.flat().join('\n'));
    expect(said).toMatch(/private address|direccion privada|adresse privee/);
    expect(said.replaceAll('secretary@wsa.example', '')).not.toMatch(telling);
    expect(said).not.toContain('workers of the example');
  });

  it('gets nothing else by itself, whatever it says and however long it is silent', async () => {
    const desk = openTestDesk();
    await writeFromWork(desk, `${joining}\nThis is my work email.`);
    releaseLetters(desk, [1], 'clara');
    await desk.send();
    await writeFromWork(
      desk,
      'I forgot: I agree with Where We Stand and the Constitution.',
      '<work-2@tests.example>',
    );
    expect(newest(desk)).toMatchObject({ occasion: 'private_address', heldReason: 'employer' });
    dropLetter(desk, newest(desk).id, 'clara');
    desk.store.applications.recordState(1, 'awaiting_applicant', desk.now.toISOString());
    for (let days = 0; days < 60; days++) {
      desk.pass(day);
      sendReminders(desk);
      await desk.send();
    }
    expect(sentToWork(desk)).toHaveLength(1);
    expect(desk.application().state).toBe('lapsed');
  });

  it('is no more written to after a decision, until a human looks twice', async () => {
    const desk = openTestDesk();
    await writeFromWork(desk, agreeing);
    releaseLetters(desk, [1], 'clara');
    await desk.send();
    recordDecision(desk, { kind: 'confirm', applicationId: 1, by: 'clara' });
    desk.pass(hour);
    await desk.send();
    expect(newest(desk)).toMatchObject({ occasion: 'welcome', state: 'held', heldReason: 'employer' });
    expect(sentToWork(desk)).toHaveLength(1);
  });

  it('gets the usual letters once a human says that nobody else reads it', async () => {
    const desk = openTestDesk();
    const { id } = await writeFromWork(desk);
    expect(desk.store.letters.find(sendUsualLetter(desk, id, 'clara'))).toMatchObject({
      occasion: 'acknowledgement',
      state: 'queued',
      cause: 'e1',
      inReplyTo: '<work-1@tests.example>',
    });
    expect(desk.store.letters.find(id)?.state).toBe('cancelled');
    await desk.send();
    await writeFromWork(desk, 'I agree with Where We Stand and the Constitution.', '<work-2@tests.example>');
    expect(newest(desk)).toMatchObject({ occasion: 'completion', state: 'queued' });
  });

  it('may be answered in other words, which wait like the first', async () => {
    const desk = openTestDesk();
    const { id } = await writeFromWork(desk);
    const reworded = desk.store.letters.find(rewordLetter(desk, id, 'Please call me.', 'clara'));
    expect(reworded).toMatchObject({ occasion: 'private_address', state: 'held', heldReason: 'employer' });
    expect(reworded?.text).toContain('Please call me.');
    expect(folded(reworded?.text ?? '')).not.toMatch(telling);
    expect(() => rewordLetter(desk, id, 'Again.', 'clara')).toThrow('no neutral letter that is held');
    expect(() => sendUsualLetter(desk, id, 'clara')).toThrow('no neutral letter that is held');
  });

  it('is answered as anybody’s where the policy says so', async () => {
    const desk = openTestDesk({ employerDomains: 'answer' });
    expect(await writeFromWork(desk)).toMatchObject({ occasion: 'acknowledgement', state: 'queued' });
  });

  it('holds back any domain but public ones where the policy says so', async () => {
    const desk = openTestDesk({ employerDomains: 'hold-unknown' });
    await desk.receive(email({ from: 'Ada Flores <ada@lincoln.example>', text: joining }));
    expect(newest(desk)).toMatchObject({ occasion: 'private_address', heldReason: 'employer' });
  });
});

describe('who then writes from a private address', () => {
  async function writesFromHome(desk: TestDesk, inReplyTo: string) {
    await desk.receive(email({ from: home, subject: 'Here I am', text: agreeing, inReplyTo }));
    return newest(desk);
  }

  it('is answered there as anybody, and shown beside the first application', async () => {
    const desk = openTestDesk();
    const { messageId } = await writeFromWork(desk);
    releaseLetters(desk, [1], 'clara');
    await desk.send();
    expect(await writesFromHome(desk, messageId)).toMatchObject({
      recipient: 'ada.flores@example.com',
      occasion: 'acknowledgement',
      state: 'queued',
    });
    expect(desk.store.emails.linkedTo(1).map(({ fromAddress }) => fromAddress)).toEqual([
      'ada.flores@example.com',
    ]);
  });

  it.each([
    [1, 2],
    [2, 1],
  ])('is written to there alone once both are one (a%i goes on)', async (keptId, mergedId) => {
    const desk = openTestDesk();
    const { messageId } = await writeFromWork(desk, agreeing);
    releaseLetters(desk, [1], 'clara');
    await desk.send();
    await writesFromHome(desk, messageId);
    await desk.send();
    mergeApplications(desk, { keptId, mergedId, by: 'clara' });
    await writeFromWork(desk, 'When will you decide?', '<work-3@tests.example>');
    recordDecision(desk, { kind: 'confirm', applicationId: keptId, by: 'clara' });
    desk.pass(hour);
    await desk.send();
    expect(newest(desk)).toMatchObject({
      occasion: 'welcome',
      state: 'sent',
      recipient: 'ada.flores@example.com',
    });
    expect(sentToWork(desk)).toHaveLength(1);
  });
});
