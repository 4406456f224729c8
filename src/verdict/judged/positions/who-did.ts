/** Subjects of adverbs: "illegally withheld the file", "answered within three days, as the law requires". */
import type { Clause } from '../../grammar/clause.ts'
import { startsFiniteGroup } from '../../grammar/finite-group.ts'
import { phraseBefore } from '../../grammar/noun-phrase.ts'
import { isAdverb, isAuxiliary, isFiniteCue, isVerbHere } from '../../grammar/verb-group.ts'
import { amountFrom } from '../../limits.ts'
import type { SentenceView } from '../../sentence-view.ts'
import { type CueSite, siteAt } from '../cue-site.ts'
import { type Judged, nobody } from '../judged.ts'
import { readJudged } from '../read-judged.ts'
import { leftOf, ofClause } from './before-verb.ts'
import { blamedForDoing } from './blamed-for-doing.ts'
import { bodyOpening } from './leading-subject.ts'
import { isPursuing } from './pursuing.ts'
import { toldDoer } from './told-doer.ts'

/** "illegally withheld the file", "improperly spent it": the verb behind the adverb. */
const opensDeed =
  /(?:ed|es|s|ing)$|^(?:spent|withheld|withhold|went|met|held|gave|paid|made|sent|kept|let|took|sold|bought|shut|cut|put|built|hid|left|drew|wrote|chose|ran|fired|shielded)$/

/** "charged a fee that the act does not allow", no "charged a man" */
const asksMoney = ({ words }: SentenceView, verb: number): boolean =>
  words[verb] === 'charged' &&
  words.slice(verb + 1, verb + 6).some((word) => /^(?:\$|fees?|rates?|tolls?|tax|price|prices)$/.test(word))

/** The first verb of a clause before the link, behind its auxiliaries; -1. */
function mainVerb(view: SentenceView, { from, to: end }: Clause, link: number): number {
  const to = Math.min(end, link)
  for (let i = from; i < to; i++) {
    if (!startsFiniteGroup(view, i, from)) continue
    while (i + 1 < to && (isAuxiliary(view, i) || isAdverb(view, i))) i++
    return i
  }
  return -1
}

/** "The clerk answered within three days, as the law requires": who did what stands before the link, or behind it. */
export function whoDid(site: CueSite): Judged {
  const own = doerIn(site)
  const { clause, cue } = site
  // "were paid before the board had audited them, as the law requires": it had not yet.
  const { words } = site.view
  const isYetToBe = clause.opener === 'before' && words.slice(clause.from, cue.from).includes('had')
  if (cue.row.polarity === 'complies' && isYetToBe) return nobody
  // "paid for it before a contract was signed, which the code forbids": what was done stands before.
  if (own.subject.kind === 'government' || clause.parent < 0 || !during.test(clause.opener ?? '')) return own
  const outer = doerIn({ ...siteAt(site, clause.parent), cue, after: site.after })
  return outer.subject.kind === 'government' ? outer : own
}

const during = /^(?:before|after|until|while|when|as|once|since)$/

function doerIn(site: CueSite): Judged {
  const { view, cue, clause, context } = site
  // "As the law requires, Topeka posted it", "The act gives it 10 days; Toledo took 41"
  const link = clause.from > cue.from ? clause.to : Math.min(cue.from, clause.to)
  const told = toldDoer(site, link, true)
  if (told) return told
  // "accused Reno of firing a nurse, which the act forbids"
  const blamed = blamedForDoing(site, link)
  if (blamed) return blamed
  const verb = mainVerb(view, clause, link)
  const pursues = verb >= 0 && isPursuing(view.words[verb] as string) && !asksMoney(view, verb)
  const before = verb < 0 || pursues ? nobody : leftOf(site, verb)
  if (before.phrase && before.subject.kind !== 'unknown') return before
  if (pursues) return nobody
  const opening = verb < 0 ? bodyOpening(view, clause) : null
  if (opening) return readJudged(view, opening, context)
  const whole = ofClause(site)
  if (whole.phrase || clause.to > cue.from) return whole
  // "Topeka, as the law requires, posted it": the subject waits for its verb.
  const phrase = phraseBefore(view, clause.to, clause.from)
  return phrase ? readJudged(view, phrase, context) : whole
}

/** "A man entered the state illegally": the object stands between the adverb and its verb, so the subject is looked for before the verb. */
export function subjectEdge({ view, cue, clause }: CueSite): number {
  if (cue.row.limit) {
    const from = amountFrom(view, cue, clause.from)
    if (from < cue.from) return from
  } else if (!cue.row.measured && opensDeed.test(view.words[cue.to] ?? '') && !isAuxiliary(view, cue.to))
    return cue.from
  for (let i = cue.from - 1; i >= clause.from; i--)
    // "took 40 days to answer, longer than the act allows": the verb that has a subject.
    if (view.words[i - 1] !== 'to' && (isVerbHere(view, i) || isFiniteCue(view.words[i] as string))) return i
  return cue.from
}
