/** A plural title, a comma, the names: "Iowa's senators, Ann Poe and Bo Roe, voted yes", "Two council members, Ann Poe and Bo Roe,". */
import { says } from '../../article/says.ts'
import { wordSet } from '../../rules/word-set.ts'
import { namesPerson } from './looks-personal.ts'
import type { TitledPerson } from './person-mention.ts'
import { aroundTitle, bearing, personTold } from './person-told.ts'
import { isPublicAfter } from './public-after.ts'
import { bodyAfter, bodyBefore } from './read-body.ts'
import { nameAt } from './read-name.ts'
import type { TitleFound } from './read-title.ts'
import type { Scan, TokenRun } from './token-run.ts'

const counts = wordSet("two three four five six both other the its 's '")
const listLinks = wordSet(', and -')

const courtHeads = /^(?:judge|justice|magistrate)$/
const courts = /\b(?:[Cc]ourts?|[Cc]ourthouse|appeals?|ruling|lawsuit)\b/

const MOST_NAMES = 8

/** The persons between commas behind a plural title; none if there are not at least two. */
export function titlesCommaNames(scan: Scan, title: TitleFound): readonly TitledPerson[] {
  const { words } = scan
  if (!title.plural) return []
  const behind = bodyAfter(words, title.to)
  const names = listAt(scan, behind?.to ?? title.to)
  if (names.length < 2) return []
  const before = bodyBefore(words, title.lead)
  const counted = counts.has(words.lower(title.lead - 1))
  if (before === null && !counted) return []
  const bench =
    counted && before === null && behind === null && courtHeads.test(title.head) && says(scan.article, courts)
  if (!bench && !isPublicAfter(scan, title, before, behind)) return []
  return names.map((name) =>
    personTold(scan, 'title-comma-name', {
      name,
      ...bearing(title),
      body: behind ?? before,
      around: aroundTitle(title, before, behind),
    }),
  )
}

/** ", Ann Poe, Bo Roe and Cy Doe" and a mark that closes them. */
function listAt(scan: Scan, comma: number): readonly TokenRun[] {
  const { words } = scan
  const names: TokenRun[] = []
  let k = comma
  while (listLinks.has(words.lower(k)) && names.length < MOST_NAMES) {
    const next = words.lower(k + 1) === 'and' ? k + 2 : k + 1
    const name = nameAt(words, next, 2)
    if (!name || !namesPerson(scan, name)) break
    names.push(name)
    k = name.to
  }
  return words.raw(comma) !== 'and' && /^[,.;:-]$/.test(words.raw(k)) ? names : []
}
