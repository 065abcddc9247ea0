import type { Database } from './database.ts';
import { emailsOfPerson, samePerson } from './personal-tables.ts';

interface Sought {
  words: string;
  person: number;
}

/** Where somebody stands in what is others'. Reads through everything that is kept, which retention keeps little. */
export function mentionQueries(database: Database) {
  const emails = database
    .prepare<[Sought], number>(
      `SELECT email_id FROM reading
       WHERE instr(lower(value), lower(@words)) > 0 AND email_id NOT IN (${emailsOfPerson})
       UNION SELECT email_id FROM source
       WHERE instr(bytes, CAST(@words AS BLOB)) > 0 AND email_id NOT IN (${emailsOfPerson}) ORDER BY 1`,
    )
    .pluck();
  const letters = database
    .prepare<[Sought], number>(
      `SELECT letter_id FROM letter_content JOIN letter ON letter.id = letter_id
       WHERE instr(lower(text), lower(@words)) > 0 AND person_id NOT IN (${samePerson}) AND occasion <> 'digest' ORDER BY 1`,
    )
    .pluck();
  return {
    /** Emails of others in which these words stand. */
    emailsSaying: (words: string, person: number): number[] => emails.all({ words, person }),
    /** Letters to others in which they stand; digests are erased anyway. */
    lettersSaying: (words: string, person: number): number[] => letters.all({ words, person }),
  };
}
