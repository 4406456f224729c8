import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // Most of the time goes into starting the command and waiting for it.
    maxWorkers: '100%',
    // A date must come out the same wherever the tests run.
    env: { TZ: 'Pacific/Kiritimati' },
  },
})
