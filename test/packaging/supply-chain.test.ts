import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../src/project-path.ts';

interface Locked {
  version?: string;
  integrity?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
  link?: boolean;
}

const read = (file: string) => readFileSync(projectPath(file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const locked = Object.entries(
  (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages,
)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ name: path.split('node_modules/').at(-1), ...entry }));

describe('what is installed', () => {
  it('runs a script of its own for the native module alone, and in development for one more', () => {
    const scripted = locked.filter(({ hasInstallScript }) => hasInstallScript);
    expect(scripted.filter(({ dev }) => !dev).map(({ name }) => name)).toEqual([
      'better-sqlite3-multiple-ciphers',
    ]);
    expect(scripted.map(({ name }) => name).sort()).toEqual(Object.keys(manifest.allowScripts).sort());
  });

  it('is never anything of ours: no script runs by itself when the program is installed', () => {
    const own = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    expect(own.filter((name) => name in manifest.scripts)).toEqual([]);
  });

  it('is exactly what was tested: exact versions, each with the hash of its archive', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const wanted = Object.values({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    }) as string[];
    expect(wanted.filter((version) => !/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(locked.filter(({ integrity, link }) => !link && !/^sha512-/.test(integrity ?? ''))).toEqual([]);
    expect(read('.npmrc')).toMatch(/^save-exact=true$/m);
  });

  it('names itself to the last package', () => {
    const run = spawnSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'], {
      cwd: projectPath('.'),
      encoding: 'utf8',
    });
    const { components } = JSON.parse(run.stdout) as { components: { group?: string; name: string }[] };
    const names = components.map(({ group, name }) => (group ? `${group}/${name}` : name));
    expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
    expect(read('scripts/release.sh')).toContain('npm sbom --package-lock-only');
    expect(statSync(projectPath('scripts/release.sh')).mode & 0o100).not.toBe(0);
  });
});

describe('what is known against it', () => {
  const audited = (report: string) => {
    const { stdout, status } = spawnSync(process.execPath, [projectPath('.ci/audit.mjs')], {
      input: report,
      encoding: 'utf8',
    });
    return { status, said: stdout.trim() };
  };
  const known = (more: object) =>
    JSON.stringify({ metadata: { vulnerabilities: { total: 3, high: 0, critical: 0, ...more } } });

  it('is asked in every run, and said to be NOT RUN where nobody answers', () => {
    expect(read('.ci/run')).toContain('step .ci/audit');
    const notRun = { status: 0, said: 'NOT RUN: npm audit (its endpoint cannot be reached)' };
    expect(audited('')).toEqual(notRun);
    expect(audited('{"message":"405 Method Not Allowed"}')).toEqual(notRun);
  });

  it('fails a run when it is high or critical', () => {
    expect(audited(known({}))).toEqual({ status: 0, said: 'npm audit: 3 known, 0 high, 0 critical' });
    expect(audited(known({ high: 1 })).status).toBe(1);
    expect(audited(known({ critical: 1 })).status).toBe(1);
  });
});

describe('the systemd unit', () => {
  const unit = read('config/secretariat.service');

  it.each([
    'NoNewPrivileges=yes',
    'ProtectSystem=strict',
    'ProtectHome=yes',
    'PrivateTmp=yes',
    'PrivateDevices=yes',
    'PrivateUsers=yes',
    'CapabilityBoundingSet=',
    'RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX',
    'RestrictNamespaces=yes',
    'SystemCallFilter=@system-service',
    'LimitCORE=0',
    'UMask=0077',
    'StateDirectoryMode=0700',
  ])('says %s', (line) => {
    expect(unit.split('\n')).toContain(line);
  });

  it('puts no secret on a command line or into the environment of others', () => {
    expect(unit).not.toMatch(/^(?:ExecStart.*password|Environment=.*PASSWORD=)/im);
    expect(unit).toMatch(/LoadCredential=SECRETARIAT_IMAP_PASSWORD:/);
  });
});

describe('the image', () => {
  it('runs as nobody in particular, with one folder to write to', () => {
    const dockerfile = read('Dockerfile');
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^VOLUME \/data$/m);
    expect(dockerfile).toMatch(/docker run -d --read-only --cap-drop ALL/);
  });
});
