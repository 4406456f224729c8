/** Federal bodies, and bodies of states that are called alike. */
import { expect, it } from 'vitest'
import { readArticle } from '../../src/article/read-article.ts'
import { federalBodiesIn } from '../../src/resolve/federal-bodies.ts'

const bodies = (text: string) => federalBodiesIn(readArticle(text)).map(({ start, end }) => text.slice(start, end))

it.each([
  ['The Mississippi State Department of Health replied.', []],
  ['The California Department of Justice replied.', []],
  ['The West Virginia Department of Education replied.', []],
  ['The Ohio EPA replied.', []],
  ['The State Department of Education replied.', []],
  ['The State Department replied.', ['State Department']],
  ['The Biden Justice Department replied.', ['Justice Department']],
  ['The U.S. Department of Education replied to Utah.', ['U.S. Department of Education']],
  ['In Texas, EPA inspectors replied.', ['EPA']],
  ['He told Idaho FEMA would pay.', ['FEMA']],
])('%s', (text, found) => {
  expect(bodies(text)).toEqual(found)
})
