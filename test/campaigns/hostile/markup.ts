import { securityHeaders } from '../../../src/console/guards.ts';
import type { Shown } from '../../support/visitor.ts';
import { acts } from './outlets.ts';

/** Every element that the desk's own pages are made of. */
const elements: ReadonlySet<string> = new Set(
  [
    'html head meta title link script body header main nav footer section article div span p a',
    'h1 h2 h3 ul ol li dl dt dd table caption thead tbody tr th td pre code kbd mark strong b i q time',
    'form label input select option textarea button details summary dialog figure figcaption',
    'svg g path rect circle text title desc',
  ].flatMap((names) => names.split(' ')),
);
const tags = /<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
const attributes = /([^\s"'=/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;
/** Attributes that a browser follows. */
const addresses: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'data', 'xlink:href']);
/** Of our own pages, and of the organisation's that the configuration names. */
const ours =
  /^(?:\/(?!\/)|#|\?|$|https:\/\/wsa\.example\/|https:\/\/(?:www\.)?(?:geonames\.org|creativecommons\.org)\/)/;

/** What would act in a browser that is given this page, in a few words each. */
export function faultsOfPage({ status, html, headers }: Shown): string[] {
  const missing = Object.entries(securityHeaders).filter(([name, value]) => headers.get(name) !== value);
  return [
    ...(status < 400 ? [] : [`answers ${status}`]),
    ...missing.map(([name]) => `comes without ${name}`),
    ...(/unsafe|\*/.test(headers.get('Content-Security-Policy') ?? '') ? ['allows what is not its own'] : []),
    ...(acts(html) ? ['holds characters that act or hide'] : []),
    ...(/[<]/.test(withoutTags(html)) ? ['holds a tag that is none'] : []),
    ...[...html.matchAll(tags)].flatMap(([, slash, name = '', rest = '']) =>
      faultsOfTag(name, rest, slash === ''),
    ),
  ];
}

function withoutTags(html: string): string {
  return html.replace(/^<!doctype html>/i, '').replace(tags, '');
}

function faultsOfTag(name: string, rest: string, isOpening: boolean): string[] {
  const given = [...rest.matchAll(attributes)].map(([, key = '', value = '']) => ({
    key: key.toLowerCase(),
    value: value.replace(/^["']|["']$/g, ''),
  }));
  const isInline = name === 'script' && isOpening && !given.some(({ key }) => key === 'src');
  return [
    ...(elements.has(name) ? [] : [`has the element ${name}`]),
    ...(isInline ? ['has a script of its own'] : []),
    ...given
      .filter(({ key }) => /^on|^style$|^srcdoc$|^http-equiv$/.test(key))
      .map(({ key }) => `has ${key}`),
    ...given
      .filter(({ key, value }) => addresses.has(key) && !ours.test(value))
      .map(({ value }) => `leads to ${value}`),
  ];
}
