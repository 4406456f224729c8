/** `extract rules`: every rule by which something is found, with its source and examples. */
import { ExtractError, messages } from '../../errors.ts'
import { nearest } from '../../nearest.ts'
import { printable } from '../../output/printable.ts'
import { families } from '../../rules/families.ts'
import type { UserRules } from '../../user-rules/user-rules.ts'
import { openRules } from '../own-rules.ts'
import { type KnownRule, type RuleFormatName, ruleFormats } from '../rule-formats.ts'
import { writeOnce } from '../sink.ts'
import { colorLevel, displayWidth } from '../terminal.ts'
import type { World } from '../world.ts'

/** Options as commander gives them. */
export interface RulesFlags {
  readonly kind?: string
  readonly rules?: readonly string[]
  readonly test?: boolean
  readonly format: RuleFormatName
  readonly color: string
}

/** Runs the command and returns the exit code. Throws an `ExtractError` for a rule that is not there. */
export async function runRules(id: string | undefined, flags: RulesFlags, world: World): Promise<number> {
  const own = await openRules(flags.rules)
  if (flags.test) return runTest(own, world)
  const all = [
    ...families.flatMap(({ name, rules }) => rules.map((rule): KnownRule => ({ kind: name, rule }))),
    ...(own?.own ?? []).map(({ row, from, words, pattern }): KnownRule => {
      const looksFor = pattern ?? words.join(', ')
      return { kind: 'verdict', rule: row, from, looksFor }
    }),
  ]
  const known = all.filter(({ kind }) => flags.kind === undefined || kind === flags.kind)
  const chosen = id === undefined ? known : known.filter(({ rule }) => rule.id === id)
  if (id !== undefined && chosen.length === 0) throw new ExtractError('usage', whyNot(id, all, known, flags))
  const level = flags.format === 'text' ? colorLevel(flags.color, world) : 0
  const options = {
    width: world.isTerminal ? displayWidth(world) : null,
    chalk: level > 0 ? new (await import('chalk')).Chalk({ level }) : null,
  }
  const format = ruleFormats[flags.format]
  await writeOnce(world.stdout, id === undefined ? format.list(chosen, options) : format.explain(chosen, options))
  return 0
}

/** Runs the examples of the user's own rules; the answer is no if one does not hold. */
async function runTest(own: UserRules | undefined, world: World): Promise<number> {
  if (!own) throw new ExtractError('usage', messages.noRulesToTest)
  const { testRules } = await import('../../user-rules/test-rules.ts')
  const { rules, sentences, broken } = testRules(own)
  const lines = broken.map(
    ({ from, rule, field, text, what }) => `${from}: ${rule}: ${field}: ${JSON.stringify(text)}: ${what}`,
  )
  const total = `${rules} ${rules === 1 ? 'rule' : 'rules'}, ${sentences} sentences: ${
    broken.length === 0 ? 'all hold' : `${broken.length} ${broken.length === 1 ? 'does' : 'do'} not hold`
  }`
  await writeOnce(world.stdout, [...lines, total].map((line) => `${printable(line)}\n`).join(''))
  return broken.length === 0 ? 0 : 1
}

function whyNot(id: string, all: readonly KnownRule[], known: readonly KnownRule[], { kind }: RulesFlags): string {
  const elsewhere = all.find(({ rule }) => rule.id === id)
  if (elsewhere && kind !== undefined) return messages.ruleOfOtherKind(id, elsewhere.kind, kind)
  const near = nearest(id.toLowerCase(), [...new Set(known.map(({ rule }) => rule.id))])
  return messages.noRule(id, near)
}
