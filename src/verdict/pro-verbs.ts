/** Verbs that stand for another that was said before: "does", "has not, either", "appears to be as well", "may". */
import { isAdverb } from './grammar/verb-group.ts'
import type { SentenceView } from './sentence-view.ts'

/** Token indices, `to` exclusive. */
export interface ProVerb {
  readonly from: number
  /** Behind "not", "too", "as well", "however" and the commas around them. */
  readonly to: number
  readonly negated: boolean
  /** "appears to", "may": it is not said flatly. */
  readonly hedged: boolean
}

const proVerbs: ReadonlySet<string> = new Set(
  'do does did is are was were has have had'.split(' ').flatMap((word) => [word, `${word}n't`]),
)
const modal = /^(?:may|might|could)$/
const seems = /^(?:appears?|seems?|appeared|seemed)$/
const infinitive = /^(?:be|have|do)$/

/** Is the word a verb of this kind, contracted with "not" or not? */
export const isProVerb = (word: string): boolean => proVerbs.has(word)

/** Reads the group that begins at a token; null if none does, or a verb of its own follows. */
export function proVerbAt(view: SentenceView, from: number): ProVerb | null {
  const { words } = view
  const first = words[from] as string
  let at = from + 1
  let negated = first.endsWith("n't")
  let hedged = modal.test(first)
  const seeming = seems.test(first)
  if (!seeming && !hedged && !isProVerb(first)) return null
  if (!seeming && words[at] === 'not') {
    negated = true
    at++
  }
  // "does not appear to", "may be"
  if (seeming || (seems.test(words[at] ?? '') && words[at + 1] === 'to')) {
    const to = seeming ? at : at + 1
    if (words[to] !== 'to') return null
    hedged = true
    at = to + 1
  }
  if (hedged && infinitive.test(words[at] ?? '')) at++
  const to = behindTail(view, at)
  return { from, to, negated: negated || words.slice(at, to).includes('not'), hedged }
}

/** "does currently", "did not, apparently"; not "does well", "did poorly", which tell how. */
function saysHowSure(view: SentenceView, i: number): boolean {
  const word = view.words[i] as string
  return isAdverb(view, i) && word !== 'well' && (!word.endsWith('ly') || sure.test(word))
}

const sure =
  /^(?:apparently|certainly|clearly|currently|plainly|reportedly|allegedly|generally|evidently|obviously|only|actually|presently|recently|previously|finally)$/

function behindTail(view: SentenceView, from: number): number {
  let to = from
  while (to < view.count) {
    if (view.words[to] === 'as' && view.words[to + 1] === 'well' && view.words[to + 2] !== 'as') to += 2
    else if (/^(?:not|too|also|either|however|,)$/.test(view.words[to] as string) || saysHowSure(view, to)) to++
    else break
  }
  return to
}

/**
 * Does the clause end behind the group? Behind a comma may follow who says so, a contrast or a reason ("does not, they said,
 * though it is close"), or on which point ("did not, however, on the second count").
 */
export function endsClause(view: SentenceView, { to }: ProVerb): boolean {
  const next = view.words[to]
  if (next === undefined || /^[.;!")]$/.test(next)) return true
  if (view.words[to - 1] !== ',') return /^(?:but|though|although|because|while)$/.test(next)
  if (/^(?:but|though|although|because|since|while|and|or|which|according)$/.test(next)) return true
  const rest = view.text.slice((view.starts[to] as number) - view.start)
  return (
    /^(?:[\w.'-]+,? ){1,8}(?:said|says?|wrote|writes?|found|ruled|concluded|argued?|argues|insist(?:s|ed)?|maintain(?:s|ed)?|contends?|contended|acknowledged|conceded|told|added|testified|noted)\b|^(?:said|says|wrote|according) /.test(
      rest,
    ) ||
    /^(?:on|as to|with respect to|in) (?:the|that|its|this) (?:[\w-]+ ){0,2}(?:counts?|points?|matter|question|issue|charges?|claims?|case|meeting)\b[.,;]/.test(
      rest,
    )
  )
}
