/** A person whom no title tells, but the body that he works for, leads or speaks for. */
import type { Span } from '../../types.ts'
import type { TitledPerson } from './person-mention.ts'
import { type Scan, spanOf, type TokenRun } from './token-run.ts'

/** `head`: what he is taken for; `around`: the words that tell it, the body's own where none are given. */
export function toldByBody(
  scan: Scan,
  rule: string,
  {
    name,
    body,
    head = null,
    around,
  }: {
    readonly name: TokenRun
    readonly body: TokenRun
    readonly head?: string | null
    readonly around?: Span
  },
): TitledPerson {
  const organization = spanOf(scan, body)
  return {
    rule,
    name: spanOf(scan, name),
    title: null,
    qualifier: null,
    head,
    organization,
    around: around ?? organization,
    tag: null,
  }
}
