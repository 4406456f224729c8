/** "Accused of violating the act, Toledo ...", "Long out of compliance, the county ...": what opens a sentence and is said of its subject. */
import type { SentenceView } from '../sentence-view.ts'
import type { Clause } from './clause.ts'
import { hasVerb, opensMainClause } from './clause-openers.ts'
import { breakingParticiples, breakingTurns, keepingParticiples } from './participles.ts'
import { isReportingVerb, isVerbHere } from './verb-group.ts'

const adverb =
  /^(?:once|long|twice|previously|formerly|repeatedly|recently|originally|initially|already|still|again|just|now|wrongly)$/
const judged =
  /^(?:accused|suspected|convicted|cited|faulted|sued|fined|blamed|criticized|charged|found|ruled|declared|deemed|designated|listed|certified)$/
const joins = /^(?:of|for|in|out|by|to|as|with|guilty|not|last|this|earlier|repeatedly|previously|again|twice)$/

/** Does such a phrase open at token `i`? */
export function opensFronted(view: SentenceView, i: number): boolean {
  if (i > 0) return opensAgainst(view, i)
  let k = i
  while (adverb.test(view.words[k] ?? '')) k++
  const word = view.words[k] ?? ''
  const next = view.words[k + 1] ?? ''
  if (k > i && /^(?:in|out)$/.test(word)) return /^(?:violation|compliance|breach|of|noncompliance)$/.test(next)
  return (judged.test(word) && joins.test(next)) || opensParticiple(view) || opensAgainst(view, i)
}

/** "Violating its own charter, the city sold the land", "Openly flouting the order, Utah kept them": what its subject did with what follows. */
function opensParticiple(view: SentenceView): boolean {
  const { words } = view
  let k = 0
  while (
    k < 3 &&
    (/[a-z]ly$/.test(words[k] ?? '') || adverb.test(words[k] ?? '') || /^(?:not|never|while)$/.test(words[k] ?? ''))
  )
    k++
  const word = words[k] ?? ''
  if (!word.endsWith('ing')) return false
  return (
    (word === 'having' ||
      breakingParticiples.has(word) ||
      keepingParticiples.has(word) ||
      breakingTurns.test(words.slice(k, k + 3).join(' '))) &&
    isBesideClause(view, word === 'having' ? behindParticiple(view, k + 1) : k + 1)
  )
}

/** "Having repeatedly broken the decree": the token behind the participle. */
function behindParticiple(view: SentenceView, from: number): number {
  let i = from
  while (/ly$/.test(view.words[i] ?? '')) i++
  return i + 1
}

/** "In open defiance of the injunction, deputies stopped them", "Contrary to the act, the board met": the law stands first. */
function opensAgainst(view: SentenceView, at: number): boolean {
  const { words } = view
  // "ruled that in violation of the act, the board met"
  if (at > 0 && !/^(?:that|")$/.test(words[at - 1] as string)) return false
  const opens =
    /^(?:in (?:an? )?(?:[a-z-]+ (?:and [a-z-]+ )?)?(?:violation|breach|defiance|contravention|disregard|derogation|contempt|infringement|violations)|contrary to|counter to|heedless of|without regard|in what|against)(?= |$)/.exec(
      words.slice(at, at + 6).join(' '),
    )
  return opens !== null && isBesideClause(view, at + opens[0].split(' ').length)
}

/** Behind the phrase's own words a comma and a clause of its own: "Violating the act is wrong, the mayor said" has none. */
function isBesideClause(view: SentenceView, from: number): boolean {
  for (let i = from + 1; i < Math.min(view.count, from + LONGEST); i++) {
    if (view.words[i] === ',' && opensBeside(view, i + 1) && !isOnlySaying(view, i + 1))
      return !hasOwnVerb(view, from, i)
  }
  return false
}

/** Does what the phrase is said of begin here? "the Elko County Commission deliberated": a place, whatever the verb is. */
export function opensBeside(view: SentenceView, from: number): boolean {
  if (opensMainClause(view, from)) return true
  let i = from
  while (/^(?:the|city|county|town|village|state|of)$/.test(view.words[i] ?? '')) i++
  const place = view.places.find(({ mention }) => mention.start === view.starts[i])
  if (!place || place.mention.as === 'qualifier') return false
  const behind = view.starts.findIndex((start) => start >= place.mention.end)
  return behind > 0 && !/^(?:,|and|or|\.)$/.test(view.words[behind] as string)
}

/** How many tokens the phrase may be long. */
const LONGEST = 30

const relative = /^(?:that|which|who|whose|where|what)$/

/** A verb of the phrase that no relative clause has: "Ignoring the order that it had sought" has none. */
function hasOwnVerb(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (relative.test(view.words[i] as string)) return false
    if (hasVerb(view, i, i + 1) || (isVerbHere(view, i) && !/(?:ing|ed|en)$/.test(view.words[i] as string))) return true
  }
  return false
}

/** ", the mayor said": nothing but who says so follows. */
function isOnlySaying(view: SentenceView, from: number): boolean {
  const comma = view.words.indexOf(',', from)
  const to = comma < 0 ? view.count : comma
  for (let i = from + 1; i < to; i++)
    if (isReportingVerb(view.words[i])) return /^(?:\.|,|on|in|at)$/.test(view.words[i + 1] ?? '.')
  return false
}

/** Is the clause such a phrase? Nobody stands before its verb, and what is said behind it may be said by somebody else. */
export const isFronted = (view: SentenceView, clause: Pick<Clause, 'from' | 'link'> | undefined): boolean =>
  clause?.link === 'adverbial' && opensFronted(view, clause.from)

/** Is the comma at token `i` the one behind "According to the Herald", which opens the sentence? */
export const endsSource = (view: SentenceView, i: number): boolean =>
  view.words[0] === 'according' &&
  view.words[i] === ',' &&
  view.words.indexOf(',') === i &&
  (!view.places.some(({ mention }) => mention.end === view.ends[i - 1]) || opensBesideSource(view, i + 1))

/** "According to Delano, Kern County broke the law": no state of Delano, and no further one of a list. */
function opensBesideSource(view: SentenceView, from: number): boolean {
  const place = view.places.find(({ mention }) => mention.start === view.starts[from])
  if (!place) return true
  const behind = view.starts.findIndex((start) => start >= place.mention.end)
  return place.mention.as !== 'qualifier' && !/^(?:,|and|or)$/.test(view.words[behind] ?? '')
}

/** "In its annual determinations, the department found": does the noun at token `i` only tell where it was said? */
export const opensInPaper = (view: SentenceView, i: number): boolean =>
  view.words[0] === 'in' && i < view.words.indexOf(',')
