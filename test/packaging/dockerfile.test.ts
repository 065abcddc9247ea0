import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../src/project-path.ts';
import { runtimeFiles } from './runtime.ts';

interface Instruction {
  name: string;
  rest: string;
}

/** The instructions of each stage, continued lines joined. */
function readStages(): Instruction[][] {
  const text = readFileSync(projectPath('Dockerfile'), 'utf8');
  const lines = text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter(Boolean);
  const instructions = lines.map((line) => {
    const [name = '', ...rest] = line.trim().split(/\s+/);
    return { name, rest: rest.join(' ') };
  });
  const starts = instructions.flatMap(({ name }, index) => (name === 'FROM' ? [index] : []));
  return starts.map((start, index) => instructions.slice(start, starts[index + 1]));
}

const [build = [], final = []] = readStages();
const copiesOf = (stage: Instruction[]) =>
  stage
    .filter(({ name }) => name === 'COPY')
    .map(({ rest }) => rest.split(' '))
    .map((words) => ({
      fromBuild: words[0] === '--from=build',
      sources: words.slice(words[0]?.startsWith('--') ? 1 : 0, -1),
    }));
const settings = (name: string) => final.filter((one) => one.name === name).map(({ rest }) => rest);

describe('the Dockerfile', () => {
  it('builds in one stage and runs in another, on the same Node, the oldest that is tested', () => {
    expect(build[0]?.rest).toBe('node:20-bookworm-slim AS build');
    expect(final[0]?.rest).toBe('node:20-bookworm-slim');
  });

  it('copies only what there is, and what .dockerignore lets in', () => {
    const allowed = readFileSync(projectPath('.dockerignore'), 'utf8').match(/(?<=^!).+/gm) ?? [];
    const sources = [...copiesOf(build), ...copiesOf(final)]
      .filter(({ fromBuild }) => !fromBuild)
      .flatMap((copy) => copy.sources);
    for (const source of sources) {
      expect(existsSync(projectPath(source)), source).toBe(true);
      expect(
        allowed.some((path) => source === path || source.startsWith(`${path}/`)),
        source,
      ).toBe(true);
    }
  });

  it('brings every file that the program opens', () => {
    const brought = copiesOf(final).flatMap((copy) => copy.sources.map((path) => path.replace('/app/', '')));
    for (const file of runtimeFiles())
      expect(
        brought.some((path) => file === path || file.startsWith(`${path}/`)),
        file,
      ).toBe(true);
  });

  it('leaves compilers and developers’ packages behind', () => {
    expect(build.some(({ rest }) => rest.includes('npm prune --omit=dev'))).toBe(true);
    expect(final.some(({ rest }) => /apt-get|npm /.test(rest))).toBe(false);
  });

  it('runs without rights, writes to /data alone, and tells whether it is well', () => {
    expect(settings('USER')).toEqual(['node']);
    expect(settings('VOLUME')).toEqual(['/data']);
    expect(settings('HEALTHCHECK').join()).toContain('"secretariat", "status"');
    expect(settings('CMD')).toEqual(['["start", "--config", "/data/secretariat.yaml"]']);
    const names = final.map(({ name }) => name);
    expect(names.indexOf('USER')).toBeGreaterThan(names.lastIndexOf('RUN'));
  });
});
