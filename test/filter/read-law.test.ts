/** What a law is called by those who ask for it, and which citations that means. */
import { expect, it } from 'vitest'
import { readLaw } from '../../src/filter/read-law.ts'
import { extract } from '../../src/pipeline.ts'

const text = `Immigration agents cited 8 U.S.C. 1373(a), 8 U.S.C. 13731 and 42 U.S.C. 1983. Sheriffs signed Section 287(g) of the
Immigration and Nationality Act. The Clean Air Act, the Americans with Disabilities Act (ADA), Executive Order 13768,
28 C.F.R. 35.130 and the Illinois Open Meetings Act were named; so was the Fourteenth Amendment.`
const { citations } = extract(text)

function passing(words: string): readonly string[] {
  const read = readLaw(words)
  if ('near' in read) throw new Error(`near: ${read.near.join(', ')}`)
  return citations.filter(read.test.citation).map(({ normalized }) => normalized)
}

it.each([
  ['8 USC 1373', ['8 U.S.C. § 1373(a)']],
  ['8 U.S.C. § 1373(a)', ['8 U.S.C. § 1373(a)']],
  ['8 U.S.C. § 1373(b)', []],
  ['8 usc 1373', ['8 U.S.C. § 1373(a)']],
  ['28 cfr 35.130', ['28 C.F.R. § 35.130']],
  ['executive order 13768', ['Exec. Order No. 13768']],
  ['usc:8:1373', ['8 U.S.C. § 1373(a)']],
  ['USC:8:1373', ['8 U.S.C. § 1373(a)']],
  ['/us/usc/t8/s1373', ['8 U.S.C. § 1373(a)']],
  ['Section 1373', ['8 U.S.C. § 1373(a)']],
  ['§ 1373', ['8 U.S.C. § 1373(a)']],
  ['1983', ['42 U.S.C. § 1983']],
  // The act's own number, which is another of the Code.
  ['Section 287(g)', ['8 U.S.C. § 1357(g)']],
  ['Clean Air Act', ['Clean Air Act']],
  ['the clean air act', ['Clean Air Act']],
  ['ADA', ['Americans with Disabilities Act']],
  ['Open Meetings Act', ['Illinois Open Meetings Act']],
  ['eo:13768', ['Exec. Order No. 13768']],
  ['cfr:28:35.130', ['28 C.F.R. § 35.130']],
  ['Fourteenth Amendment', ['U.S. Const. amend. XIV']],
  ['Clean Water Act', []],
])('%s', (words, expected) => {
  expect(passing(words)).toEqual(expected)
})

it.each([
  ['section 1373', 'Section 1373', true],
  ['Section 1373 of the federal code', '1373', true],
  ['section 13731', '1373', false],
  ['the federal Clean Air Act', 'Clean Air Act', true],
  ['clean air actions', 'Clean Air Act', false],
])('the norm %j for %j: %j', (norm, words, expected) => {
  const read = readLaw(words)
  expect('test' in read && read.test.words(norm)).toBe(expected)
})

it.each([
  ['ADA', 'Americans with Disabilities Act'],
  ['ada', 'Americans with Disabilities Act'],
  ['SDWA', 'Safe Drinking Water Act'],
  ['VRA', 'Voting Rights Act'],
  ['IDEA', 'Individuals with Disabilities Education Act'],
  ['ACA', 'Affordable Care Act'],
])('%s is the %s', (initials, name) => {
  for (const words of [initials, name]) {
    const read = readLaw(words)
    for (const said of [initials.toUpperCase(), name]) {
      const cited = extract(`Utah violates the ${said}.`).citations
      expect('test' in read && cited.some(read.test.citation), `${words} in ${said}`).toBe(true)
    }
  }
})

it('capitals need not be typed', () => {
  const read = readLaw('title ix')
  expect('test' in read && extract('Utah violates Title IX.').citations.some(read.test.citation)).toBe(true)
})

it('initials are not words', () => {
  for (const [initials, words] of [
    ['ADA', "Ada County's code"],
    ['IDEA', 'the idea of fair play'],
  ] as const) {
    const read = readLaw(initials)
    expect('test' in read && read.test.words(words), words).toBe(false)
    expect('test' in read && read.test.words(`the ${initials}`), initials).toBe(true)
  }
})

it('is told what may have been meant', () => {
  expect(readLaw('Clean Air Atc')).toMatchObject({ near: expect.arrayContaining(['Clean Air Act']) })
  expect(readLaw('federal xyzzy')).toEqual({ near: [] })
})
