import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findViolations } from './imports.ts';

describe('who may import whom', () => {
  it('holds in src', () => {
    expect(findViolations('src')).toEqual([]);
  });

  describe('is noticed when it is broken', () => {
    let tree: string;
    beforeEach(() => {
      tree = mkdtempSync(join(tmpdir(), 'house-'));
    });
    afterEach(() => rmSync(tree, { recursive: true }));

    const plant = (path: string, text: string) => {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), text);
    };

    it.each([
      ['a plain import', "import { x } from '../store/store.ts';"],
      ['a type', "import type { Store } from '../store/store.ts';"],
      ['a dynamic import', "const late = await import('../store/store.ts');"],
      ['a re-export', "export { x } from '../store/store.ts';"],
      ['an import over several lines', "import {\n  x,\n} from '../store/store.ts';"],
    ])('%s from mail to store', (_, text) => {
      plant('mail/mime.ts', text);
      expect(findViolations(tree)).toEqual([
        'mail/mime.ts may not import store/store.ts: mail does not know store',
      ]);
    });

    it('a pure folder that reads the clock', () => {
      plant('membership/plan.ts', "import { systemClock } from '../clock.ts';");
      expect(findViolations(tree)).toEqual(['membership/plan.ts may not import clock.ts']);
    });

    it('a room that reads the configuration', () => {
      plant('workflow/desk.ts', "import { loadConfig } from '../config.ts';");
      expect(findViolations(tree)).toEqual(['workflow/desk.ts may not import config.ts']);
    });

    it('the demo, imported by any other than its command', () => {
      plant('commands/demo.ts', "import { runDemo } from '../demo/run-demo.ts';");
      plant('app.ts', "import { runDemo } from './demo/run-demo.ts';");
      expect(findViolations(tree)).toEqual([
        'app.ts may not import demo/run-demo.ts: only commands/demo.ts may',
      ]);
    });

    it('a library imported twice', () => {
      plant('mail/a.ts', "import { ImapFlow } from 'imapflow';");
      plant('mail/b.ts', "import type { ImapFlow } from 'imapflow';");
      expect(findViolations(tree)).toEqual([
        'imapflow is imported by mail/a.ts, mail/b.ts: one file alone may',
      ]);
    });
  });
});
