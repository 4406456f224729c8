/**
 * Runs a script of dist/ from the bytecode that the build kept for the Node at hand: to compile the whole command anew takes longer
 * than to read an article. The only place that runs a script by other means than `import`;
 * it is given names from here, never from a user.
 */
import { readFileSync } from 'node:fs'
import * as modules from 'node:module'
import { dirname, join } from 'node:path'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'

/** What the build keeps for this Node and its flags; another Node finds no file of its name. */
export const keptName = (script: string): string => `${script}.${cachedDataVersionTag().toString(36)}.cache`

/** A CommonJS script, not yet run. */
export interface CompiledScript {
  readonly script: Script
  /** Runs it and gives its exports. */
  run(): unknown
}

/** Compiles a CommonJS script, from what was kept if that is given. Its file must be ASCII: decoding anything else takes longer.  */
export function compile(path: string, kept?: Buffer): CompiledScript {
  const code = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'latin1')}\n})`
  const script = new Script(code, {
    filename: path,
    cachedData: kept,
  })
  return {
    script,
    run() {
      const module = { exports: {} }
      script.runInThisContext()(module.exports, modules.createRequire(path), module, path, dirname(path))
      return module.exports
    },
  }
}

/** Runs a CommonJS script of a folder and gives its exports. */
export function load(folder: string, name: string): unknown {
  const path = join(folder, name)
  const kept = read(join(folder, keptName(name)))
  if (kept !== null) return compile(path, kept).run()
  // Node 22 and later keep what they compiled in the user's cache folder.
  const { enableCompileCache } = modules as { enableCompileCache?: () => unknown }
  enableCompileCache?.()
  return modules.createRequire(path)(path)
}

function read(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
