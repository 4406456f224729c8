/** Short names that an article gives an act, and the acronym of an act that it names in full. */
import { Shape } from '../../article/tokens.ts'
import { federalActs } from '../../rules/citation/acts.ts'
import { acronymsOfStateActs } from '../../rules/citation/state-acts.ts'
import type { Article, Span } from '../../types.ts'
import { type Cited, type CitedAs, compareSpans, touching } from './cited.ts'

const acronymsOf = new Map(
  federalActs.map((act) => [act.name, act.others.map(({ name }) => name).filter((name) => !name.includes(' '))]),
)

/** Behind a name: `(ADA)`, `(the "Trust Act")`, `, or CEQA,`, `, known as the TRUST Act`; in scraped text the marks are lost. */
const given =
  /^(?:["']? {0,3}\(?(?:hereinafter |the |or |also |known as |called |referred to as ){0,3}["']?(?<alias>[A-Z][A-Za-z]{0,12}(?: [A-Z][a-z]+){0,2}|[A-Z][A-Z-]{1,8})["']?\)|,? (?:or|also known as|known as|better known as|commonly known as|called|dubbed)(?: the)? ["']?(?<said>[A-Z]{3,8}|(?:[A-Z][A-Za-z]{1,12} ){1,3}Act)(?=["',.;)]| (?:Act|and|in|is|was))| {2,3}(?<scraped>[A-Z]{3,8}) {2,3})/u

const LONGEST_GIVEN = 70
const givers: ReadonlySet<string> = new Set(['or', 'also', 'known', 'better', 'commonly', 'called', 'dubbed'])

/** Is there a bracket, a word that gives a name or a wide gap behind a name? Most acts have none, and `given` takes a millisecond to compile. */
function mayGive(next: string): boolean {
  if (next.startsWith('  ') || next.includes(')')) return true
  const start = next.startsWith(',') ? 2 : 1
  return givers.has(next.slice(start, next.indexOf(' ', start)))
}

/** A short name in the law's own words tells which law it is: it must be an act's or a set of capitals. */
const isName = (alias: string): boolean => / Act$/.test(alias) || /^[A-Z]{2,8}$/.test(alias)

/**
 * Mentions of acts by names that the article itself gave them, or by the acronym of an act it names in full.
 *
 * Shape: sorted by start; a mention never overlaps one of another law, unless it is the same stretch.
 */
export function findAliases(article: Article, windows: readonly Span[], cited: readonly Cited[]): readonly Cited[] {
  const aliases = new Map<string, CitedAs>()
  for (const { law, end } of cited) {
    if (law.kind !== 'named_act' && law.kind !== 'state_statute') continue
    const next = article.folded.slice(end, end + LONGEST_GIVEN)
    const groups = mayGive(next) ? given.exec(next)?.groups : undefined
    const alias = groups?.alias ?? groups?.said ?? groups?.scraped
    if (alias && isName(alias) && !aliases.has(alias)) aliases.set(alias, law)
    const acronyms = law.id.startsWith('/us/act/')
      ? (acronymsOf.get(law.normalized) ?? [])
      : (acronymsOfStateActs.get(law.id.slice(law.id.lastIndexOf('/') + 1)) ?? [])
    for (const name of acronyms) if (!aliases.has(name)) aliases.set(name, law)
  }
  if (aliases.size === 0) return []
  const taken = [...cited].sort(compareSpans)
  const found: Cited[] = []
  let end = 0
  for (const [start, name] of namesIn(article, windows, [...aliases.keys()])) {
    if (start < end) continue
    const span = { start, end: start + name.length }
    const law = aliases.get(name) as CitedAs
    const other = touching(taken, span)
    if (other && (other.law.id === law.id || other.start !== span.start || other.end !== span.end)) continue
    end = span.end
    found.push({ ...span, rule: 'act-alias', law, resolution: 'document' })
  }
  return found
}

/** Where any of the names stands as words of its own, the longest first: one pass over the words of the article. */
function* namesIn(
  { folded, tokens }: Article,
  windows: readonly Span[],
  names: readonly string[],
): Generator<readonly [start: number, name: string]> {
  const byFirst = new Map<string, string[]>()
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const first = /^[A-Za-zÀ-ɏḀ-ỿ\d]+/u.exec(name)?.[0] ?? name
    byFirst.set(first, [...(byFirst.get(first) ?? []), name])
  }
  const initials = new Set([...byFirst.keys()].map((first) => first.charCodeAt(0)))
  let window = 0
  for (let i = 0; i < tokens.count; i++) {
    const shape = tokens.shape[i]
    if (shape !== Shape.caps && shape !== Shape.title) continue
    const start = tokens.start[i] as number
    if (!initials.has(folded.charCodeAt(start))) continue
    while (window < windows.length && (windows[window] as Span).end <= start) window++
    const here = windows[window]
    if (here === undefined) return
    if (start < here.start || folded[start - 1] === '-') continue
    const name = byFirst
      .get(folded.slice(start, tokens.end[i]))
      ?.find(
        (words) => folded.startsWith(words, start) && !/[A-Za-zÀ-ɏḀ-ỿ\d-]/u.test(folded[start + words.length] ?? ''),
      )
    if (name !== undefined) yield [start, name]
  }
}

/** "The Bradley amendment" is the Bradley Child Support Amendment of the same article: the mover's name is short for it. */
export function joinAmendments(cited: readonly Cited[]): readonly Cited[] {
  const long = new Map<string, CitedAs>()
  for (const { law } of cited) {
    if (!law.normalized.endsWith(' Amendment')) continue
    const mover = /^(?<mover>[^ ]+) [^ ].* Amendment$/.exec(law.normalized)?.groups?.mover
    if (mover !== undefined && !long.has(mover)) long.set(mover, law)
  }
  if (long.size === 0) return cited
  return cited.map((row) => {
    const mover = /^(?<mover>[^ ]+) Amendment$/.exec(row.law.normalized)?.groups?.mover
    const law = mover === undefined ? undefined : long.get(mover)
    return law ? { ...row, law, resolution: 'document' } : row
  })
}
