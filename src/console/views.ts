import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { compileTemplates, readTemplateFiles, type Template } from '../letters/templates.ts';
import { mapStyle } from '../maps/map-style.ts';
import { projectPath } from '../project-path.ts';

/** A file that pages load, under a name that changes with its content. */
export interface Asset {
  body: string;
  type: string;
}

export interface Views {
  /** @throws Error naming a variable that is missing */
  render(page: string, data: object): string;
  /** By their path, such as `/assets/console-1a2b3c4d.css`. */
  assets: ReadonlyMap<string, Asset>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Reads and compiles every page. @throws AppError `config` when one is broken */
export function openViews(): Views {
  const templates = compileTemplates(readTemplateFiles(projectPath('templates/console'), null), 'html');
  const assets = readAssets(projectPath('templates/console/assets'));
  const paths = Object.fromEntries(
    [...assets].map(([path]) => [path.replace(/^.*\/(\w+)-\w+\.(\w+)$/, '$1_$2'), path]),
  );
  return {
    assets,
    render: (name, data) => (templates.get(name) as Template)({ ...data, assets: paths }),
  };
}

function readAssets(folder: string): Map<string, Asset> {
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  return new Map(
    [...files, ['map.css', mapStyle] as const].map(([name, body]) => {
      const ending = extname(name);
      const print = createHash('sha256').update(body).digest('hex').slice(0, 8);
      return [
        `/assets/${name.slice(0, -ending.length)}-${print}${ending}`,
        { body, type: types[ending] ?? 'text/plain' },
      ];
    }),
  );
}
