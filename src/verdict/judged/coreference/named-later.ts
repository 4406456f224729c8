/** "An Ohio county broke the law, a judge ruled. Hardin County had jailed ...": a lead that counts on a name to come. */
import type { Span } from '../../../types.ts'
import type { Clause } from '../../grammar/clause.ts'
import { type NounPhrase, spanOfPhrase } from '../../grammar/noun-phrase.ts'
import type { Match } from '../../matches.ts'
import type { CueRule } from '../../rule.ts'
import { type SentenceView, within } from '../../sentence-view.ts'
import type { Subject, SubjectContext } from '../subject.ts'
import type { Candidate } from './antecedents.ts'

/** How many sentences on the name stands at most. */
const AHEAD = 4

const towns: ReadonlySet<string> = new Set(['city', 'town', 'village', 'borough', 'township', 'place'])
const counties: ReadonlySet<string> = new Set(['county'])
const schools: ReadonlySet<string> = new Set(['school_district'])
const tribes: ReadonlySet<string> = new Set(['tribe'])

/** The words that such a phrase ends with, or that own its head, and the kinds of government they may stand for. */
const nouns: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/(?:^| )(?:school (?:district|board|system)|schools)$/, schools],
  [
    /(?:^| )(?:county|parish|sheriff|sheriff 's (?:office|department)|county (?:jail|commission|board|clerk|council))$/,
    counties,
  ],
  [/(?:^| )(?:tribe|pueblo|band)$/, tribes],
  [
    /(?:^| )(?:city|town|village|borough|township|municipality|suburb|(?:city|town|village|borough) (?:council|board|commission|police)|(?:city|town|village) council committee|select ?board|police (?:department|force))$/,
    towns,
  ],
]

const ofStaff =
  /(?: (?:city|county|town|village|borough|township) (?:\w+ ){0,2}(?:clerks?|mayor|manager|member|official|officer|employee|worker|attorney|treasurer|commissioner|councilman|councilwoman|supervisor|inspector|administrator)| sheriff 's (?:deputy|deputies|captain|sergeant|lieutenant|detective))$/

/** Whom the phrase means; null: the phrase is no such thing; generic: no name follows. */
export function namedLater(
  view: SentenceView,
  cue: Match<CueRule>,
  phrase: NounPhrase,
  clause: Clause,
  context: SubjectContext,
): Subject | null {
  if (!/^(?:an?|one)$/.test(view.words[phrase.from] as string)) return null
  const words = view.words.slice(phrase.from + 1, phrase.to)
  // "A Colorado city's ban"; the "'s" of a sheriff's office is none.
  const mark = words.findIndex((word, i) => word === "'s" && !/^(?:office|department)$/.test(words[i + 1] ?? ''))
  const last = words.findIndex((word) => /^(?:in|of|at|on|near|that|which|,)$/.test(word))
  const noun = (mark > 0 ? words.slice(0, mark) : words.slice(0, last > 0 ? last : words.length)).join(' ')
  // "A Texas city clerk", "A Nevada sheriff's deputy": one of the staff of a government that is not told.
  if (
    ofStaff.test(noun) &&
    view.places.some(({ mention, entity }) => entity.kind === 'state' && mention.start === view.starts[phrase.from + 1])
  )
    return { kind: 'generic' }
  const kinds = noun.split(' ').length > 6 ? undefined : nouns.find(([ends]) => ends.test(noun))?.[1]
  if (kinds === undefined) return null
  const span = spanOfPhrase(view, phrase)
  const shown = view.places.filter(({ mention }) => mention.start >= span.start && mention.end <= span.end)
  // "A city police force in Dayton", "a Dayton sheriff": the phrase names it.
  if (!noun.endsWith('suburb') && shown.some(({ entity }) => kinds.has(entity.kind))) return null
  if (clause.link === 'relative' || /^(?:if|when|unless|once)$/.test(clause.opener ?? '')) return null
  if (shown.length === 0 && mark < 0 && !isDone(view, cue, phrase)) return null
  const state = shown.map(({ entity }) => stateOf(entity.id)).find((id) => id !== null) ?? null
  const fits = (candidate: Candidate): boolean =>
    kinds.has(candidate.kind) && !candidate.inCourt && (state === null || candidate.id.startsWith(`${state}/`))
  const meant = nameAhead(view, span, context, fits) ?? nameBefore(view, span, context, fits)
  if (!meant) return shown.length > 0 ? { kind: 'generic' } : null
  const via = mark > 0 ? view.text.slice(span.start - view.start, span.end - view.start) : null
  return {
    kind: 'government',
    ids: [meant.id],
    via,
    by: 'reference',
    antecedents: [meant],
    start: span.start,
    end: span.end,
  }
}

/** "violated", "has complied", "is breaking": of one; "a city violates the act if" is said of any. */
function isDone(view: SentenceView, cue: Match<CueRule>, { to }: NounPhrase): boolean {
  const group = view.words.slice(to, cue.to).join(' ')
  return (
    /(?:^| )(?:has|had|is|was|did|does|appears?|appeared|seems?|seemed|remains?|failed|refused)(?: |$)/.test(group) ||
    /(?:ed|broke|met|fell short|ran afoul|kept|fell)(?: \w+){0,2}$/.test(group)
  )
}

const stateOf = (id: string): string | null => /^.*?\/(?:state|territory|district):[a-z]{2}/.exec(id)?.[0] ?? null

function nameAhead(
  view: SentenceView,
  span: Span,
  { article, candidates }: SubjectContext,
  fits: (candidate: Candidate) => boolean,
): Candidate | null {
  const until = Math.min(article.sentences.length - 1, view.index + AHEAD)
  for (let i = view.index; i <= until; i++) {
    const { start, end } = article.sentences[i] as Span
    const named = within(candidates, (c) => c, { start: Math.max(start, span.end), end }).filter(
      // What is private beside a place does not stand before it: "Hardin County must free nine inmates".
      (candidate) => fits(candidate) && (!candidate.inPrivate || candidate.start <= start + 1),
    )
    // "owners around Torch Lake who sued Clearwater Township"
    const found = named.find(({ setting }) => !setting) ?? named[0]
    if (found) return found
  }
  return null
}

/** "TOLEDO, Ohio — A city council committee violated": the one place that was named before. */
function nameBefore(
  view: SentenceView,
  span: Span,
  { candidates }: SubjectContext,
  fits: (candidate: Candidate) => boolean,
): Candidate | null {
  const before = within(candidates, (c) => c, { start: Math.max(0, view.start - 400), end: span.start }).filter(fits)
  return before.every(({ id }) => id === before[0]?.id) ? (before.at(-1) ?? null) : null
}
