/** Which of several places a story is about at some point of it, before its officials are known. */
import type { Article } from '../../types.ts'
import { type Governments, indexGovernments, stateKinds } from '../governments.ts'
import { itemAt, readItems } from '../items.ts'
import { Salience, type Share } from '../salience.ts'
import type { BareJurisdiction, Placed } from './placed.ts'

/** Weighs the places that were found; the first question costs a pass over them, and most articles ask none. */
export class Topics {
  private readonly shares = new Map<string, Share>()
  private salience: Salience | null = null
  private items: readonly number[] | null = null

  constructor(
    private readonly article: Article,
    private readonly mentions: readonly Placed[],
  ) {}

  /** The likeliest at an offset that is of one of the kinds, and is named before among `those`; null if there is none. */
  at(offset: number, kinds: readonly BareJurisdiction['kind'][], those: readonly Placed[]): BareJurisdiction | null {
    const key = kinds.join()
    const share = this.shares.get(key) ?? (({ kind }) => (kinds.includes(kind) ? 1 : 0))
    this.shares.set(key, share)
    const id = this.weighed().likeliest(share, offset)
    return those.find(({ start, jurisdiction }) => start < offset && jurisdiction.id === id)?.jurisdiction ?? null
  }

  /** Where the item of a round-up that holds an offset begins; 0 in a story. */
  itemStart(offset: number): number {
    this.items ??= readItems(this.article, { named: this.mentions, townAt: (index) => this.townAt(index) })
    return this.items.length === 0 ? 0 : (itemAt(this.items, offset)?.start ?? 0)
  }

  private townAt(index: number): string | null {
    const { id, kind } = (this.mentions[index] as Placed).jurisdiction
    return stateKinds.includes(kind) ? null : id
  }

  private weighed(): Salience {
    this.salience ??= new Salience(this.article, this.governments(), () => speaksOfState(this.article))
    return this.salience
  }

  private governments(): Governments {
    const rows = this.mentions.map(({ jurisdiction }) => ({ ...jurisdiction, mentions: [] }))
    const all = this.mentions.map(({ start, end, as, jurisdiction: { id, kind, state } }) => ({
      id,
      kind,
      state,
      as,
      start,
      end,
    }))
    return indexGovernments(rows, all, () => false)
  }
}

/** News of a state, which is often dated in its capital. */
const ofState =
  /\b(?:[Tt]he state|[Ss]tate-[a-z]+|[Ss]tate (?:[a-z]+ )?(?:officials?|regulators?|auditors?|inspectors?|agenc(?:y|ies)|law))(?![a-z])/

export const speaksOfState = ({ folded }: Article): boolean => ofState.test(folded)
