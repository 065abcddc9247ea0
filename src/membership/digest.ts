/** Somebody or something that waits for the secretary. Nothing of belief or work stands here. */
export interface DigestEntry {
  /** `a41` or `e12`. */
  id: string;
  firstName: string | null;
  place: string | null;
  waitingDays: number;
  /** It has waited so long that it stands out. */
  isMarked: boolean;
  /** It has waited so long that the alternates are told. */
  isOverdue: boolean;
}

/** What the secretary is told in the morning: ids, first names, places and counts only. */
export interface Digest {
  /** Applications whose next step is hers, oldest first. */
  waiting: readonly DigestEntry[];
  /** Emails that belong to no application and wait for an answer, oldest first. */
  questions: readonly DigestEntry[];
  /** Further ones that the list has no room for. */
  more: number;
  held: number;
  unknown: number;
  /** Letters that came back since the last morning. */
  bounced: number;
  failed: number;
  /** Emails that were gone from the mailbox before their bytes could be read, since the last morning. */
  vanished: number;
  /** Since the last morning the inbox was not seen for a while, until a second look noticed it. */
  wasBlind: boolean;
  /** Emails set aside since the last morning that a machine did not write. */
  setAside: number;
  /** Letters of the calendar that came too late to be sent, and files closed after silence, since the last morning. */
  dropped: number;
  lapsed: number;
  /** Emails with commands that were not carried out, by their ids, since the last digest. */
  refusedCommands: readonly string[];
  /** It can be answered with commands. */
  takesCommands: boolean;
  dues: DigestDues | null;
  /** When the mail server was last heard of (ISO 8601), and whether that is long ago. */
  lastSign: string | null;
  isSilent: boolean;
}

export interface DigestDues {
  /** Members whose first letters about dues brought nothing: the secretary decides. */
  undecided: readonly DigestEntry[];
  /** Payments that nobody could be found for. */
  unmatched: number;
  /** The day of the last news of payments (ISO 8601), where letters wait because it is long ago. */
  unknownSince: string | null;
}

/** Entries that one digest lists. */
const listLimit = 40;

/** Whether there is anything that the secretary should do; mail that was merely set aside by machines is nothing. */
export function hasNews(digest: Digest): boolean {
  const { waiting, questions, dues } = digest;
  const counts = [
    digest.held,
    digest.unknown,
    digest.bounced,
    digest.failed,
    digest.vanished,
    digest.setAside,
    digest.dropped,
  ];
  const ofDues = dues === null ? 0 : dues.undecided.length + dues.unmatched + (dues.unknownSince ? 1 : 0);
  return (
    digest.isSilent ||
    digest.refusedCommands.length > 0 ||
    waiting.length + questions.length + ofDues > 0 ||
    counts.some((count) => count > 0)
  );
}

/** The digest as one letter has room for it. */
export function shortened(digest: Digest): Digest {
  const waiting = digest.waiting.slice(0, listLimit);
  const questions = digest.questions.slice(0, listLimit - waiting.length);
  const more = digest.waiting.length + digest.questions.length - waiting.length - questions.length;
  return { ...digest, waiting, questions, more };
}

/** What goes to the alternates: only what has waited too long. Null when nothing has. */
export function overdueOnly(digest: Digest): Digest | null {
  const waiting = digest.waiting.filter(({ isOverdue }) => isOverdue);
  const questions = digest.questions.filter(({ isOverdue }) => isOverdue);
  if (waiting.length + questions.length === 0) return null;
  const nothing = {
    held: 0,
    unknown: 0,
    bounced: 0,
    failed: 0,
    vanished: 0,
    wasBlind: false,
    setAside: 0,
    dropped: 0,
    lapsed: 0,
  };
  return { ...digest, ...nothing, waiting, questions, dues: null, refusedCommands: [] };
}

/** The first word of a name. */
export function firstNameOf(name: string | null): string | null {
  return name?.trim().split(/\s+/)[0] || null;
}
