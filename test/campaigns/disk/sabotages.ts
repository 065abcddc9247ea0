/** Defects of programs that think a disk always works. */
export const sabotages = {
  positions_first: 'an email counts as seen before its source is stored',
  swallows: 'an error of the disk is not told',
  copies_live: 'a backup is a copy of the file, without the log beside it',
  restores_over_log: 'a backup is put in place beside the log of another database',
  forgets_claims: 'nothing outside the database tells what it had done',
} as const;

export type Sabotage = keyof typeof sabotages;
