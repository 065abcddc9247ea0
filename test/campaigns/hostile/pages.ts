import { routes } from '../../../src/console/routes.ts';
import type { TestDesk } from '../../support/test-desk.ts';
import { signedVisitor } from '../../support/visitor.ts';
import { faultsOfPage } from './markup.ts';

/** Ways of showing one address, by what stands after its question mark, that are looked at. */
const mostWays = 4;

/** What a browser was given of all pages of the desk. */
export interface PagesShown {
  pages: number;
  /** Pages that show, as text, what would act if it were not. */
  pagesWithScript: number;
  /** Pages of the desk that no link led to. */
  missed: string[];
  /** What would act in a browser, a sentence each. */
  faults: string[];
}

/**
 * The secretary opens everything there is by its number, and every page that a link leads to.
 * @param shows what the browser is given in place of what a page is
 */
export async function lookAtPages(desk: TestDesk, shows: (html: string) => string): Promise<PagesShown> {
  const visitor = await signedVisitor(desk);
  const ways = new Map<string, Set<string>>();
  const waiting = startingPoints(desk);
  const faults = new Set<string>();
  let pagesWithScript = 0;
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (!isNew(ways, address)) continue;
    const shown = await visitor.get(address);
    const html = shows(shown.html);
    if (html.includes('&lt;script&gt;')) pagesWithScript++;
    for (const fault of faultsOfPage({ ...shown, html }))
      faults.add(`${routeOf(address) ?? address}: ${fault}`);
    waiting.push(...linksOf(html));
  }
  const looked = new Set([...ways.keys()].map(routeOf));
  return {
    pages: [...ways.values()].reduce((sum, { size }) => sum + size, 0),
    pagesWithScript,
    missed: pathsOfPages.filter((path) => !looked.has(path)),
    faults: [...faults],
  };
}

const pathsOfPages = routes
  .filter(({ method, access }) => method === 'GET' && access === 'reader')
  .map(({ path }) => path);

function startingPoints({ store }: TestDesk): string[] {
  const each = (path: string, last: number, rest = '') =>
    Array.from({ length: last }, (_, index) => `/${path}/${index + 1}${rest}`);
  return [
    '/',
    ...each('applications', store.applications.lastId()),
    ...each('applications', 2, '/compare?with=3'),
    ...each('emails', store.emails.lastId()),
    ...each('outbox', store.letters.lastId()),
    ...each('people', store.people.allAddresses().length),
    ...['/ten', '/queue?q=%3Cscript%3E', '/people?q=%22onfocus', '/groups/map', '/groups/report'],
  ];
}

function isNew(ways: Map<string, Set<string>>, address: string): boolean {
  const [path = '', way = ''] = address.split('?');
  const known = ways.get(path) ?? new Set();
  if (known.has(way) || known.size >= mostWays) return false;
  ways.set(path, known.add(way));
  return true;
}

/** Other pages of the desk that a page leads to. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );
}

/** The path of the table of routes that an address belongs to. */
function routeOf(address: string): string | undefined {
  const parts = address.split('?')[0]?.split('/') ?? [];
  return pathsOfPages.find((path) => {
    const wanted = path.split('/');
    return (
      wanted.length === parts.length && wanted.every((part, at) => part === parts[at] || /^:/.test(part))
    );
  });
}
