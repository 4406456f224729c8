import type { Words } from '../../article/words.ts'
import { namesBody } from '../../rules/person/bodies.ts'
import { ofFor } from '../../rules/person/word-set.ts'
import { wordSet } from '../../rules/word-set.ts'
import { bodyWithTitle } from './body-with-title.ts'
import type { Join } from './join.ts'
import { joinBefore } from './join-name.ts'
import { looksPersonal } from './looks-personal.ts'
import { isNamedByOfficial } from './named-by.ts'
import type { TitledPerson } from './person-mention.ts'
import { aroundTitle, bearing, personTold } from './person-told.ts'
import { isPrivateBeside, isPublicAfter } from './public-after.ts'
import { bodyAfter, bodyAt, fieldBehind } from './read-body.ts'
import type { TitleFound } from './read-title.ts'
import { isServant } from './serves.ts'
import { gapBefore, type Scan, type TokenRun, textOf } from './token-run.ts'

const closers = wordSet('and who but or in on at during since from for of to with until as when while whose under')
const verbsBehind = wordSet('said says told has had is was will would added wrote called did does')

/** The person whom the title behind the name belongs to; null if there is none. */
export function titleAfterName(scan: Scan, title: TitleFound): TitledPerson | null {
  const { words } = scan
  const join = joinBefore(scan, title)
  if (!join) return null
  const field = fieldBehind(words, title.written)
  const behind = bodyAfter(words, field)
  // In a letter's address the body stands on the next line.
  const end = behind?.to ?? title.to
  const below = gapBefore(words, end) && words.isCapital(end) ? bodyAt(words, end) : null
  const between = join.between.to > join.between.from ? join.between : null
  const about = below ?? behind ?? (field > title.written ? { from: title.written + 1, to: field } : null)
  if (
    !isPublicAfter(scan, title, between, about) &&
    !isAcronym(words, title, behind) &&
    !isServant(scan, title, join.name.from) &&
    !(isNamedByOfficial(words, join) && !isPrivateBeside(scan, title, between, about))
  )
    return null
  if (!standsAlone(scan, join, title, behind)) return null
  const whole = {
    from: title.from,
    to: behind && field === title.written && ofFor.has(words.lower(field)) ? behind.to : field,
  }
  return personTold(scan, join.rule, {
    name: join.name,
    ...bearing(title, whole),
    qualifier: title.qualifier ?? (join.nominee ? 'nominee' : null),
    body: bodyOf(scan, below ?? behind, between, ownBody(words, title)),
    around: aroundTitle(title, between, below ?? behind),
  })
}

/** The words that name a body, those behind the title first; else whatever stands there. */
function bodyOf(scan: Scan, behind: TokenRun | null, between: TokenRun | null, own: TokenRun | null): TokenRun | null {
  return [behind, between, own].find((run) => run !== null && namesBody(textOf(scan, run))) ?? behind ?? between
}

/** "Dan Gates, a Justice Department spokesman": the title's first words. */
function ownBody(words: Words, title: TitleFound): TokenRun | null {
  const own = bodyWithTitle(words, title)
  return own && own.from >= title.from ? own : null
}

/** "Janet Poe, Executive Director of the ORSB." */
function isAcronym(words: Words, title: TitleFound, behind: TokenRun | null): boolean {
  return (
    behind !== null &&
    behind.to - behind.from === 1 &&
    words.isCapital(title.from) &&
    /^[A-Z]{4,8}$/.test(words.raw(behind.from))
  )
}

/** An apposition is closed by a mark: not "At Harvard Yard, the mayor said". */
function standsAlone(scan: Scan, join: Join, title: TitleFound, behind: TokenRun | null): boolean {
  const { words } = scan
  if (join.rule === 'office-told') return true
  const end = behind?.to ?? title.to
  const next = words.lower(end)
  if (behind === null) return !/^[a-z]/.test(next) || closers.has(next)
  return !verbsBehind.has(next) || looksPersonal(words, join.name)
}
