/** "The Department of Corrections", "the Highway Patrol": a body that only states have, where the words do not say of which. */
import { isStatesDepartment } from '../../../resolve/federal-bodies.ts'
import type { GovernmentMention } from '../../../resolve/governments.ts'
import { isOfStates } from '../../../resolve/offices/states-bodies.ts'
import { ofUnionState } from '../../../resolve/shares.ts'
import type { Span } from '../../../types.ts'
import type { SourceContext } from '../../sources/speaker.ts'
import { type Candidate, SENTENCES_BACK } from './antecedents.ts'

const department =
  /(?<![\w'] )(?<!(?:[Cc]ity|[Cc]ounty|[Tt]own)(?:'s)? )\b[Tt]he ((?:Department|Division|Agency|Office) (?:of|for) (?:[A-Z][A-Za-z-]+)(?:(?: and| &|,)? [A-Z][A-Za-z-]+){0,4}|(?:[A-Z][a-z]+ ){1,4}(?:Commission|Board|Department|Agency|Patrol))(?![A-Za-z])/g

/** What no city or county calls a department of its own. */
const fields =
  /\b(?:Corrections|Child|Children|Mental Health|Developmental|Juvenile|Motor Vehicles|Natural Resources|Environmental (?:Quality|Conservation|Management)|Ecology|Fish|Wildlife|Public Instruction|Social and Health|Health and (?:Human|Social)|Health and Welfare|Revenue Administration|Medicaid)\b/

const isStates = (name: string): boolean =>
  isOfStates(name) ||
  isStatesDepartment(name) ||
  (/^(?:Department|Division|Agency|Office) /.test(name) && fields.test(name))

/** The state whose body words are the name of; null: they name none, or no state is spoken of. */
export function stateOfBody(text: string, { start, end }: Span, context: SourceContext): Candidate | null {
  const name = /^the (.+)$/i.exec(text)?.[1]
  if (name === undefined || !/^[A-Z]/.test(name) || !isStates(name)) return null
  const id = context.salience().likeliest(ofUnionState, start, stateOf)
  return id === null
    ? null
    : {
        id,
        kind: 'state',
        onlyWhere: false,
        setting: false,
        inPrivate: false,
        inCourt: false,
        judges: false,
        body: name,
        start,
        end,
      }
}

const stateOf = ({ id, state }: GovernmentMention): string | null =>
  state === null ? null : (/^.*?\/(?:state|territory):[a-z]{2}/.exec(id)?.[0] ?? null)

/** "The Department of Corrections ... the agency": the last such body before an offset that a noun may mean. */
export function statesBodyBefore(
  noun: string,
  sentence: number,
  offset: number,
  context: SourceContext,
): Candidate | null {
  const { sentences, folded } = context.article
  const item = context.itemStart(offset)
  for (let back = sentence; back >= Math.max(0, sentence - SENTENCES_BACK); back--) {
    const { start, end } = sentences[back] as Span
    if (start < item) return null
    const text = folded.slice(start, Math.min(end, offset))
    for (const match of [...text.matchAll(department)].reverse()) {
      if (noun !== 'agency' && !(match[1] as string).toLowerCase().includes(noun)) continue
      const at = start + match.index
      const body = stateOfBody(match[0], { start: at, end: at + match[0].length }, context)
      if (body) return body
    }
  }
  return null
}
