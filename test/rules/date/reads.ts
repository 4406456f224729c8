/** What the date rules read in a text: "Oct. 11 = 2017-10-11 | two weeks = P2W"; "" if nothing. */
import { readArticle, storyWindows } from '../../../src/article/read-article.ts'
import { findDates } from '../../../src/resolve/dates.ts'

/** Friday, Nov. 17, 2017: the day from which the tables count. */
export const REFERENCE = '2017-11-17'

export function reads(text: string, date: string | null = REFERENCE): string {
  const article = readArticle(text, date === null ? {} : { date })
  return findDates(article, storyWindows(article), [])
    .dates.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)
    .join(' | ')
}
