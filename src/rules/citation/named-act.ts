/** Acts by name: the known federal ones, those of the states, and any "... Act" that nobody has listed. */
import { stateByName } from '../place/states.ts'
import { federalActNamed, federalActs } from './acts.ts'
import { type CitationRule, type CitedLaw, type FullCitation, slug, wordsBefore } from './law.ts'

/** Words that may stand inside a name but not open it. */
const small = /^(?:of|and|the|for|with|to|in|on|or|against|from|by|&)$/
/** Capitalised words that stand before a name and are no part of it: sentence openers, offices, verbs of headlines. */
const leadIn =
  /^(?:The|Under|In|And|But|That|This|These|A|An|His|Her|Its|Their|Our|If|When|While|Since|By|For|Of|On|With|To|From|As|At|Because|Although|Through|Title|Section|Sections|Senate|House|Congress|President|Sen\.?|Rep\.?|Gov\.?|Mr\.?|Introduces?|Violates?|Violated|Says|Said|Signs?|Passes|Passed|Urges?|Supports?|Praises?|Enforces?|Repeals?|Meets?|Meeting|Ignores?|Breaks?|Follows?|Reauthorizes?|Extends?|Support|Federal|New|Also|Both|Per|Not|Reauthorize|Amend|Amends|Blocks?|Calls|Citing|Cites|Implementing|Violating)$/

/** A word that may stand in a name before "Act". */
const nameWord = /^["']?(?:\p{Lu}[\p{L}\d'.&-]*|(?:19|20)\d\d|of|and|the|for|with|to|in|on|or|against|from|by|&)[,"]?$/u

interface NamedAct {
  readonly name: string
  /** Offset in the match at which the name begins. */
  readonly from: number
}

/** Cuts what stands before the name of an act: to the longest known name, else to the first word that can open one. */
function trimName(text: string): NamedAct | null {
  const starts = [...text.matchAll(/[^\s"]+/g)].map((word) => word.index)
  for (const from of starts) {
    const name = text.slice(from).replace(/^["']/, '')
    if (/^(?:the|of|and|federal) /i.test(name)) continue
    if (federalActNamed(name.replace(/ of \d{4}$/, ''))) return { name, from }
  }
  // Nobody's list has it: a comma before ends the name.
  const comma = text.lastIndexOf(', ')
  if (comma > 0) {
    const rest = trimName(text.slice(comma + 2))
    return rest ? { name: rest.name, from: rest.from + comma + 2 } : null
  }
  let at = 0
  const words = text.split(/\s+/)
  let offset = 0
  for (let i = 0; i < words.length - 1; i++) {
    const word = (words[i] as string).replace(/^["'(]/, '')
    if (leadIn.test(word) || small.test(word) || (at === offset && /^[a-z]/.test(word))) at = starts[i + 1] ?? at
    else break
    offset = at
  }
  const name = text.slice(at)
  return /^["']?[\p{Lu}\d]/u.test(name) && /\s/.test(name.trim())
    ? { name: name.replace(/^["']/, ''), from: at + (/^["']/.test(name) ? 1 : 0) }
    : null
}

/** Reads a name with its words: whose act it is and how it is written in full. */
export function readAct(text: string): FullCitation | null {
  const trimmed = trimName(text)
  if (!trimmed) return null
  const { from } = trimmed
  if (/\b(?:Court|Judge|District)\b/.test(trimmed.name)) return null
  const plain = trimmed.name
    .replace(/["“”]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/,? of \d{4}$/, '')
  const known = federalActNamed(plain)
  const to = text.length
  if (known) {
    const [title, section] = known.home ?? []
    return {
      form: 'full',
      kind: 'named_act',
      id: `/us/act/${slug(known.name)}`,
      normalized: known.name,
      url: title ? `https://www.govinfo.gov/link/uscode/${title}/${section}` : null,
      from,
      to,
    }
  }
  const owner = /^(?<state>(?:New|North|South|West|Rhode) \p{L}+|\p{L}+)(?:'s?)? (?<rest>.+)$/u.exec(plain)
  const state = owner ? stateByName(owner.groups?.state as string) : null
  const base = tidy((state ? (owner?.groups?.rest ?? plain) : plain).replace(/^(?:19|20)\d\d /, ''))
  if (/^(?:Act|ACT|Amendments?)$/i.test(base)) return null
  if (state)
    return {
      form: 'full',
      kind: 'named_act',
      id: `/us-${state.code.toLowerCase()}/act/${slug(base)}`,
      normalized: `${state.name} ${base}`,
      url: null,
      from,
      to,
    }
  return { form: 'full', kind: 'named_act', id: `/act/${slug(base)}`, normalized: base, url: null, from, to }
}

/** TRUST Act and Trust Act are one: a word in capitals that is no acronym's is set like the others. */
const tidy = (name: string): string =>
  name
    .replace(/^"|"$/g, '')
    .replace(/\bTRUST\b/, 'Trust')
    .replace(/\bACT$/, 'Act')
    .replace(/\bLAW$/, 'Law')

const short = federalActs.flatMap((act) =>
  act.others.filter((other) => other.alone && !other.name.endsWith(' Act')).map((other) => [other.name, act] as const),
)
const shortNames = new Map(short.map(([name, act]) => [name.toLowerCase(), act]))

/** Names of amendments after their movers; ordinals are amendments of the Constitution. */
const noMover =
  /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|The|This|That|Constitutional|Proposed|Any|An|Bill|New|Federal|State|Senate|House|Several|These|Those|Its|Charter|Rights|Under|Such)$/

export const namedActRules: readonly CitationRule[] = [
  {
    id: 'act-named',
    about:
      'Any "... Act": capitalised words with small ones between, quoted or not, with a year, a state, all in capitals.',
    source: 'news prose; short titles of statutes',
    anchors: [' Act', ' ACT'],
    pattern: /(?<=[\p{L}\d"'.,&-] ["']?)(?:Acts?|ACT)(?:,? of (?:19|20)\d\d)?(?![\p{L}\d'-]| \d{1,4}\b(?! ))/gu,
    build: (match) => {
      const before = wordsBefore(match.input, match.index, nameWord, 14)
      const law = before ? readAct(`${before} ${match[0]}`) : null
      const shift = before.length + 1
      return law ? [{ ...law, from: law.from - shift, to: law.to - shift }] : null
    },
    examples: [
      {
        text: 'The state ignored the Americans with Disabilities Act.',
        finds: 'Americans with Disabilities Act',
        as: 'Americans with Disabilities Act',
      },
      {
        text: "Illinois' Trust Act bars it, and Oregon's Sanctuary Promise Act does too.",
        finds: "Oregon's Sanctuary Promise Act",
        as: 'Oregon Sanctuary Promise Act',
      },
      { text: 'Senator Introduces Clean Water Act Repeal', finds: 'Clean Water Act', as: 'Clean Water Act' },
    ],
    near_misses: ['The Act was passed in 1990.', 'They must Act now.', 'It was an act of God.'],
  },
  {
    id: 'act-short-name',
    about: 'Acts known by a short name that needs no explanation: HIPAA, NEPA, No Child Left Behind, Obamacare.',
    source: 'Associated Press Stylebook',
    anchors: [],
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?:${short.map(([name]) => name).join('|')}|NO CHILD LEFT BEHIND)(?: Amendments)?(?![\\p{L}\\d]| Act\\b| ACT\\b)`,
      'gu',
    ),
    build: (match) => {
      const act = shortNames.get(match[0].toLowerCase().replace(/ amendments$/, ''))
      const law = act ? readAct(act.name) : null
      return law ? [{ ...law, from: 0, to: match[0].length }] : null
    },
    examples: [
      {
        text: 'The clinic is bound by HIPAA.',
        finds: 'HIPAA',
        as: 'Health Insurance Portability and Accountability Act',
      },
    ],
    near_misses: ['HIPPA is a common misspelling.', 'No child was left behind on the bus.'],
  },
  {
    id: 'amendment-named',
    about: 'Amendments known by their movers: the Hyde Amendment, the Stark and Boland-Inouye Amendments.',
    source: 'congressional news',
    anchors: ['mendment'],
    pattern:
      /(?<![\p{L}\d-])(?<first>\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?)(?: and (?<second>\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?))?(?: (?<topic>\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})?))? [Aa]mendments?(?![\p{L}\d]| \d)/gu,
    build: (match) => {
      const { first = '', second, topic } = match.groups as Record<string, string | undefined>
      // "Right to Vote amendment", "Federal Marriage Amendment": the name began earlier.
      if (
        /\p{Lu}\p{Ll}+ (?:to )?$/u.test(match.input.slice(Math.max(0, match.index - 24), match.index)) &&
        !/(?:The|the) $/.test(match.input.slice(0, match.index))
      )
        return null
      if (
        noMover.test(first) ||
        (second !== undefined && noMover.test(second)) ||
        (topic !== undefined && !first.includes('-'))
      )
        return null
      const law = (name: string, from: number, to: number): CitedLaw => ({
        form: 'full',
        kind: 'named_act',
        id: `/us/act/${slug(name)}-amendment`,
        normalized: `${name} Amendment`,
        url: null,
        from,
        to,
      })
      const full = topic ? `${first} ${topic}` : first
      if (second === undefined) return [law(full, 0, match[0].length)]
      const at = match[0].indexOf(second, first.length)
      return [law(first, 0, first.length), law(second, at, match[0].length)]
    },
    examples: [
      { text: 'The clinic cited the Hyde Amendment.', finds: 'Hyde Amendment', as: 'Hyde Amendment' },
      { text: 'Both the Stark and Boland-Inouye Amendments apply.', finds: 'Stark', as: 'Stark Amendment' },
    ],
    near_misses: ['The Fourth Amendment protects homes.', 'The Senate amendment failed.'],
  },
  {
    id: 'law-state-named',
    about: "A state's law called by its subject: Wisconsin's Voter ID law, Minnesota's Open Meeting Law.",
    source: 'statehouse news',
    anchors: ['aw'],
    pattern:
      /(?<![\p{L}\d])(?<state>(?:(?:New|North|South|West|Rhode) )?\p{Lu}\p{Ll}{2,14})(?:'s)? (?<name>(?:\p{Lu}[\p{L}'-]{1,20} ){1,4}(?:Law|law))(?![\p{L}\d]| (?:School|Review|Firm|Center|Clinic|Enforcement|enforcement))/gu,
    build: (match) => {
      const { state = '', name = '' } = match.groups as Record<string, string | undefined>
      const known = stateByName(state)
      if (!known || /\b(?:State|Supreme|Family|Criminal|Violat\w+|Federal|Breaks|Broke)\b/i.test(name)) return null
      return [
        {
          form: 'full',
          kind: 'state_statute',
          id: `/us-${known.code.toLowerCase()}/law/${slug(name)}`,
          normalized: `${known.name} ${name}`,
          url: null,
          from: 0,
          to: match[0].length,
        },
      ]
    },
    examples: [
      {
        text: "Minnesota's Open Meeting Law requires it.",
        finds: "Minnesota's Open Meeting Law",
        as: 'Minnesota Open Meeting Law',
      },
    ],
    near_misses: ['The Boston Law School opened.', "Minnesota's new law requires it."],
  },
]
