/** Writes `linear-proofs.txt`: `npm run prove:regex` proves what has no proof there, `npm run prove:regex -- --all` everything anew. */
import { writeFileSync } from 'node:fs'
import pMap from 'p-map'
import { hashOf, head, patterns, readProofs, slowness } from './proofs.ts'

const path = `${process.env.ROOT}test/rules/linear-proofs.txt`
const kept = new Set(process.argv.includes('--all') ? [] : readProofs(path))
const byHash = new Map(patterns.map(([name, pattern]) => [hashOf(pattern), { name, pattern }]))
const proved = [...byHash.keys()].filter((hash) => kept.has(hash))
const unproved = [...byHash].filter(([hash]) => !kept.has(hash))

// Several at a time: the prover is a process of its own, and a machine has more cores than one.
await pMap(
  unproved,
  async ([hash, { name, pattern }]) => {
    const slow = await slowness(pattern)
    if (slow === null) proved.push(hash)
    else console.error(`${name} is not proved linear: ${pattern.source}\n${slow}`)
  },
  { concurrency: 4 },
)
writeFileSync(path, `${[head, ...proved.sort()].join('\n')}\n`)
console.log(`${proved.length} of ${byHash.size} patterns are proved linear, of ${unproved.length} it was to be proved`)
if (proved.length < byHash.size) process.exitCode = 1
