/** The bodies that an article names, for titles that ask for one again and again: no look-up takes longer in a long text. */
import { partitionPoint } from '../partition-point.ts'
import type { Span } from '../types.ts'
import { itemAt } from './items.ts'
import type { BodyType, NamedBody } from './named-bodies.ts'

/** Which bodies a title may belong to. */
export interface Wanted {
  readonly types: readonly BodyType[]
  /** Furthest distance of the body's name before the title, in UTF-16 code units. */
  readonly before: number
  /** May the body be named only behind it? */
  readonly behind: boolean
  /** Of a city rather than a county, or the other way round, if that is known: a body that is the other's by name is not meant. */
  readonly level?: 'city' | 'county' | null
  /** Must it be one that sits: the board, not the schools? */
  readonly sits?: boolean
}

const schools = /(?:[Ss]chools|[Dd]istrict|USD|ISD|Unified)(?: (?:No\. ?)?\d+)?$/

/** What a body is called that is not of the level. */
const others = { city: /\bcounty\b/i, county: /\bcity\b/i } as const

export class BodyIndex {
  private readonly lists = new Map<string, readonly NamedBody[]>()
  private readonly fullests = new Map<string, NamedBody>()

  /** `all`: in reading order, without overlaps. `items`: where items of a round-up begin; a body of another item is not meant. */
  constructor(
    private readonly all: readonly NamedBody[],
    private readonly items: readonly number[] = [],
  ) {}

  /** The bodies of those types; of one government if its id is told, of one level if that is. */
  of(types: readonly BodyType[], place?: string, level: Wanted['level'] = null, sits = false): readonly NamedBody[] {
    return this.list(
      `${types.join()} ${place ?? ''} ${level ?? ''} ${sits}`,
      (body) =>
        types.includes(body.type) &&
        (place === undefined || body.place === place) &&
        (level === null || !others[level].test(body.text)) &&
        !(sits && schools.test(body.text)),
    )
  }

  /** The nearest before an offset, else the first behind, rather one of `place`; under the fullest name of the same body. */
  nearest(wanted: Wanted, at: number, place: string | null): NamedBody | null {
    const { types, level, sits } = wanted
    const item = this.items.length === 0 ? null : itemAt(this.items, at)
    const own = place === null ? undefined : nearestOf(this.of(types, place, level, sits), wanted, at, item)
    const any = nearestOf(this.of(types, undefined, level, sits), wanted, at, item)
    // "Yakima council picks a manager. The City Council voted": the name says more than the noun.
    const body = own && !(any && any.place === null && isName(any) && !isName(own)) ? own : any
    return body ? this.fullest(body) : null
  }

  /** The body named last before an offset whose name holds all those words and more. */
  lastWith(words: string, at: number): NamedBody | null {
    const asked = words.toLowerCase().split(' ')
    const holding = this.list(`with ${asked.join(' ')}`, ({ text }) => {
      const own = text.toLowerCase().split(' ')
      return own.length > asked.length && asked.every((word) => own.includes(word))
    })
    return holding[endingBy(holding, at) - 1] ?? null
  }

  private fullest(body: NamedBody): NamedBody {
    const { type, place, text } = body
    const key = `${type} ${place} ${text}`
    let best = this.fullests.get(key)
    if (best === undefined) {
      const same = this.list(`same ${type} ${place}`, (other) => other.type === type && other.place === place)
      best = same.reduce((most, other) => (isFuller(other, most) ? other : most), body)
      this.fullests.set(key, best)
    }
    return best
  }

  private list(key: string, fits: (body: NamedBody) => boolean): readonly NamedBody[] {
    let list = this.lists.get(key)
    if (list === undefined) {
      list = this.all.filter(fits)
      this.lists.set(key, list)
    }
    return list
  }
}

/** Is the noun written with a capital? */
const isName = ({ text }: NamedBody): boolean => /(?:^| )[A-Z][\w']*$/.test(text)

/** How many of the bodies end at an offset or before it. */
const endingBy = (bodies: readonly NamedBody[], at: number): number =>
  partitionPoint(bodies.length, (i) => (bodies[i] as NamedBody).end <= at)

function nearestOf(
  bodies: readonly NamedBody[],
  { before, behind }: Wanted,
  at: number,
  item: Span | null,
): NamedBody | undefined {
  const ending = endingBy(bodies, at)
  const last = bodies[ending - 1]
  // An item is short: whatever body it names is near.
  if (last && (item === null ? at - last.end <= before : last.start >= item.start)) return last
  if (!behind) return undefined
  const next = bodies.slice(ending, ending + 2).find(({ start }) => start > at)
  return next && item !== null && next.start >= item.end ? undefined : next
}
/** "Socorro County Commission" is fuller than "County Commission", and no other body's name. */
const isFuller = (body: NamedBody, than: NamedBody): boolean =>
  body.text.length > than.text.length && body.text.toLowerCase().endsWith(than.text.toLowerCase())
