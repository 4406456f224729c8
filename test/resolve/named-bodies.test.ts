/** The bodies that an article names, with their kinds and places. */
import { expect, it } from 'vitest'
import { readArticle, storyWindows } from '../../src/article/read-article.ts'
import { findCitedLaws } from '../../src/resolve/citations.ts'
import { governmentMentions, indexGovernments } from '../../src/resolve/governments.ts'
import { findJurisdictions } from '../../src/resolve/jurisdictions.ts'
import { isOfSchools, readBodies } from '../../src/resolve/named-bodies.ts'

function bodiesIn(text: string): string {
  const article = readArticle(text)
  const windows = storyWindows(article)
  const { jurisdictions } = findJurisdictions(article, windows, findCitedLaws(article, windows), {})
  const governments = indexGovernments(jurisdictions, governmentMentions(jurisdictions), () => false)
  return readBodies(article, governments)
    .map(({ text: name, type, place, start, end }) => {
      expect(text.slice(start, end)).toBe(name)
      return `${name} = ${type} @ ${place?.replace(/^.*country:us\/?(?:state|district)?:?/, '') ?? '-'}`
    })
    .join(' | ')
}

it.each([
  ['The Tulsa City Council met.', 'Tulsa City Council = council @ ok/place:tulsa'],
  ['He sits on the Council of the District of Columbia.', 'Council of the District of Columbia = council @ dc'],
  ['The Pima County Board of Supervisors met.', 'Pima County Board of Supervisors = supervisors @ az/county:pima'],
  ['He told the Fargo school board so.', 'Fargo school board = school @ nd/school_district:fargo'],
  ['The Toledo Police Department called.', 'Toledo Police Department = police @ oh/place:toledo'],
  ['The planning commission met.', 'planning commission = commission @ -'],
])('%s', (text, found) => {
  expect(bodiesIn(text)).toBe(found)
})

it.each([
  'The council met.',
  'Milwaukee aldermen met.',
  'They came on board Monday.',
  'The Monday council was short.',
  'It earned a commission of 5 percent.',
])('names no body: %s', (text) => {
  expect(bodiesIn(text)).toBe('')
})

it.each([
  [' Mission School District met', true],
  [' School District met', false],
  [' Public Schools met', false],
  [' Mission Road', false],
])('a town before "%s" is part of a longer name: %s', (behind, part) => {
  expect(isOfSchools(behind)).toBe(part)
})
