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

it('tells the time left where it is known how much there is', () => {
  const { stream, written } = recorded()
  let time = 0
  const progress = terminalProgress(stream, 80, () => time)
  progress.expect(1000)
  progress.read(250)
  time = 30_000
  progress.step('a.ndjson#1')
  expect(written.at(-1)).toBe('\r\u001b[K1 articles, 0/s, 25 %, 2 min left  a.ndjson#1')
  progress.read(749)
  time = 60_000
  progress.step('a.ndjson#2')
  expect(written.at(-1)).toContain(', 99 %, 1 s left')
  // More than there was when it was looked up.
  progress.read(5000)
  time = 61_000
  progress.step('a.ndjson#3')
  expect(written.at(-1)).toContain(', 100 %, 0 s left')
})
