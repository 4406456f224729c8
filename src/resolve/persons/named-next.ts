/** A court report tells the office first and the name in the next sentence: "The former town clerk pleaded guilty Monday. Ann Poe, 58, admitted". */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { articles } from '../../rules/person/word-set.ts'
import { wordSet } from '../../rules/word-set.ts'
import { looksPersonal } from './looks-personal.ts'
import { nameEndingAt } from './name-ending.ts'
import type { TitledPerson } from './person-mention.ts'
import { aroundTitle, bearing, personTold } from './person-told.ts'
import { isPublicAfter } from './public-after.ts'
import { bodyAfter, bodyBefore } from './read-body.ts'
import type { TitleFound } from './read-title.ts'
import type { Scan, TokenRun } from './token-run.ts'

const pleas = wordSet('pleaded pled admitted admits faces resigned died')
const passives = wordSet('was were is been being')
const charges = wordSet(
  `sentenced charged arrested indicted convicted accused fired suspended acquitted jailed booked arraigned ordered killed shot placed dismissed`,
)
const helpers = wordSet('has had have will')
/** Tokens from the office to the end of its sentence. */
const FARTHEST = 60
const LONGEST_NAME = 7

/** The person whom the next sentence names with an age, if this one tells that the holder of the office was charged. */
export function namedNext(scan: Scan, title: TitleFound): TitledPerson | null {
  const { words } = scan
  if (title.plural) return null
  const before = bodyBefore(words, title.lead)
  if (!articles.has(words.lower((before?.from ?? title.lead) - 1))) return null
  const behind = bodyAfter(words, title.to)
  if (!isChargeAt(words, behind?.to ?? title.to)) return null
  if (!isPublicAfter(scan, title, before, behind)) return null
  const next = nextSentence(scan, title.to)
  const name = next === null ? null : namedAt(words, next)
  if (!name || !looksPersonal(words, name)) return null
  if (words.raw(name.to) !== ',' || words.shape(name.to + 1) !== Shape.number || words.raw(name.to + 2) !== ',')
    return null
  return personTold(scan, 'named-next', {
    name,
    ...bearing(title),
    body: behind ?? before,
    around: aroundTitle(title, before, behind),
  })
}

/** The name of which token `at` is the first, up to a comma. */
function namedAt(words: Words, at: number): TokenRun | null {
  for (let k = at + 2; k < at + LONGEST_NAME; k++)
    if (words.raw(k) === ',') {
      const name = nameEndingAt(words, k)
      return name && name.from === at ? name : null
    }
  return null
}

function isChargeAt(words: Words, at: number): boolean {
  let k = at
  while (helpers.has(words.lower(k))) k++
  return pleas.has(words.lower(k)) || (passives.has(words.lower(k)) && charges.has(words.lower(k + 1)))
}

/** First token of the next sentence. */
function nextSentence({ article, words }: Scan, from: number): number | null {
  const at = words.start(from)
  const next = article.sentences.find(({ start }) => start > at)
  if (!next) return null
  for (let k = from; k < from + FARTHEST && k < words.count; k++) if (words.start(k) >= next.start) return k
  return null
}
