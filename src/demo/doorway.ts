import type { Config } from '../config-schema.ts';
import { consoleUrl } from '../installation.ts';
import type { Desk } from '../workflow/desk.ts';
import { addAccount, mintLink } from '../workflow/secretaries/accounts.ts';

/** A one-time link by which whoever watches the demo becomes its secretary. */
export function doorwayOf(desk: Desk, config: Config): string {
  const account = addAccount(desk, { name: 'visitor', role: 'secretary', address: null });
  return `${consoleUrl(config)}/welcome/${mintLink(desk, account)}`;
}
