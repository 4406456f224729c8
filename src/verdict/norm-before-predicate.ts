/** "compliance with the decree fell to 5 percent": the norm ends before what is said of the compliance. */
import type { Match } from './matches.ts'
import type { NormPhrase } from './norm.ts'
import type { CueRule } from './rule.ts'
import type { SentenceView } from './sentence-view.ts'

/** Verbs of standing and of change that take no object, so that behind a noun they are no participle. */
const standing =
  /^(?:fell|falls|rose|rises|slipped|slips|dropped|drops|dipped|dips|improved|improves|worsened|worsens|stalled|stalls|lagged|lags|remains|remained|stands|stood|remain|persist|linger|lingers|lingered|abound|mount|mounted|went|grew|grows|increased|increases|declined|declines|climbed|climbs|ended|ends|continues|continued|persists|persisted|deteriorated|hovers|hovered|plunged|plummeted|sank|waned|faltered|lapsed|jumped|surged|crept|tumbled|slid|shrank|averaged|averages|varies|varied|depends|suffers|suffered|seems|seemed|appears|appeared|looks|looked|became|becomes|began|stopped|cost|costs|drew|draws|won|earned|earns|exceeds|deserves)$/

/** The same with an object: "reached 92 percent", not "the settlement reached in 2014". */
const withObject =
  /^(?:reached|reaches|hit|put|puts|left|leaves|made|makes|led|leads|raised|raises|surprised|pleased|meant|means|topped|neared)$/

export function isStandingVerb(view: SentenceView, i: number): boolean {
  const word = view.words[i] as string
  const next = view.words[i + 1] ?? ''
  if (standing.test(word)) return next !== 'by'
  return (
    withObject.test(word) &&
    !/^(?:[.,;:]|by|in|with|after|between|last|on|forward|under|at|during|when|this|out|up|down|into|public|it)$/.test(
      next,
    )
  )
}

const bare =
  /^(?:in (?:serious |grave |some |real |much )?(?:doubt|question|dispute|jeopardy)|under (?:review|investigation|scrutiny)|(?:mostly |patently |completely )?(?:false|untrue|baseless|unfounded)(?:$| [.,;"]))/

/** "the decree now stands at" */
const beforeAdverb = (view: SentenceView, i: number, end: number): number =>
  /^(?:now|still|since|currently|already|recently|only)$/.test(view.words[i] as string)
    ? (view.ends[i - 1] ?? end)
    : end

/** Cuts a norm that runs on into what is said of the noun before it. */
export function withoutPredicate(view: SentenceView, cue: Match<CueRule>, norm: NormPhrase): NormPhrase {
  const isNoun = cue.row.frame === 'noun'
  let last = norm.end
  let behindLaw = false
  for (let i = cue.to; i < view.count && (view.starts[i] as number) < norm.end; i++) {
    const start = view.starts[i] as number
    const inLaw = view.citations.some(({ mention }) => mention.start <= start && start < mention.end)
    if (start > norm.start && !inLaw) {
      const behind = view.words.slice(i, i + 4).join(' ')
      if (
        ((isNoun || behindLaw) && isStandingVerb(view, i)) ||
        (bare.test(behind) && (isNoun || !/^(?:in|under)/.test(behind)))
      )
        return { ...norm, end: beforeAdverb(view, i - 1, last) }
    }
    last = view.ends[i] as number
    behindLaw = inLaw
  }
  return norm
}
