/** Places in a phrase that only say where its head is, and are not judged. */
import { Shape } from '../../article/tokens.ts'
import { definites } from '../lexicon.ts'
import type { Reading } from './phrase-reading.ts'

/** "Texas counties", "two Fremont County towns": where those lie that are spoken of; it is not judged for them. */
export function isOfState({ shown, head, view, phrase }: Reading): boolean {
  const at = view.starts[phrase.head] as number
  const isWider = /^(?:cities|towns|townships|villages|boroughs|municipalities|districts|localities|communities)$/.test(
    head,
  )
  return (
    (isWider || /^(?:counties|jurisdictions)$/.test(head)) &&
    shown.length > 0 &&
    shown.some(({ mention }) => mention.end <= at && mention.end >= at - 1) &&
    shown.every(
      ({ mention, entity: { kind } }) =>
        (kind === 'state' || (kind === 'county' && isWider)) &&
        (mention.end <= at ? mention.end >= at - 1 : kind === 'state'),
    )
  )
}

/** "cities in Ohio": the place is where they are, not one of them. */
export function onlySaysWhere({ view, phrase, shown }: Reading): boolean {
  const headEnd = view.ends[phrase.head] as number
  return (
    shown.every(({ mention }) => mention.start >= headEnd) &&
    /^(?:in|across|throughout|around|near|outside)$/.test(
      view.words[view.words[phrase.head + 1] === ',' ? phrase.head + 2 : phrase.head + 1] ?? '',
    )
  )
}

/** "school districts in Topeka and Olathe", "police departments in Reno": a place has one, so that the places tell which. */
export function namesOneOfEach(reading: Reading): boolean {
  const { view, phrase, head, shown } = reading
  const of = view.words[phrase.head - 1] ?? ''
  const single =
    (head === 'districts' && of === 'school') ||
    (head === 'departments' && /^(?:police|fire|sheriff)$/.test(of)) ||
    /^(?:councils|boards|commissions)$/.test(head)
  const places = shown.filter(({ mention }) => mention.as !== 'qualifier')
  return (
    single &&
    view.words[phrase.head + 1] === 'in' &&
    places.length > 0 &&
    places.every(({ entity: { kind } }) => kind !== 'state' && kind !== 'county' && kind !== 'country')
  )
}

/** The words of a phrase without the names of places that only say where its head is: "City" of "a plant outside Bay City" makes no plant public. */
export function wordsWithoutWhere(reading: Reading): readonly string[] {
  const { view, phrase, shown, words } = reading
  const behind = shown.filter(({ mention }) => mention.start > (view.starts[phrase.head] as number))
  if (view.words[phrase.head + 1] === 'of' || behind.length === 0) return words
  return words.filter((_, i) => {
    const at = view.starts[phrase.from + i] as number
    return !behind.some(({ mention }) => mention.start <= at && at < mention.end)
  })
}

const ownNames: ReadonlySet<string> = new Set(
  'college university academy institute nation tribe tribes band pueblo community rancheria district districts'.split(
    ' ',
  ),
)
const classWords: ReadonlySet<string> = new Set(
  'school unified independent public high community water fire transit'.split(' '),
)

/** "Lakeland College in Ohio", "the Blue Mesa Band in Nevada": a body of a name of its own, of which the place only says where it is. */
export function isNamedElsewhere(reading: Reading): boolean {
  const { view, phrase, head } = reading
  // "Chicago's Loyola University"
  const own = view.words.indexOf("'s", phrase.from) + 1
  const owned = own > phrase.from && own < phrase.head
  const named = owned ? own : definites.has(reading.first) ? phrase.from + 1 : phrase.from
  return (
    ownNames.has(head) &&
    named < phrase.head &&
    view.shapes[phrase.head] === Shape.title &&
    view.shapes[named] === Shape.title &&
    !classWords.has(view.words[named] as string) &&
    (owned || onlySaysWhere(reading))
  )
}
