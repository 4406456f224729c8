/** Patterns of rules, what proves one linear, and `linear-proofs.txt`, which keeps what is proved so that it is not proved again. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { check } from 'recheck'
import { families } from '../../src/rules/families.ts'

/** Every pattern that is a field of a rule, under a name that finds it: "verdict cue.lax-in pattern". */
export const patterns: readonly (readonly [name: string, pattern: RegExp])[] = families.flatMap((family) =>
  family.rules.flatMap((rule) =>
    Object.entries(rule).flatMap(([field, value]) =>
      value instanceof RegExp ? [[`${family.name} ${rule.id} ${field}`, value] as const] : [],
    ),
  ),
)

/** What one pattern may take to prove. The slowest take a minute on two cores that do nothing else, and four are proved at a time. */
export const TIMEOUT = 300_000

// Steps are counted, not seconds: a machine that is busy must not make a pattern look slow.
const params = { timeout: TIMEOUT, attackTimeout: null, randomSeed: 0 }

/** The flags that the prover knows; the others change nothing about how long a match takes. */
const provedFlags = ({ flags }: RegExp): string => flags.replace(/[dgv]/g, '')

/** Null: it is linear. Otherwise a text that it is slow on, or `unknown`: nothing could be told in time. */
export async function slowness(pattern: RegExp, timeout = TIMEOUT): Promise<string | null> {
  const verdict = await check(pattern.source, provedFlags(pattern), { ...params, timeout })
  if (verdict.status === 'safe') return null
  return 'attack' in verdict ? (verdict.attack?.pattern ?? verdict.status) : verdict.status
}

const { version }: { version: string } = createRequire(import.meta.url)('recheck/package.json')
/** By whom and how: a proof by another prover, or another way, is none. */
const prover = `recheck ${version} ${JSON.stringify(params)}`

/** What a proof is kept under. */
export const hashOf = (pattern: RegExp): string =>
  createHash('sha256')
    .update(`${prover}\n${provedFlags(pattern)}\n${pattern.source}`)
    .digest('hex')

export const head = `# SHA-256 of each pattern that is proved linear, with flags and prover: ${prover}. Made by npm run prove:regex.`

/** The file's lines as they stand: the head, then hashes. */
export const readProofs = (path: string): readonly string[] => readFileSync(path, 'utf8').trimEnd().split('\n')
