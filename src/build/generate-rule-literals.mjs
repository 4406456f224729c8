// Writes the literals that the patterns of the verdict rules ask for: working them out takes longer than reading an article.
// usage: node src/build/generate-rule-literals.mjs
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
const cache = `${root}node_modules/.cache/generate-rule-literals`
mkdirSync(cache, { recursive: true })
const bundle = `${cache}/rules.mjs`
await build({
  stdin: {
    contents: `export { verdictRules } from './src/verdict/rules.ts'\nexport { conditions } from './src/verdict/cue-conditions.ts'\nexport { requiredLiterals, startingLiterals } from './src/rules/pattern-literals.ts'`,
    resolveDir: root,
  },
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
})
const { verdictRules, conditions, requiredLiterals, startingLiterals } = await import(bundle)
rmSync(bundle)

const rows = verdictRules
  .filter(({ form }) => form !== 'frame')
  .map(({ id, pattern }) => [id, [requiredLiterals, startingLiterals].map((read) => read(pattern)?.join('|') ?? '')])
const asked = Object.entries(conditions).map(([name, pattern]) => [name, requiredLiterals(pattern).join('|')])
writeFileSync(
  `${root}src/verdict/rule-literals.generated.ts`,
  `// Generated from the patterns of the verdict rules by src/build/generate-rule-literals.mjs. Do not edit.
import type { Condition } from './cue-conditions.ts'

/**
 * By the id of a rule, the literals of which one is inside every match, and those of which one begins it, with bars between, and marks
 * where a word begins or ends; none: none are known.
 */
export const ruleLiterals: Readonly<Record<string, readonly [required: string, starting: string]>> = ${JSON.stringify(Object.fromEntries(rows), null, 2)}

/** By the name of a condition of cues, the literals of which one is in every sentence that meets it. */
export const conditionLiterals: Readonly<Record<Condition, string>> = ${JSON.stringify(Object.fromEntries(asked), null, 2)}\n`,
)
