/** Predicates that no verb joins to their subject: "jailed him, in violation of the act". */
import { isAim } from '../../deeds.ts'
import type { Clause } from '../../grammar/clause.ts'
import { isAdverb, verbGroupStart } from '../../grammar/verb-group.ts'
import { standsBeside } from '../../omission.ts'
import { type CueSite, siteAt } from '../cue-site.ts'
import { type Judged, nobody } from '../judged.ts'
import { ofClause } from './before-verb.ts'
import { blamedForDoing } from './blamed-for-doing.ts'
import { isPursuing } from './pursuing.ts'
import { saysWhatIsDone, toldDoer } from './told-doer.ts'

/**
 * "The city jailed him in violation of the act", "cited Reno for dumping waste, in violation of the act": no verb of being
 * joins the words to what stands before them, so they judge whoever did it.
 */
export function adjunct(site: CueSite): Judged | null {
  const { view, cue, clause } = site
  if (!standsBeside(view, cue)) return null
  // "removed Selma from its list of systems in violation": those on the list are.
  if (/\b(?:list|roster|registry) of (?:\w+ ){1,4}$/i.test(view.text.slice(0, cue.start - view.start))) return null
  // "agreed to handle them in line with the act", "can close it in accordance with the act"
  if (cue.row.polarity === 'complies' && isAim(view, cue.from)) return nobody
  // "cannot sell it without following the law"
  const isWithoutDoing =
    view.words[cue.from] === 'without' && view.words.slice(cue.from, cue.to).some((word) => /ing$/.test(word))
  if (isWithoutDoing && view.words.slice(clause.from, cue.from).some((word) => undone.test(word))) return nobody
  const edge = view.words[cue.from - 1] === ',' ? cue.from - 1 : cue.from
  if (edge <= clause.from || endsVerbGroup(site, edge)) return null
  const doer = blamedForDoing(site, edge) ?? toldDoer(site, edge, true)
  if (doer) return doer
  // "sued Reno, saying two doors shut out visitors in violation of the act": whoever says so did not do it.
  if (saysWhatIsDone(site)) return nobody
  const whole = ofClause(site)
  // "the court found that a practice amounts to bias in violation of": the court is not the one who did it.
  if (clause.link === 'complement' && whole.phrase && whole.phrase.from < clause.from) return null
  const outer = aroundRelative(site, whole, edge)
  if (outer) return outer
  return /^(?:government|private|speaker|addressee)$/.test(whole.subject.kind) ? whole : null
}

/** "is clearly in violation"; not "opened ballots early in violation of the act", where no verb joins the words. */
function endsVerbGroup({ view, clause }: CueSite, edge: number): boolean {
  for (let i = verbGroupStart(view, edge, clause.from); i < edge; i++) if (!isAdverb(view, i)) return true
  return false
}

/** What is done with those who then do something themselves. */
const engages =
  /^(?:hire[sd]?|pa(?:id|ys)|employ(?:s|ed)|contract(?:s|ed)|retain(?:s|ed)|licen[sc]e[sd]?|chose|picked|elected|praise[sd]?|backed)$/

/** Verbs of what a thing or somebody is or has; to do a thing is another's deed. */
const isOrHas =
  /^(?:is|are|was|were|has|have|had|lack(?:s|ed)?|arriv(?:e|es|ed)|came|lives?|lived|owed?|owes|did|do|does)$/

/**
 * "counted ballots that arrived late, contrary to state law": a thing breaks no law, and whoever is only described breaks none behind
 * a comma; who did something with it does.
 */
function aroundRelative(site: CueSite, { subject }: Judged, edge: number): Judged | null {
  const { view, clauses } = site
  if (subject.kind === 'government' || subject.kind === 'speaker' || subject.kind === 'addressee') return null
  const isSetApart = edge < site.cue.from
  let { own } = site
  for (let clause = site.clause; clause.parent >= 0; clause = clauses[own] as Clause) {
    const describes = clause.link === 'relative' && /^(?:that|which|who)$/.test(clause.opener ?? '')
    // "took ballots that came after polls closed, contrary to the law"
    if (!describes && !(clause.link === 'adverbial' && isSetApart)) break
    const isDeed = !(isSetApart && isOrHas.test(view.words[clause.from] as string))
    if (describes && isDeed && ofClause(siteAt(site, own)).subject.kind === 'private') return null
    own = clause.parent
  }
  if (own === site.own) return null
  const outer = siteAt(site, own)
  const end = clauses[own + 1]?.from ?? outer.clause.to
  const told = view.words.slice(outer.clause.from, end)
  const isDeed = !isOrHas.test(view.words[end] ?? '')
  // "hired a printer that dumped ink": the printer did.
  if (told.some((word) => isPursuing(word) || (isDeed && engages.test(word)))) return null
  const doer = toldDoer(outer, end - 1) ?? ofClause(outer)
  return doer.subject.kind === 'government' && doer.subject.ids.length > 0 ? { ...doer, joined: own } : null
}

const undone = /^(?:not|never|cannot|\w+n't|n't|to|can|could|would|will|must|should|may|might|if)$/
