/** Predicates that no verb joins to their subject: "jailed him, in violation of the act". */
import { isAim } from '../../deeds.ts'
import { verbGroupStart } from '../../grammar/verb-group.ts'
import { standsBeside } from '../../omission.ts'
import type { CueSite } from '../cue-site.ts'
import { type Judged, nobody } from '../judged.ts'
import { ofClause } from './before-verb.ts'
import { blamedForDoing } from './blamed-for-doing.ts'
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
  if (edge <= clause.from || verbGroupStart(view, edge, clause.from) < edge) return null
  const doer = blamedForDoing(site, edge) ?? toldDoer(site, edge, true)
  if (doer) return doer
  // "sued Reno, saying two doors shut out visitors in violation of the act": whoever says so did not do it.
  if (saysWhatIsDone(site)) return nobody
  const whole = ofClause(site)
  // "the court found that a practice amounts to bias in violation of": the court is not the one who did it.
  if (clause.link === 'complement' && whole.phrase && whole.phrase.from < clause.from) return null
  return /^(?:government|private|speaker|addressee)$/.test(whole.subject.kind) ? whole : null
}

const undone = /^(?:not|never|cannot|\w+n't|n't|to|can|could|would|will|must|should|may|might|if)$/
