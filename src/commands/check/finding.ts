import { AppError, messageOf } from '../../errors.ts';

/** One thing that was looked at. A note is worth knowing and no fault. */
export interface Finding {
  area: 'configuration' | 'files' | 'letters' | 'groups' | 'database' | 'mailbox' | 'sending' | 'desk';
  level: 'ok' | 'note' | 'fault';
  message: string;
  cure: string;
}

type Area = Finding['area'];

export function ok(area: Area, message: string): Finding {
  return { area, level: 'ok', message, cure: '' };
}

export function note(area: Area, message: string, cure: string): Finding {
  return { area, level: 'note', message, cure };
}

export function fault(area: Area, message: string, cure: string): Finding {
  return { area, level: 'fault', message, cure };
}

/** What an error says, as a finding. */
export function faultOf(area: Area, error: unknown): Finding {
  return fault(area, messageOf(error), error instanceof AppError ? error.cure : '');
}
