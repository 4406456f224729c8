/** Texts that were made to break a reader: each is read without an error, and what is told of it is right. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { faultsOf } from './faults.ts'
import { ruleSentences } from './shapes.ts'

const story = 'Ohio violates the Clean Air Act, Gov. Ann Poe said on March 3, 2017.'
/** The same bytes on every run. */
const noise = (length: number): string => {
  let state = 1
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return String.fromCharCode(state >>> 16)
  }).join('')
}

describe('a record without a fault', () => {
  it.each([
    ['nothing', ''],
    ['NUL', '\0'],
    ['any code units', noise(5000)],
    ['half a surrogate pair in every word', story.replace(/ /g, ' \ud83d').replace(/,/g, '\ude42,')],
    ['NUL in every word', story.replace(/ /g, '\0 \0')],
    ['only marks', '.,;:!?-—()[]{}"“”\'’…§%$&*/\\|<>'.repeat(500)],
    ['only capitals', ruleSentences.join(' ').toUpperCase().slice(0, 20_000)],
    ['capitals behind a place and a comma', `${story}\n\nPortland, ${'EXCEPT'.repeat(100)} RUNS A BUS.`],
    ['only small letters', ruleSentences.join(' ').toLowerCase().slice(0, 20_000)],
    ['no blanks', ruleSentences.join('').replace(/\s/g, '').slice(0, 20_000)],
    ['every word on a line', ruleSentences.join(' ').replace(/ /g, '\n').slice(0, 20_000)],
    ['from right to left', `\u202e${story}\u202c שלום העולם ${story} \u2067${story}\u2069`],
    ['zero-width characters in every word', [...story].join('\u200b')],
    ['combining marks', `${story.replace(/[aeiou]/g, (letter) => `${letter}\u0301\u0302`)} ${'\u0301'.repeat(2000)}`],
    ['letters that grow in lower case', 'İİİ Mayor İstanbul Poe of Chicago, İL, violates the İ Act. '.repeat(20)],
    ['full-width letters', story.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))],
    ['blank lines by the hundred thousand', `${'\n'.repeat(200_000)}${story}${'\r\n'.repeat(200_000)}${story}`],
    ['50,000 quotation marks', '"We comply," '.repeat(25_000)],
    ['quotation marks that do not close', '“We comply '.repeat(5000)],
    ['deep brackets', `${'('.repeat(50_000)}${story}${')'.repeat(50_000)}`],
    ['one word without an end', 'a'.repeat(300_000)],
    ['one abbreviation without an end', 'U.S.'.repeat(75_000)],
    ['one number without an end', '1.'.repeat(150_000)],
    ['markup', `<script>${story}</script> ]]> <!-- ${story} --> &sect;&sect; <![CDATA[ ${story}`],
    ['terminal escapes', `\u001b[2J\u001b]0;title\u0007${story}\u001b[31m \u009b1m`],
    ['a clause that resumes nothing', 'which asks wrote violate statute'],
    ['ends in the middle', story.slice(0, -20)],
  ])('%s', (_, text) => {
    expect(faultsOf(text, { date: '2017-11-17' })).toEqual([])
  })
})

describe('names that every object has', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])('%s', (word) => {
    const name = `${word[0]?.toUpperCase()}${word.slice(1)}`
    const text = [
      `Mayor ${name} of ${name} said ${name} County violates the ${name} Act, ${word} § 5 and 8 U.S.C. 1373.`,
      `${word} ${name}, the governor of ${word}, complies with ${word} on ${word} 3, 2017. ${word}`,
      `Mayor Jane ${name} of Chicago left. ${name} said Chicago violates the law.`,
      `The ${name} ${name} Board (${word.toUpperCase()}) met in Springfield, ${name}.`,
    ].join('\n\n')
    expect(faultsOf(text, { date: '2017-11-17' })).toEqual([])
    const { jurisdictions } = extract(text)
    expect(jurisdictions.map(({ id }) => id)).toContain('ocd-division/country:us/state:il/place:chicago')
  })
})

describe('a list of counties ends where the story does', () => {
  it.each([
    ['Contact: 555-0100 Press office\nHarris,\nBrazoria and Galveston counties sued.', ['brazoria', 'galveston']],
    [
      'The Texas counties include: Harris, Brazoria,\nContact: Press office, 555-0100, Galveston\n\nThey sued on Monday.',
      ['harris', 'brazoria'],
    ],
  ])('%s', (text, counties) => {
    expect(faultsOf(text, { date: '2017-11-17' })).toEqual([])
    const ids = extract(text).jurisdictions.map(({ id }) => /county:(\w+)/.exec(id)?.[1] ?? [])
    expect(ids.flat()).toEqual(counties)
  })
})

describe('what is said so often that one call could not hold it', () => {
  it('two of one surname, one of them 150,000 times', () => {
    const text = `Mayor Ann Poe spoke. Sheriff Bob Poe left. ${'Sheriff Poe. '.repeat(150_000)}`
    const { officials } = extract(text)
    expect(officials.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Ann Poe', 1],
      ['Bob Poe', 150_001],
    ])
  })

  it('more persons of one surname than are compared', () => {
    const letters = [...'BCDFGHJKLMNPRSTVWZ']
    const firsts = letters.flatMap((one) => letters.map((two) => `${one}a${two.toLowerCase()}o`)).slice(0, 200)
    const text = firsts.map((first) => `Mayor ${first} Poe spoke.\n\nMayor ${first} Poe left.`).join('\n\n')
    const { officials } = extract(text)
    expect(officials.map(({ name }) => name)).toEqual(firsts.map((first) => `${first} Poe`))
    expect(new Set(officials.map(({ mentions }) => mentions.length))).toEqual(new Set([2]))
  })
})
