/** Packs of texts for the workers. */
import { expect, it } from 'vitest'
import { boundAhead, packItems } from '../../src/cli/jobs/batches.ts'

const limits = { items: 3, size: 10, patience: 20 }
const sizeOf = (item: string): number => item.length
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function packsOf(items: AsyncIterable<string>): Promise<readonly (readonly string[])[]> {
  const packs: (readonly string[])[] = []
  for await (const pack of packItems(items, sizeOf, limits)) packs.push(pack)
  return packs
}

async function* given(...items: readonly string[]): AsyncGenerator<string> {
  yield* items
}

it('are full by number or by size, in order, none lost', async () => {
  expect(await packsOf(given('a', 'b', 'c', 'd'))).toEqual([['a', 'b', 'c'], ['d']])
  expect(await packsOf(given('a', 'b'.repeat(20), 'c', 'd'))).toEqual([
    ['a', 'b'.repeat(20)],
    ['c', 'd'],
  ])
  expect(await packsOf(given())).toEqual([])
})

it('go as they are where the next item is late, which comes with the next', async () => {
  async function* slow(): AsyncGenerator<string> {
    yield 'a'
    await pause(200)
    yield 'b'
    yield 'c'
  }
  expect(await packsOf(slow())).toEqual([['a'], ['b', 'c']])
})

it('are not made ahead of who asks for them', async () => {
  let read = 0
  async function* counted(): AsyncGenerator<string> {
    for (; read < 100; read++) yield 'a'
  }
  const packs = packItems(counted(), sizeOf, limits)
  await packs.next()
  expect(read).toBeLessThanOrEqual(3)
  await packs.return(undefined)
})

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
