/** A plural title, a comma, the names: "Iowa's senators, Ann Poe and Bo Roe, voted yes", "Two council members, Ann Poe and Bo Roe,". */
import { says } from '../../article/says.ts'
import { wordSet } from '../../rules/word-set.ts'
import { isPublicAfter } from './is-public.ts'
import type { TitledPerson } from './person-mention.ts'
import { bodyAfter, bodyBefore } from './read-body.ts'
import { looksPersonal, nameAt } from './read-name.ts'
import type { TitleFound } from './read-title.ts'
import { type Scan, spanOf, type TokenRun } from './token-run.ts'

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
  const body = behind ?? before
  return names.map((name) => ({
    rule: 'title-comma-name',
    name: spanOf(scan, name),
    title: spanOf(scan, title),
    qualifier: title.qualifier,
    head: title.head,
    organization: body ? spanOf(scan, body) : null,
    around: { start: words.start(before?.from ?? title.from), end: words.end((behind ?? title).to - 1) },
    tag: null,
  }))
}

/** ", Ann Poe, Bo Roe and Cy Doe" and a mark that closes them. */
function listAt(scan: Scan, comma: number): readonly TokenRun[] {
  const { words } = scan
  const names: TokenRun[] = []
  let k = comma
  while (listLinks.has(words.lower(k)) && names.length < MOST_NAMES) {
    const next = words.lower(k + 1) === 'and' ? k + 2 : k + 1
    const name = nameAt(words, next, 2)
    if (!name || !looksPersonal(words, name)) break
    if (scan.places.covers(words.start(name.from), words.end(name.to - 1))) break
    names.push(name)
    k = name.to
  }
  return words.raw(comma) !== 'and' && /^[,.;:-]$/.test(words.raw(k)) ? names : []
}
