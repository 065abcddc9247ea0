import { AppError } from '../errors.ts';
import type { Courier, Delivery, OutgoingMail } from './courier.ts';
import type { ServerSettings } from './mail-server.ts';
import { SmtpSession } from './smtp-session.ts';

export interface SmtpSettings extends ServerSettings {
  connections: number;
}

/** An idle connection is given back after so long; providers cut them sooner or later. */
const idleMs = 30_000;
/** Letters over one connection: some servers end it after a hundred. */
const lettersPerSession = 100;

/** A Courier that keeps its connections open between letters. Connects at the first letter. */
export function openSmtpCourier(settings: SmtpSettings): Courier {
  return new SmtpCourier(settings);
}

interface PooledSession {
  session: SmtpSession;
  letters: number;
  expiry?: NodeJS.Timeout;
}

class SmtpCourier implements Courier {
  readonly connections: number;
  readonly #settings: ServerSettings;
  readonly #idle: PooledSession[] = [];
  readonly #busy = new Set<PooledSession>();
  #isClosed = false;

  constructor(settings: SmtpSettings) {
    this.connections = settings.connections;
    this.#settings = settings;
  }

  async open(): Promise<void> {
    const missing = Math.max(0, this.connections - this.#idle.length - this.#busy.size);
    const tries = await Promise.allSettled(Array.from({ length: missing }, () => this.#open()));
    for (const attempt of tries) if (attempt.status === 'fulfilled') this.#keep(attempt.value);
    const [first] = tries;
    if (first?.status === 'rejected' && this.#idle.length === 0) throw first.reason;
  }

  async deliver(mail: OutgoingMail): Promise<Delivery> {
    const kept = this.#takeIdle();
    if (kept !== null) {
      const delivery = await this.#transmit(kept, mail);
      const hadGoneStale = delivery.outcome === 'deferred' && delivery.fault !== undefined;
      if (!hadGoneStale) return delivery;
    }
    try {
      return await this.#transmit(await this.#open(), mail);
    } catch (error) {
      const fault = error as AppError;
      return { outcome: 'deferred', response: fault.message, fault };
    }
  }

  async verify(): Promise<void> {
    const { session } = await this.#open();
    await session.quit();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { session } of this.#busy) session.close();
    await Promise.all(this.#idle.splice(0).map((pooled) => giveBack(pooled)));
  }

  #takeIdle(): PooledSession | null {
    const pooled = this.#idle.pop();
    if (pooled === undefined) return null;
    clearTimeout(pooled.expiry);
    return pooled.session.isUsable ? pooled : this.#takeIdle();
  }

  async #open(): Promise<PooledSession> {
    if (this.#isClosed) throw new AppError('unreachable', 'the courier is closed');
    const pooled = { session: new SmtpSession(this.#settings), letters: 0 };
    await this.#whileBusy(pooled, () => pooled.session.open());
    return pooled;
  }

  async #transmit(pooled: PooledSession, mail: OutgoingMail): Promise<Delivery> {
    pooled.letters++;
    const delivery = await this.#whileBusy(pooled, () => pooled.session.transmit(mail));
    if (delivery.outcome === 'sent') this.#keep(pooled);
    else pooled.session.close();
    return delivery;
  }

  async #whileBusy<T>(pooled: PooledSession, work: () => Promise<T>): Promise<T> {
    this.#busy.add(pooled);
    try {
      return await work();
    } finally {
      this.#busy.delete(pooled);
    }
  }

  #keep(pooled: PooledSession): void {
    if (this.#isClosed || pooled.letters >= lettersPerSession) {
      void giveBack(pooled);
      return;
    }
    pooled.expiry = setTimeout(() => {
      this.#idle.splice(this.#idle.indexOf(pooled), 1);
      void giveBack(pooled);
    }, idleMs);
    this.#idle.push(pooled);
  }
}

function giveBack({ session, expiry }: PooledSession): Promise<void> {
  clearTimeout(expiry);
  return session.quit();
}
