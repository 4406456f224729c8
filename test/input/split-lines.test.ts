/** Lines of a stream, however it is cut into chunks. */
import { expect, it } from 'vitest'
import { splitLines } from '../../src/input/split-lines.ts'

async function linesOf(chunks: readonly string[], most = 100): Promise<readonly (string | null)[]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk)
  }
  const lines: (string | null)[] = []
  for await (const { line, bytes } of splitLines(stream(), most)) {
    expect(line).toBe(lines.length + 1)
    lines.push(bytes === null ? null : Buffer.from(bytes).toString())
  }
  return lines
}

it.each([
  ['', []],
  ['a', ['a']],
  ['a\nb\n', ['a', 'b']],
  ['a\r\n\n\nb', ['a\r', '', '', 'b']],
  ['\n', ['']],
  ['\ufeffa\n\ufeffb', ['a', '\ufeffb']],
])('%j', async (text, expected) => {
  expect(await linesOf([text])).toEqual(expected)
  expect(await linesOf(text.match(/[\s\S]/gu) ?? [])).toEqual(expected)
  expect(await linesOf(text.match(/[\s\S]{1,3}/gu) ?? [])).toEqual(expected)
})

it('passes over a line that is too long, wherever it is cut', async () => {
  const text = 'abc\nabcdef\nabcd\nabcdef'
  for (const chunks of [[text], [...text], text.match(/[\s\S]{1,3}/g) ?? []])
    expect(await linesOf(chunks, 4)).toEqual(['abc', null, 'abcd', null])
})
