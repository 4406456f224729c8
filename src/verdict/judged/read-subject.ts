/** Who is judged: the noun phrase before the cue, and whether it stands for a government. */
import { type NounPhrase, spanOfPhrase } from '../grammar/noun-phrase.ts'
import { countyBodies } from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import { allOfThem } from './coreference/all-of-them.ts'
import { countedAlone } from './coreference/counted-alone.ts'
import { formerLatter } from './coreference/former-latter.ts'
import { placeOfState } from './coreference/place-of-state.ts'
import { shortName } from './coreference/short-name.ts'
import { governmentHead } from './heads/government-head.ts'
import { namedHead } from './heads/named-head.ts'
import { otherHead } from './heads/other-head.ts'
import { personal } from './heads/personal.ts'
import { asideOfPrivate, privateHead } from './heads/private-head.ts'
import { placesOfPhrase } from './named-places.ts'
import { bare, type Reading } from './phrase-reading.ts'
import { thingOfFirm } from './private/firm-named.ts'
import { privateBeside, privateTeller } from './private/private-teller.ts'
import type { Subject, SubjectContext } from './subject.ts'
import { federalBase } from './things/federal-base.ts'
import { itsBranch } from './things/its-branch.ts'
import { itsHall } from './things/its-hall.ts'
import { itsPeople } from './things/its-people.ts'
import { itsStaff } from './things/its-staff.ts'
import { numberedMeasure, publicHouse, publicSites } from './things/public-things.ts'
import { countedThing, publicThing, thingAtBody, thingRunBy } from './things/thing-of-body.ts'

/** The noun that tells what is spoken of: the last, or the two of "police jury". */
function headOf(view: SentenceView, { head, from }: NounPhrase): string {
  const noun = bare(view.words[head] as string)
  const pair = head > from ? `${view.words[head - 1]} ${noun}` : noun
  return countyBodies.has(pair) ? pair : noun
}

/** Reads a noun phrase as the subject of a verdict: the first reader that knows what it stands for. */
export function readSubject(view: SentenceView, phrase: NounPhrase, context: SubjectContext): Subject {
  const span = spanOfPhrase(view, phrase)
  const shown = view.places.filter(({ mention }) => mention.start >= span.start && mention.end <= span.end + 1)
  const words = view.words.slice(phrase.from, phrase.to)
  const reading: Reading = {
    view,
    phrase,
    context,
    span,
    words,
    head: headOf(view, phrase),
    first: bare(words[0] as string),
    text: context.article.text.slice(span.start, span.end),
    shown,
    listed: placesOfPhrase(view, shown, span),
  }
  const read = (inner: NounPhrase): Subject => readSubject(view, inner, context)
  return (
    privateTeller(view, phrase.from) ??
    privateBeside(view, phrase.from) ??
    allOfThem(reading) ??
    personal(reading) ??
    thingOfFirm(reading) ??
    countedAlone(reading) ??
    formerLatter(reading) ??
    placeOfState(reading) ??
    itsBranch(reading) ??
    thingRunBy(reading, read) ??
    countedThing(reading, read) ??
    publicHouse(reading) ??
    publicSites(reading) ??
    publicThing(reading) ??
    numberedMeasure(reading) ??
    thingAtBody(reading, read) ??
    federalBase(reading) ??
    shortName(reading) ??
    itsPeople(reading) ??
    itsStaff(reading) ??
    itsHall(reading) ??
    asideOfPrivate(reading) ??
    privateHead(reading) ??
    namedHead(reading) ??
    governmentHead(reading) ??
    otherHead(reading)
  )
}
