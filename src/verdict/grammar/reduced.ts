/** Participles that describe the noun before them, where they could be taken for its verb. */
import { complementizers, privateNouns } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import { behindQualifier } from './qualifier.ts'
import { isAdverb, isAuxiliary } from './verb-group.ts'

/** Papers and acts of a government, which are posted, mailed and adopted rather than that they do so. */
const papers: ReadonlySet<string> = new Set(
  `notice notices agenda agendas minutes ordinance ordinances policy policies rule rules regulation regulations contract contracts permit
  permits fee fees levy levies map maps vote votes resolution resolutions warrant warrants payment payments purchase purchases bids lease
  leases ballots signs sign order orders law laws ban bans measure measures statute statutes tax taxes plan plans budget charter amendment
  restriction restrictions limits curfew moratorium code lease meeting meetings session sessions hearing hearings search searches letters forms records`.split(
    /\s+/,
  ),
)
const done =
  /^(?:posted|issued|sent|mailed|published|awarded|filed|drafted|prepared|imposed|levied|used|kept|adopted|approved|passed|enacted|signed|taken|held|made|given|charged|collected|drawn|redrawn|printed|written|cast|conducted|called)$/

/** "posted for", "passed last fall": does a participle stand at token `i` that describes the paper or act before it? */
export const opensPaperDone = (view: SentenceView, i: number): boolean =>
  done.test(view.words[i] as string) &&
  papers.has(view.words[i - 1] ?? '') &&
  /^(?:for|by|under|at|in|on|during|before|after|with|last|this|earlier|recently|late|early|unanimously|monday|tuesday|wednesday|thursday|friday)$/.test(
    view.words[i + 1] ?? '',
  )

/** "The notice posted for that meeting", "maps drawn after the count": one phrase stands between the participle and the verb, at token `to`. */
export function isPaperDone(view: SentenceView, i: number, floor: number, to: number): boolean {
  if (i <= floor || !opensPaperDone(view, i)) return false
  for (let k = i + 3; k < to; k++) {
    const behind = behindQualifier(view, k)
    if (behind > 0) k = behind
    if (/^(?:,|an?|the|its|their|his|her|that|this|these|those|which|who)$/.test(view.words[k] ?? '')) return false
  }
  return true
}

const judged =
  /^(?:sued|fined|cited|accused|charged|named|blamed|penalized|faulted|suspected|identified|listed|flagged|criticized|found|known|reported|convicted|designated|certified|warned|notified|told)$/

/** "Guns sold in Indiana", "workers hired in Ohio": the participle describes the noun before it. */
export function isReducedBefore(view: SentenceView, i: number, floor: number): boolean {
  const word = view.words[i] as string
  const before = view.words[i - 1] ?? ''
  // "A firm fined by Reno violated the act"
  if (i > floor && view.words[i + 1] === 'by' && judged.test(word) && privateNouns.has(before)) return true
  return (
    i > floor &&
    /^(?:in|at|near|outside|across|throughout)$/.test(view.words[i + 1] ?? '') &&
    /^(?:sold|built|made|bought|grown|caught|born|hired|trained|stopped|based|located|employed|licensed|registered|arrested|produced|manufactured|raised|parked|posted|stationed)$/.test(
      word,
    ) &&
    /^[a-z]+$/.test(before) &&
    !isAuxiliary(view, i - 1) &&
    !isAdverb(view, i - 1) &&
    !complementizers.has(before) &&
    !/^(?:and|or|who|which|that|to|have|has|it|they|he|she)$/.test(before)
  )
}
