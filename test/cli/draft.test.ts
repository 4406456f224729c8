/** What a run that was killed leaves beside its outputs is cleared away by the next one with the same outputs; nothing else is. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { bin, run, startCommand, temporaryFolder, write } from './run.ts'

const cwd = temporaryFolder()
const drafts = (pid: number | undefined = undefined): readonly string[] =>
  readdirSync(cwd).filter((name) => name.startsWith('.') && (pid === undefined || name.includes(`-${pid}-`)))
const outputs = ['-o', 'csv=out.csv', '-o', 'brat=out']

/** A run that has begun to write and waits for more. */
async function begin(args: readonly string[]): Promise<ChildProcess & { readonly pid: number }> {
  const child = startCommand(['-', ...args], { cwd })
  child.stdin.write('{"text":"Ohio violates the Clean Air Act, a judge said."}\n')
  for (let turn = 0; turn < 600 && drafts(child.pid).length < args.length / 2; turn++) await setTimeout(50)
  return child as ChildProcess & { readonly pid: number }
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

// Where the system tells no processes apart nothing is cleared.
it.skipIf(!existsSync('/proc/self/ns/pid'))(
  'drafts of the dead go, those of the living and all else stay',
  async () => {
    const killed = await begin(outputs)
    const living = await begin(outputs)
    const other = await begin(['-o', 'csv=other.csv'])
    expect([drafts(killed.pid), drafts(living.pid), drafts(other.pid)].map(({ length }) => length)).toEqual([2, 2, 1])
    await kill(killed)
    await kill(other)

    const place = /^\.out\.csv\.([0-9a-f]{8})-/.exec(
      drafts(killed.pid).find((name) => name.startsWith('.out.csv.')) ?? '',
    )?.[1]
    // Of another machine, of no draft's shape, with somebody's file in it, a file, a link.
    const strange = [
      `.out.csv.${place === '00000000' ? '11111111' : '00000000'}-${killed.pid}-aaaaaa`,
      `.out.csv.${place}-${killed.pid}-aaaaaa.bak`,
      `.out.csv.${place}-${killed.pid}-bbbbbb`,
    ]
    for (const name of strange) mkdirSync(join(cwd, name))
    write(cwd, `${strange[2]}/mine.txt`, 'mine')
    const file = `.out.csv.${place}-${killed.pid}-cccccc`
    write(cwd, file, 'mine')
    const link = `.out.csv.${place}-${killed.pid}-dddddd`
    mkdirSync(join(cwd, 'elsewhere'))
    write(cwd, 'elsewhere/draft', 'mine')
    symlinkSync('elsewhere', join(cwd, link))
    const kept = [...strange, file, link, ...drafts(living.pid), ...drafts(other.pid)].sort()

    const { stderr, status } = run(['-', ...outputs], { cwd, input: 'Ohio violates the Clean Air Act, a judge said.' })
    expect([stderr, status]).toEqual(['', 0])
    expect([...drafts()].sort()).toEqual(kept)
    expect(readFileSync(join(cwd, 'elsewhere/draft'), 'utf8')).toBe('mine')
    expect(readdirSync(join(cwd, 'out'))).toContain('stdin.ann')
    await kill(living)
  },
)

it.skipIf(!existsSync('/proc/self/ns/pid'))('so do those of the dead whom nobody has asked for', async () => {
  // The shell becomes another program, which does not wait for what the shell has started.
  const script = 'exec 3<&0; "$0" "$@" - -o asked.csv <&3 & echo $!; exec sleep 60'
  const parent = spawn('sh', ['-c', script, process.execPath, bin], { cwd })
  const [line] = (await once(parent.stdout, 'data')) as [Buffer]
  const pid = Number(line)
  parent.stdin.write('{"text":"Ohio violates the Clean Air Act, a judge said."}\n')
  for (let turn = 0; turn < 600 && drafts(pid).length < 1; turn++) await setTimeout(50)
  process.kill(pid, 'SIGKILL')
  while (!/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))) await setTimeout(10)
  expect(drafts(pid)).toHaveLength(1)
  expect(run(['-', '-o', 'asked.csv'], { cwd, input: 'Ohio.' })).toMatchObject({ stderr: '', status: 0 })
  expect(drafts(pid)).toEqual([])
  parent.kill()
})

it('an output may have the longest name that a file can have', () => {
  const name = `${'é'.repeat(125)}.csv`
  expect(run(['-', '-o', name], { cwd, input: 'Ohio.' })).toMatchObject({ stderr: '', status: 0 })
  expect(existsSync(join(cwd, name))).toBe(true)
})
