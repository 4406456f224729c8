/** A bill is linked where the article tells its Congress in the paragraphs behind it; a Congress far away is that of another bill. */
import { expect, it } from 'vitest'
import { extract } from '../../../src/pipeline.ts'

const linkIn = (text: string) => extract(text).citations.map(({ url }) => url)

it.each([
  [
    'The House passed H.R. 1319. It was a bill of the 115th Congress.',
    'https://www.govinfo.gov/link/bills/115/hr/1319',
  ],
  ['The House passed H.R. 1319 on Monday.', null],
  [`The House passed H.R. 1319. ${'The mayor spoke of it at length. '.repeat(80)}So did the 92nd Congress.`, null],
])('%.60s', (text, url) => expect(linkIn(text)).toEqual([url]))
