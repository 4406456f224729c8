import { controlVerbs, pronouns } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import { breakingParticiples, breakingTurns, keepingParticiples } from './participles.ts'
import { behindQualifier, opensQualifier } from './qualifier.ts'
import { isAdverb, isAuxiliary, isFiniteCue, isReportingVerb, isVerbHere } from './verb-group.ts'
import { isVerbForm } from './verbs.ts'

/** Does a verb group start here, so that the subject must stand before the comma? */
export function startsVerbGroup(view: SentenceView, from: number): boolean {
  let i = from
  while (isAdverb(view, i)) i++
  const word = view.words[i]
  return (
    word !== undefined &&
    (isAuxiliary(view, i) || isFiniteCue(word) || (isReportingVerb(word) && /(?:s|ed|d)$/.test(word)))
  )
}

/** A dash with space around it, or the first of two hyphens that stand for one; not the hyphen of a word. */
export function isLooseDash(view: SentenceView, i: number): boolean {
  const start = view.starts[i] as number
  const next = behindDash(view, i)
  return (view.ends[i - 1] ?? start) < start && (view.starts[next] ?? start + 3) > start + next - i
}

/** The token behind the dash at `i`, which may be written with two hyphens. */
export const behindDash = (view: SentenceView, i: number): number =>
  view.words[i + 1] === '-' && view.starts[i + 1] === view.ends[i] ? i + 2 : i + 1

/** "will decide next year if the state broke the law": the if of a question, not of a condition. */
export function isAskedIf(view: SentenceView, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    const word = view.words[k] as string
    if (word === ',') return false
    if (
      /^(?:decid(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|ask(?:s|ed|ing)?|check(?:s|ed|ing)?|see|know|knows|unclear|unsure|weigh(?:s|ed|ing)?|examin(?:e|es|ed|ing)|investigat(?:e|es|ed|ing)|learn|assess(?:es|ed|ing)?|wonder(?:s|ed|ing)?|question(?:s|ed|ing)?|consider(?:s|ed|ing)?)$/.test(
        word,
      )
    )
      return true
  }
  return false
}

export function isAdverbial(view: SentenceView, i: number): boolean {
  const word = view.words[i] as string
  const before = view.words[i - 1]
  // "year after year"
  if (before !== undefined && before === view.words[i + 1]) return false
  // "Nothing before the court shows that"
  if (before === 'nothing') return false
  // "has since been cleared"
  if (word === 'since' && /^(?:has|have|had)$/.test(before ?? '')) return false
  // "listed both, in Reno and Elko, as out of compliance with the rule"
  if (word === 'as')
    return (
      before === ',' &&
      !/^(?:out|in|not|non|noncompliant|compliant|fully|partially|substantially|delinquent|behind|late|overdue|tardy|lax)$/.test(
        view.words[i + 1] ?? '',
      ) &&
      opensClause(view, i + 1)
    )
  // "Topeka once violated the act": when, not a clause.
  if (
    word === 'once' &&
    (startsVerbGroup(view, i + 1) ||
      /^(?:again|more)$/.test(view.words[i + 1] ?? '') ||
      /^(?:who|which|had|has|was|were|he|she)$/.test(before ?? ''))
  )
    return false
  if (word === 'since' || word === 'after' || word === 'before' || word === 'until' || word === 'once')
    return opensClause(view, i + 1)
  if (word === 'despite') return before === ','
  return true
}

/** A clause that is to have another beside it has a verb; "The state, and cities including Hartford, do not" has none yet. */
export function hasVerb(view: SentenceView, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = view.words[k] as string
    if (
      isAuxiliary(view, k) ||
      isFiniteCue(word) ||
      (isReportingVerb(word) && !/^(?:states?|reports?|claims?|notes|rules?|charges?)$/.test(word))
    )
      return true
  }
  return false
}

/** Does a clause with a subject of its own begin here: within a few words an auxiliary or a finite verb? */
export function opensClause(view: SentenceView, from: number): boolean {
  const { words, count } = view
  if (from >= count) return false
  if (isPronounSubject(view, from)) return true
  for (let k = from; k < Math.min(count, from + 12); k++) {
    const word = words[k] as string
    if (word === ',' && k > from + 1 && !isListComma(view, k)) {
      // ", including Kent County,": the verb stands behind the aside.
      const close = /^(?:including|such|among|which|who|like|along|as|a|an|the)$/.test(words[k + 1] ?? '')
        ? words.indexOf(',', k + 1)
        : -1
      if (close < 0 || close > k + 12) return false
      return startsVerbGroup(view, close + 1)
    }
    if (k > from && (isAuxiliary(view, k) || isSaying(view, k) || isFiniteCue(word) || isVerbForm(view, k))) return true
    if (k === from && isAuxiliary(view, k)) return true
  }
  return false
}

/** "in line with state law": no verb of saying. */
const isSaying = (view: SentenceView, i: number): boolean =>
  isReportingVerb(view.words[i]) && (view.words[i] !== 'state' || isVerbHere(view, i))

function isListComma(view: SentenceView, k: number): boolean {
  return view.places.some(({ mention }) => mention.end === view.ends[k - 1])
}

const withoutContraction = (word: string): string =>
  word.includes("'") ? word.replace(/'(?:re|ve|ll|d|m)$/, '') : word

export function isPronounSubject(view: SentenceView, i: number): boolean {
  const word = withoutContraction(view.words[i] ?? '')
  if (!pronouns.has(word) || word === 'each' || word === 'both') return false
  const next = view.words[i + 1]
  return (
    word !== view.words[i] ||
    (next !== undefined &&
      (isAuxiliary(view, i + 1) ||
        next === "'s" ||
        isAdverb(view, i + 1) ||
        isReportingVerb(next) ||
        isFiniteCue(next)))
  )
}

/** The token behind ", in doing so," or ", by so doing,", which stands between a conjunction and its verb; `from` if there is none. */
function behindDoingSo(view: SentenceView, from: number): number {
  const i = view.words[from] === ',' ? from + 1 : from
  const [joint, one, two, close] = view.words.slice(i, i + 4)
  if (!/^(?:in|by)$/.test(joint ?? '') || !/^(?:doing (?:so|that|this)|so doing|the process)$/.test(`${one} ${two}`))
    return from
  return close === ',' ? i + 4 : i + 3
}

/** After "and", "but" or a comma: a verb straight away, so the subject is the one before. */
export function startsShared(view: SentenceView, from: number): boolean {
  let i = behindDoingSo(view, from)
  while (isAdverb(view, i)) i++
  const word = view.words[i]
  if (word === undefined || /^(?:we|you|they|i|he|she|it)'/.test(word)) return false
  const next = view.words[i + 1]
  // "flagrant and repeated violations"
  if (
    /^(?:repeated|continued|sustained)$/.test(word) &&
    /^(?:violations?|breach(?:es)?|infractions?|failures?|non-?compliance|disregard|defiance)$/.test(next ?? '')
  )
    return false
  if (isAuxiliary(view, i)) return next !== undefined && !pronouns.has(next)
  // "and said that", "and refuses to": a finite verb; "and complaints" or "and found wallets" rarely stand in a judged list.
  return (
    (isFiniteCue(word) || isReportingVerb(word) || isVerbForm(view, i)) &&
    !view.officials.some(({ mention }) => mention.start === view.starts[i]) &&
    (/(?:s|ed|id|aid|old|ound|rote|y|et)$/.test(word) || strong.test(word))
  )
}

/** "met one standard but broke the other": pasts that end like no other. */
const strong = /^(?:broke|ran|kept|fell|took|got|won|lost|came|made|gave|held|drew|chose|flew)$/

/** ", saying it complies", ", alleging that": a participle whose subject is the clause's. */
export function startsParticipial(view: SentenceView, from: number): boolean {
  // "Is Salem, Ore., breaking the act?"
  if (view.text.endsWith('?') && opensQualifier(view, from - 1) >= 0) return false
  let i = from
  while (isAdverb(view, i)) i++
  const word = view.words[i]
  return (
    word !== undefined &&
    /ing$/.test(word) &&
    (isReportingVerb(word) ||
      controlVerbs.has(word) ||
      breakingParticiples.has(word) ||
      keepingParticiples.has(word) ||
      breakingTurns.test(view.words.slice(i, i + 3).join(' ')) ||
      /^(?:citing|accusing|suing|meaning|making|leaving|putting|placing)$/.test(word))
  )
}

/** ", but not Canton,": takes a name out of a list; no clause. */
export function isException(view: SentenceView, i: number): boolean {
  // "closed all but two of the findings"
  if (view.words[i] === 'but' && /^(?:all|any|anything|nothing|none|everything)$/.test(view.words[i - 1] ?? ''))
    return true
  if (view.words[i] !== 'but' && view.words[i] !== 'though' && view.words[i] !== 'although') return false
  if (takesOutPlace(view, i)) return true
  // "met some, though far from all, of the terms"
  if (/^(?:by no means|far from|certainly not|hardly|not nearly) all\b/.test(view.words.slice(i + 1, i + 5).join(' ')))
    return true
  const next = view.words[i + 1]
  if (next !== 'not' && next !== 'neither') return false
  const after = view.words[i + 2]
  return (
    after === 'all' ||
    after === 'the' ||
    after === 'in' ||
    view.places.some(({ mention }) => mention.start === view.starts[i + 2])
  )
}

/** "Every city in the county but Tacoma obeyed" */
export function takesOutPlace(view: SentenceView, i: number): boolean {
  if (view.words[i] !== 'but' || !view.places.some(({ mention }) => mention.start === view.starts[i + 1])) return false
  for (let k = i - 1; k >= Math.max(0, i - 12); k--) {
    const word = view.words[k] as string
    if (/^(?:all|every|each|any|no|none|nobody|everyone)$/.test(word)) return true
    if (word === ',' || isAuxiliary(view, k) || isFiniteCue(word)) return false
  }
  return false
}

/** Behind the comma of an opening clause: does the clause that waited begin, with a subject and a finite verb? */
export function opensMainClause(view: SentenceView, from: number): boolean {
  const word = view.words[from]
  if (word === undefined || /^(?:and|or|but|which|who|whose|where|a|an|including|both|one)$/.test(word)) {
    // "If the county, a party to the suit, complies": an apposition has no verb of its own before its comma.
    return word === 'a' || word === 'an' || word === 'both' || word === 'one' ? verbBeforeComma(view, from) : false
  }
  if (
    isListComma(view, from - 1) &&
    view.places.some(
      ({ mention, entity }) =>
        mention.start === view.starts[from] && (mention.as === 'qualifier' || entity.kind === 'state'),
    )
  )
    return verbBeforeComma(view, from)
  if (isAuxiliary(view, from)) return false
  return isPronounSubject(view, from) || opensClause(view, from)
}

function verbBeforeComma(view: SentenceView, from: number): boolean {
  for (let k = from + 1; k < Math.min(view.count, from + 14); k++) {
    const word = view.words[k] as string
    // "the Waco, Texas, school district violated"
    const behind = word === ',' ? behindQualifier(view, k) : -1
    if (behind > k) {
      k = behind - 1
      continue
    }
    if (word === ',') return false
    if (isAuxiliary(view, k) || isFiniteCue(word) || isReportingVerb(word) || isVerbForm(view, k)) return true
  }
  return false
}

/** "and said that", ", saying": a verb of saying. */
export function startsSaying(view: SentenceView, from: number): boolean {
  let i = from
  while (isAdverb(view, i) || /^(?:has|have|had)$/.test(view.words[i] ?? '')) i++
  const word = view.words[i] ?? ''
  return isReportingVerb(word) && !/^(?:appears?|seems?|clear|likely|true|means?|meant)$/.test(word)
}

const gerundOpeners: ReadonlySet<string> = new Set(['by', 'besides', 'without', 'despite', 'in', 'for', 'upon'])

/** "Far from violating the act, Virginia ...", "By ignoring the order, the city ...": a gerund that opens a sentence. */
export function opensGerund(view: SentenceView, i: number): boolean {
  let k = i
  const word = view.words[k] as string
  if ((word === 'far' || word === 'instead' || word === 'rather') && /^(?:from|of|than)$/.test(view.words[k + 1] ?? ''))
    k += 2
  else if (gerundOpeners.has(word)) k++
  else return false
  while (isAdverb(view, k)) k++
  const verb = view.words[k] ?? ''
  // "Rather than comply with the decree, Utah ..."
  if (word === 'rather')
    return /^(?:comply|obey|honou?r|heed|follow|abide|adhere|violate|break|breach|defy|ignore)$/.test(verb)
  return (
    breakingParticiples.has(verb) ||
    keepingParticiples.has(verb) ||
    /^(?:comply|fail|refus|meet|conced|admitt|find|rul|conclud|say|declar|acknowledg|deny|follow)ing$/.test(verb)
  )
}
