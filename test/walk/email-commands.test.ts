import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seal } from '../../src/workflow/secretaries/sealed.ts';
import { mintTotpSecret, totpCode } from '../../src/workflow/secretaries/totp.ts';
import { applicants } from '../support/applicants.ts';
import { runCommand } from '../support/command-line.ts';
import { type DeskServers, startDeskServers, startLimitMs, until } from '../support/desk-servers.ts';
import { hasDovecot } from '../support/dovecot.ts';
import { type EmailParts, email } from '../support/mail-builder.ts';
import { messageIdOf, type TakenLetter } from '../support/smtp-sink.ts';

const clara = 'Clara Whitfield <clara.w@example.net>';
const address = 'clara.w@example.net';
const day = 24 * 3_600_000;

/** The secretary's phone, the real daemon, Dovecot and an SMTP sink. */
describe.runIf(hasDovecot)('commands by email', () => {
  let desk: DeskServers;
  let digest: string;
  let minute = 0;

  beforeAll(async () => {
    desk = await startDeskServers({ digest: { enabled: true, to: [address], hour: 8 } });
    await desk.addSecretary('clara', '--address', address);
    await desk.receive(...applicants(9));
    digest = await newDigest(new Date());
    desk.store.desk.record('provenAuthservId', 'mx.wsa.example');
  }, startLimitMs);
  afterAll(() => desk?.stop());
  beforeEach(() => {
    minute++;
  });

  const toClara = () => desk.sink.letters.filter(({ recipient }) => recipient === address);
  const digests = () => toClara().filter(({ source }) => source.includes('lists what waits'));

  /** The task as it runs in the morning, at a moment of our choice. */
  async function runDigest(now: Date): Promise<void> {
    const run = await runCommand(['schedule', 'run', 'digest', '--config', desk.configFile], {
      clock: () => now,
    });
    expect(run).toMatchObject({ code: 0, err: '' });
  }

  /** @returns the digest's Message-ID */
  async function newDigest(now: Date): Promise<string> {
    const before = digests().length;
    await runDigest(now);
    await until(() => digests().length > before);
    return messageIdOf(digests().at(-1) as TakenLetter);
  }

  /** Clara answers the digest; each answer has a Date of its own. */
  const reply = (text: string, parts: Partial<EmailParts> = {}) =>
    email({
      from: clara,
      subject: 'Re: Your message',
      text,
      inReplyTo: digest,
      ...parts,
      headers: { Date: `Tue, 5 May 2026 08:${String(minute).padStart(2, '0')}:00 +0000`, ...parts.headers },
    });

  /** What the desk answered to that email: the letter's text. */
  async function answerTo(source: Buffer): Promise<string> {
    const before = toClara().length;
    await desk.receive(source);
    await until(() => toClara().length > before);
    return (toClara().at(-1)?.source ?? '').replace(/=\r?\n/g, '').replaceAll('=22', '"');
  }

  const state = (id: number) => desk.store.applications.find(id)?.state;

  it.each([
    ['confirm a1', 1, 'confirmed', 'a1: confirmed.'],
    ['Confirma a2.', 2, 'confirmed', 'a2: confirmed.'],
    ['decline 3 not a fit', 3, 'declined', 'a3: declined.'],
    ['demande 4 dans quelle ville habitez-vous ?', 4, 'awaiting_applicant', 'a4: asked.'],
    ['undo 1', 1, 'awaiting_decision', 'a1: confirm is undone.'],
    ['SHOW 1', 1, 'awaiting_decision', 'Ada Flores'],
  ])('%s', async (text, id, wanted, told) => {
    const answer = await answerTo(reply(`Good morning,\n\n${text}\n\nThanks\n-- \nSent from my phone\n`));
    expect(state(id)).toBe(wanted);
    expect(answer).toContain(told);
    expect(answer).toMatch(/^Auto-Submitted: auto-/im);
    expect(answer).not.toContain('ada.flores@example.org');
  });

  it('takes several at once, answers what it did not understand, and how to undo', async () => {
    const answer = await answerTo(reply('confirm 5, a6 and 99\nplease take care of the others too\n'));
    expect([state(5), state(6)]).toEqual(['confirmed', 'confirmed']);
    expect(answer).toContain('"undo 5" takes it back');
    expect(answer).toContain('a99: nothing was done, since there is no application a99');
    expect(answer).toContain('Not understood, and nothing done: "please take care');
  });

  it('keeps a decline’s reason inside, and sends a question’s words', () => {
    const letters = (id: number) =>
      desk.store.letters
        .ofApplication(id)
        .map(({ id: letter }) => desk.store.letters.find(letter)?.text)
        .join();
    expect(letters(3)).not.toContain('not a fit');
    expect(letters(4)).toContain('dans quelle ville habitez-vous ?');
  });

  describe('does nothing', () => {
    const anyone = 'Mallory <mallory@example.com>';
    const forged = { 'Authentication-Results': 'mx.wsa.example; dmarc=fail header.from=example.net' };
    const unproved = { 'Authentication-Results': 'mx.wsa.example; none' };
    async function nothingFollows(source: Buffer, reason: string | null): Promise<void> {
      const before = toClara().length;
      await desk.receive(source);
      expect(state(7)).toBe('awaiting_decision');
      const row = desk.store.commandEmails.find(desk.store.emails.lastId());
      expect(row?.refusal ?? null).toBe(reason);
      expect(toClara()).toHaveLength(before);
    }

    it.each([
      ['from somebody else', { from: anyone }, 'not_a_secretary'],
      ['with a forged sender', { headers: forged }, 'not_authenticated'],
      ['where nothing proves the sender', { headers: unproved }, 'not_authenticated'],
      ['as an automatic answer', { headers: { 'Auto-Submitted': 'auto-replied' } }, null],
      ['in answer to no digest', { inReplyTo: '<ref-0123456789abcdef@wsa.example>' }, null],
    ] as [string, Partial<EmailParts>, string | null][])('%s', async (_, parts, reason) => {
      await nothingFollows(reply('confirm 7', parts), reason);
    });

    it('where the proof is the sender’s own, below the provider’s', async () => {
      const own = 'Authentication-Results: mx.wsa.example; dmarc=pass header.from=example.net\r\n';
      const source = reply('confirm 7', { headers: unproved }).toString();
      await nothingFollows(
        Buffer.from(source.replace('MIME-Version', `${own}MIME-Version`)),
        'not_authenticated',
      );
    });

    it('quoted in somebody else’s mail', async () => {
      await nothingFollows(reply('Look what I got:\n\n> confirm 7\n', { from: anyone }), null);
    });

    it('as a copy that is sent again', async () => {
      const parts = { headers: { Date: 'Tue, 5 May 2026 09:30:00 +0000' } };
      await answerTo(reply('confirm 8', parts));
      await answerTo(reply('undo 8'));
      await nothingFollows(reply('confirm 8', { ...parts, messageId: '<again@example.net>' }), 'replay');
      expect(state(8)).toBe('awaiting_decision');
    });

    it('in answer to an old digest', async () => {
      const old = await newDigest(new Date(Date.now() - 4 * day));
      await nothingFollows(reply('confirm 7', { inReplyTo: old }), 'old_digest');
    });

    it('while the provider’s word is not proved, save with a code of the second factor', async () => {
      desk.store.desk.remove('provenAuthservId');
      await nothingFollows(reply('confirm 7'), 'not_authenticated');
      const secret = mintTotpSecret();
      const key = Buffer.from(readFileSync(`${desk.store.file}.key`, 'utf8').trim(), 'hex');
      const account = desk.store.accounts.findByName('clara');
      desk.store.accounts.recordTotp(account?.id ?? 0, seal(secret, key, 'totp'), 0);
      await nothingFollows(reply('confirm 7\n000000'), 'not_authenticated');
      const code = totpCode(secret, new Date());
      expect(await answerTo(reply(`confirm 7\n${code}`, { headers: unproved }))).toContain('a7: confirmed.');
      await desk.receive(
        reply(`confirm 9\n${code}`, { headers: unproved, messageId: '<twice@example.net>' }),
      );
      expect(state(9)).toBe('awaiting_decision');
    });

    it('and is told of in the next digest, once', async () => {
      const refused = desk.store.commandEmails.untoldRefusals().map(({ emailId }) => `e${emailId}`);
      expect(refused.length).toBeGreaterThan(2);
      await runDigest(new Date(Date.now() + day));
      const digestText = desk.store.letters.find(desk.store.letters.lastId())?.text ?? '';
      expect(digestText).toContain(`commands not carried out: ${refused.join(', ')}`);
      expect(desk.store.commandEmails.untoldRefusals()).toEqual([]);
    });
  });
});
