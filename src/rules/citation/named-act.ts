/** Acts by name: the known federal ones, those of the states, and any "... Act" that nobody has listed. */
import { stateByName } from '../place/states.ts'
import { nameWord, readAct } from './act-name.ts'
import { federalActs } from './acts.ts'
import { type CitationRule, slug, wordsBefore } from './law.ts'
import { soundsLegal } from './legal-context.ts'
import { STATE_LAWS } from './state-acts.ts'

/** Names that do not end in "Act", so that no other rule finds them: short ones, codes, laws, resolutions. */
const short = federalActs.flatMap((act) =>
  [act.name, ...act.others.filter((other) => other.alone).map(({ name }) => name)]
    .filter((name) => !name.endsWith(' Act'))
    .map((name) => [name, act] as const),
)
const shortNames = new Map(short.map(([name, act]) => [name.toLowerCase(), act]))

export const namedActRules: readonly CitationRule[] = [
  {
    id: 'act-named',
    about:
      'Any "... Act": capitalised words with small ones between, quoted or not, with a year, a state, all in capitals.',
    source: 'news prose; short titles of statutes',
    anchors: [' Act', ' ACT'],
    pattern:
      /A(?:cts?|CT)(?<=[A-Za-z\d"'.,&-] ["']?A(?:cts?|CT))(?:,? of (?:19|20)\d\d)?(?![A-Za-z\d-]|'[A-Za-z]{2}| \d{1,4}\b(?! )| (?:No\. )?\d{2,3}-\d)/g,
    build: (match) => {
      const before = wordsBefore(match.input, match.index, nameWord, 14)
      // "The Clean Streams Law and Act 13"
      if (/ (?:and|or)$/.test(before)) return null
      const shift = before.length + 1
      const ofState = /\b[Ss]tate(?:'s)? $/.test(
        match.input.slice(Math.max(0, match.index - shift - 12), match.index - shift),
      )
      const law = before ? readAct(`${before} ${match[0]}`, ofState) : null
      if (law?.id.startsWith('/act/') && !/ .* /.test(law.normalized) && !soundsLegal(match)) return null
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
    anchors: short.map(([name]) => name).concat('NO CHILD LEFT BEHIND'),
    pattern: new RegExp(
      `(?<![A-Za-z\\d-])(?:${short.map(([name]) => name).join('|')}|NO CHILD LEFT BEHIND)(?: Amendments)?(?![A-Za-z\\d]| Act\\b| ACT\\b)`,
      'g',
    ),
    build: (match) => {
      const act = shortNames.get(match[0].toLowerCase().replace(/ amendments$/, ''))
      if (!act) return null
      // "Virginia's FOIA" is Virginia's own.
      const owner = wordsBefore(match.input, match.index, /^[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'.]*$/u, 2)
      const owned = owner === '' ? null : readAct(`${owner} ${act.name}`)
      if (owned?.id.startsWith('/us-')) {
        const from = owned.from - owner.length - 1
        return [{ ...owned, from, to: match[0].length }]
      }
      const law = readAct(act.name)
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
    id: 'law-of-states',
    about: 'Laws that several states have under one name: the Open Meetings Law, Right-to-Know Law, the Sunshine Law.',
    source: 'statehouse news',
    anchors: [' Law', ' Ordinance', ' Discrimination', ' Code', ' Rights'],
    pattern: new RegExp(String.raw`(?<![A-Za-z\d-])(?:${STATE_LAWS})(?![A-Za-z\d-])`, 'g'),
    build: (match) => {
      const law = readAct(match[0])
      return law && [law]
    },
    examples: [
      {
        text: "Pennsylvania's courts read the Right-to-Know Law narrowly.",
        finds: 'Right-to-Know Law',
        as: 'Pennsylvania Right-to-Know Law',
      },
    ],
    near_misses: ['She has a right to know the law.', 'The Open Door Lawyers Guild met.'],
  },
  {
    id: 'law-state-named',
    about: "A state's law called by its subject: Wisconsin's Voter ID law, Minnesota's Open Meeting Law.",
    source: 'statehouse news',
    anchors: [' Law', ' law'],
    pattern:
      /[Ll]aw(?<=[A-Z][A-Za-z'-]{1,20} [Ll]aw)(?![A-Za-z\d]| (?:School|Review|Firm|Center|Clinic|Enforcement|enforcement))/g,
    build: (match) => {
      const before = wordsBefore(match.input, match.index, /^[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'-]*$/u, 6)
      const told = stateNamed.exec(before)
      const { state = '', name = '' } = told?.groups ?? {}
      const known = stateByName(state)
      if (!told || !known || /\b(?:State|Supreme|Family|Criminal|Violat\w+|Federal|Breaks|Broke)\b/i.test(name))
        return null
      const full = `${name} ${match[0]}`
      return [
        {
          form: 'full',
          kind: 'state_statute',
          id: `/us-${known.code.toLowerCase()}/law/${slug(full)}`,
          normalized: `${known.name} ${full}`,
          url: null,
          from: told.index - before.length - 1,
          to: match[0].length,
        },
      ]
    },
    examples: [
      {
        text: "Tennessee's Voter Photo ID Law requires it.",
        finds: "Tennessee's Voter Photo ID Law",
        as: 'Tennessee Voter Photo ID Law',
      },
    ],
    near_misses: ['The Boston Law School opened.', "Minnesota's new law requires it."],
  },
]

/** The state and, behind it, what its law is about. */
const stateNamed =
  /(?<state>(?:(?:New|North|South|West|Rhode) )?[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]{2,14})(?:'s)? (?<name>[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ' -]*)$/u
