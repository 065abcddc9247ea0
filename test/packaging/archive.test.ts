import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectPath } from '../../src/project-path.ts';
import { runtimeFiles, runtimePackages } from './runtime.ts';

let prefix: string;
let installed: string;

/** Packs the project and installs the archive, offline: dependencies are the ones here, those for developers absent. */
beforeAll(() => {
  prefix = mkdtempSync(join(tmpdir(), 'archive-'));
  installed = join(prefix, 'lib/node_modules/secretariat');
  mkdirSync(installed, { recursive: true });
  const packing = ['pack', '--ignore-scripts', '--silent', '--pack-destination', prefix];
  const archive = execFileSync('npm', packing, { cwd: projectPath(''), encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', join(prefix, archive), '-C', installed, '--strip-components=1']);
  for (const path of runtimePackages()) link(path);
  execFileSync('npm', ['rebuild', '--global', '--ignore-scripts', '--prefix', prefix, 'secretariat']);
});

afterAll(() => rmSync(prefix, { recursive: true, force: true }));

function link(path: string): void {
  mkdirSync(dirname(join(installed, path)), { recursive: true });
  symlinkSync(projectPath(path), join(installed, path));
}

/** As somebody types it, from a folder that is not ours. */
function secretariat(...args: string[]) {
  const path = [join(prefix, 'bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter);
  return spawnSync('secretariat', args, {
    cwd: prefix,
    env: { ...process.env, PATH: path },
    encoding: 'utf8',
  });
}

describe('the packed archive', () => {
  it('puts secretariat on the PATH', () => {
    const { version } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as { version: string };
    expect(secretariat('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('reads an email with nothing but what it brought along', () => {
    const inbox = projectPath('data/demo-inbox');
    const email = join(inbox, readdirSync(inbox).filter((name) => name.endsWith('.eml'))[0] as string);
    const { status, stdout, stderr } = secretariat('read', '--json', email);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('intent');
  });

  it('holds every file that the program opens', () => {
    for (const path of runtimeFiles()) expect(existsSync(join(installed, path)), path).toBe(true);
    for (const path of ['LICENSE', 'NOTICE', 'README.md', 'CHANGELOG.md'])
      expect(existsSync(join(installed, path)), path).toBe(true);
  });

  it('holds nothing that only developers need', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
    const ours = files.filter((path) => !path.startsWith('node_modules'));
    expect(ours.filter((path) => /^(test|scripts)\b|\.ts$|\.map$|\.db/.test(path))).toEqual([]);
    expect(existsSync(join(installed, 'node_modules/typescript'))).toBe(false);
  });
});
