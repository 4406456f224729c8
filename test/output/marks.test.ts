/** Spans that overlap, cut into pieces that do not. */
import { expect, it } from 'vitest'
import { cutIntoPieces } from '../../src/output/html/marks.ts'

const span = (name: string, start: number, end: number) => ({ name, start, end })
const cut = (spans: readonly ReturnType<typeof span>[], from: number, to: number) =>
  cutIntoPieces(spans, from, to).map(
    ({ start, end, in: inside }) => `${start}-${end}:${inside.map(({ name }) => name).join('')}`,
  )

it.each([
  ['nothing', [], ['0-10:']],
  ['one', [span('a', 2, 4)], ['0-2:', '2-4:a', '4-10:']],
  ['one in another', [span('a', 0, 10), span('b', 2, 4)], ['0-2:a', '2-4:ab', '4-10:a']],
  ['crossing', [span('a', 1, 5), span('b', 3, 8)], ['0-1:', '1-3:a', '3-5:ab', '5-8:b', '8-10:']],
  ['reaching out', [span('a', 8, 20)], ['0-8:', '8-10:a']],
  ['empty or elsewhere', [span('a', 3, 3), span('b', 10, 12)], ['0-10:']],
])('%s', (_, spans, expected) => {
  expect(cut(spans, 0, 10)).toEqual(expected)
})
