/** What the words before "Act" name: an act of Congress, of a state, or one that nobody has listed. */
import { stateByCode } from '../place/states.ts'
import { actKey, type FederalAct, federalActOfKey } from './acts.ts'
import { cite, type FullCitation, type Law, slug, UNKNOWN_STATE } from './law.ts'
import { stateActOfKey } from './state-acts.ts'
import { readState } from './state-name.ts'

/** Words that may stand inside a name but not open it. */
const small = /^(?:of|and|the|for|with|to|in|on|or|against|from|by|&)$/
/** Capitalised words that stand before a name and are no part of it: sentence openers, offices, verbs of headlines. */
const leadIn =
  /^(?:The|Under|In|And|But|That|This|These|A|An|His|Her|Its|Their|Our|If|When|While|Since|By|For|Of|On|With|To|From|As|At|Because|Although|Through|Title|Section|Sections|Senate|House|Congress|President|Sen\.?|Rep\.?|Gov\.?|Mr\.?|Introduces?|Violates?|Violated|Says|Said|Signs?|Signed|Passes|Passed|Urges?|Supports?|Praises?|Enforces?|Repeals?|Meets?|Meeting|Ignores?|Breaks?|Follows?|Reauthorizes?|Extends?|Support|Federal|New|Also|Both|Per|Not|Reauthorize|Amend|Amends|Blocks?|Calls|Citing|Cites|Implementing|Violating|Over|Into|Like|Unlike|Before|After|Until|Despite|Pass|Defend|Defends|Expand|Restore|Fund|Gut|Guts|Weakens?|Backs?|Opposes?|Challenges?|Public|Democrats|Republicans|Lawmakers|Only|Even|See)$/

/** A word that may stand in a name before "Act". */
export const nameWord =
  /^["']?(?!(?:Acts?|ACT)[,"]?$)(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ\d'.&-]*|(?:19|20)\d\d|of|and|the|for|with|to|in|on|or|against|from|by|&)[,"]?$/u

/** Acts of Congress that states have too, under the same name: "Michigan's Freedom of Information Act" is Michigan's. */
const alsoStates =
  /^(?:Freedom of Information|Voting Rights|Privacy|Civil Rights|Human Rights|Fair Housing|Equal Pay|False Claims|Administrative Procedure|Controlled Substances|Religious Freedom Restoration|Endangered Species|Tort Claims|Family and Medical Leave|Water Quality) Act$/

/** Reads a name with its words; `from` and `to` of what is returned are offsets in `text`. `ofState`: "state" stands before it. */
export function readAct(text: string, ofState = false): FullCitation | null {
  const listed = readListed(text, ofState)
  if (listed) return listed
  const trimmed = trimName(text)
  if (!trimmed) return null
  const name = plain(trimmed.name)
  if (/\b(?:Court|Judge|District)\b/.test(name)) return null
  const { state, rest } = ownerOf(name)
  const base = tidy(rest.replace(/^(?:19|20)\d\d /, ''))
  if (/^(?:Act|ACT|Amendments?)$/i.test(base) || !/^["']?[A-ZÀ-ÞĀ-ɏḀ-ỿ\d]/u.test(base)) return null
  return cite(state ? actOfState(state.code, state.name, base) : unlisted(base, ofState), trimmed.from, text.length)
}

const plain = (name: string): string =>
  name
    .replace(/["“”]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/,? of \d{4}$/, '')

/** The longest listed name at the end of the words, unless the words before it make it another act's. */
function readListed(text: string, ofState: boolean): FullCitation | null {
  const end = withoutYear(text)
  let key = ''
  let listed: { readonly from: number; readonly key: string } | null = null
  // Words are taken on from the last one: the longest name that is listed counts.
  for (let to = end; to > 0; ) {
    const from = wordStart(text, to)
    key = key === '' ? wordKey(text.slice(from, to)) : `${wordKey(text.slice(from, to))} ${key}`
    if (isListed(key)) listed = { from, key }
    to = from
    while (to > 0 && isGap(text.charCodeAt(to - 1))) to--
  }
  if (listed === null) return null
  const { from } = listed
  const federal = federalActOfKey(listed.key)
  const ofStates = stateActOfKey(listed.key)
  const before = text.slice(0, from).trimEnd()
  const owner = ownerBefore(before)
  const law = (): Law | null => {
    if (owner && (!federal || !owner.possessive || alsoStates.test(federal.name)))
      return actOfState(owner.state.code, owner.state.name, federal?.name ?? ofStates?.name ?? '')
    if (federal && !(ofState && alsoStates.test(federal.name))) return isOpen(before) ? federalAct(federal) : null
    if (!isOpen(before)) return null
    const owning = ofStates?.state ? stateByCode(ofStates.state) : null
    if (ofStates && owning) return actOfState(owning.code, owning.name, ownerOf(ofStates.name).rest)
    return waiting(federal?.name ?? ofStates?.name ?? '')
  }
  const found = law()
  return found && cite(found, owner && !found.id.startsWith('/us/') ? owner.from : from, text.length)
}

const isListed = (key: string): boolean => federalActOfKey(key) !== null || stateActOfKey(key) !== null

/** Blanks, and the marks that open a name. */
const isGap = (code: number): boolean => code === 32 || code === 34 || code === 40

function wordStart(text: string, end: number): number {
  let at = end
  while (at > 0 && !isGap(text.charCodeAt(at - 1))) at--
  return at
}

/** The end of the name without ", of 1990" behind it. */
function withoutYear(text: string): number {
  const year = / of \d{4}$/.exec(text)
  return year ? year.index : text.length
}

/** The comparison form of one word; most have no mark to take out. */
const wordKey = (word: string): string => (/['".,]/.test(word) ? actKey(word) : word.toLowerCase())

/** Whether what stands before a listed name lets it begin there: a capitalised word of content makes a longer name. */
function isOpen(before: string): boolean {
  const last = /[^\s]+$/.exec(before)?.[0].replace(/^["'(]/, '') ?? ''
  return (
    last === '' ||
    small.test(last) ||
    leadIn.test(last) ||
    /'s?$|[,"]$|^[A-Z]{2,6}$|^(?:19|20)\d\d$/.test(last) ||
    readState(last) !== null
  )
}

interface Owner {
  readonly state: { readonly code: string; readonly name: string }
  readonly from: number
  readonly possessive: boolean
}

/** The state whose name ends the words: "Illinois", "New York's", "Oregon's 2015". */
function ownerBefore(before: string): Owner | null {
  const told =
    /(?<words>(?:(?:New|North|South|West|Rhode) )?[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.]+)(?<of>'s?)?(?: (?:19|20)\d\d)?$/u.exec(
      before,
    )
  if (!told) return null
  const { words = '', of } = told.groups as Record<string, string | undefined>
  const short = readState(words)
  if (short) return { state: short, from: told.index, possessive: of !== undefined }
  const last = words.split(' ').at(-1) as string
  const state = readState(last)
  return state && { state, from: told.index + words.length - last.length, possessive: of !== undefined }
}

interface Trimmed {
  readonly name: string
  /** Offset in the text at which the name begins. */
  readonly from: number
}

/** Cuts what stands before the name of an unlisted act: to the last comma, then to the first word that can open one. */
function trimName(text: string): Trimmed | null {
  const quote = / "(?=\S)/.exec(text)?.index
  if (quote !== undefined) {
    const name = text.slice(quote + 2)
    return { name, from: quote + 2 }
  }
  const comma = text.lastIndexOf(', ')
  if (comma > 0 && !/^(?:and|or|Security|Transparency)\b/.test(text.slice(comma + 2))) {
    const rest = trimName(text.slice(comma + 2))
    return rest && { name: rest.name, from: rest.from + comma + 2 }
  }
  // "Backers of the Fair Hours Act": a name does not go over "of the".
  const noun =
    /^["'(]?[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ]+ (?:of|under|to|from|with|by|in|on|against) the (?=[A-ZÀ-ÞĀ-ɏḀ-ỿ])/u.exec(
      text,
    )?.[0].length ?? 0
  const words = [...text.matchAll(/[^\s"]+/g)].filter(({ index }) => index >= noun)
  let first = 0
  while (first < words.length - 1) {
    const word = (words[first]?.[0] ?? '').replace(/^["'(]/, '')
    if (!leadIn.test(word) && !small.test(word) && !/^[a-z]/.test(word)) break
    first++
  }
  const at = words[first]?.index ?? 0
  const name = text.slice(at)
  if (!/^["'(]?[A-ZÀ-ÞĀ-ɏḀ-ỿ\d]/u.test(name) || !/\s/.test(name.trim())) return null
  const quoted = /^["'(]/.test(name) ? 1 : 0
  return { name: name.slice(quoted), from: at + quoted }
}

/** "Oregon's Sanctuary Promise Act": the state, and the name without it. */
function ownerOf(name: string) {
  const told = /^(?<state>(?:New|North|South|West|Rhode) [A-Za-zÀ-ɏḀ-ỿ]+|[A-Za-zÀ-ɏḀ-ỿ]+)(?:'s?)? (?<rest>.+)$/u.exec(
    name,
  )
  const state = told ? readState(told.groups?.state as string) : null
  return { state, rest: state ? (told?.groups?.rest ?? name) : name }
}

/** Made once an act: news names the same few again and again. */
const federalLaws = new Map<FederalAct, Law>()

function federalAct(act: FederalAct): Law {
  const known = federalLaws.get(act)
  if (known) return known
  const law: Law = {
    kind: 'named_act',
    id: `/us/act/${slug(act.name)}`,
    normalized: act.name,
    url: act.home ? `https://www.govinfo.gov/link/uscode/${act.home[0]}/${act.home[1]}` : null,
  }
  federalLaws.set(act, law)
  return law
}

function actOfState(code: string, state: string, base: string): Law {
  return {
    kind: 'named_act',
    id: `/us-${code.toLowerCase()}/act/${slug(base)}`,
    normalized: `${state} ${base}`,
    url: null,
  }
}

/** A law that several states have; the article tells whose. */
function waiting(name: string): Law & Pick<FullCitation, 'stateless'> {
  return {
    kind: 'named_act',
    id: `/us-${UNKNOWN_STATE}/act/${slug(name)}`,
    normalized: `${UNKNOWN_STATE} ${name}`,
    url: null,
    stateless: 'kept',
  }
}

const unlisted = (name: string, ofState: boolean): Law =>
  ofState ? waiting(name) : { kind: 'named_act', id: `/act/${slug(name)}`, normalized: name, url: null }

/** TRUST Act and Trust Act are one: a word in capitals that is no acronym's is set like the others. */
const tidy = (name: string): string =>
  name
    .replace(/^"|"$/g, '')
    .replace(/\bTRUST\b/, 'Trust')
    .replace(/\bACT$/, 'Act')
    .replace(/\bLAW$/, 'Law')
