/** "The ombudsman agreed.", "A judge disagreed.", "The panel sided with the paper.": somebody else holds a verdict to be right or wrong. */
import type { Verdict } from '../types.ts'
import { examiners } from './blamed-deed.ts'
import { phraseBehind } from './judged/positions/agent.ts'
import { readSubject } from './judged/read-subject.ts'
import type { SubjectContext } from './judged/subject.ts'
import type { SentenceView } from './sentence-view.ts'
import { speakingPhrase } from './sources/apposition.ts'
import { readSpeaker } from './sources/read-speaker.ts'

type Status = Verdict['status']

const opposite: Partial<Record<Status, Status>> = { compliant: 'non_compliant', non_compliant: 'compliant' }

/** Who concurs stands at the head of the sentence. */
const OPENING = 16

/** The verb, and "with" if somebody is named with whom; `no`: the contrary is held. */
const turns =
  /^(?:(?<no>disagree[sd]?|(?:saw|sees) it differently|(?:came|comes) to (?:the|an) opposite conclusion|reached (?:the|an) opposite conclusion|was(?: not|n't) (?:persuaded|convinced|swayed))|agree[sd]?|concur(?:s|red)?|(?:came|comes) to (?:the same|a similar|that) conclusion|(?:reached|drew) (?:the same|a similar|that) conclusion|(?<sides>side[sd]))(?<with> with(?! (?:that|this|it|the \w+ and)\b))?/

/** What may follow: an end, a day, a letter, what more was done; not "agreed to pay" or "agreed that". */
const goesOn =
  /^(?:["']*$|[.;:]| - |,? (?:saying|ruling|finding|writing|holding|concluding|calling|noting|ordering|voiding|citing|telling|and (?:\w+ly )?(?:ruled|ordered|voided|told|fined|said|wrote|found|issued|threw|sent|gave|reversed)\b|but\b|last|this|earlier|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:an?|his|her|its|the|january|february|march|april|may|june|july|august|september|october|november|december)\b))/

/** Reads the sentence right behind a verdict that somebody has given; null: it says something else. */
export function readConcurring(view: SentenceView, verdict: Verdict, subjects: SubjectContext): Verdict | null {
  if (!/compliant$/.test(verdict.status) || /^partially/.test(verdict.status) || verdict.source.kind === 'article')
    return null
  for (let i = 1; i < Math.min(view.count, OPENING); i++) {
    const from = (view.starts[i] as number) - view.start
    const turn = turns.exec(view.lower.slice(from))
    if (!turn?.groups) continue
    const named = turn.groups.with !== undefined
    if (turn.groups.sides !== undefined && !named) return null
    const side = named ? sideTaken(view, view.start + from + turn[0].length, verdict, subjects) : 'accuser'
    if (side === null || (!named && !goesOn.test(view.lower.slice(from + turn[0].length)))) return null
    if (!named && isContested(view, subjects)) return null
    const speaker = speakerAt(view, i, verdict, subjects)
    if (!speaker) return null
    // A verdict that clears was given by the other side.
    const agrees = (turn.groups.no === undefined) === (side === 'accuser')
    const reversed = opposite[verdict.status]
    if (!agrees && reversed === undefined) return null
    return {
      ...verdict,
      status: agrees || reversed === undefined ? verdict.status : reversed,
      source: speaker.source,
      stance: view.words.slice(0, i).some((word) => examiners.has(word) || decides.test(word)) ? 'finds' : 'asserts',
      cites: null,
      hedges: [],
      degree: null,
      time: null,
      evidence: [{ start: view.start, end: view.end }],
      trace: [
        {
          rule: agrees ? 'frame.agreement' : 'frame.denial',
          effect: agrees ? 'repeats' : 'denies',
          start: view.starts[i] as number,
          end: view.start + from + turn[0].length,
        },
      ],
    }
  }
  return null
}

const decides = /^(?:counsel(?:or|ors)?|arbitrator|tribunal|courts?|officer|justices|mediator|umpire|general)$/

/** With whom: "with the county" takes back what it is accused of; null: with whom is not clear. */
function sideTaken(
  view: SentenceView,
  offset: number,
  { jurisdictions, source, stance }: Verdict,
  subjects: SubjectContext,
): 'accuser' | 'accused' | null {
  const at = view.starts.findIndex((start) => start >= offset)
  const whom = at < 0 ? null : phraseBehind(view, at, subjects)
  if (!whom?.phrase) return null
  const { subject } = whom
  const judged = subject.kind === 'government' && subject.ids.some((id) => jurisdictions.includes(id))
  // "The county denied it. The judge sided with the county": whoever gave the verdict.
  if (judged) return stance === 'denies' ? 'accuser' : 'accused'
  if (stance === 'denies') return subject.kind === 'government' ? null : 'accused'
  const words = view.words.slice(whom.phrase.from, whom.phrase.to)
  const told = (source.name ?? '').toLowerCase()
  return subject.kind === 'private' || words.some((word) => word.length > 3 && told.includes(word)) ? 'accuser' : null
}

/** Were opposite things said just before? Then "agreed" may be with either. */
const isContested = ({ index }: SentenceView, { verdictsIn }: SubjectContext): boolean =>
  new Set(verdictsIn(index - 1).map(({ status }) => status)).size > 1

/** Who concurs: neither the one who said it nor the government that it judges. */
function speakerAt(view: SentenceView, at: number, verdict: Verdict, subjects: SubjectContext) {
  let to = at
  while (
    to > 0 &&
    /^(?:also|later|has|have|had|then|ultimately|eventually|unanimously|largely|recently|\w+ly)$/.test(
      view.words[to - 1] as string,
    )
  )
    to--
  const phrase = speakingPhrase(view, to, 0)
  if (!phrase || phrase.from > 3) return null
  const subject = readSubject(view, phrase, subjects)
  const isCourt = /^(?:courts?|judges?|justices|arbitrator)$/.test(view.words[phrase.head] as string)
  if (!isCourt && subject.kind === 'government' && subject.ids.some((id) => verdict.jurisdictions.includes(id)))
    return null
  const speaker = readSpeaker(view, phrase, subjects)
  if (!speaker || speaker.source.name === verdict.source.name) return null
  return speaker.place !== null && verdict.jurisdictions.includes(speaker.place) ? null : speaker
}
