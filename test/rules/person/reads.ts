/** What the person rules read in a text, as `extract` does it. */
import { readArticle, storyWindows } from '../../../src/article/read-article.ts'
import { findCitedLaws, gatherCitations } from '../../../src/resolve/citations.ts'
import { findJurisdictions } from '../../../src/resolve/jurisdictions.ts'
import { findOfficials } from '../../../src/resolve/officials.ts'
import type { Official } from '../../../src/types.ts'

export function officialsOf(text: string): readonly Official[] {
  const article = readArticle(text)
  const windows = storyWindows(article)
  const cited = findCitedLaws(article, windows)
  const { jurisdictions } = findJurisdictions(article, windows, cited, {})
  return findOfficials(article, windows, gatherCitations(article, windows, cited, jurisdictions), jurisdictions)
}

/** "Ann Poe | Bo Roe": who is found; "" if nobody. */
export const whoIn = (text: string): string =>
  officialsOf(text)
    .map(({ name }) => name)
    .join(' | ')

/** "Ann Poe: [acting] Mayor, Chair": names with titles, the qualifier in brackets. */
export const titlesIn = (text: string): string =>
  officialsOf(text)
    .map(
      ({ name, titles }) =>
        `${name}: ${titles.map((title) => (title.qualifier ? `[${title.qualifier}] ` : '') + title.text).join(', ')}`,
    )
    .join(' | ')

/** "Ann Poe: Ohio Board of Health @ oh": body and government, "?" behind what was only concluded, "-" for none. */
export const officeIn = (text: string): string =>
  officialsOf(text)
    .map(({ name, organization, jurisdiction, inferred }) => {
      const mark = (field: 'organization' | 'jurisdiction') => (inferred.includes(field) ? '?' : '')
      return `${name}: ${organization ?? '-'}${mark('organization')} @ ${placeName(jurisdiction)}${mark('jurisdiction')}`
    })
    .join(' | ')

/** "Ann Poe = Ann Poe, Poe": every mention. */
export const mentionsIn = (text: string): string =>
  officialsOf(text)
    .map(({ name, mentions }) => `${name} = ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`)
    .join(' | ')

/** "oh", "oh/place:dayton", "us"; "-" for none. */
const placeName = (id: string | null): string =>
  id === null
    ? '-'
    : id
        .replace(/^ocd-division\/country:us\/(?:state|district|territory):/, '')
        .replace('ocd-division/country:us', 'us')
