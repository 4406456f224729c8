/**
 * What V8 should do otherwise than by default, for Node 20, on which it was measured; other Nodes are left as they are. Numbers
 * that V8 looks up whenever it needs them, so that they may be given to a process that runs already. They are part of the name
 * under which compiled scripts are kept: who keeps or loads one sets them first.
 */
import { setFlagsFromString } from 'node:v8'

const isMeasured = process.versions.v8.startsWith('11.3.')

/**
 * - Collects garbage when half as much as what lives has come up, not three times as much: articles leave much garbage that
 *   outlived a young collection. A third less memory for a twenty-fifth of the time.
 * - Compiles a pattern to machine code after ten texts, not one: of the hundreds that a few articles call, most are not called
 *   again. Until then it is run as it is: to look for shorter ways of running it takes longer than they save. A fifth less
 *   for three articles.
 * - Compiles a function to machine code when it has run six times as much as Node asks for: by then it has met more kinds of
 *   text, and need not be compiled again for each. Two fifths less for fifty articles, a quarter for three hundred, nothing for a thousand.
 * - Makes room for what is new at once as large as it becomes anyway: in a small room the first articles are moved from half to half
 *   again and again. A twentieth less for three articles as for fifty, for 10 MB more.
 */
const flags = [
  '--heap-growing-percent=50',
  '--regexp-tier-up-ticks=10',
  '--no-regexp-peephole-optimization',
  '--interrupt-budget=400000',
  '--semi-space-growth-factor=8',
]

export function tune(): void {
  if (isMeasured) setFlagsFromString(flags.join(' '))
}

/**
 * For several threads that read: each compiles everything for itself, and no core is idle to do it. Copying less of what is called
 * into its callers saves a tenth of the work for thousands of articles, and costs a twentieth where texts are a sentence each.
 */
export function tuneForThreads(): void {
  if (isMeasured) setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
}
