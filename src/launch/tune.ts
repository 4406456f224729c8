/**
 * What V8 should do otherwise than by default, for Node 20, on which it was measured; other Nodes are left as they are. Numbers
 * that V8 looks up whenever it needs them, so that they may be given to a process that runs already. They are part of the name
 * under which compiled scripts are kept: who keeps or loads one sets them first.
 */
import { setFlagsFromString } from 'node:v8'

const isMeasured = process.versions.v8.startsWith('11.3.')

/**
 * Collects garbage when half as much as what lives has come up, not three times as much: articles leave much garbage that
 * outlived a young collection. A third less memory for a twenty-fifth of the time.
 *
 * Compiles a pattern to machine code after ten texts, not one: of the hundreds that a few articles call, most are not called again.
 * A seventh less for three articles.
 */
export function tune(): void {
  if (isMeasured) setFlagsFromString('--heap-growing-percent=50 --regexp-tier-up-ticks=10')
}

/**
 * For several threads that read: each compiles everything for itself, and no core is idle to do it. Copying less of what is called
 * into its callers saves a tenth of the work for thousands of articles, and costs a twentieth where texts are a sentence each.
 */
export function tuneForThreads(): void {
  if (isMeasured) setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
}
