import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    pool: 'forks',
    poolOptions: { forks: { minForks: 2, maxForks: 2 } },
    include: ['vitest/*.test.ts', 'example/*.test.js'],
    reporters: ['verbose'],
  },
});
