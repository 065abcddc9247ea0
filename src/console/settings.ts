/** What the configuration says of the web desk, and what it shows of the daemon. */
export interface ConsoleSettings {
  /** Address that it listens on. */
  host: string;
  port: number;
  /** Where people reach it, without a slash at its end. */
  publicUrl: string;
  /** The last X-Forwarded-For names who asks. */
  behindProxy: boolean;
  /** Longest time between two looks at the mailbox, for the status page. */
  pollMs: number;
  /** The timed tasks, for the status page. */
  schedule: () => readonly { name: string; nextRuns: readonly Date[] }[];
}
