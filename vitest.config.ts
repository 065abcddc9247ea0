import { defineConfig } from 'vitest/config';

/**
 * Tests that start servers, browsers or whole processes, live through years, or are judged by time; all others are
 * `test:quick`.
 */
const slow = [
  'mail',
  'demo',
  'circle',
  'kill',
  'packaging',
  'walk',
  'year',
  'simulate',
  'measured',
  'campaigns',
].map((room) => `test/${room}/**`);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'quick',
          include: ['test/**/*.test.ts'],
          exclude: [...slow, '**/node_modules/**'],
          testTimeout: 60_000,
          // The first hook of all loads everything.
          hookTimeout: 60_000,
          // One module graph for all: loading it anew for each file would cost twice what the tests do.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'slow',
          include: slow.map((folder) => `${folder}/*.test.ts`),
          exclude: ['**/node_modules/**'],
          testTimeout: 240_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          // After the quick ones: what is measured in time must not share the machine with them.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
