/** The progress line. */
import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { terminalProgress } from '../../src/cli/progress.ts'

function recorded() {
  const written: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk))
      done()
    },
  })
  return { stream, written }
}

it('shows nothing for short work, then the count and the rate, and wipes itself', () => {
  const { stream, written } = recorded()
  let time = 0
  const progress = terminalProgress(stream, 30, () => time)
  progress.step('a.txt')
  expect(written).toEqual([])
  time = 2000
  progress.step('news/\u001b[31mb.txt')
  expect(written).toEqual(['\r\u001b[K2 articles, 1/s  news/?[31mb.tx'.slice(0, 33)])
  progress.clear()
  expect(written.at(-1)).toBe('\r\u001b[K')
})
