/** A failure in lines of label and text, the same in every format. */
import { excerpt } from '../../output/printable.ts'
import type { Candidate, Check } from '../result.ts'
import { whyCommand } from './places.ts'

/** What went wrong, in a word or two. */
export function headline({ sort, outcome, kind }: Check): string {
  if (outcome === 'todo-passes') return 'known miss passes'
  switch (sort) {
    case 'row':
      return outcome === 'pass' ? `found in ${kind}` : `missed in ${kind}`
    case 'extra':
      return `false in ${kind}`
    case 'absent':
      return outcome === 'pass' ? `absent from ${kind}` : `not wanted in ${kind}`
    case 'rest':
      return `complete ${kind}`
    case 'reference_date':
      return 'reference date'
    case 'minimum':
      return outcome === 'pass' ? 'minimum reached' : 'minimum not reached'
    case 'ratchet':
      return outcome === 'pass' ? 'ratchet holds' : 'ratchet fell'
    case 'file':
      return 'not checked'
    default: {
      const never: never = sort
      return never
    }
  }
}

/** What a reader needs to look further; each row is a label and its text. */
export function explain(check: Check): readonly (readonly [string, string])[] {
  const { sort, about, candidate, id } = check
  if (sort === 'extra') {
    const name = candidate?.where === 'taken' ? `${id} (a row for these words is missed: is that row wrong?)` : id
    return [['found', excerpt(about)], ...rulesOf(candidate), lookAt(check), ...(name ? [['id', name] as const] : [])]
  }
  if (sort === 'absent' && candidate)
    return [
      ['wanted', excerpt(about)],
      ['found', excerpt(candidate.shown)],
      ...rulesOf(candidate),
      lookAt({ ...check, line: candidate.line }),
    ]
  if (sort !== 'row') return []
  if (check.outcome === 'todo-passes') return [['wanted', excerpt(about)], ...(id ? [['id', id] as const] : [])]
  if (!candidate) return [['wanted', excerpt(about)], ['closest', `none: no ${check.kind} were found`], lookAt(check)]
  return [
    ['wanted', excerpt(about)],
    ['closest', `${excerpt(candidate.shown)}${whereIs(candidate)}`],
    ...(candidate.where === 'elsewhere' ? [] : [['words', `"${excerpt(candidate.words)}"`] as const]),
    ...differences(check, candidate).map((text) => ['differs', text] as const),
    ...rulesOf(candidate),
    lookAt(check),
  ]
}

function whereIs({ where, line, words }: Candidate): string {
  return where === 'elsewhere' ? ` (line ${line}: "${excerpt(words)}")` : ''
}

function differences({ line }: Check, { differs, where, line: own }: Candidate): readonly string[] {
  const fields = differs.map(
    ({ field, wanted, found }) => `${field}: wanted ${excerpt(wanted)}, found ${excerpt(found)}`,
  )
  if (where === 'elsewhere') return [`place: wanted line ${line}, found line ${own}, none at these words`, ...fields]
  if (where === 'taken' && fields.length === 0)
    return ['nothing, but another row claims it: one finding serves one row']
  return fields
}

const rulesOf = (candidate: Candidate | null): readonly (readonly [string, string])[] =>
  candidate && candidate.rules.length > 0 ? [['rule', candidate.rules.join(', ')]] : []

/** Where to look. */
const lookAt = (where: Pick<Check, 'path' | 'line' | 'readWith'>): readonly [string, string] => [
  'look',
  whyCommand(where),
]
