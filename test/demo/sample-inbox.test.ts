import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressToLetter, readInbox } from '../../src/demo/sample-inbox.ts';
import { projectPath } from '../../src/project-path.ts';

describe('an inbox to deliver', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inbox-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is read in the order of its file names, with CRLF and every byte as it was', () => {
    writeFileSync(join(folder, 'b.eml'), 'Subject: b\n\n\u00e9\n');
    writeFileSync(join(folder, 'a.eml'), 'Subject: a\r\n\r\nx\r\n');
    writeFileSync(join(folder, 'notes.txt'), 'no email');
    const { firstWave, secondWave } = readInbox(folder);
    expect(firstWave.map(({ file }) => file)).toEqual(['a.eml', 'b.eml']);
    expect(Buffer.from(firstWave[1]?.source ?? '', 'latin1').toString('utf8')).toBe(
      'Subject: b\r\n\r\n\u00e9\r\n',
    );
    expect(secondWave).toEqual([]);
  });

  it('keeps what answers a letter of ours, and what comes after it, for later', () => {
    const { firstWave, secondWave } = readInbox(projectPath('data/demo-inbox'));
    expect(firstWave).toHaveLength(21);
    expect(secondWave.map(({ file }) => file.slice(3))).toEqual([
      'bruno-answers.eml',
      'deshawn-agrees.eml',
      'clara-writes-again.eml',
      'teresa-says-thanks.eml',
      'etienne-withdraws.eml',
      'clemence-is-on-vacation.eml',
      'our-letter-to-iker-bounces.eml',
    ]);
  });

  it('names the letter that really left, where one did', () => {
    const source =
      'In-Reply-To: <ada=example.com@letter.invalid>\r\nReferences: <eve=example.com@letter.invalid>';
    expect(addressToLetter(source, new Map([['ada@example.com', '<ref-1@wsa.example>']]))).toBe(
      'In-Reply-To: <ref-1@wsa.example>\r\nReferences: <eve=example.com@letter.invalid>',
    );
  });

  it('must hold an email', () => {
    expect(() => readInbox(folder)).toThrow(/holds no \.eml file/);
    expect(() => readInbox(join(folder, 'missing'))).toThrow(/cannot read/);
  });
});
