/** A thing that a body has or does: "staffing at the Hampden County jail", "arsenic in the water system run by Fresno". */
import { Shape } from '../../../article/tokens.ts'
import type { NounPhrase } from '../../grammar/noun-phrase.ts'
import { headOf } from '../../grammar/phrase-head.ts'
import { behindQualifier } from '../../grammar/qualifier.ts'
import { facilityNouns, governmentNouns, privateNouns } from '../../lexicon.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { Reading } from '../phrase-reading.ts'
import { act } from '../positions/act-of.ts'
import type { Subject } from '../subject.ts'
import { bodysDoing, inCare, isPublicNoun, visiting } from './public-nouns.ts'

/** Reads another phrase of the same sentence. */
type Read = (phrase: NounPhrase) => Subject

const isTold = (subject: Subject): boolean =>
  subject.kind === 'speaker' ||
  subject.kind === 'addressee' ||
  (subject.kind === 'government' && subject.ids.length > 0)

/** What a government does with its things; a plant "approved by" it is not its own. */
const done =
  /^(?:run|operated|owned|managed|maintained|staffed|overseen|administered|built|adopted|passed|enacted|signed|imposed|issued|printed|kept|drawn|redrawn|written|made|used|conducted|taken|held|levied|set|charged|collected|offered|provided|published|posted|enforced|awarded|cast)$/

/** "the nursing home run by Cass County, Michigan", "a budget adopted by Gary": whose it is, or that it is a private body's. */
export function thingRunBy({ view, phrase, text }: Reading, read: Read): Subject | null {
  for (let i = phrase.from + 2; i < phrase.to - 1; i++) {
    if (view.words[i] !== 'by') continue
    // "The purchase of a truck by Gary": a deed, and whose it is.
    const deed = act.test(view.words[headOf(view, phrase.from, i)] as string)
    if (!deed && !done.test(view.words[i - 1] as string)) continue
    const doer = read({ from: i + 1, to: phrase.to, head: headOf(view, i + 1, phrase.to) })
    if (doer.kind === 'private') return doer
    // "the hotel owned by the mayor": his own.
    if (view.words[i - 1] === 'owned' && isOfficer(view.words[headOf(view, i + 1, phrase.to)] as string))
      return { kind: 'private' }
    return isTold(doer) ? ({ ...doer, via: text } as Subject) : null
  }
  return null
}

const isOfficer = (word: string): boolean =>
  /^(?:mayor|sheriff|clerk|governor|treasurer|supervisor|commissioner|member|official|officer|employee|councilman|councilwoman)s?$/.test(
    word,
  )

const joins = /^(?:at|in|within|inside|of|from|by|for|under|on|among)$/
/** Where the public goes: what is there may be anybody's. */
const open = /^(?:parks?|streets?|librar(?:y|ies)|beach(?:es)?|airports?|zoo|sidewalks?|property|buildings?|schools?)$/
const persons = /(?:ers?|ors?|ists?|ants?|men|man|woman|people|ees?|ians?|cops|crew)$/
/** "elevators", "sewers": no persons, for all their ending. */
const devices =
  /^(?:(?:elevat|generat|detect|sens|incinerat|fl|do)ors?|(?:met|filt|numb|comput|sew|show|tow|boil|heat|trail|cent|barri|ord|scann|print|timb|pow|record|regist|wat|drink|fire|vot)ers?|plants?|permits?)$/
const amenities = /^(?:pools?|restrooms?|bathrooms?|trails?|paths?|playgrounds?|fountains?|lots?)$/

/**
 * "Cells at the Dayton city jail", "health care in Ohio prisons", "stops by the Dayton police", "medical care for inmates at the
 * prison": the body behind the preposition is the one that is judged. Null: no body stands there, or the thing may be anybody's.
 */
export function thingAtBody({ view, phrase, head, text, span, shown }: Reading, read: Read): Subject | null {
  if (shown.length === 0 || !isCommonNoun(view.shapes[phrase.head] as number, phrase)) return null
  const isPublic = amenities.test(head) || isPublicNoun(head, view.words[phrase.head - 1] ?? '')
  const isNobodys = privateNouns.has(head) || facilityNouns.has(head) || visiting.has(head) || visiting.has(`${head}s`)
  if (!isPublic && (isNobodys || (persons.test(head) && !devices.test(head)))) return null
  if (/ing$/.test(head) && !bodysDoing.has(head)) return null
  const inside = (inner: NounPhrase) =>
    shown.every(({ mention }) => mention.start >= (view.starts[inner.from] as number))
  let i = phrase.head + 1
  while (i < phrase.to - 1 && joins.test(view.words[i] as string)) {
    const inner: NounPhrase = { from: i + 1, to: phrase.to, head: headOf(view, i + 1, phrase.to) }
    const noun = view.words[inner.head] as string
    if (inCare.has(noun)) {
      i = inner.head + 1
      continue
    }
    if (open.test(noun) && !isPublic) return null
    const owner = read(inner)
    // "water from a Dayton, Ohio, mine"
    if (owner.kind === 'private' && /^(?:at|in|from|inside|by)$/.test(view.words[i] as string) && inside(inner))
      return owner
    // "prices in Cook County's shops": a place owns what is no government's.
    if (owner.kind === 'government' && owner.by === 'owner' && !isBody(view, inner)) return null
    // A bare place only says where the thing is.
    return owner.kind === 'government' && owner.ids.length > 0 && owner.via !== null
      ? { ...owner, via: text, ...span }
      : null
  }
  return null
}

const isBody = ({ words }: SentenceView, { head }: NounPhrase): boolean => {
  const noun = words[head] as string
  return governmentNouns.has(noun) || facilityNouns.has(noun) || isPublicNoun(noun, words[head - 1] ?? '')
}

/** The first word of a sentence is no name: "Staffing at ...". */
const isCommonNoun = (shape: number, { from, head }: NounPhrase): boolean =>
  shape === Shape.lower || (shape === Shape.title && from === 0 && head === 0)

/** "the Papillion annexation", "ramps in downtown Natchez", "the pay raise in Biloxi": public by the noun, and of the place beside it. */
export function publicThing({ view, phrase, head, listed, shown, text, span }: Reading): Subject | null {
  if (listed.length === 0 || !isPublicNoun(head, view.words[phrase.head - 1] ?? '')) return null
  const place = shown.find(({ mention }) => mention.as !== 'qualifier')
  if (!place) return null
  const at = view.starts.indexOf(place.mention.start)
  if (at > phrase.head) {
    let i = phrase.head + 1
    if (!/^(?:in|of|at|across|throughout|around)$/.test(view.words[i] ?? '')) return null
    for (i++; i < at; i++) if (!area.test(view.words[i] as string)) return null
    // "ramps in Dayton, Ohio, malls"
    let end = at
    while (end < phrase.to && (view.starts[end] as number) < place.mention.end) end++
    const behind = behindQualifier(view, end)
    if (behind > 0) end = behind
    const next = view.words[end]
    if (end < phrase.to && next !== undefined && /^[a-z]/.test(next) && !joins.test(next) && next !== 'and') return null
  }
  return { kind: 'government', ids: listed, via: text, by: 'owner', ...span }
}

const area =
  /^(?:the|downtown|central|uptown|midtown|north|south|east|west|northern|southern|eastern|western|rural|suburban|city|town|village|county|state|of|most|parts|much|all|neighborhoods|historic)$/

const counts =
  /^(?:only|just|barely|roughly|fewer|less|out|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|twenty|thirty|forty|fifty|dozens|scores|hundreds|half|most|many|several|some|all|none|both|each|nearly|almost|more|than|about|at|least|a|few|third|quarter|majority|any|at|\d[\d,]*)$/

/** "Three of Lowell's shelters", "most of the curb ramps in Dayton": what is counted; null: nothing is, or it is governments that are. */
export function countedThing({ view, phrase, text }: Reading, read: Read): Subject | null {
  let of = phrase.from
  while (of < phrase.to && counts.test(view.words[of] as string)) of++
  if (of === phrase.from || view.words[of] !== 'of' || of + 1 >= phrase.to) return null
  let from = of + 1
  // "two of the three Dayton fire stations"
  if (view.words[from] === 'the' && counts.test(view.words[from + 1] ?? '')) from += 2
  // "one of the three"
  if (from >= phrase.to) return null
  const subject = read({ from, to: phrase.to, head: headOf(view, from, phrase.to) })
  return subject.kind === 'private' || (isTold(subject) && 'via' in subject && subject.via !== null)
    ? ({ ...subject, ...(subject.kind === 'private' ? {} : { via: text }) } as Subject)
    : null
}
