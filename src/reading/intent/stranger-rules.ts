import type { Facts } from '../reading.ts';
import type { VisibleText } from '../text/visible-text.ts';
import { readStrangerSigns, type Stranger } from './strangers.ts';
import type { WishCounts } from './wishes.ts';

/** From what weight on mail is a stranger's: when it says nothing of its writer, and though the writer wants to join. */
const thresholds: Readonly<Record<Stranger, { alone: number; joining: number }>> = {
  phishing: { alone: 2, joining: 4 },
  fraud: { alone: 2, joining: 3 },
  orders: { alone: 2, joining: 4 },
  vendor: { alone: 2, joining: 6 },
  press: { alone: 2, joining: 7 },
  abuse: { alone: 2, joining: 4 },
  announcement: { alone: 2, joining: 6 },
  authority: { alone: 2, joining: 6 },
};
const command =
  /^\W*(?:confirm|approve|accept|decline|reject|undo|delete|export|release|send|status|help|queue|show|list|retry|stop all|confirmar?|aprobar?|rechazar?|borrar?|approuve[rz]?|confirme[rz]?|refuse[rz]?)\W+(?:all|todos|tous|#?\d+|[aepl]\d+|[\w.+-]+@[\w.-]+)\W*$/i;

/** Whose mail this is when it is no worker's, or null. A worker may be a reporter, sell things or be angry: wishes weigh against. */
export function readStranger(text: VisibleText, wishes: WishCounts, facts: Facts): Stranger | null {
  if (isCommand(text)) return 'orders';
  const isJoining = wishes.joins + wishes.affiliates + wishes.startsGroup + wishes.withdraws > 0;
  const weightOfSelf = [
    facts.occupation?.evidence.part === 'body',
    facts.agrees?.value === true,
    wishes.updates > 0,
  ].filter(Boolean).length;
  const found = readStrangerSigns(text).find(
    ({ kind, weight }) =>
      weight >= (isJoining ? thresholds[kind].joining : thresholds[kind].alone + weightOfSelf),
  );
  return found?.kind ?? null;
}

const pitches: ReadonlySet<Stranger> = new Set(['phishing', 'fraud', 'vendor']);
const pitchWeight = 3;

/** Does it sell or steal, in the words of one who writes to one reader? */
export function isPitch(text: VisibleText): boolean {
  return readStrangerSigns(text).some(({ kind, weight }) => pitches.has(kind) && weight >= pitchWeight);
}

/** "CONFIRM 12", alone or before others of its kind: what the secretary would type, not what a person writes. */
function isCommand({ text: { body, subject } }: VisibleText): boolean {
  const [line = ''] = (body.trim() || subject).split('\n', 1);
  return line.length < 60 && command.test(line);
}
