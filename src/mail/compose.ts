export interface LetterToCompose {
  from: { name: string; address: string };
  recipient: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  inReplyTo: string | null;
  references: readonly string[];
  autoSubmitted: 'auto-replied' | 'auto-generated' | null;
  date: Date;
  headers: Readonly<Record<string, string>>;
}
export async function composeLetter(_letter: LetterToCompose): Promise<Buffer> {
  throw new Error('not yet');
}
