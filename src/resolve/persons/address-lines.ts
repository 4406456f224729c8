/** The lines that stand under a name at the head or the foot of a letter: a title, and the body that it belongs to. */
import type { Words } from '../../article/words.ts'
import { ofFor } from '../../rules/person/word-set.ts'
import { degreed } from './apposition.ts'
import { looksPersonal } from './looks-personal.ts'
import { nameEndingAt } from './name-ending.ts'
import type { TitledPerson } from './person-mention.ts'
import { bearing, personTold, type Told } from './person-told.ts'
import { isPublicAfter } from './public-after.ts'
import { bodyAt, fieldBehind } from './read-body.ts'
import type { TitleFound } from './read-title.ts'
import { isPlace, type Scan, type TokenRun } from './token-run.ts'

/** What stands of an office on the lines from a title on. */
interface OfficeLines {
  /** The title with what follows "of" or "for" on its line. */
  readonly whole: TokenRun
  /** The body behind the title or on the next line. */
  readonly body: TokenRun | null
}

/** Token `i` begins the line right below that of the token before it. */
const opensNextLine = ({ article, words }: Scan, i: number): boolean => {
  if (i < 1 || i >= words.count) return false
  const between = article.folded.slice(words.end(i - 1), words.start(i))
  return /^[^\S\n]*\n[^\S\n]*$/.test(between)
}

const opensLine = (words: Words, i: number): boolean => i === 0 || !words.joined(i - 1)

/** Reads on from a title: "Director of Parks", "Commissioner, Food and Drug Administration", or the body below. */
export function officeLines(scan: Scan, title: TitleFound): OfficeLines {
  const { words } = scan
  const of = ofFor.has(words.lower(title.to)) && words.joined(title.to - 1) ? bodyAt(words, title.to + 1) : null
  const to = of?.to ?? Math.max(title.to, fieldBehind(words, title.to))
  const whole = { from: title.from, to }
  const comma = words.raw(to) === ',' && words.joined(to - 1)
  const behind = comma && words.joined(to) && words.isCapital(to + 1) ? bodyAt(words, to + 1) : null
  if (behind) return { whole, body: behind }
  const next = comma ? to + 1 : to
  const below = opensNextLine(scan, next) && words.isCapital(next) ? bodyAt(words, next) : null
  return { whole, body: below ?? of }
}

/** The person whose name is all of the line above a title: "Jane Roe, Ph.D." over "Secretary", as letters have it. */
export function nameAboveTitle(scan: Scan, title: TitleFound): TitledPerson | null {
  const { words } = scan
  if (!opensNextLine(scan, title.lead) || !words.isCapital(title.from)) return null
  const name = nameEndingAt(words, title.lead) ?? degreed(scan, title.lead)
  if (!name || !opensLine(words, name.from) || !looksPersonal(words, name)) return null
  if (isPlace(scan, name)) return null
  const { whole, body } = officeLines(scan, title)
  const last = body && body.from === whole.to + 1 ? body.to : whole.to
  // A sentence goes on: "Secretary Jane Roe said".
  if (words.joined(last - 1) && words.raw(last) !== ',') return null
  if (!isPublicAfter(scan, title, null, body)) return null
  return personTold(scan, 'name-above-title', { name, ...officeOf(title, { whole, body }) })
}

/** What the lines tell of whoever stands beside them. */
export const officeOf = (title: TitleFound, { whole, body }: OfficeLines): Omit<Told, 'name'> => ({
  ...bearing(title, whole),
  body,
  around: { from: title.from, to: Math.max(body?.to ?? 0, whole.to) },
})
