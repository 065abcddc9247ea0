import { defineConfig } from 'vitest/config';

/** Tests that start servers, browsers or whole processes; everything else runs in `test:quick`. */
const slow = ['test/mail/**', 'test/demo/**', 'test/circle/**', 'test/kill/**'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'quick', include: ['test/**/*.test.ts'], exclude: slow, testTimeout: 20_000 } },
      {
        test: {
          name: 'servers',
          include: slow.map((folder) => `${folder}/*.test.ts`),
          testTimeout: 240_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
