/** Of which government a story is, in a text of any length. */
import { expect, it } from 'vitest'
import { readArticle } from '../../src/article/read-article.ts'
import { extract } from '../../src/index.ts'
import type { GovernmentMention } from '../../src/resolve/governments.ts'
import { Salience } from '../../src/resolve/salience.ts'
import { ofCouncil } from '../../src/resolve/shares.ts'
import { placesOf } from '../verdict/reads.ts'

const story = `ALPINE, Texas — The city of Alpine had a long evening.

It rained. Nobody came. The chairs stayed empty. The lamp broke. They went home.

The council violated the Open Meetings Act, a judge ruled.`
const towns = 'Roby Sweetwater Abilene Amarillo Lubbock Odessa Midland Laredo Tyler Waco Bryan Temple'.split(' ')
const others = Array.from(
  { length: 600 },
  (_, i) =>
    `${towns[i % towns.length]} held its parade on Monday. ${'It rained. Nobody came. The band played on. '.repeat(6)}`,
).join('\n\n')

const judged = (text: string): readonly string[] => {
  const record = extract(text)
  return record.verdicts.map((verdict) => placesOf(record, verdict))
}

it.each([
  ['by itself', story],
  ['behind others in one file', `${others}\n\n${story}`],
  ['before others in one file', `${story}\n\n${others}`],
])('the council is that of its story, %s', (_, text) => {
  expect(judged(text)).toEqual(['Alpine'])
})

it('asks no more of a long text than of a story', () => {
  const line = 'The city of Alpine met. '
  const asked = (lines: number): number => {
    const all = Array.from({ length: lines }, (_, i): GovernmentMention => {
      const start = i * line.length + 'The city of '.length
      const id = 'ocd-division/country:us/state:tx/place:alpine'
      return { id, kind: 'city', state: 'TX', as: 'name', start, end: start + 'Alpine'.length }
    })
    const salience = new Salience(readArticle(line.repeat(lines)), { all, stateOf: new Map() })
    let calls = 0
    const share = (mention: GovernmentMention) => {
      calls++
      return ofCouncil(mention)
    }
    const middle = (lines * line.length) / 2
    salience.likeliest(share, middle)
    calls = 0
    expect(salience.likeliest(share, middle)).toBe('ocd-division/country:us/state:tx/place:alpine')
    return calls
  }
  expect(asked(100)).toBe(100)
  expect(asked(8000)).toBeLessThan(2200)
})
