/** "Sen. Jane Roe, R-Texas, said", "Al Poe, director of the shelter, said": the name before what is said of the person between commas. */
import { Shape } from '../../article/tokens.ts'
import { firstNames } from '../../data/person-names.ts'
import { type NounPhrase, phraseBefore } from '../grammar/noun-phrase.ts'
import { isVerbHere } from '../grammar/verb-group.ts'
import { documentNouns } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import { isPersonName } from './speaker-names.ts'

const party = /^(?:[DRIL]|DFL|GOP|NPP|PDP)-[A-Z]/

/** In tokens, all appositions of one name together. */
const LONGEST = 60

/** The phrase that speaks in the verb before which token `to` stands: the name, where appositions come between. */
export const speakingPhrase = (view: SentenceView, to: number, floor: number): NounPhrase | null =>
  nameApposed(view, to, floor) ?? paperDated(view, to, floor) ?? phraseBefore(view, to, floor)

/** "The two reports, in 2019 and 2021, said": a document before the date that commas set off. */
function paperDated(view: SentenceView, to: number, floor: number): NounPhrase | null {
  if (view.words[to - 1] !== ',') return null
  let i = to - 2
  while (
    i > floor &&
    (inDate(view, i) || /^(?:in|on|from|dated|both|and|of|late|early|last|this)$/.test(view.words[i] as string))
  )
    i--
  if (i <= floor || i === to - 2 || view.words[i] !== ',') return null
  const phrase = phraseBefore(view, i, floor)
  return phrase && documentNouns.has(view.words[phrase.head] as string) ? phrase : null
}

/** The name of a person or body with its title, if appositions and nothing else stand between it and token `to`. */
export function nameApposed(view: SentenceView, to: number, floor: number): NounPhrase | null {
  const close = closingComma(view, to, floor)
  if (close < 0) return null
  for (let comma = close - 1; comma > Math.max(floor, close - LONGEST); comma--) {
    const word = view.words[comma] as string
    if (/^[;:"?!]$/.test(word)) return null
    if (word !== ',') continue
    const name = phraseBefore(view, comma, floor)
    if (!name || name.to !== comma || !isSubject(view, name, floor)) continue
    if (endsWithOfficial(view, comma) || isCalledLikePerson(view, name, comma + 1))
      return isApposed(view, comma + 1, close) ? name : null
    if (isBody(view, name) && describesBody.test(view.words[comma + 1] as string))
      return isApposed(view, comma + 1, close) ? name : null
  }
  return null
}

/** The comma before the verb, or before "on Monday" that stands between it and the verb; -1 if there is none. */
function closingComma(view: SentenceView, to: number, floor: number): number {
  let i = to - 1
  while (
    i > floor &&
    (inDate(view, i) || (/^(?:on|in|late|early|last|this)$/.test(view.words[i] as string) && inDate(view, i + 1)))
  )
    i--
  return i > floor && view.words[i] === ',' ? i : -1
}

const inDate = (view: SentenceView, i: number): boolean =>
  view.dates.some(({ start, end }) => start <= (view.starts[i] as number) && (view.starts[i] as number) < end)

/** "the EPA", "Harbor Watch": a name of more than one word, or of capitals. */
function isBody(view: SentenceView, { from, to, head }: NounPhrase): boolean {
  if (view.shapes[head] === Shape.lower || view.shapes[head] === Shape.mark || inDate(view, head)) return false
  const text = view.text.slice((view.starts[from] as number) - view.start)
  if (party.test(text) || /^\d/.test(text)) return false
  return to - from > 1 || view.shapes[head] !== Shape.title
}

const describesBody = /^(?:an?|the|which|who|whose|its|one)$/

/** Before a subject stands a mark, a conjunction, a date or nothing; before an object a verb or a preposition. */
export function isSubject(view: SentenceView, { from, head }: NounPhrase, floor: number): boolean {
  const before = view.words[from - 1]
  // "Citing Mayor Jane Roe", "a letter to Mayor Jane Roe"
  if (head > from && /^(?:[a-z]{3,}ing|according)$/.test(view.words[from] as string)) return false
  if (view.words.slice(from, head).some((word) => /^(?:to|from|by|with|about|against|after)$/.test(word))) return false
  return (
    from <= floor ||
    before === undefined ||
    view.shapes[from - 1] === Shape.mark ||
    inDate(view, from - 1) ||
    /^(?:that|and|but)$/.test(before)
  )
}

/** Does an office-holder's name end before token `to`? */
export const endsWithOfficial = (view: SentenceView, to: number): boolean =>
  view.officials.some(({ mention }) => mention.end === view.ends[to - 1])

/** A person without office: the name must be one, and what follows say what he is. */
const isCalledLikePerson = (view: SentenceView, { from, to }: NounPhrase, aside: number): boolean =>
  isPersonName(view, from, to) && firstNames.has(view.words[from] as string) && view.shapes[aside] !== Shape.title

const joining = /^(?:and|or|but|while|as|because|that|after|before|since|when|if|so|yet|nor|according)$/

/** Are the tokens between two commas appositions: a party, an age, a role, a clause with "who"? */
function isApposed(view: SentenceView, from: number, close: number): boolean {
  if (joining.test(view.words[from] as string)) return false
  const isParty = party.test(view.text.slice((view.starts[from] as number) - view.start))
  let described = false
  for (let i = from; i < close; i++) {
    const word = view.words[i] as string
    // "Mayor Jane Roe, Sheriff Al Poe, the council, said": another speaker.
    if (view.officials.some(({ mention }) => mention.start === view.starts[i])) return false
    // "complained, and the EPA, which": another clause.
    if (
      /^(?:and|but|or)$/.test(word) &&
      view.words[i - 1] === ',' &&
      /^(?:the|it|he|she|they)$/.test(view.words[i + 1] ?? '')
    )
      return false
    if (word === ',') described = false
    else if (/^(?:who|whose|whom|which|that|where)$/.test(word)) described = true
    else if (!described && isVerbHere(view, i) && !isParticiple(view, i)) return false
  }
  // "Jane Roe, Reno's mayor", "Al Poe, Republican of Ohio"; not "Jane Roe, Reno, "
  if (isParty || view.shapes[from] !== Shape.title) return true
  return view.words.slice(from, close).some((word) => /^(?:'s|of|for|democrat|republican|independent)$/.test(word))
}

/** "appointed by", "elected in" describe; "complained" behind a comma does not. */
const isParticiple = (view: SentenceView, i: number): boolean =>
  /(?:ed|en|ing|known|held|led)$/.test(view.words[i] as string) &&
  (view.words[i - 1] !== ',' || /^(?:by|in|to|as|last|for|at|from|on|with)$/.test(view.words[i + 1] ?? ''))
