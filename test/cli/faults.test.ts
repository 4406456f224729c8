/** What goes wrong around a run, with workers at work: no half file, no other exit code than the one that was promised. */
import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { bin, run, startCommand, temporaryFolder, write } from './run.ts'

const cwd = temporaryFolder()
const record = (i: number): string =>
  `${JSON.stringify({ id: `r${i}`, text: `Ohio violates 8 U.S.C. ${1300 + i}, a judge ruled in Utah.` })}\n`
write(cwd, 'in.ndjson', Array.from({ length: 80 }, (_, i) => record(i)).join(''))

it.each(['SIGINT', 'SIGTERM'] as const)('%s leaves the old file and no draft', async (signal) => {
  write(cwd, 'kept.ndjson', 'old')
  const child = startCommand(['-', '-f', 'ndjson', '-o', 'kept.ndjson', '--failed', 'failed.ndjson', '-j', '2'], {
    cwd,
  })
  child.stdin.on('error', () => {})
  child.stdin.write(record(1) + ' '.repeat(70_000))
  // Something was read, and standard input is still open: it is in the middle of its work.
  await once(child.stdout, 'data')
  expect(readdirSync(cwd).some((name) => name.startsWith('.kept'))).toBe(true)
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([null, signal])
  expect(readFileSync(`${cwd}/kept.ndjson`, 'utf8')).toBe('old')
  expect(readdirSync(cwd).filter((name) => name.startsWith('.') || name === 'failed.ndjson')).toEqual([])
})

it('a reader who has seen enough is no error, a full disk is one', () => {
  const shell = (rest: string) =>
    spawnSync('bash', ['-c', `"${process.execPath}" "${bin}" in.ndjson -j 2 ${rest}; echo "\${PIPESTATUS[0]}"`], {
      cwd,
      encoding: 'utf8',
    })
  const closed = shell('| head -n 1 | wc -l')
  expect([closed.stdout.trim().split(/\s+/), closed.stderr]).toEqual([['1', '0'], ''])
  if (!existsSync('/dev/full')) return
  const full = shell('> /dev/full')
  expect([full.stdout.trim(), full.stderr]).toEqual([
    '4',
    'extract: standard output: the disk is full; nothing was left half-written\n',
  ])
})

it('a disk that fills up and one that may not be written keep what was there', () => {
  const disk = `${cwd}/disk`
  mkdirSync(disk)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', disk]).status === 0
  if (!mounted) console.log('skipped: no disk can be mounted here, so none fills up')
  try {
    write(disk, 'out.ndjson', 'old')
    const fails = (args: readonly string[], stderr: unknown) => {
      const ran = run(['in.ndjson', '-j', '2', ...args], { cwd })
      expect([ran.stderr, ran.stdout, ran.status]).toEqual([stderr, '', 4])
      expect(readdirSync(disk)).toEqual(['out.ndjson'])
      expect(readFileSync(`${disk}/out.ndjson`, 'utf8')).toBe('old')
    }
    if (mounted)
      fails(
        ['-o', 'disk/out.ndjson'],
        expect.stringMatching(/^extract: .*disk\/out\.ndjson: the disk is full; nothing was left half-written\n$/),
      )
    if (mounted) execFileSync('mount', ['-o', 'remount,ro', disk])
    else chmodSync(disk, 0o500)
    // To the superuser a folder is never read-only, but a disk is.
    if (!mounted && process.getuid?.() === 0) return
    fails(
      ['-o', 'disk/out.ndjson'],
      expect.stringMatching(/^extract: .*disk\/out\.ndjson: cannot be written \(E\w+\)\n$/),
    )
    fails(['-o', 'beside.ndjson', '--failed', 'disk/failed.ndjson'], expect.stringMatching(/cannot be written/))
    expect(readdirSync(cwd).filter((name) => name.includes('beside'))).toEqual([])
  } finally {
    if (mounted) execFileSync('umount', [disk])
    else chmodSync(disk, 0o700)
  }
})
