import type { Folder, Mailbox } from '../../mail/mailbox.ts';
import type { CommandContext, Installation } from '../command.ts';
import { type Finding, fault, faultOf, note, ok } from './finding.ts';

/** Signs in by IMAP, and looks at folders and at what the server can do. */
export async function checkMailbox(context: CommandContext): Promise<Finding[]> {
  const installation = context.installation();
  let mailbox: Mailbox;
  try {
    mailbox = await context.openMailbox();
  } catch (error) {
    return [faultOf('mailbox', error)];
  }
  try {
    const { host, port } = installation.mailbox;
    const folders = await mailbox.listFolders();
    return [
      ok('mailbox', `signed in to ${host}:${port}`),
      ...(await checkFolders(mailbox, folders, installation)),
      ...checkCapabilities(mailbox.capabilities),
      ...checkTrust(installation),
    ];
  } catch (error) {
    return [faultOf('mailbox', error)];
  } finally {
    await mailbox.close();
  }
}

async function checkFolders(
  mailbox: Mailbox,
  folders: readonly Folder[],
  { mailbox: { moveTo }, smtp }: Installation,
): Promise<Finding[]> {
  const found: Finding[] = [];
  const names = folders.map(({ path }) => path).join(', ');
  const of = (role: Folder['role']) => folders.find((folder) => folder.role === role);
  const inbox = of('inbox');
  if (inbox)
    found.push(ok('mailbox', `${inbox.path} holds ${(await mailbox.status(inbox.path)).exists} emails`));
  else
    found.push(fault('mailbox', 'there is no inbox of that name', `mailbox.folders.inbox: one of ${names}`));
  if (!of('sent'))
    found.push(
      (smtp.copyToSent ? fault : note)(
        'mailbox',
        'no folder is marked as Sent',
        `Name it as mailbox.folders.sent: one of ${names}${smtp.copyToSent ? '; or set smtp.copyToSent: false' : ''}`,
      ),
    );
  if (!of('junk'))
    found.push(
      note(
        'mailbox',
        'no folder is marked as Junk: applicants in it are not seen',
        `Where there is one, name it as mailbox.folders.junk: one of ${names}`,
      ),
    );
  if (moveTo !== null && !folders.some(({ path }) => path === moveTo))
    found.push(
      fault(
        'mailbox',
        `there is no folder ${moveTo} to move filed emails to`,
        `Make it, or name one of ${names}`,
      ),
    );
  return found;
}

function checkCapabilities(capabilities: ReadonlySet<string>): Finding[] {
  if (capabilities.has('IDLE')) return [ok('mailbox', 'the server tells of new mail at once (IDLE)')];
  return [
    note(
      'mailbox',
      'the server does not tell of new mail at once (no IDLE)',
      'A smaller mailbox.pollSeconds answers sooner.',
    ),
  ];
}

function checkTrust({ mailbox: { authservId } }: Installation): Finding[] {
  if (authservId !== null) return [ok('mailbox', `Authentication-Results of ${authservId} are believed`)];
  return [
    note(
      'mailbox',
      'no Authentication-Results are believed: forged senders are not told from true ones',
      '`secretariat check --probe` finds out what your provider stamps.',
    ),
  ];
}
