import { randomBytes } from 'node:crypto';
import { type ProbeReport, probeProvider } from '../../workflow/probe/probe-provider.ts';
import type { CommandContext, Installation } from '../command.ts';

/** What was found out, and what the configuration should say for it. */
export interface ProbeResult {
  report: ProbeReport;
  /** Keys to change, such as `mailbox.authservId: mx.example.org`. */
  advice: readonly string[];
}

/** Mails itself, and waits for what comes back. @throws AppError */
export async function runProbe(context: CommandContext, timeoutMs: number): Promise<ProbeResult> {
  const installation = context.installation();
  const mailbox = await context.openMailbox();
  const courier = context.openCourier();
  try {
    const report = await probeProvider({
      address: installation.address,
      mailbox,
      courier,
      mintToken: () => randomBytes(8).toString('hex'),
      now: context.clock,
      otherFolders: installation.mailbox.moveTo === null ? [] : [installation.mailbox.moveTo],
      timeoutMs,
    });
    return { report, advice: adviceFor(report, installation) };
  } finally {
    await courier.close();
    await mailbox.close();
  }
}

/** Whether the configuration names the provider's own fields of Authentication-Results, and no others. */
export function isTrustworthy(
  { authservId, trustedFields }: ProbeReport,
  { mailbox }: Installation,
): boolean {
  return (
    authservId !== null &&
    authservId === mailbox.authservId &&
    trustedFields > 0 &&
    trustedFields === mailbox.trustedAuthenticationFields
  );
}

/** The report in sentences. */
export function probeLines({ report, advice }: ProbeResult): string[] {
  const { authservId, trustedFields, keepsForged, rewritesFrom, rewritesMessageId, keepsCopy } = report;
  return [
    `The probe came back to the ${report.foundIn} folder.`,
    authservId === null
      ? 'The provider stamps no Authentication-Results on mail to itself; look at an email from outside too.'
      : `The provider stamps Authentication-Results as ${authservId}, ${trustedFields} of them on top.`,
    keepsForged
      ? 'It keeps a forged one below its own: only the topmost may be believed.'
      : 'It takes forged ones away.',
    rewritesMessageId
      ? 'It rewrites the Message-ID: answers may not be matched to our letters by it.'
      : 'It leaves the Message-ID alone.',
    rewritesFrom === null
      ? 'It leaves From alone.'
      : `It rewrites From to ${rewritesFrom}: people answer to that address.`,
    keepsCopyLine(keepsCopy),
    '',
    ...(advice.length === 0
      ? ['The configuration fits.']
      : ['Put into the configuration:', ...advice.map((line) => `  ${line}`)]),
  ];
}

function keepsCopyLine(keepsCopy: boolean | null): string {
  if (keepsCopy === null) return 'There is no Sent folder to look for a copy in.';
  return keepsCopy ? 'It keeps a copy in Sent by itself.' : 'It keeps no copy in Sent: the desk does so.';
}

function adviceFor(report: ProbeReport, { mailbox, smtp, address }: Installation): string[] {
  const { authservId, trustedFields, keepsCopy, rewritesFrom } = report;
  const found: (string | false)[] = [
    authservId !== null && authservId !== mailbox.authservId && `mailbox.authservId: ${authservId}`,
    authservId !== null &&
      trustedFields !== mailbox.trustedAuthenticationFields &&
      `mailbox.trustedAuthenticationFields: ${trustedFields}`,
    keepsCopy !== null && keepsCopy === smtp.copyToSent && `smtp.copyToSent: ${!keepsCopy}`,
    rewritesFrom !== null &&
      `organisation.aliases: [${rewritesFrom}]   (or organisation.address, now ${address})`,
  ];
  return found.filter((line) => line !== false);
}
