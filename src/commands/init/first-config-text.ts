import type { FirstConfiguration } from './interview.ts';
import type { Server } from './providers.ts';

/** The answers as YAML; texts stand in quotation marks, as JSON writes them and YAML reads them. */
export function firstConfigText(answers: FirstConfiguration): string {
  const { organisation, address, language, timeZone, keepsCopies, authservId, reviewsFirst } = answers;
  return `# Written by \`secretariat init\`. config/secretariat.example.yaml shows every key with its default.
organisation:
  name: ${quoted(organisation)}
  address: ${quoted(address)}
  language: ${language}
  timeZone: ${quoted(timeZone)}

documents:
  constitution:
    url:
      ${language}: ${quoted(answers.constitution)}
  whereWeStand:
    url:
      ${language}: ${quoted(answers.whereWeStand)}

mailbox:
${signIn(answers.imap, answers)}
  # Whose Authentication-Results are believed; \`secretariat check --probe\` finds out.
  authservId: ${authservId === null ? 'null' : quoted(authservId)}

smtp:
${signIn(answers.smtp, answers)}
  copyToSent: ${!keepsCopies}

letters:
  # "review" holds first letters until \`secretariat outbox release --all-held\`; "on" lets them leave by themselves.
  sending: ${quoted(reviewsFirst ? 'review' : 'on')}

erase:
  mailbox: ${quoted(answers.erasesMailbox.toLowerCase())}
`;
}

function signIn(
  { host, port, security }: Server,
  { user, password, caFile }: Pick<FirstConfiguration, 'user' | 'password' | 'caFile'>,
): string {
  const lines = [
    `host: ${quoted(host)}`,
    `port: ${port}`,
    `security: ${security}`,
    `user: ${quoted(user)}`,
    password === null ? '# password: in the environment' : `password: ${quoted(password)}`,
    ...(caFile === null ? [] : [`caFile: ${quoted(caFile)}`]),
  ];
  return lines.map((line) => `  ${line}`).join('\n');
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
