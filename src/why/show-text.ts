/** An explanation as text for people who have never seen the rules. */
import type { ChalkInstance } from 'chalk'
import wrapAnsi from 'wrap-ansi'
import { excerpt, printable } from '../output/printable.ts'
import { statusWords } from '../output/views.ts'
import type { Verdict } from '../record.generated.ts'
import { forceWords } from './effect-words.ts'
import type { ExplainedCue, ExplainedEcho, ExplainedSentence, Explanation, NamedRule } from './explanation.ts'
import { placeWords } from './scribe.ts'

export interface TextOptions {
  /** Null: no line is broken, for a reader that takes lines. */
  readonly width: number | null
  /** Colours; null: none. */
  readonly chalk: ChalkInstance | null
}

const LABEL = 10
const INDENT = 4
const NARROWEST = 30

/** The text, with a line break at its end. */
export function showExplanation(explanation: Explanation, options: TextOptions): string {
  const { path, line, sentences } = explanation
  const bold = options.chalk?.bold ?? plain
  const name = printable(path) + (line === null ? '' : `, line ${line}`)
  const parts = sentences.map((sentence) => showSentence(sentence, line, options))
  const tail = closing(explanation)
  return `${[bold(name), ...parts, ...(tail ? [tail] : [])].join('\n\n')}\n`
}

function closing({ line, sentences, silent_sentences: silent }: Explanation): string {
  if (line !== null) return sentences.length === 0 ? '  The line is empty: there is nothing to read.' : ''
  if (sentences.length === 0) return '  No sentence holds words that say a law is obeyed or broken.'
  if (silent === 0) return ''
  return `  ${silent} other ${silent === 1 ? 'sentence holds' : 'sentences hold'} no words that say a law is obeyed or broken.`
}

const plain = (text: string): string => text

function showSentence(sentence: ExplainedSentence, line: number | null, options: TextOptions): string {
  const where = line === sentence.line ? '' : ` (line ${sentence.line})`
  const parts = [wrap(printable(sentence.text) + where, 4, options).replace(/^ {4}/gm, '  > ')]
  if (sentence.unread) parts.push(wrap(`Not read: ${sentence.unread}.`, 2, options))
  else if (sentence.cues.length + sentence.echoes.length === 0)
    parts.push(
      wrap('No cue: no words here say that a law is obeyed or broken, so there is no verdict to explain.', 2, options),
    )
  for (const cue of sentence.cues) parts.push(showCue(cue, line ?? sentence.line, options))
  for (const echo of sentence.echoes) parts.push(showEcho(echo, options))
  if (sentence.mentions.length > 0) parts.push(showMentions(sentence, options))
  return parts.join('\n\n')
}

function showCue(cue: ExplainedCue, home: number, options: TextOptions): string {
  const rows: [string, readonly string[]][] = [
    ['Cue', cueLines(cue, home)],
    ['Changed', operatorLines(cue, home)],
    ['Who', cue.judged ? [`${cue.judged.how}.`] : []],
    ['Law', cue.norm ? [`${cue.norm.how}.`] : []],
    ['Source', sourceLines(cue)],
    ...outcomeRows(cue),
  ]
  return [headline(cue, options), ...labelled(rows, options)].join('\n')
}

function showEcho({ words, how, says, verdict }: ExplainedEcho, options: TextOptions): string {
  const { mark } = statusWords[verdict.status]
  const text = `${mark} "${excerpt(words.text, 60)}": ${printable(says)} (${verdict.id})`
  const rows: [string, readonly string[]][] = [
    ['Echo', [`${how}.`]],
    ['Record', recordLines(verdict)],
  ]
  return [painter(verdict.status, options)(wrap(text, 2, options)), ...labelled(rows, options)].join('\n')
}

/** Texts under their labels, each beginning a line. */
function labelled(rows: readonly (readonly [string, readonly string[]])[], options: TextOptions): readonly string[] {
  const { chalk } = options
  const label = (text: string): string => (chalk ? chalk.cyan(text.padEnd(LABEL)) : text.padEnd(LABEL))
  return rows.flatMap(([name, texts]) =>
    texts.flatMap((text, index) =>
      wrap(printable(text), INDENT + LABEL, options)
        .split('\n')
        .map((line, at) =>
          index === 0 && at === 0 ? ' '.repeat(INDENT) + label(name) + line.slice(INDENT + LABEL) : line,
        ),
    ),
  )
}

function headline({ cue, outcome }: ExplainedCue, options: TextOptions): string {
  const words = `"${excerpt(cue.text, 60)}"`
  const text =
    outcome.kind === 'verdict'
      ? `${statusWords[outcome.verdict.status].mark} ${words}: ${printable(outcome.says)} (${outcome.verdict.id})`
      : outcome.kind === 'repeats'
        ? `= ${words}: says the same as ${outcome.of}`
        : `- ${words}: no verdict (${dropWords(outcome.reason)})`
  const paint = painter(outcome.kind === 'verdict' ? outcome.verdict.status : null, options)
  return paint(wrap(text, 2, options))
}

function painter(status: Verdict['status'] | null, { chalk }: TextOptions): (text: string) => string {
  if (!chalk) return plain
  if (status === null) return chalk.bold
  return status === 'compliant' ? chalk.green : status === 'non_compliant' ? chalk.red : chalk.yellow
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['irrealis', 'not told as a fact'],
  ['question', 'a question'],
  ['generic', 'nobody in particular is judged'],
  ['private-subject', 'somebody private is judged'],
  ['label', 'a label'],
  ['no-jurisdiction', 'no government is found that is judged'],
  ['no-law', 'no law is meant'],
])
const dropWords = (reason: string): string => reasons.get(reason) ?? reason

const ruleWords = ({ id, about }: NamedRule): string => `rule ${id}: ${about}`

function cueLines({ cue, rule, alone }: ExplainedCue, home: number): readonly string[] {
  return [
    `"${excerpt(cue.text, 60)}" (${placeWords(cue, home)}) by itself says that somebody ${forceWords(alone)}.`,
    ruleWords(rule),
  ]
}

function operatorLines({ operators, not_counted: far, judged, alone }: ExplainedCue, home: number): readonly string[] {
  if (!judged) return []
  const reached = operators.flatMap(({ words, rule, how, before, after }) => {
    const change = before === after ? `still: ${forceWords(after)}` : `${forceWords(before)} → ${forceWords(after)}`
    return [`"${excerpt(words.text, 60)}" (${placeWords(words, home)}) ${how}; ${change}.`, ruleWords(rule)]
  })
  const none = reached.length === 0 ? [`by no other words; it stays: ${forceWords(alone)}.`] : []
  const missed = far.map(
    ({ words, rule, how }) => `"${excerpt(words.text, 60)}" (${placeWords(words, home)}) ${how} (rule ${rule.id}).`,
  )
  return [...none, ...reached, ...missed]
}

function sourceLines({ source }: ExplainedCue): readonly string[] {
  if (!source) return []
  const rules = source.layers.flatMap(({ rule }) => (rule ? [ruleWords(rule)] : []))
  return [`${source.how}, and the stance is: ${source.stance}.`, ...new Set(rules)]
}

function outcomeRows({ outcome }: ExplainedCue): [string, readonly string[]][] {
  switch (outcome.kind) {
    case 'dropped':
      return [['Dropped', [`${outcome.reason}: ${outcome.how}.`]]]
    case 'repeats':
      return [
        [
          'Record',
          [`none of its own: ${outcome.of} says the same of the same government by the same source in this sentence.`],
        ],
      ]
    case 'verdict':
      return [
        ['Record', recordLines(outcome.verdict)],
        ...outcome.repeated.map((verdict): [string, readonly string[]] => [
          'Also',
          ['a later clause repeats it in short of others:', ...recordLines(verdict)],
        ]),
      ]
    default: {
      const never: never = outcome
      return never
    }
  }
}

/** The fields that say anything. */
function recordLines(verdict: Verdict): readonly string[] {
  const { source, norm } = verdict
  const fields: readonly (readonly [string, string | null])[] = [
    ['id', verdict.id],
    ['status', verdict.status],
    ['stance', verdict.stance],
    ['jurisdictions', verdict.jurisdictions.join(', ') || 'none that is known'],
    ['via', verdict.via],
    ['norm', norm && norm.text + (norm.citation ? ` = ${norm.citation}` : '')],
    [
      'source',
      [...new Set([source.kind, source.name, source.official, source.organization])]
        .filter((part) => part !== null)
        .join(', '),
    ],
    ['cites', verdict.cites],
    ['time', verdict.time],
    ['past', verdict.past ? 'yes' : null],
    ['hedges', verdict.hedges.join(', ') || null],
    ['degree', verdict.degree],
  ]
  return fields.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${printable(value)}`]))
}

function showMentions({ mentions }: ExplainedSentence, options: TextOptions): string {
  const { chalk } = options
  const title = wrap('Also found here', 2, options)
  const lines = mentions.map(({ kind, words, name, id, rule }) => {
    const shown = kind === 'date' || id === null ? name : `${name} = ${id}`
    return wrap(`${kind} "${excerpt(words.text, 60)}": ${printable(shown)} (rule ${rule})`, INDENT, options)
  })
  return [chalk ? chalk.cyan(title) : title, ...lines].join('\n')
}

/** Lines of at most the width, each with the indent. */
function wrap(text: string, indent: number, { width }: TextOptions): string {
  const lines =
    width === null ? [text] : wrapAnsi(text, Math.max(NARROWEST, width - indent), { hard: true }).split('\n')
  return lines.map((line) => ' '.repeat(indent) + line).join('\n')
}
