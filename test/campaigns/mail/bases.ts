import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectPath } from '../../../src/project-path.ts';
import { email } from '../../support/mail-builder.ts';

const folders = ['test/corpus/dev', 'test/corpus/voices', 'test/corpus/unread', 'data/demo-inbox'];

/** Every email that the project has: what mutants are bred from. */
export function baseEmails(): Buffer[] {
  const recorded = folders.flatMap((folder) =>
    readdirSync(projectPath(folder))
      .filter((name) => name.endsWith('.eml'))
      .sort()
      .map((name) => readFileSync(join(projectPath(folder), name))),
  );
  return [...recorded, ...builtEmails()];
}

/** Kinds of MIME that the recorded ones have too little of. */
function builtEmails(): Buffer[] {
  const from = 'Ada Flores <ada@example.org>';
  const alternative = [
    '--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nSSB3YW50IHRvIGpvaW4u\n',
    '--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>I want=20to join.</p>\n',
    '--b--\n',
  ].join('');
  const attached = [
    '--b\nContent-Type: text/plain\n\nsee below\n',
    '--b\nContent-Type: message/rfc822\n\nFrom: bruno@example.com\nSubject: join\n\nI want to join.\n',
    '--b\nContent-Type: application/pdf; name="=?utf-8?B?w6k=?="\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n--b--\n',
  ].join('');
  return [
    email({ from, text: alternative, headers: { 'Content-Type': 'multipart/alternative; boundary=b' } }),
    email({ from, text: attached, headers: { 'Content-Type': 'multipart/mixed; boundary="b"' } }),
    email({
      from: '=?utf-8?Q?Ada_Fl=C3=B3rez?= <ada@example.org>',
      text: 'Hola, quiero unirme. Soy enfermera en Tulsa.',
      headers: { 'Content-Type': 'text/plain; charset=utf-8; format=flowed; delsp=yes' },
    }),
  ];
}
