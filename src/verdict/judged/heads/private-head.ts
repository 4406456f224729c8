/** Heads that are private whatever stands around them: "a Dover landlord's policy", "a former treasurer of Reading". */
import { Shape } from '../../../article/tokens.ts'
import { facilityNouns, governmentNouns, privateNouns } from '../../lexicon.ts'
import { wordsWithoutWhere } from '../only-where.ts'
import type { Reading } from '../phrase-reading.ts'
import { isPrivateHead, isPrivateName } from '../private/private.ts'
import type { Subject } from '../subject.ts'
import { ownerOf } from './owner.ts'

/** "a former treasurer of Reading": a person, no government. */
const former = /^(?:an? |the |its |their )?(?:\w+ )?(?:former|ex-?|retired|then-?|one-time|onetime)\b/i
const officers: ReadonlySet<string> = new Set(
  `treasurer treasurers mayor mayors clerk clerks sheriff sheriffs superintendent superintendents commissioner commissioners official
  officials officer officers deputy deputies governor governors judge judges lawmaker lawmakers legislator legislators auditor auditors
  administrator administrators employee employees member members secretary secretaries prosecutor prosecutors coroner coroners
  warden wardens supervisor supervisors trustee trustees`.split(/\s+/),
)

export function privateHead(reading: Reading): Subject | null {
  const { words, head, text } = reading
  const isPrivate =
    isPrivateName(text, words.at(-1) as string) ||
    (officers.has(head) && former.test(text)) ||
    isPrivateNoun(head) ||
    isOfPrivateOwner(reading) ||
    isPrivateHead(head, wordsWithoutWhere(reading), isOwned(reading))
  return isPrivate ? { kind: 'private' } : null
}

const isPrivateNoun = (noun: string): boolean => privateNouns.has(noun) && !governmentNouns.has(noun)

/** "the jail", "its pool", "Reno's airport", "the state's lab". */
const isOwned = ({ words, head, shown, view, phrase }: Reading): boolean =>
  (/^(?:the|its|their|our|your|this|that)$/.test(words[0] as string) &&
    facilityNouns.has(head) &&
    shown.length === 0) ||
  ownerOf(view, phrase, shown) !== null ||
  words.includes("'s")

/** "a Dover landlord's policy", but "the state's men's prisons". */
function isOfPrivateOwner({ words, phrase }: Reading): boolean {
  const mark = words.indexOf("'s")
  const owner = words[mark - 1]
  return owner !== undefined && !/^(?:wo)?men$/.test(owner) && phrase.from + mark < phrase.head && isPrivateNoun(owner)
}

/** "said the hauler, Merrimack Carting, violated": the name of the private body before the comma. */
export function asideOfPrivate({ view, phrase, shown }: Reading): Subject | null {
  const { from, to } = phrase
  if (view.words[from - 1] !== ',' || view.shapes[from] !== Shape.title || view.words[to] !== ',') return null
  if (!isPrivateNoun(view.words[from - 2] ?? '')) return null
  if (!/^(?:the|an?|its)$/.test(view.words[from - 3] ?? '') && !/^(?:the|an?|its)$/.test(view.words[from - 4] ?? ''))
    return null
  return shown.some(({ mention }) => mention.as !== 'name')
    ? null
    : { kind: 'private', because: { start: view.starts[from - 2] as number, end: view.ends[from - 2] as number } }
}
