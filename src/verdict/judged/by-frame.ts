/** Where the subject of a cue stands: what is true of every frame first, then the place that its own frame has. */

import type { NounPhrase } from '../grammar/noun-phrase.ts'
import { privateNouns } from '../lexicon.ts'
import type { Match } from '../matches.ts'
import { standsBeside } from '../omission.ts'
import type { CueRule } from '../rule.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { CueSite } from './cue-site.ts'
import { type Judged, nobody } from './judged.ts'
import { act } from './positions/act-of.ts'
import { adjunct } from './positions/adjunct.ts'
import { agentBehind, isPassive, phraseBehind } from './positions/agent.ts'
import { apposed } from './positions/apposed.ts'
import { inherited, leftOf, ofClause } from './positions/before-verb.ts'
import { costOf } from './positions/cost-of.ts'
import { doingWhat, shiftedObject } from './positions/elsewhere.ts'
import { firstPredicate } from './positions/first-predicate.ts'
import { goneWithout } from './positions/gone-without.ts'
import { doneInWhat } from './positions/in-what.ts'
import { listBeside } from './positions/members.ts'
import { nobodyAt } from './positions/nobody-at.ts'
import { type JudgingVerb, judgingVerbOver } from './positions/object-of-judging.ts'
import { ofAttribute } from './positions/of-attribute.ts'
import { ofNoun } from './positions/of-noun.ts'
import { doerOfPassive } from './positions/passive-doer.ts'
import { sufferer } from './positions/suffers-for.ts'
import { subjectEdge, whoDid } from './positions/who-did.ts'
import { readSubject } from './read-subject.ts'

/** A cue with the verb that judges somebody for it ("cited Reno for"), if one does. */
interface FramedSite extends CueSite {
  readonly judging: JudgingVerb | null
}

type Reader = (site: FramedSite) => Judged | null

/** Reads the subject of a cue. */
export function byFrame(site: CueSite): Judged {
  const { view, cue, clause } = site
  const read = cue.row.frame === 'predicate' ? { ...cue, from: firstPredicate(view, cue, clause) } : cue
  const framed: FramedSite = { ...site, cue: read, judging: judgingVerbOver(view, read, clause) }
  for (const reader of ofAnyFrame) {
    const judged = reader(framed)
    if (judged) return judged
  }
  return ofOwnFrame(framed)
}

/** In this order: each may take what the ones behind it would read as well. */
const ofAnyFrame: readonly Reader[] = [
  ofPursued,
  ofWhatIsCalledSo,
  ({ view, cue, context }) => nobodyAt(view, cue, context),
  doneInWhat,
  ({ view, cue, clause, context, judging }) => (judging === null ? sufferer(view, cue, clause, context) : null),
  ({ cue }) => (cue.row.given === 'notice' ? nobody : null),
  ofObject,
  ofWhoWentWithout,
  ofWhomJudged,
  ofItself,
  (site) => (site.judging?.passive ? { ...inherited(site), joint: site.judging.joint } : null),
  ({ view, cue, clause, after, context }) => costOf(view, cue, clause.from, after, context),
  ofWhatIsDone,
]

function ofOwnFrame(site: CueSite): Judged {
  const { view, cue, after, context } = site
  switch (cue.row.frame) {
    case 'verb':
      // "the law was violated": nobody is said to have done it.
      return (
        agentBehind(view, cue, after, context) ??
        (isPassive(view, cue) && !/^(?:squared|reconciled)$/.test(view.words[cue.from] as string)
          ? doerOfPassive(site)
          : leftOf(site, cue.from))
      )
    case 'predicate':
      return adjunct(site) ?? leftOf(site, cue.from)
    case 'adverb':
      return cue.row.deed ? whoDid(site) : leftOf(site, subjectEdge(site))
    case 'noun':
      return ofNoun(site)
    case 'attribute':
      return ofAttribute(site)
    default: {
      const never: never = cue.row.frame
      return never
    }
  }
}

/** "Fresno's arrest of a man for violating the ordinance": whoever is pursued has broken it. */
function ofPursued({ view, cue: { from } }: FramedSite): Judged | null {
  if (view.words[from - 1] !== 'for' || !privateNouns.has(view.words[from - 2] ?? '')) return null
  return pursuit.test(view.words.slice(Math.max(0, from - 9), from).join(' '))
    ? { subject: { kind: 'private' }, phrase: null, joined: -1 }
    : null
}

const pursuit =
  /(?:^| )(?:arrests?|prosecution|conviction|firing|suspension|pursuit|indictment|punishment|fining|detention|suits?|lawsuits?|case|cases|charges|complaints?|fines?) (?:of|against) (?:\w+ ){0,4}\w+ for$/

function ofWhatIsCalledSo(site: FramedSite): Judged | null {
  const called = apposed(site)
  return called && called.subject.kind !== 'unknown' ? called : null
}

function ofObject({ view, cue, context }: FramedSite): Judged | null {
  if (!cue.row.ofObject || isPassive(view, cue)) return null
  return phraseBehind(view, cue.to, context) ?? nobody
}

function ofWhoWentWithout(site: FramedSite): Judged | null {
  const without = goneWithout(site.view, site.cue)
  return without >= 0 ? leftOf(site, without) : null
}

/** "cited Reno for", "found the county in": the object of the verb of judging. */
function ofWhomJudged({ view, cue, context, judging }: FramedSite): Judged | null {
  if (!judging?.phrase) return null
  const { joint, verb, passive } = judging
  const phrase = withAgent(view, judging.phrase, joint)
  const subject = readSubject(view, phrase, context)
  if (isKeptSo(view, cue, verb) && (subject.kind !== 'government' || subject.ids.length === 0)) return null
  const told = subject.kind === 'private' || (subject.kind === 'government' && subject.ids.length > 0)
  const members = told || passive ? null : listBeside(view, phrase.to, joint)
  return { subject: members ?? subject, phrase, joined: -1, joint }
}

/** "cited the nursing home run by Cass County for": the object goes on behind its participle. */
function withAgent(view: SentenceView, phrase: NounPhrase, joint: number): NounPhrase {
  if (view.words[phrase.to] !== 'by' || phrase.to + 1 >= joint) return phrase
  if (act.test(view.words[phrase.to - 1] as string))
    return { ...phrase, to: view.words[joint - 1] === ',' ? joint - 1 : joint }
  return /^(?:run|operated|owned|managed|maintained|kept|built|adopted|passed|staffed)$/.test(
    view.words[phrase.to - 1] as string,
  )
    ? { ...phrase, to: view.words[joint - 1] === ',' ? joint - 1 : joint }
    : phrase
}

/** "kept teenagers in isolation in breach of the code": who kept them is judged. */
const isKeptSo = (view: SentenceView, cue: Match<CueRule>, verb: number): boolean =>
  standsBeside(view, cue) &&
  /^(?:keep|keeps|kept|leav(?:e|es|ing)|left|held|hold|holds|confined|put|puts|placed)$/.test(
    view.words[verb] as string,
  )

/** "Macon found itself out of compliance", not "could find itself". */
function ofItself(site: FramedSite): Judged | null {
  const { judging } = site
  const { words } = site.view
  if (!judging || !/^(?:itself|themselves)$/.test(words[judging.verb + 1] ?? '')) return null
  return /^(?:could|may|might|would|will|to|can)$/.test(words[judging.verb - 1] ?? '')
    ? nobody
    : { ...ofClause(site), joint: judging.joint }
}

function ofWhatIsDone({ view, cue, clause, context }: FramedSite): Judged | null {
  const elsewhere = doingWhat(view, cue, clause, context) ?? shiftedObject(view, cue, context)
  return elsewhere?.subject.kind === 'government' ? elsewhere : null
}
