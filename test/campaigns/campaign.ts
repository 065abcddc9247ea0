/** How a campaign is run. */
export interface CampaignOptions {
  /** The form that runs in `npm test`. */
  isShort: boolean;
  /** The same seed leads to the same campaign, as far as chance is the campaign's own. */
  seed: number;
  /** A known defect to plant; null plants none. */
  sabotage: string | null;
  /** Tells how far it is. */
  tell(line: string): void;
}

/** What a campaign found. */
export interface Findings {
  counts: Readonly<Record<string, unknown>>;
  /** The promises that did not hold, a sentence each. */
  broken: readonly string[];
}

/** One way of trying what the desk promises. */
export interface Campaign {
  /** Defects that it is known to catch: name, and what is wrong. */
  sabotages: Readonly<Record<string, string>>;
  /** @throws Error when it cannot be carried out at all */
  run(options: CampaignOptions): Promise<Findings>;
}

/** The sentences of those promises that do not hold. */
export function brokenOf(promises: readonly (readonly [holds: boolean, sentence: string])[]): string[] {
  return promises.filter(([holds]) => !holds).map(([, sentence]) => sentence);
}
