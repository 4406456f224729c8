/** A title right before a name: "New Orleans Mayor Jane Roe", "Sens. Ann Poe and Bo Roe". */
import { says } from '../../article/says.ts'
import type { Words } from '../../article/words.ts'
import { namesBody } from '../../rules/person/bodies.ts'
import { ofFor, ofFrom } from '../../rules/person/word-set.ts'
import { stateByName } from '../../rules/place/states.ts'
import { wordSet } from '../../rules/word-set.ts'
import { bodyWithTitle } from './body-with-title.ts'
import { namesPrivate } from './is-private.ts'
import { namesPlace, showsPublic } from './is-public.ts'
import { looksPersonal } from './looks-personal.ts'
import { tagBehind } from './party-state.ts'
import type { TitledPerson } from './person-mention.ts'
import { bearing, personTold } from './person-told.ts'
import { isPublicBefore } from './public-before.ts'
import { bodyAfter, bodyBefore } from './read-body.ts'
import { nameAt } from './read-name.ts'
import type { TitleFound } from './read-title.ts'
import { isPlace, type Scan, type TokenRun, textOf } from './token-run.ts'
import { BODY_NOUN, FIELD, isListed, SURNAME, TITLE_WORD } from './word-lists.ts'

const wanting = wordSet('candidate candidates hopeful hopefuls contender contenders running ran runs bid race')
const headlineWords = wordSet('for and with from over after the')
const fieldLinks = wordSet("and of the & , for 's")
const listMarks = wordSet('and , & ;')
const ofWith = wordSet('of with')
const ofWithFrom = wordSet('of with from')

/** Persons named right behind the title; several if the title is plural. */
export function titleBeforeName(scan: Scan, title: TitleFound): readonly TitledPerson[] {
  const { words } = scan
  const fieldEnds = fieldEnd(scan, title)
  // "Secretary of State Jane Roe": the longest field that leaves a name.
  const end = [...fieldEnds, title.to].find((at) => nameAt(words, at, at === title.to ? 1 : 2) !== null)
  const start = end ?? (ofFor.has(words.lower(title.to)) ? title.to + 1 : null)
  if (start === null) return []
  const name = nameAt(words, start, end === undefined ? 2 : 1)
  // "Secretary of Rebecca Roe": a word was lost, and only a capitalised title with its body can be told from "friend of".
  if (
    !name ||
    (end === undefined && !(words.isCapital(title.to - 1) && namesPlace(scan, bodyBefore(words, title.lead))))
  )
    return []
  if (!isLikelyName(scan, title, name, start > title.to) || isTeam(scan, title, name)) return []
  if (isWanted(words, title) || isNamedThing(words, name) || isHeadlineWord(scan, name)) return []
  if (isPlace(scan, name) && title.word.proof !== 'certain') return []
  const body = withPlace(scan, bodyWithTitle(words, title))
  const field: TokenRun | null = start > title.to && end !== undefined ? { from: title.to, to: start } : null
  const behind = tailOf(scan, name.to)
  if (!isPublicBefore(scan, title, body, field, name.to - name.from) && !isOfBody(scan, title, body, behind)) return []
  if (!title.plural && isPrivateTail(scan, title, behind)) return []
  const whole = { from: title.from, to: field?.to ?? title.written }
  const people = [name, ...(title.plural ? others(scan, name.to) : [])]
  return people.map((person) => {
    const tail = tailOf(scan, person.to)
    return personTold(scan, 'title-before-name', {
      name: person,
      ...bearing(title, whole),
      body: bodyTold(scan, title, body, field, tail),
      tag: tagBehind(words, person.to),
      around: { from: body?.from ?? title.lead, to: tail?.to ?? Math.max(whole.to, person.to) },
    })
  })
}

/** "Confederated Salish and Kootenai Tribes Chairman": from where the place that the words end begins. */
function withPlace({ words, places }: Scan, body: TokenRun | null): TokenRun | null {
  if (body === null) return null
  const start = places.startAt(words.start(body.from))
  let { from } = body
  while (from > 0 && words.start(from) > start) from--
  return from === body.from ? body : { from, to: body.to }
}

/** Not the rest of a body's name: "deputy in the Lorain County Public Defender's Office", "Justice Assistance Grants". */
function isLikelyName({ words }: Scan, title: TitleFound, name: TokenRun, behindField: boolean): boolean {
  if (isFieldOnly(words, name)) return false
  if (looksPersonal(words, name)) return true
  if (behindField && !words.isCapital(title.to - 1)) return false
  return (
    name.to - name.from < 2 || !(isListed(words, name.to - 1, FIELD | TITLE_WORD) || isListed(words, name.from, FIELD))
  )
}

/** A word that names a field of office can end no name: "Public Works". */
const isFieldOnly = (words: Words, { from, to }: TokenRun): boolean => {
  for (let k = from; k < to; k++) if (!isListed(words, k, FIELD)) return false
  return true
}

/** "Candidate for governor Ann Poe": an office that is not held. */
const isWanted = (words: Words, { lead }: TitleFound): boolean =>
  words.lower(lead - 1) === 'for' && wanting.has(words.lower(lead - 2))

const things = wordSet(
  `road street avenue drive boulevard highway bridge park elementary middle building courthouse airport stadium trail
  scholarship memorial parkway plaza dam expressway beach tunnel award community high`,
)
const thingsBehind = wordSet('school center hall library house')

/** "Judge Roy Bean Road", "the Gov. Mario Roe Bridge", "Chief Joseph High School" */
const isNamedThing = (words: Words, { from, to }: TokenRun): boolean =>
  (to - from > 2 && words.raw(to - 2) !== '-' && things.has(words.lower(to - 1))) ||
  (words.isCapital(to) && words.joined(to - 1) && (things.has(words.lower(to)) || thingsBehind.has(words.lower(to))))

/** "City Manager Search Begins": a capital says nothing in a headline; a name is a common one, or comes again below. */
function isHeadlineWord({ words }: Scan, name: TokenRun): boolean {
  if (looksPersonal(words, name)) return false
  // A verb in lower case: a sentence of many names.
  if (/^[a-z]{3,}$/.test(words.raw(name.to)) && !headlineWords.has(words.raw(name.to))) return false
  const last = name.to - 1
  return !isListed(words, last, SURNAME) && words.inHeadline(name.from) && !words.comesAgain(last)
}

const sportsVerb = wordSet(
  'topped edged downed blanked shut routed outlasted visits hosts swept nipped tripped beat beats defeated outscored advanced',
)
const sports =
  /\b(?:semifinals?|quarterfinals?|playoffs?|touchdowns?|innings?|varsity|shut out|field goals?|boys|girls)\b/

/** "Governor Mifflin topped Wilson, 3-1": a school that is named after an official. A newspaper writes "Gov." before a governor. */
function isTeam({ article, words }: Scan, title: TitleFound, name: TokenRun): boolean {
  if (
    (name.to - name.from > 1 && title.head !== 'governor') ||
    words.raw(title.to - 1) === '.' ||
    !sportsVerb.has(words.lower(name.to))
  )
    return false
  for (let k = name.to + 1; k < name.to + 9 && words.joined(k - 1); k++)
    if (words.raw(k) === '-' && /^\d{1,3}$/.test(words.raw(k - 1)) && /^\d{1,3}$/.test(words.raw(k + 1))) return true
  return title.head === 'governor' && says(article, sports)
}

/** Ends of "of State", "for Civil Rights", "for the Northern District of Iowa", "of the House Judiciary Committee", longest first. */
function fieldEnd(scan: Scan, title: TitleFound): readonly number[] {
  const { words } = scan
  const { to } = title
  // "a spokesman for Ohio Attorney General Ann Poe": whom he speaks for, not himself.
  if (!ofFor.has(words.lower(to)) || /^(?:spokes|press|nominee|candidate)/.test(title.head)) return []
  const ends: number[] = []
  let k = to + 1
  if (words.lower(k) === 'the') k++
  for (const first = k; k < words.count && k - first < 12 && words.joined(k - 1); k++) {
    const lower = words.lower(k)
    if (fieldLinks.has(lower)) continue
    if (!words.isCapital(k) && words.isCapital(to - 1) && words.shape(k) !== 0) break
    if (
      isListed(words, k, FIELD | BODY_NOUN) ||
      lower === 'state' ||
      isState(scan, k) ||
      /^[A-Z]{3,6}$/.test(words.raw(k))
    )
      ends.unshift(k + 1)
    else if (!words.isCapital(k)) break
  }
  return ends
}

/** The last word of a state's name ends here: "the Southern District of New York". */
function isState(scan: Scan, k: number): boolean {
  return (
    stateByName(textOf(scan, { from: k, to: k + 1 })) !== null ||
    stateByName(textOf(scan, { from: k - 1, to: k + 1 })) !== null
  )
}

/** "... and Bo Roe", ", Cy Doe": the further names of a plural title. */
function others(scan: Scan, behind: number): readonly TokenRun[] {
  const { words } = scan
  const found: TokenRun[] = []
  let k = behindDetails(scan, behind)
  while (listMarks.has(words.lower(k)) && found.length < 12) {
    let next = k + 1
    if (words.lower(next) === 'and') next++
    const name = nameAt(words, next)
    if (!name) break
    found.push(name)
    k = behindDetails(scan, name.to)
  }
  return found
}

/** Behind "(D-Conn.)", ", D-Conn.", "of Ohio", ", from Dayton". */
function behindDetails(scan: Scan, k: number): number {
  const { words } = scan
  const tag = tagBehind(words, k)
  if (tag) return words.raw(tag.to) === ')' ? tag.to + 1 : tag.to
  // "Alds. Ann Poe (12th) and Bo Roe (3rd)"
  if (words.raw(k) === '(') for (let at = k + 2; at < k + 6; at++) if (words.raw(at) === ')') return at + 1
  const comma = words.raw(k) === ',' && ofFrom.has(words.lower(k + 1))
  const of = comma ? k + 1 : k
  if (!ofFrom.has(words.lower(of))) return k
  let at = of + 1
  while (words.isCapital(at) && words.joined(at - 1) && at < of + 4) at++
  return at
}

/** "Sgt. Ann Poe of the Lima Police Department": the body stands behind the name. */
const isOfBody = (scan: Scan, { head }: TitleFound, body: TokenRun | null, tail: TokenRun | null): boolean =>
  body === null &&
  tail !== null &&
  namesBody(textOf(scan, tail)) &&
  !namesPrivate(scan, tail) &&
  showsPublic(scan, tail, head)

/** "Executive Director Ann Poe of the High Plains Food Bank": a private body behind the name, and none before. */
function isPrivateTail(scan: Scan, { word }: TitleFound, tail: TokenRun | null): boolean {
  const own = word.proof !== 'certain' || word.of === null || word.of === 'court'
  return tail !== null && own && namesPrivate(scan, tail)
}

/** "Mayor Jane Roe of Chicago", "Chief Bo Poe of the Fargo Police Department": a body or place behind the name. */
function tailOf(scan: Scan, to: number): TokenRun | null {
  const { words } = scan
  const at = words.raw(to) === ',' && ofWith.has(words.lower(to + 1)) ? to + 1 : to
  if (!ofWithFrom.has(words.lower(at))) return null
  const body = bodyAfter(words, at)
  return body && (words.isCapital(body.from) || words.lower(at) === 'of') ? body : null
}

function bodyTold(
  scan: Scan,
  title: TitleFound,
  body: TokenRun | null,
  field: TokenRun | null,
  tail: TokenRun | null,
): TokenRun | null {
  const { words } = scan
  if (field && words.lower(title.to + 1) === 'the') {
    const own = { from: title.to + 2, to: field.to }
    if (
      /\b(?:Department|Office|Board|Commission|Council|Agency|Administration|Bureau|Committee|Subcommittee|Authority|Division|Court)\b/.test(
        textOf(scan, own),
      )
    )
      return own
  }
  return body ?? tail
}
