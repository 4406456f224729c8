/**
 * brat standoff: for each text file an .ann file of the same name. Mentions are text-bound annotations with their references,
 * verdicts are events. Offsets are Unicode code points, as brat's server counts. The form is the one that brat itself reads:
 * https://brat.nlplab.org/standoff.html
 */
import { ExtractError, messages } from '../../errors.ts'
import type { ArticleRecord, Verdict } from '../../record.generated.ts'
import { type Annotation, annotationsOf } from '../annotations.ts'
import type { Formatter } from '../format.ts'
import { nameOf, sourceOf, statusWords } from '../views.ts'
import { inCodePoints } from './code-points.ts'

const types: Readonly<Record<Annotation['kind'], string>> = {
  jurisdiction: 'Jurisdiction',
  official: 'Official',
  citation: 'Citation',
  date: 'Date',
}
/** What a reference's id belongs to; officials have no register. */
const registers: Readonly<Record<Annotation['kind'], string | null>> = {
  jurisdiction: 'OCD',
  official: null,
  citation: 'USLM',
  date: 'EDTF',
}
const stances: readonly Verdict['stance'][] = ['finds', 'asserts', 'denies', 'alleges', 'questions', 'reports']

/** `annotation.conf` of a folder of such files: brat shows nothing that is not declared there. */
export const bratConfiguration = `[entities]
Jurisdiction
Official
Citation
Date
Evidence

[relations]

[events]
Verdict	Judged*:Jurisdiction, Norm?:Citation, Source?:Official, Evidence*:Evidence

[attributes]
Status	Arg:Verdict, Value:${Object.keys(statusWords).join('|')}
Stance	Arg:Verdict, Value:${stances.join('|')}
Past	Arg:Verdict
`

/** The .ann file of one article on standard output; a second article is an error, since brat wants a file each. */
export function bratFormatter(): Formatter {
  let articles = 0
  return {
    start: () => '',
    record: (record, text) => {
      articles++
      if (articles > 1) throw new ExtractError('usage', messages.oneArticle('brat', 'FOLDER'))
      return bratAnnotations(record, text)
    },
    end: () => '',
  }
}

interface Words {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The lines of an .ann file. */
export function bratAnnotations(record: ArticleRecord, text: string | null): string {
  const counted = inCodePoints(record, text, 'brat')
  const lines: string[] = []
  const numbers = { T: 0, E: 0, A: 0, N: 0, '#': 0 }
  const add = (kind: keyof typeof numbers, line: string): string => {
    numbers[kind]++
    lines.push(`${kind}${numbers[kind]}\t${line}\n`)
    return `${kind}${numbers[kind]}`
  }
  const textBound = (type: string, words: Words) => add('T', `${type} ${fragments(words)}`)
  const mentions = annotationsOf(counted).map((mention) => {
    const id = textBound(types[mention.kind], mention)
    const register = registers[mention.kind]
    if (register && mention.to)
      add('N', `Reference ${id} ${register}:${mention.to.replace(/\s/g, '_')}\t${oneLine(mention.label)}`)
    return { id, mention }
  })
  const evidences = new Map<string, string>()
  for (const verdict of counted.verdicts) {
    const evidence = verdict.evidence.map((span) => {
      const key = `${span.start} ${span.end}`
      const id = evidences.get(key) ?? textBound('Evidence', span)
      evidences.set(key, id)
      return id
    })
    const named = (kind: Annotation['kind'], to: string | null) =>
      mentions.find(
        ({ mention }) =>
          mention.kind === kind &&
          mention.to === to &&
          verdict.evidence.some(({ start, end }) => mention.start >= start && mention.end <= end),
      )?.id ?? null
    const roles = [
      ...numbered(
        'Judged',
        verdict.jurisdictions.map((place) => named('jurisdiction', place)),
      ),
      ...numbered('Norm', [named('citation', verdict.norm?.citation ?? null)]),
      ...numbered('Source', [named('official', verdict.source.official)]),
      ...numbered('Evidence', evidence),
    ]
    const trigger = triggerOf(verdict)
    if (!trigger) continue
    const event = add('E', [`Verdict:${textBound('Verdict', trigger)}`, ...roles].join(' '))
    add('A', `Status ${event} ${verdict.status}`)
    add('A', `Stance ${event} ${verdict.stance}`)
    if (verdict.past) add('A', `Past ${event}`)
    add('#', `AnnotatorNotes ${event}\t${oneLine(noteOn(counted, verdict))}`)
  }
  return lines.join('')
}

/** The word that makes it a verdict: the cue, which alone complies or violates, else its first words, else all the evidence. */
const triggerOf = ({ trace, evidence }: Verdict): Words | null =>
  trace.find(({ effect }) => effect === 'complies' || effect === 'violates') ?? trace[0] ?? evidence[0] ?? null

/** "Judged:T1", "Judged2:T5": brat numbers the arguments of one role. */
function numbered(role: string, ids: readonly (string | null)[]): readonly string[] {
  return ids.filter((id) => id !== null).map((id, index) => `${role}${index === 0 ? '' : index + 1}:${id}`)
}

function noteOn(record: ArticleRecord, verdict: Verdict): string {
  const places = verdict.jurisdictions.map((id) => nameOf(record, id)).join('; ')
  const rules = verdict.trace.map(({ rule }) => rule).join(', ')
  return `${verdict.id}: ${places || '(place not resolved)'}; ${verdict.norm?.text ?? '(law not named)'}; ${sourceOf(record, verdict)}; ${rules}`
}

/**
 * "0 4;5 9<tab>text": words that reach over a line's end are given in parts, since an annotation is one line. What ends a line is
 * what Python's `splitlines` takes for an end, because that is how brat reads the file.
 */
function fragments({ start, text }: Words): string {
  const parts: { readonly range: string; readonly words: string }[] = []
  let at = start
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these control characters end a line.
  for (const piece of text.split(/([\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+)/)) {
    const length = [...piece].length
    if (/[^\s\x85]/.test(piece)) parts.push({ range: `${at} ${at + length}`, words: piece })
    at += length
  }
  return `${parts.map(({ range }) => range).join(';')}\t${parts.map(({ words }) => words).join(' ')}`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these control characters end a line.
const oneLine = (text: string): string => text.replace(/[\s\x1c-\x1e\x85]+/g, ' ')
