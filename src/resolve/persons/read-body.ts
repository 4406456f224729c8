/** Reads the body, place or person that stands before a title, behind it, or behind the name. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { bodyNouns } from '../../rules/person/bodies.ts'
import { ands, determiners, ofFor, ofForOn, soleOffices } from '../../rules/person/word-set.ts'
import { wordSet } from '../../rules/word-set.ts'
import { gapBefore, onOneLine, type TokenRun } from './token-run.ts'
import { BODY_NOUN, FIELD, FIRST_NAME, isListed } from './word-lists.ts'

const inBodyNames = wordSet('of for the on')
const shortPlaces = wordSet('St Ft Mt')
const looseStarts = wordSet("of and for the & on , . ' 's -")
const listWords = wordSet(', and & the')
const bodyPrepositions = wordSet('of for at with in on to from')
const weekdays = wordSet('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
const shortForms = wordSet('St Ft Mt Gov Sen Rep Lt Dr')
const bodyLinks = wordSet('of and for the & on')
const looseEnds = wordSet("'s ' of and for the & on")
const levels = wordSet('state county city town federal tribal local regional')
const alsoBodies = wordSet('agency attorney library jail prosecutors')
const bodyEnds = wordSet(
  'who which that said says is was and or as in to but from by with when after whose told were are',
)

/** Capitalised at the start of a sentence or a letter, and no part of a body's name. */
const sentenceWords = wordSet(
  `On In At The But And As While When After For From Today Said Following According With Under By A An This That Former
  Acting Meanwhile However Also If Since Though Because Dear Then Later Earlier Asked Monday Tuesday Wednesday
  Thursday Friday Saturday Sunday To Or Yet So Both Like Among Outgoing Interim Republican Democratic Democrat GOP
  Incoming Even Only Longtime Embattled New Where Before Once Still Besides Instead Last Now Not Neither Either
  Although Until What Whether Why How Who Photo Image File Courtesy`,
)

const MOST_TOKENS = 14
const beforeName = /^(?:[A-Z]|Govs?|Sens?|Reps?|Lt|Dr|Mrs?|Ms|Sgt|Capt|Supt|Atty|Col|Gen|Del|Rev|St)$/

/** The capitalised words before token `end`: a body ("Chicago Police Department"), a place, an official's name. */
export function bodyBefore(words: Words, end: number): TokenRun | null {
  // "Court-appointed monitor"
  if (words.raw(end - 1) === '-') return null
  let from = end
  while (from > 0 && end - from < MOST_TOKENS && onOneLine(words, from - 1, Math.min(from, words.count - 1))) {
    const k = from - 1
    const raw = words.raw(k)
    // "New York", but not "New Superintendent Ann Poe".
    if (words.isCapital(k) && (!sentenceWords.has(raw) || (raw === 'New' && from < end && words.isCapital(from))))
      from--
    else if (
      inBodyNames.has(words.lower(k)) &&
      from < end &&
      words.isCapital(words.lower(k) === 'the' ? k - 2 : k - 1)
    ) {
      if (sentenceWords.has(words.raw(k - 1)) || (words.lower(k) === 'the' && !ofForOn.has(words.lower(k - 1)))) break
      from--
    } else if (ands.has(raw) && from < end && joinsBody(words, k)) from--
    else if (raw === ',' && from < end && words.isCapital(k - 1) && inList(words, k)) from--
    // "EPA Region 2 Administrator"
    else if (words.shape(k) === Shape.number && words.raw(k - 1) === 'Region') from -= 2
    else if (raw === "'s" && words.isCapital(k - 1)) from--
    else if (raw === "'" && /s$/.test(words.raw(k - 1)) && words.isCapital(k - 1)) from--
    else if (raw === '.' && shortPlaces.has(words.raw(k - 1))) from--
    else if (
      raw === '-' &&
      words.isCapital(k - 1) &&
      words.end(k - 1) === words.start(k) &&
      words.end(k) === words.start(from)
    )
      from--
    // "Environmental Protection Agency (EPA) Administrator"
    else if (raw === ')' && words.raw(k - 2) === '(' && words.isCapital(k - 3)) from -= 3
    else break
  }
  while (from < end && looseStarts.has(words.lower(from))) from++
  return from < end ? { from, to: end } : null
}

/** "Health and Human Services", "Game and Fish", but not "Ann Poe and Denver Police". */
function joinsBody(words: Words, and: number): boolean {
  if (words.raw(and - 1) === ',' && words.isCapital(and - 2) && inList(words, and - 1)) return true
  if (!words.isCapital(and - 1) || sentenceWords.has(words.raw(and - 1))) return false
  if (isListed(words, and - 1, FIELD)) return true
  // A body's noun further left holds the words together: "Department of Gaming and Racing".
  for (let k = and - 1; k > and - 6 && k >= 0 && (words.isCapital(k) || inBodyNames.has(words.lower(k))); k--)
    if (isListed(words, k, BODY_NOUN) && ofForOn.has(words.lower(k + 1))) return true
  return false
}

/** "Department of Planning, Housing and Parks", "Department of Environment, Great Lakes, and Energy". */
export function inList(words: Words, comma: number): boolean {
  const both = isListed(words, comma - 1, FIELD) && isListed(words, comma + 1, FIELD) && words.isCapital(comma + 1)
  if (both && ofFor.has(words.lower(comma - 2))) return true
  return (both || closedByAnd(words, comma)) && openedByBody(words, comma)
}

/** ", Great Lakes, and Energy": the list's last member. */
function closedByAnd(words: Words, comma: number): boolean {
  for (let k = comma + 1; k < comma + 7 && words.joined(k - 1); k++) {
    if (ands.has(words.lower(k))) return isListed(words, k + 1, FIELD) && words.isCapital(k + 1)
    if (!words.isCapital(k) && words.raw(k) !== ',') return false
  }
  return false
}

/** "Department of" stands before the list that has a comma at `k`, with nothing but capitals, commas and small words between. */
function openedByBody(words: Words, k: number): boolean {
  for (let at = k - 1; at > k - 9 && at > 0 && words.joined(at); at--) {
    const lower = words.lower(at)
    if (ofForOn.has(lower) && isListed(words, at - 1, BODY_NOUN) && words.isCapital(at - 1)) return true
    if (!words.isCapital(at) && !listWords.has(lower)) return false
  }
  return false
}

/** "of the Fargo Public Schools", "for the state health department", "at EPA": what stands behind a title or a name. */
export function bodyAfter(words: Words, to: number): TokenRun | null {
  return bodyPrepositions.has(words.lower(to)) && words.joined(to - 1) ? bodyAt(words, to + 1) : null
}

/** The body or place that begins at a token, after its article. */
export function bodyAt(words: Words, at: number): TokenRun | null {
  let k = at
  while (determiners.has(words.lower(k))) k++
  // "for the neighboring Nooksack Indian Tribe"
  if (/^(?:neighboring|nearby|adjacent|adjoining)$/.test(words.raw(k)) && words.isCapital(k + 1)) k++
  const from = k
  while (k < words.count && k - from < MOST_TOKENS && (k === from || (words.joined(k - 1) && !gapBefore(words, k)))) {
    const lower = words.lower(k)
    if (words.isCapital(k) && !weekdays.has(words.raw(k))) k++
    else if ((lower === "'s" || lower === "'") && k > from) k++
    else if (
      lower === '-' &&
      words.isCapital(k + 1) &&
      words.end(k) === words.start(k + 1) &&
      words.end(k - 1) === words.start(k)
    )
      k++
    else if (lower === '.' && shortForms.has(words.raw(k - 1))) k++
    else if (k > from && bodyLinks.has(lower) && leadsOn(words, k, from)) k++
    else if (
      lower === ',' &&
      ((isListed(words, k - 1, FIELD) && isListed(words, k + 1, FIELD) && words.isCapital(k + 1)) || inList(words, k))
    )
      k++
    else break
  }
  const lowerEnd = commonBody(words, k, from)
  // "the department's Civil Rights Division"
  if (lowerEnd > k && words.raw(lowerEnd) === "'s" && words.isCapital(lowerEnd + 1)) {
    const inner = bodyAt(words, lowerEnd + 1)
    if (inner && isListed(words, inner.to - 1, BODY_NOUN)) return inner
  }
  if (lowerEnd > k) k = lowerEnd
  while (k > from && looseEnds.has(words.lower(k - 1))) k--
  return k > from ? { from, to: k } : null
}

/** Does the name of a body go on behind a small word? "Board of Health", but not "of Ohio and Gov. Poe". */
function leadsOn(words: Words, k: number, from: number): boolean {
  const next = words.lower(k + 1) === 'the' ? k + 2 : k + 1
  if (!words.isCapital(next)) return false
  if (!ands.has(words.lower(k))) return true
  // "of Ohio and Gov. Poe", but "of Idaho Fish and Game."
  if (isListed(words, next, FIRST_NAME) || (words.raw(next + 1) === '.' && beforeName.test(words.raw(next))))
    return false
  // "of Hawaii County and Maui Mayor Bo Poe"
  const field = isListed(words, k - 1, FIELD) && words.raw(k - 1) !== 'County'
  if (field || (words.raw(k - 1) === ',' && inList(words, k - 1))) return true
  // "Department of Gaming and Racing", "Standards and Practices Board"
  for (let at = from; at < k; at++) if (isListed(words, at, BODY_NOUN) && ofForOn.has(words.lower(at + 1))) return true
  for (let at = next; at < next + 4 && words.isCapital(at); at++) if (isListed(words, at, BODY_NOUN)) return true
  return false
}

/** Behind "mayor", "attorney general", "secretary of state", "state auditor"; `at` if no officer's title stands there. */
function officerEnd(words: Words, at: number): number {
  const lower = words.lower(at)
  const next = words.lower(at + 1)
  if (soleOffices.has(lower)) return at + 1
  if (next === 'general' && lower === 'attorney') return at + 2
  if (next === 'attorney' && (lower === 'district' || lower === 'county' || lower === 'city')) return at + 2
  if (next === 'of' && lower === 'secretary' && words.lower(at + 2) === 'state') return at + 3
  if (next === 'governor' && lower === 'lieutenant') return at + 2
  return (lower === 'state' || lower === 'county') && officers.has(next) ? at + 2 : at
}

const officers = wordSet('auditor treasurer comptroller controller superintendent clerk prosecutor assessor')

/** End of lower-case words that name a body: "state health department", "city's zoning board"; `k` if they name none. */
function commonBody(words: Words, k: number, from: number): number {
  let end = k
  for (let at = k; at < words.count && at - from < 8 && words.joined(at - 1) && !gapBefore(words, at); at++) {
    const lower = words.lower(at)
    const officer = at === from ? officerEnd(words, at) : at
    // "for the mayor", but "for the mayor's office" goes on.
    if (officer > at && words.lower(officer) !== "'s") return officer
    if (at > k && words.isCapital(at) && !levels.has(words.lower(at - 1))) break
    if (bodyNouns.has(lower) || alsoBodies.has(lower) || (lower === 'hospital' && levels.has(words.lower(at - 1))))
      end = at + 1
    else if (
      /(?<!unifi|consolidat|combin|elect|appoint|relat|limit)ed$/.test(lower) ||
      !/^[a-z'-]+$/.test(lower) ||
      bodyEnds.has(lower)
    )
      break
  }
  return end
}

/** Behind "of policy", "for public works": the field of a title in lower case, before the body that comes. */
export function fieldBehind(words: Words, to: number): number {
  if (!ofFor.has(words.lower(to))) return to
  let k = to + 1
  while (
    words.shape(k) === Shape.lower &&
    (isListed(words, k, FIELD) || (words.lower(k) === 'and' && isListed(words, k + 1, FIELD)))
  )
    k++
  return k > to + 1 && !isListed(words, k, BODY_NOUN) ? k : to
}
