/** `extract why`: by which words and rules a line of an article gave its verdicts, or none. */
import { ExtractError, messages } from '../../errors.ts'
import type { InputFormat } from '../../input/input-format.ts'
import type { InputText } from '../../input/input-text.ts'
import { readInput } from '../../input/read-input.ts'
import type { OffsetUnit } from '../../output/offset-unit.ts'
import { countLines, explainArticle } from '../../why/explain-article.ts'
import { showExplanation } from '../../why/show-text.ts'
import { openRules } from '../own-rules.ts'
import { openRecordNotes } from '../record-notes.ts'
import { writeOnce } from '../sink.ts'
import { colorLevel, displayWidth } from '../terminal.ts'
import { readWhyTarget, type WhyTarget } from '../why-target.ts'
import type { World } from '../world.ts'

/** Options as commander gives them. */
export interface WhyFlags {
  readonly date?: string
  readonly home?: string
  readonly offsets: OffsetUnit
  readonly includeSkipped?: boolean
  readonly rules?: readonly string[]
  readonly inputFormat: InputFormat | 'auto'
  readonly textField?: string
  readonly dateField?: string
  readonly idField?: string
  readonly maxSize: number
  readonly json?: boolean
  readonly color: string
}

/** Runs the command and returns the exit code: 3 if the article cannot be read. Throws an `ExtractError` for wrong usage. */
export async function runWhy(word: string, flags: WhyFlags, world: World): Promise<number> {
  const rules = await openRules(flags.rules)
  try {
    const target = readWhyTarget(word)
    const input = await readArticleText(target, flags, world)
    const { line } = target
    const lines = countLines(input.text)
    if (line !== null && (line < 1 || line > lines))
      throw new ExtractError('usage', messages.noLine(input.path, line, lines))
    for (const note of input.notes) world.complain(`warning: ${note}`)
    const options = {
      date: flags.date ?? input.date ?? undefined,
      home: flags.home,
      includeSkipped: flags.includeSkipped,
      rules,
    }
    const explanation = explainArticle(input.text, options, { path: input.path, line, unit: flags.offsets })
    const level = flags.json ? 0 : colorLevel(flags.color, world)
    const shown = flags.json
      ? `${JSON.stringify(explanation, null, 2)}\n`
      : showExplanation(explanation, {
          width: world.isTerminal ? displayWidth(world) : null,
          chalk: level > 0 ? new (await import('chalk')).Chalk({ level }) : null,
        })
    await writeOnce(world.stdout, shown)
    return 0
  } catch (error) {
    if (!(error instanceof ExtractError) || error.code !== 'input') throw error
    world.complain(error.message)
    return 3
  }
}

/** The one article that is meant. */
async function readArticleText({ file, record, line }: WhyTarget, flags: WhyFlags, world: World): Promise<InputText> {
  const piped = file === '-'
  const path = piped ? 'stdin' : file
  const options = {
    format: flags.inputFormat === 'auto' ? undefined : flags.inputFormat,
    maxBytes: flags.maxSize * 1_000_000,
    textField: flags.textField,
    dateField: flags.dateField,
    idField: flags.idField,
  }
  let only: InputText | null = null
  const notes = openRecordNotes(flags)
  const tell = <T>(found: T): T => {
    for (const note of notes.lines()) world.complain(note)
    return found
  }
  for await (const input of readInput(path, { ...options, watch: notes.watch }, piped ? world.stdin : undefined)) {
    if (record !== null && input.path !== `${path}#${record}`) continue
    if ('error' in input) throw input.error
    if (record !== null) return tell(input)
    if (only)
      throw new ExtractError('usage', messages.manyArticles(path, `${only.path}${line === null ? '' : `:${line}`}`))
    only = input
  }
  if (only) return tell(only)
  throw new ExtractError('usage', record === null ? messages.noArticle(path) : messages.noRecord(path, record))
}
