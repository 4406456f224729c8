import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // A date must come out the same wherever the tests run.
    env: { TZ: 'Pacific/Kiritimati' },
  },
})
