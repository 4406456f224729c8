/** "twice the federal limit", "below the minimum in the decree": the most or the least that a law sets, behind the words that measure by it. */
import { wordSet } from '../rules/word-set.ts'
import { isPassive } from './judged/positions/agent.ts'
import { firmNouns } from './lexicon.ts'
import type { Match } from './matches.ts'
import type { CueRule } from './rule.ts'
import type { SentenceView } from './sentence-view.ts'

/** What a law sets: the most that there may be, or the least that there must be. */
export type Limit = 'most' | 'least'

/** Words that every cue of the kind has behind it. */
export const limiting =
  /\b(?:limit|cap|ceiling|maximum|threshold|allowance|level|capacity|permit|standard|minimum|floor|quota|requirement|mandate|ratio|benchmark)/

const most = wordSet(
  'limit limits limitation limitations cap caps ceiling ceilings maximum maximums threshold thresholds allowance allowances',
)
const least = wordSet(
  'minimum minimums floor floors quota quotas requirement requirements mandate mandates ratio ratios benchmark benchmarks',
)
/** Amounts, which no law sets unless the words before say so: "the permitted level". */
const amounts = wordSet('level levels capacity amount amounts number numbers concentration concentrations occupancy')

/** What says that a law sets it. */
const setters = wordSet(`
  federal state national legal lawful statutory constitutional regulatory mandated mandatory required prescribed permitted permissible
  allowed allowable enforceable licensed court-ordered court-imposed court-set health-based court-mandated state-mandated federally epa u.s
`)
const allowed = wordSet('legal lawful permitted permissible allowed allowable licensed maximum action court-ordered')
const laws = wordSet(`
  law laws act acts statute statutes code codes decree decrees order orders permit permits charter constitution rule rules regulation
  regulations ordinance ordinances settlement settlements agreement agreements compact compacts treaty injunction judge judges court
  courts epa legislature license
`)

/** What is measured in water, air and soil, or held down by law: of it a standard is the most that there may be. */
const pollutants = wordSet(`
  arsenic lead copper nitrate nitrates nitrite radium radon uranium mercury manganese fluoride selenium chromium cadmium pfas pfoa pfos
  benzene ammonia chlorine chloride phosphorus nitrogen ozone smog soot methane sulfur dioxide monoxide particulate particulates
  particles asbestos mold bacteria coliform coli legionella turbidity sediment trihalomethanes haloacetic acids contaminant contaminants
  contamination pollutant pollutants pollution emissions discharge discharges effluent overflows runoff sewage level levels
  concentration concentrations reading readings sample samples count counts air noise radiation temperature temperatures debt crowding
`)

/** Limits that bind drivers, and lines that say who is poor or old enough. */
const others = wordSet(`
  alcohol blood-alcohol drunk speed speeding poverty income age salary weight height term word
  scores score scored reading math proficiency proficient graduation literacy students attendance enrollment turnout
`)

/** "the debt limit fight": the noun is part of another. */
const goesOn =
  /^(?:increases?|changes?|fights?|debates?|proposals?|laws?|bills?|hearings?|cases?|suits?|lawsuits?|votes?|plans?|enforcement|talks|battles?|crisis|measures?|amendments?|study|violations?|rules?)$/

const REACH = 9

/** "plans to keep debt below the cap", "may not exceed it", "lets Reno go over it": what is aimed at, forbidden or allowed is no fact. */
function isAimedAt(view: SentenceView, { from, row }: Match<CueRule>): boolean {
  const { words } = view
  const before = words[from - 1] ?? ''
  if (
    row.frame === 'verb' &&
    /^(?:not|n't)$/.test(before) &&
    /^(?:may|can|could|ca|shall)$/.test(words[from - 2] ?? '')
  )
    return true
  if (row.frame === 'verb' && /^(?:cannot|can't|couldn't)$/.test(before)) return true
  for (let i = from - 1; i > Math.max(0, from - 10); i--) {
    const word = words[i] as string
    // "lets Lorain, Ohio, go over it"
    if (
      word === ',' &&
      view.places.some(
        ({ mention }) =>
          mention.as === 'qualifier' && (mention.start === view.starts[i + 1] || mention.end === view.ends[i - 1]),
      )
    )
      continue
    if (/^(?:[,;:("]|that|who|which)$/.test(word)) return false
    if (/^(?:lets|letting|allow|allows|permits)$/.test(word)) return true
    const next = words[i + 1] as string
    const opens =
      word === 'to' &&
      (row.frame === 'verb' ? i === from - 1 : i < from - 1 && /^[a-z]+$/.test(next) && !noVerb.test(next))
    if (opens) return !implies.test(words[i - 1] ?? '')
  }
  return false
}

const noVerb = /^(?:the|an?|its|their|levels?|about|nearly|almost|more|less|well|roughly|as|just|far|\w+ly|\w+s)$/
/** "continued to discharge", "failed to keep", "was found to be": the infinitive is told as a fact. */
const implies =
  /^(?:continu(?:e|es|ed|ing)|fail(?:s|ed|ing)?|failures?|manag(?:es|ed)|beg(?:an|ins|un)|start(?:s|ed)|found|shown|known|refus(?:es|ed)|declin(?:es|ed)|said|reported|ruled|tends?|happen(?:s|ed)|c(?:ame|omes)|chose|unable|neglect(?:s|ed)|appear(?:s|ed)|seem(?:s|ed)|likely|alleged|believed|proved|yet|went)$/

/** The limit that stands behind a cue, or before it in a passive; null: none that a law sets. */
export function limitOf(view: SentenceView, cue: Match<CueRule>): Limit | null {
  if (isPassive(view, cue)) {
    const from = Math.max(0, cue.from - REACH)
    for (let i = cue.from - 1; i > from; i--) {
      const limit = limitAt(view, from, i, cue)
      if (limit !== null) return limit
    }
  }
  if (isAimedAt(view, cue)) return null
  // "set a cap below the federal limit": a law measured by a law.
  if (isSet.test(view.words[cue.from - 1] ?? '')) return null
  for (let i = cue.to; i < Math.min(view.count, cue.to + REACH); i++) {
    const word = view.words[i] as string
    if (ends.test(word)) return null
    const limit = limitAt(view, cue.to, i, cue)
    if (limit !== null) return limit
  }
  return null
}

const isSet =
  /^(?:limits?|caps?|ceilings?|thresholds?|standards?|minimums?|maximums?|rules?|laws?|ordinances?|fees?|wages?|tax|taxes|bills?)$/

const ends = /^(?:[;:,("]|of|for|in|by|to|that|which|who|and|but|or|on|at|when|because|said|says|is|are|was|were)$/

/** What the noun at `i` sets, with the words from `from` on before it. */
function limitAt(view: SentenceView, from: number, i: number, cue: Match<CueRule>): Limit | null {
  const noun = view.words[i] as string
  const before = view.words.slice(from, i)
  const next = view.words[i + 1] ?? ''
  if (goesOn.test(next) || others.has(view.words[i - 1] as string)) return null
  // "less than its permit allows" is measured by what it allows.
  if (noun === 'permit' || noun === 'permits')
    // "over what the class-size law permits"
    return !firmNouns.has(view.words[i - 1] as string) &&
      !/^(?:allow|permit|require|authorize)s?$/.test(next) &&
      before.some((word) => /^(?:its|their|the|his|her|'s)$/.test(word))
      ? 'most'
      : null
  // "exceeded its nitrogen limit": of what is measured in water nobody sets a limit of his own.
  const ownLimit =
    most.has(noun) && isPollutant(view.words[i - 1] as string) && /^(?:its|their|the)$/.test(before[0] ?? '')
  const set = ownLimit || before.some((word) => setters.has(word) || laws.has(word)) || lawBehind(view, i + 1)
  if (!set) return null
  if (view.words.slice(Math.max(0, cue.from - 8), i + 4).some((word) => others.has(word))) return null
  if (before.includes('minimum') || before.includes('minimal')) return isLimit(noun) ? 'least' : null
  if (amounts.has(noun))
    return before.some((word) => allowed.has(word)) || (/^(?:level|conc)/.test(noun) && before.some(isPollutant))
      ? 'most'
      : before.some((word) => /^(?:required|mandated)$/.test(word))
        ? 'least'
        : null
  if (most.has(noun)) return 'most'
  if (least.has(noun)) return 'least'
  if (noun !== 'standard' && noun !== 'standards') return null
  // "held more people than state standards permit"
  if (/^(?:allow|permit|tolerate)s?$/.test(next)) return 'most'
  const measured = [...view.words.slice(Math.max(0, cue.from - 12), cue.from), ...before]
  return measured.some(isPollutant) ? 'most' : 'least'
}

/** "came in at well below", "rose to twice": the token of the verb that tells where an amount stands, or the cue's own. */
export function amountFrom({ words }: SentenceView, cue: Match<CueRule>, floor: number): number {
  let i = cue.from
  while (i > floor && (howFar.has(words[i - 1] as string) || /^(?:at|to|in|levels?)$/.test(words[i - 1] as string))) i--
  return i > floor && stands.has(words[i - 1] as string) ? i - 1 : cue.from
}

const howFar = wordSet(`
  well far just slightly comfortably safely significantly substantially dangerously dramatically consistently nearly almost about roughly
  still more percent
`)
const stands = wordSet(`
  measure measures measured test tests tested average averages averaged register registers registered reach reaches reached climb climbs
  climbed hover hovers hovered peaked spiked total totals totaled remain remains remained stay stays stayed ran run runs running came come
  comes coming clocked clocks stand stands stood sat sits hit hits rose rises risen soared jumped crept goes gone going went go fell falls
  fallen dropped drops dipped held crowded packed overcrowded kept
`)

const isPollutant = (word: string): boolean => pollutants.has(word)

const isLimit = (noun: string): boolean =>
  most.has(noun) || least.has(noun) || amounts.has(noun) || noun === 'standard' || noun === 'standards'

/** "set by state law", "in the decree", "that state rules allow": behind the noun, in its phrase. */
function lawBehind(view: SentenceView, from: number): boolean {
  for (let i = from; i < Math.min(view.count, from + 8); i++) {
    const word = view.words[i] as string
    if (/^(?:[;:,("]|and|but|when|because|after|before|said|says|who|if|while)$/.test(word)) return false
    if (laws.has(word)) return true
  }
  return false
}
