/** The verdicts of the clauses that repeat a cue in short. */
import type { Verdict } from '../types.ts'
import { isDenied, readEllipsis } from './ellipsis.ts'
import { verbGroupStart } from './grammar/verb-group.ts'
import type { Match } from './matches.ts'
import type { MatchedSentence } from './read-cue.ts'
import type { CueRule } from './rule.ts'
import { speakerBefore } from './sources/speaker-phrase.ts'

/** "Ohio complies, and so does Iowa; Utah does not": what is said in short of others. */
export function withEllipsis(
  { view, clauses, frames, denials, subjects, speech }: MatchedSentence,
  cue: Match<CueRule>,
  own: number,
  verdict: Verdict,
): readonly Verdict[] {
  let first = verdict
  const others: Verdict[] = []
  const denied = isDenied(verdict, denials)
  const repeats = frames.has('frame.ellipsis') ? readEllipsis(view, cue, clauses, own, denied, subjects) : []
  for (const other of repeats) {
    const complies = other.reversed !== (cue.row.polarity === 'complies')
    const flat = complies ? ('compliant' as const) : ('non_compliant' as const)
    const weak = complies ? ('possibly_compliant' as const) : ('possibly_non_compliant' as const)
    const status = other.hedged ? weak : flat
    // "The EPA says it complies, but a lawyer said it does not"
    const said = speech.findLast(({ from, to, row }) => from > other.from && to <= other.to && row.effect === null)
    const speaker = said ? speakerBefore(view, verbGroupStart(view, said.from, other.from), other.from, subjects) : null
    if (status === first.status && other.via === null && !speaker) {
      const jurisdictions = [...new Set([...first.jurisdictions, ...other.ids])]
      first = { ...first, jurisdictions, trace: [...first.trace, other.step] }
      continue
    }
    const trace = [...verdict.trace.filter((step) => step.rule === cue.rule), other.step]
    const voice = said && speaker ? { source: speaker.source, stance: said.row.stance, cites: null } : {}
    others.push({
      ...verdict,
      ...voice,
      status,
      jurisdictions: other.ids,
      via: other.via,
      hedges: [],
      degree: null,
      trace,
    })
  }
  return [first, ...others]
}
