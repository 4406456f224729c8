/** `extract rules`: every rule by which something is found, with its source and examples. */
import { ExtractError, messages } from '../../errors.ts'
import { nearest } from '../../nearest.ts'
import { families } from '../../rules/families.ts'
import { type KnownRule, type RuleFormatName, ruleFormats } from '../rule-formats.ts'
import { writeOnce } from '../sink.ts'
import { colorLevel, displayWidth } from '../terminal.ts'
import type { World } from '../world.ts'

/** Options as commander gives them. */
export interface RulesFlags {
  readonly kind?: string
  readonly format: RuleFormatName
  readonly color: string
}

/** Runs the command and returns the exit code. Throws an `ExtractError` for a rule that is not there. */
export async function runRules(id: string | undefined, flags: RulesFlags, world: World): Promise<number> {
  const all = families.flatMap(({ name, rules }) => rules.map((rule): KnownRule => ({ kind: name, rule })))
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

function whyNot(id: string, all: readonly KnownRule[], known: readonly KnownRule[], { kind }: RulesFlags): string {
  const elsewhere = all.find(({ rule }) => rule.id === id)
  if (elsewhere && kind !== undefined) return messages.ruleOfOtherKind(id, elsewhere.kind, kind)
  const near = nearest(id.toLowerCase(), [...new Set(known.map(({ rule }) => rule.id))])
  return messages.noRule(id, near)
}
