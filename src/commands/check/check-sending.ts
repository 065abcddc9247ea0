import type { CommandContext } from '../command.ts';
import { type Finding, faultOf, ok } from './finding.ts';

/** Signs in by SMTP; nothing is sent. */
export async function checkSending(context: CommandContext): Promise<Finding[]> {
  const { host, port } = context.installation().smtp;
  const courier = context.openCourier();
  try {
    await courier.verify();
    return [ok('sending', `signed in to ${host}:${port}`)];
  } catch (error) {
    return [faultOf('sending', error)];
  } finally {
    await courier.close();
  }
}
