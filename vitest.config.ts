import { defineConfig } from 'vitest/config';

const rooms = (names: readonly string[]) => names.map((room) => `test/${room}/**`);
/** Tests that start servers, browsers or whole processes, run whole commands and pages, or live through years. */
const slow = rooms([
  ...['mail', 'demo', 'circle', 'kill', 'packaging', 'walk'],
  ...['commands', 'console', 'privacy', 'red-team', 'year', 'simulate', 'campaigns'],
  // Passwords are hashed there as slowly as in earnest.
  'workflow/secretaries',
]);
/** Tests that are judged by time: alone on the machine, after all others. */
const measured = rooms(['measured']);
const filesOf = (folders: readonly string[]) => folders.map((folder) => `${folder}/*.test.ts`);

/** One project of each kind; `test:quick` is the first. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'quick',
          include: ['test/**/*.test.ts'],
          exclude: [...slow, ...measured, '**/node_modules/**'],
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
          include: filesOf(slow),
          exclude: ['**/node_modules/**'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'measured',
          include: filesOf(measured),
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
