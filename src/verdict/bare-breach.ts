/** "There was no violation.", "The opinion identifies two violations": a breach is told in short, and no law stands beside the words. */
import { isReportingVerb } from './grammar/verb-group.ts'
import type { Match } from './matches.ts'
import type { CueRule } from './rule.ts'
import type { SentenceView } from './sentence-view.ts'

const breaches = /^(?:violations?|breach(?:es)?|infractions?|infringements?|transgressions?)$/

/** Finds, sees or lists them, has or denies them. */
const verbs =
  /^(?:f(?:ind|inds|ound|inding)|identif(?:y|ies|ied|ying)|uncover(?:s|ed|ing)?|discover(?:s|ed|ing)?|detect(?:s|ed|ing)?|document(?:s|ed|ing)?|not(?:es|ed|ing)|report(?:s|ed|ing)?|flag(?:s|ged|ging)?|cit(?:es|ed|ing)|list(?:s|ed|ing)?|log(?:s|ged|ging)?|show(?:s|ed|ing)?|see|sees|saw|seen|seeing|contain(?:s|ed|ing)?|disclos(?:es|ed|ing)|reveal(?:s|ed|ing)?|establish(?:es|ed)|observ(?:es|ed)|record(?:s|ed)|has|have|had|having|den(?:y|ies|ied|ying)|admit(?:s|ted|ting)?|acknowledg(?:e|es|ed)|conced(?:e|es|ed)|was|were|is|are|been|be|there's|that's|it's|isn't|wasn't|aren't|weren't|hasn't|haven't|constitut(?:es|ed)|amount(?:s|ed)? to|evidence|signs?|proof|turn(?:s|ed|ing)? up|without|of)$/

const counts =
  /^(?:no|not|n't|never|ever|any|a|an|the|same|similar|latest|first|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|many|multiple|numerous|repeated|serious|minor|major|single|further|other|additional|such|new|similar|possible|apparent|clear|material|substantial|significant|actual|separate|distinct|another|second|third|fourth|fifth|more|fewer|zero|dozens|of|federal|state|legal|statutory|constitutional|procurement|bidding|purchasing|ethics|disclosure|repeat)$/

const blames =
  /^(?:cited|faulted|fined|sanctioned|reprimanded|penalized|admonished|rebuked|flagged|dinged|censured|warned)$/

/** What happens to breaches that are looked for: "No violations were found", "none came to light". */
const foundBehind =
  /^ (?:(?:was|were|has been|have been|had been) (?:\w+ly )?(?:found|identified|noted|discovered|uncovered|detected|observed|reported|cited|documented|recorded|listed|seen|turned up)|(?:came|come|has come|have come) to light|(?:has|have|had) (?:occurred|happened|taken place|been committed)|(?:turned|turn|cropped|showed) up|surfaced|emerged|occurred|took place|happened|existed?)\b/

const opensClause =
  /^(?:[^a-z].*|that|said|says|found|ruled|concluded|determined|wrote|and|but|because|insisted|maintained)$/

/** The breach itself is told, and behind it nothing says of what kind it is: "a violation", not "a violation of trust", "violation notices". */
const ends =
  /^(?:["')]*[.,;:!?]|["')]*$| (?:and|but|or|in|at|by|here|there|last|this|that|on|during|among|since|when|after|for|within|under|against|involving|related|relating|so|ever|whatsoever|to report|committed)\b| - )/

const ofAnyKind = /^ (?:any|that|this|what(?:so)?ever) (?:kind|sort|type|nature)\b/

/** Do the words end behind the cue, so that it stands for itself? */
export const endsBare = (view: SentenceView, { end }: Match<CueRule>): boolean =>
  ends.test(view.text.slice(end - view.start))

/** Is the cue a breach told so? */
export function isBareBreach(view: SentenceView, cue: Match<CueRule>): boolean {
  if (cue.row.polarity !== 'violates') return false
  const word = view.words[cue.from] as string
  const rest = view.text.slice(cue.end - view.start)
  // "We don't believe we violated anything", "says it violated nothing"
  if (cue.row.frame === 'verb')
    return (
      /^(?:violat|breach|contraven|infring)/.test(word) &&
      (/^ anything\b/.test(rest) || (/^ nothing\b/.test(rest) && view.words.some((said) => isReportingVerb(said))))
    )
  if (cue.row.frame !== 'noun' || !breaches.test(word)) return false
  const last = view.words[cue.to - 1] as string
  if (cue.to > cue.from + 1 && last !== 'by' && !(last === 'of' && ofAnyKind.test(rest))) return false
  let i = cue.from - 1
  while (i >= 0 && counts.test(view.words[i] as string)) i--
  if (foundBehind.test(rest)) return i < cue.from - 1 && (i < 0 || opensClause.test(view.words[i] as string))
  if (i < 0 || i === cue.from - 1 || !(last === 'by' || last === 'of' || ends.test(rest))) return false
  const before = view.words[i] as string
  if (before === 'up') return /^turn/.test(view.words[i - 1] ?? '')
  // "The state had faulted Elko for the same violation"
  if (before === 'for') return view.words.slice(0, i).some((word) => blames.test(word))
  // "did not admit", "admitted no violation": who admits nothing says nothing.
  if (/^(?:admit|acknowledg|conced)/.test(before) && /^(?:no|any)$/.test(view.words[i + 1] as string)) return false
  if (before === "'s") return /^(?:there|that|it)$/.test(view.words[i - 1] ?? '')
  // "students who committed the same infractions" are no government's.
  return verbs.test(before) || (/^commit(?:s|ted|ting)?$/.test(before) && /^violation/.test(word))
}
