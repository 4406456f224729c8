/** Initials of an act of Congress that stand for a state's act of the same name: "FOIA", where the article speaks of Connecticut's. */
import type { Article, Sentence } from '../../types.ts'
import { federalBodiesIn } from '../federal-bodies.ts'
import { type Cited, type CitedAs, firstEndingBehind } from './cited.ts'

const ACT = /^\/us(?<state>-[a-z]{2})?\/act\/(?<name>[^/]+)(?<section>\/.*)?$/
/** "the federal FOIA" */
const FEDERAL_BEFORE = /(?<![A-Za-z])(?:[Ff]ederal|U\.S\.) $/
const LONGEST_BEFORE = 9

/**
 * The rows, sorted by start, with initials and short names of federal acts given to the state's act of that name that the article
 * named in full last before them, or, where it names only that one, behind them.
 */
export function joinStateShorts(article: Article, cited: readonly Cited[]): readonly Cited[] {
  const ofStates = new Map<string, CitedAs>()
  for (const { law } of cited) {
    const { state, name, section } = ACT.exec(law.id)?.groups ?? {}
    if (state && name && section === undefined && !ofStates.has(name)) ofStates.set(name, law)
  }
  if (ofStates.size === 0) return cited
  const isFull = ({ law, start, end }: Cited): boolean =>
    article.folded.slice(start, end).toLowerCase().includes(law.normalized.toLowerCase())
  /** By the act's name, the one named last; null for the federal one. */
  const last = new Map<string, CitedAs | null>()
  for (const row of cited) {
    const { state, name } = ACT.exec(row.law.id)?.groups ?? {}
    // An article that names both has to name the state's first to have it meant.
    if (name && !state && ofStates.has(name) && isFull(row)) ofStates.delete(name)
  }
  return cited.map((row) => {
    const { state, name, section } = ACT.exec(row.law.id)?.groups ?? {}
    if (!name) return row
    if (state) {
      last.set(name, row.law)
      return row
    }
    if (isFull(row)) {
      last.set(name, null)
      return row
    }
    const before = last.get(name)
    const owner = before === undefined ? ofStates.get(name) : before
    if (!owner || isFederal(article, row)) return row
    const id = owner.id.replace(/(\/act\/[^/]+).*$/, '$1') + (section ?? '')
    const law =
      section === undefined
        ? { ...owner, id }
        : { ...row.law, id, normalized: row.law.normalized.replace(/^.+?(?=(?:,| §) |$)/, owner.normalized) }
    return { ...row, law, resolution: 'document' }
  })
}

/** "the federal FOIA"; and what a federal body is asked for or says is under its own act. */
function isFederal(article: Article, { start }: Cited): boolean {
  if (FEDERAL_BEFORE.test(article.folded.slice(Math.max(0, start - LONGEST_BEFORE), start))) return true
  const sentence = article.sentences[firstEndingBehind(article.sentences, start)] as Sentence | undefined
  if (sentence === undefined) return false
  const bodies = federalBodiesIn(article)
  const body = bodies[firstEndingBehind(bodies, sentence.start)]
  return body !== undefined && body.start < sentence.end
}
