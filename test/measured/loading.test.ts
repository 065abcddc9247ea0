import { expect, it } from 'vitest';
import { measureLoading } from '../bench/loading.ts';

it('loads the lexicons and the gazetteer quickly and in little memory', () => {
  const { lexiconMs, gazetteerMs, residentMb, slowdown } = measureLoading(2);
  expect(lexiconMs + gazetteerMs).toBeLessThan(300 * slowdown);
  expect(residentMb).toBeLessThan(80);
}, 60_000);
