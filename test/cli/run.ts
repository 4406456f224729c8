/** Runs the built command as a user would: in a folder of its own, with an environment of its own. */
import { type ChildProcessWithoutNullStreams, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

export const bin = fileURLToPath(new URL('../../bin/extract.js', import.meta.url))

/** A temporary folder, gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'extract-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface RunOptions {
  readonly cwd: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** stdout, stderr and exit code of one run. */
export function run(args: readonly string[], { cwd, input, env }: RunOptions): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [bin, ...args], {
    cwd,
    input: input ?? '',
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', TZ: 'Pacific/Kiritimati', ...env },
    maxBuffer: 1 << 28,
  })
}

export const write = (folder: string, name: string, content: string | Uint8Array): void =>
  writeFileSync(join(folder, name), content)

/** Starts the command and leaves it running, for what is to happen to it meanwhile. */
export function startCommand(args: readonly string[], { cwd, env }: RunOptions): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', TZ: 'Pacific/Kiritimati', ...env },
  })
}
