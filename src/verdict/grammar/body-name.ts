/** Bodies with commas in their names: "the Ohio Department of Commerce, Labor, and Trade". */
import { Shape } from '../../article/tokens.ts'
import type { SentenceView } from '../sentence-view.ts'

const opens =
  /^(?:department|dept|office|agency|division|bureau|committee|subcommittee|ministry|commission|board|administration)$/

/** Last words of what a body has charge of, as its name lists them. */
const charges = new Set(
  `health education welfare labor commerce trade energy environment lakes resources agriculture protection children youth families
  licensing regulation affairs alcohol tobacco firearms explosives fish game wildlife parks recreation tourism transportation housing
  development services aging disabilities veterans corrections rehabilitation safety conservation water waters forestry fire insurance
  banking finance securities community science technology workforce employment opportunity arts culture planning zoning building
  buildings inspections neighborhoods streets sanitation elections ethics oceans fisheries mining minerals geology oil gas land lands
  food drugs justice pensions budget administration management taxation revenue information rights immigration innovation
  infrastructure quality waste recycling boating sports libraries history equity inclusion probation parole marketing consumer markets`.split(
    /\s+/,
  ),
)

/** How many tokens a name may have. */
const LONGEST = 18

/** The token behind the name that holds the comma at token `i`; -1: the comma stands in no such name. */
export function behindBodyName(view: SentenceView, i: number): number {
  for (let k = i - 1; k > Math.max(0, i - LONGEST); k--) {
    if (opens.test(view.words[k] as string) && /^(?:of|on|for)$/.test(view.words[k + 1] ?? ''))
      return endOf(view, k + 2, i)
    const word = view.words[k] as string
    if (view.shapes[k] !== Shape.title && word !== ',' && !/^(?:of|on|for|and|&|the)$/.test(word)) return -1
  }
  return -1
}

/** Behind "Commerce, Labor, and Trade" from token `from`, if the comma `inside` is one of its own; else -1. */
function endOf(view: SentenceView, from: number, inside: number): number {
  let i = from
  let joined = false
  for (;;) {
    const start = i
    while (view.shapes[i] === Shape.title) i++
    if (i === start || !charges.has(view.words[i - 1] as string)) return -1
    if (joined) return i > inside ? i : -1
    const comma = view.words[i] === ',' ? i + 1 : i
    if (/^(?:and|&)$/.test(view.words[comma] ?? '')) {
      joined = true
      i = comma + 1
    } else if (comma > i) i = comma
    else return -1
  }
}
