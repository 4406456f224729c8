/** Work that a clause tells as a government's: "who manages Ecology's water program", "who runs the county's elections office", "who works for the state". */
import type { Words } from '../../article/words.ts'
import { wordSet } from '../../rules/word-set.ts'
import { employerAt, isEmployer } from './employer.ts'
import { bodyBefore } from './read-body.ts'
import { type Scan, type TokenRun, textOf } from './token-run.ts'

const works = wordSet('works worked work speaks spoke')
const employed = wordSet('for with at in')
/** What agencies run: a farm or a hotel of the county is none. */
const tasks = wordSet(
  `program programs programme office unit section division system operations inspections enforcement service services team branch
  laboratory lab budget response elections permits permitting records oversight jail shelter investigations recycling planning finances initiative
  project projects efforts effort`,
)
const owners = wordSet(
  'state county city town village borough township parish agency department district tribe governor mayor commission board',
)
const MOST_TOKENS = 9
const indefinite = wordSet('a an')

/** The owner or employer of the work that the verb tells, which is token `verb`; null if it tells no government's. */
export function publicWork(scan: Scan, verb: number): TokenRun | null {
  const { words } = scan
  if (works.has(words.lower(verb))) return employed.has(words.lower(verb + 1)) ? employerAt(scan, verb + 2) : null
  for (let k = verb + 1; k < verb + MOST_TOKENS && k < words.count && words.joined(k - 1); k++) {
    if (words.raw(k) === "'s") return endsInTask(words, k + 1) ? ownerEnding(scan, verb + 1, k) : null
    if (words.lower(k) === 'for' && k > verb + 1) return workFor(scan, verb + 1, k + 1)
    if (!/^[A-Za-z-]+$/.test(words.raw(k))) return null
  }
  return null
}

/** "water quality program" from token `at` on */
function endsInTask(words: Words, at: number): boolean {
  for (let k = at; k < at + 5 && words.joined(k - 1) && /^[A-Za-z-]+$/.test(words.raw(k)); k++)
    if (tasks.has(words.lower(k))) return true
  return false
}

/** "the county", "Ecology", "the Ohio EPA" before "'s", which is token `end`. */
function ownerEnding(scan: Scan, from: number, end: number): TokenRun | null {
  const { words, places, article } = scan
  if (owners.has(words.lower(end - 1)) && words.lower(end - 2) === 'the') return { from: end - 1, to: end }
  const body = bodyBefore(words, end)
  if (body === null || body.from < from) return null
  const text = textOf(scan, body)
  const short = body.to - body.from === 1 && article.folded.includes(`Department of ${text}`)
  const place = places.covers(words.start(body.from), words.end(body.to - 1))
  return short || place || isEmployer(scan, body) ? body : null
}

/** "dam safety for the Oregon Water Resources Department", "emergency management for Lucas County" */
function workFor(scan: Scan, object: number, at: number): TokenRun | null {
  const { words, places } = scan
  const body = employerAt(scan, at)
  if (body !== null) return body
  if (indefinite.has(words.lower(object))) return null
  if (words.lower(at) === 'the' && owners.has(words.lower(at + 1)) && /^[,.;]$|^$/.test(words.raw(at + 2)))
    return { from: at + 1, to: at + 2 }
  for (let to = at + 1; to < at + 4 && words.isCapital(to - 1); to++)
    if (places.covers(words.start(at), words.end(to - 1)) && !words.isCapital(to)) return { from: at, to }
  return null
}
