/** "Utah moved the boys, a violation of the decree": what is said of a whole clause judges who does what it tells. */
import type { SentenceView } from '../../sentence-view.ts'
import { type ClauseSite, type CueSite, siteAt } from '../cue-site.ts'
import type { Judged } from '../judged.ts'
import { ofClause } from './before-verb.ts'
import { blamedForDoing } from './blamed-for-doing.ts'
import { isProsecuting } from './pursuing.ts'
import { toldDoer } from './told-doer.ts'

/** Laws that bind nobody but a government, so that whoever does the deed is one. */
const bindsGovernment =
  /\b(?:its own|their own|decree|court order|judge's order|injunction|charter|constitution|amendment|treaty|compact|open[- ]meetings? (?:law|act)|sunshine|public[- ]records|freedom of information|voting rights|election (?:law|code))\b/i

/** "Utah moved the boys, a violation of the decree": what is said of the whole clause judges who does it. */
export function besideClause(site: CueSite, left: number): Judged | null {
  const { view, cue, after } = site
  if (/violator/.test(view.words[cue.from] as string)) return null
  // ", each a violation of the act", ", all in violation of it", ", both violations"
  const each = /^(?:each|both|all|another|itself)$/.test(view.words[left - 1] ?? '') ? left - 1 : left
  if (each === left && !/^an?$/.test(view.words[left] as string)) return null
  const beside = clauseBeside(site, each)
  if (beside === null) return null
  const norm = view.text.slice(
    cue.end - view.start,
    (view.ends[Math.min(after, view.count) - 1] as number) - view.start,
  )
  const { clause } = beside
  // "The bureau said the tribe had not turned it in, a breach of the act"
  const told = toldDoer(beside, each - 1, true) ?? blamedForDoing(beside, each - 1)
  if (told) return { ...told, phrase: null }
  const before = view.words.slice(clause.from, each)
  if (before.some((word, i) => judges.test(word) && !isNoFinding(view, clause.from + i))) return null
  // "fined a firm that dumped tires, a violation of state law": by whoever is pursued.
  if (
    !bindsGovernment.test(norm) &&
    before.some((word) => isProsecuting.test(word) || /^(?:who|whose|that|which|after|when|for)$/.test(word))
  )
    return null
  const whole = ofClause(beside)
  if (whole.subject.kind !== 'government') return null
  return beside.own === site.own ? { ...whole, phrase: null } : { ...whole, phrase: null, joined: beside.own }
}

/** The clause that the comma or the dash before token `left` ends; null if neither stands there. */
function clauseBeside(site: ClauseSite, left: number): ClauseSite | null {
  const { link, from, parent } = site.clause
  if (site.view.words[left - 1] === ',') return site
  // "Utah moved the boys — a violation of the decree"
  return link === 'aside' && from === left && parent >= 0 ? siteAt(site, parent) : null
}

/** "kept the reports secret", "never reported it": a noun, or a verb of what was not done. */
const isNoFinding = ({ words }: SentenceView, i: number): boolean =>
  /^(?:the|an?|its|their|his|her|this|these|those|no|any|some|such|two|three|never)$/.test(words[i - 1] ?? '')

/** Who says or decides so is not who does it. */
const judges =
  /^(?:su(?:e|es|ed|ing)|fin(?:e|es|ed)|cit(?:e|es|ed)|accus(?:e|es|ed)|charg(?:e|es|ed)|arrest(?:s|ed)?|found|finds|ruled|alleg(?:e|es|ed)|report(?:s|ed)|investigat(?:e|es|ed|ing)|block(?:s|ed)|struck|overturned|halted|stopped|prohibits?|barred|bans|banned|oppos(?:e|es|ed)|criticiz(?:e|es|ed)|said|says|called|calls)$/
