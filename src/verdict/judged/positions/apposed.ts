/** "Ohio detains the sick, a practice the judge called a violation of the act": what was just told is judged, so whoever does it is. */

import { startsFiniteGroup } from '../../grammar/finite-group.ts'
import { phraseBefore } from '../../grammar/noun-phrase.ts'
import { isReportingVerb, isVerbHere, verbGroupStart } from '../../grammar/verb-group.ts'
import type { SentenceView } from '../../sentence-view.ts'
import { type CueSite, siteAt } from '../cue-site.ts'
import type { Judged } from '../judged.ts'
import { readSubject } from '../read-subject.ts'
import type { Subject } from '../subject.ts'
import { ofClause } from './before-verb.ts'
import { blamedForDoing } from './blamed-for-doing.ts'
import { nounRun } from './noun-run.ts'

const deeds =
  /^(?:practices?|polic(?:y|ies)|moves?|steps?|decisions?|patterns?|arrangements?|requirements?|delays?|failures?|refusals?|rules?|actions?|acts?|tactics?|conditions|habit|omission|fees?|charges?|rates?|prices?|ban|tax|limit|process|method|approach|wait|lapse|mistakes?|errors?|oversight|slip|scheme|system|treatment|shortfall|use|restriction|setup|maneuver|shortcut|conduct|secrecy|something)$/
const opens = '(?:an?|its|the|their|this|that|another|something|conduct|actions)'
const says =
  '(?:say|says|said|contends?|contended|argues?|argued|believes?|believed|alleges?|alleged|maintains?|maintained|insists?|insisted|claims?|claimed|concluded|found|ruled|wrote|warned)'
const aux =
  '(?:(?:[a-z]+ly|also|is|are|was|were|has|have|had|may|might|could|can|appears? to|seems? to|does|do|did|not) ){0,3}'
/** "a practice that violates", "a fee critics say violates", "a pattern it said may violate". */
const toldOf = new RegExp(`^${opens} (?:[\\w-]+ ){0,3}?(?:(?:that|which) )?(?:(?:[\\w.'-]+ ){1,8}${says} )?${aux}$`)
const unreal =
  /(?:^| )(?:would|will|could|should|must|may|might|if|plans?|planned|proposed?|proposes|wants?|wanted|considering|considers?|to be) /
const calls =
  /^(?:call(?:s|ed)|describ(?:es|ed)|brand(?:s|ed)|label(?:s|ed)|deem(?:s|ed)|consider(?:s|ed)|declar(?:es|ed)|rul(?:es|ed)|found|held|denounc(?:es|ed)|condemn(?:s|ed)|said|says)$/

const turnsOnOthers =
  /^(?:su(?:ed|es|ing)|fin(?:ed|es)|cit(?:ed|es)|accus(?:ed|es)|charged|arrested|indicted|block(?:ed|s)|struck|overturn(?:ed|s)|enjoin(?:ed|s)|upheld|tossed|oppos(?:ed|es)|challeng(?:ed|es)|criticiz(?:ed|es))$/

/** Reads who did what the words behind a comma judge; null if they judge nothing of the kind. */
export function apposed(site: CueSite): Judged | null {
  const { view, cue, clauses } = site
  if (cue.row.polarity !== 'violates' && cue.row.frame !== 'predicate' && cue.row.frame !== 'verb') return null
  const comma = view.words.lastIndexOf(',', cue.from)
  if (comma < 1 || cue.from - comma > 16 || !isDeed(view, comma + 1)) return null
  // Between the deed and the cue somebody calls it so: "a practice it described as a".
  const verb = view.words.findIndex((word, i) => i > comma + 1 && i < cue.from && calls.test(word))
  const told = verb < 0 || cue.row.frame === 'verb' ? toldOfDeed(site, comma) : null
  if (told) return told
  if (
    verb < 0 ||
    !/^(?:(?:as|to be|is|are|was|were) )?(?:an? )?(?:[\w-]+ ){0,2}$/.test(between(view, verb + 1, cue.from))
  )
    return null
  const index = clauses.findIndex(({ from, to }) => from <= comma - 1 && comma - 1 < to)
  const clause = clauses[index]
  if (!clause) return null
  const whole = ofClause(siteAt(site, index))
  if (view.words[comma + 1] === 'which' && isOfThing(site, comma, clause.from, whole.subject)) return null
  const blamed = blamedForDoing(siteAt(site, index), comma)
  if (blamed) return blamed
  return whole.subject.kind === 'government' ? { ...whole, joined: -1 } : null
}

/**
 * "blocked Reno's ban on leaflets, which the opinion says violates", "sued a bank, which it says broke the act": what stands right before
 * the comma is judged, not who blocked or sued it. "Reno renewed the contract, which the auditor called a breach": who did it.
 */
function isOfThing({ view, context }: CueSite, comma: number, floor: number, doer: Subject): boolean {
  if (view.words.slice(floor, comma).some((word) => turnsOnOthers.test(word))) return true
  const phrase = phraseBefore(view, comma, floor)
  const subject = phrase && readSubject(view, phrase, context)
  return subject?.kind === 'government' && subject.via !== null && !isSame(subject, doer)
}

const isSame = (one: Subject, other: Subject): boolean =>
  one.kind === 'government' && other.kind === 'government' && one.ids.join() === other.ids.join()

/** "stop drivers without cause, a practice that violates": who did what stands before the comma. */
function toldOfDeed(site: CueSite, comma: number): Judged | null {
  const { view, cue, clauses, context } = site
  if (view.words[comma + 1] === 'which' || !toldOf.test(between(view, comma + 1, cue.from))) return null
  const index = clauses.findIndex(({ from, to }) => from <= comma - 1 && comma - 1 < to)
  const clause = clauses[index]
  if (!clause || unreal.test(between(view, clause.from, comma))) return null
  // "The department said officers stop drivers": of two verbs the last is what was done, and its doer stands behind the first.
  for (let i = comma - 1; i > clause.from; i--) {
    // "never reported the deaths": what was not done.
    const told =
      isReportingVerb(view.words[i]) && isVerbHere(view, i) && !/^(?:never|not|n't)$/.test(view.words[i - 1] as string)
    if (!told && !startsFiniteGroup(view, i, clause.from)) continue
    const behind = view.words[i + 1] === 'that' ? i + 2 : i + 1
    const phrase = told
      ? nounRun(view, behind, comma)
      : phraseBefore(view, verbGroupStart(view, i, clause.from), clause.from)
    if (!phrase) continue
    const subject = readSubject(view, phrase, context)
    return isDoer(subject) ? { subject, phrase, joined: -1 } : null
  }
  const first = /^(?:main|complement)$/.test(clause.link) ? nounRun(view, clause.from, comma) : null
  const doer = first ? readSubject(view, first, context) : null
  if (first && doer && isDoer(doer)) return { subject: doer, phrase: first, joined: -1 }
  const whole = ofClause(siteAt(site, index))
  return isDoer(whole.subject) ? { ...whole, joined: -1 } : null
}

const isDoer = (subject: Subject): boolean =>
  subject.kind === 'speaker' ||
  subject.kind === 'addressee' ||
  subject.kind === 'private' ||
  (subject.kind === 'government' && subject.ids.length > 0)

/** "a practice", "its latest move", "which". */
function isDeed(view: SentenceView, from: number): boolean {
  if (/^(?:which|something|conduct|actions)$/.test(view.words[from] ?? '')) return true
  if (!/^(?:an?|its|the|their|this|that|another)$/.test(view.words[from] ?? '')) return false
  return deeds.test(view.words[from + 1] ?? '') || deeds.test(view.words[from + 2] ?? '')
}

const between = (view: SentenceView, from: number, to: number): string =>
  view.words
    .slice(from, to)
    .map((word) => `${word} `)
    .join('')
