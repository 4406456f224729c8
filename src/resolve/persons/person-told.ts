/** Makes a person of the tokens that tell his office. */
import type { TitledPerson } from './person-mention.ts'
import type { TitleFound } from './read-title.ts'
import { type Scan, spanOf, type TokenRun } from './token-run.ts'

/** What a frame has read; what it leaves out was not told. */
export interface Told {
  readonly name: TokenRun
  readonly title?: TokenRun
  readonly qualifier?: string | null
  /** As in the lexicon; without a title what the person is taken for: "member". */
  readonly head?: string | null
  readonly body?: TokenRun | null
  readonly tag?: TokenRun | null
  /** All that tells it; the body alone, or the name, where this is not given. */
  readonly around?: TokenRun
}

/** What a title tells of whoever bears it; `whole`: with its field, or its body behind it. */
export const bearing = (title: TitleFound, whole: TokenRun = title): Pick<Told, 'title' | 'qualifier' | 'head'> => ({
  title: whole,
  qualifier: title.qualifier,
  head: title.head,
})

/** From the words before a title to those behind it. */
export const aroundTitle = (title: TokenRun, before: TokenRun | null, behind: TokenRun | null): TokenRun => ({
  from: before?.from ?? title.from,
  to: (behind ?? title).to,
})

/** The person with the offsets of what was read. */
export function personTold(
  scan: Scan,
  rule: string,
  { name, title, qualifier = null, head = null, body = null, tag = null, around = body ?? name }: Told,
): TitledPerson {
  return {
    rule,
    name: spanOf(scan, name),
    title: title ? spanOf(scan, title) : null,
    qualifier,
    head,
    organization: body && spanOf(scan, body),
    around: spanOf(scan, around),
    tag: tag && spanOf(scan, tag),
  }
}
