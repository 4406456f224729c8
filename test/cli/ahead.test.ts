/** Inputs that are read before their turn. */
import { expect, it } from 'vitest'
import { boundAhead } from '../../src/cli/jobs/ahead.ts'

const sizeOf = (item: string): number => item.length
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function* given(...items: readonly string[]): AsyncGenerator<string> {
  yield* items
}

it('items ahead are bounded by their size, but for one that alone is larger', async () => {
  const { items, done } = boundAhead(given('aa', 'bb', 'cccccc', 'd'), sizeOf, 3)
  const next = async (): Promise<string> => (await Promise.race([items.next(), pause(20)]))?.value ?? 'waits'
  expect([await next(), await next()]).toEqual(['aa', 'bb'])
  const third = items.next()
  expect(await Promise.race([third, pause(20)])).toBe(undefined)
  done('aa')
  expect((await third).value).toBe('cccccc')
  const fourth = items.next()
  done('bb')
  expect(await Promise.race([fourth, pause(20)])).toBe(undefined)
  done('cccccc')
  expect((await fourth).value).toBe('d')
})
