/** Packs of texts that are read together. */
import { expect, it } from 'vitest'
import { packItems, packsOf } from '../src/packs.ts'

const limits = { items: 3, size: 10, patience: 20 }
const sizeOf = (item: string): number => item.length
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function allPacks(items: AsyncIterable<string>): Promise<readonly (readonly string[])[]> {
  const packs: (readonly string[])[] = []
  for await (const pack of packItems(items, sizeOf, limits)) packs.push(pack)
  return packs
}

async function* given(...items: readonly string[]): AsyncGenerator<string> {
  yield* items
}

it.each<[readonly string[], readonly (readonly string[])[]]>([
  [[...'abcdefgh'], [['a'], ['b', 'c', 'd'], ['e', 'f', 'g'], ['h']]],
  [
    ['a', 'b', 'c'.repeat(20), 'd', 'eeee', 'ffffff', 'g'],
    [['a'], ['b'], ['c'.repeat(20)], ['d', 'eeee'], ['ffffff', 'g']],
  ],
  [[], []],
])('are full by number or by size, in order, none lost; the first ones are small: %j', async (items, packs) => {
  expect(await allPacks(given(...items))).toEqual(packs)
  expect([...packsOf(items, sizeOf, limits)]).toEqual(packs)
})

it('what came before a failure is not lost', async () => {
  async function* failing(): AsyncGenerator<string> {
    yield* 'abcde'
    throw new Error('gone')
  }
  function* failingToo(): Generator<string> {
    yield* 'abcde'
    throw new Error('gone')
  }
  const seen: string[] = []
  await expect(
    (async () => {
      for await (const pack of packItems(failing(), sizeOf, limits)) seen.push(...pack)
    })(),
  ).rejects.toThrow('gone')
  expect(() => {
    for (const pack of packsOf(failingToo(), sizeOf, limits)) seen.push(...pack)
  }).toThrow('gone')
  expect(seen.join('')).toBe('abcdeabcde')
})

it('go as they are where the next item is late, which comes with the next', async () => {
  async function* slow(): AsyncGenerator<string> {
    yield 'a'
    await pause(200)
    yield 'b'
    await pause(200)
    yield 'c'
    yield 'd'
  }
  expect(await allPacks(slow())).toEqual([['a'], ['b'], ['c', 'd']])
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

it('let go of their source, when who asks for them has enough', async () => {
  let closed = false
  async function* closing(): AsyncGenerator<string> {
    try {
      for (;;) yield 'a'
    } finally {
      closed = true
    }
  }
  for await (const _ of packItems(closing(), sizeOf, limits)) break
  await pause(0)
  expect(closed).toBe(true)
})
