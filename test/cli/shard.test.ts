/** Parts of the inputs: all of them together are the whole, whichever way the files are cut. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf, readShard } from '../../src/cli/shard.ts'
import { readInput } from '../../src/input/read-input.ts'
import { run, temporaryFolder, write } from './run.ts'

const cwd = temporaryFolder()
const row = (i: number): string =>
  JSON.stringify({
    ...(i % 2 === 0 && { id: `r${i}` }),
    text: `Ohio violates 8 U.S.C. ${1300 + i}. ${'é'.repeat((i * 7) % 40)}`,
  })
const rows = Array.from({ length: 40 }, (_, i) => row(i))
write(cwd, 'a.ndjson', `\uFEFF${rows.with(7, '{"text": ').with(8, '').with(20, '{"id": 5}').join('\n')}`)
write(cwd, 'b.ndjson.gz', gzipSync(rows.slice(0, 12).join('\n')))
write(cwd, 'c.txt', 'Chicago may violate 8 U.S.C. 1373, the Justice Department said.\n')
write(cwd, 'd.json', `[${rows.slice(0, 5).join(',\n')}]`)
write(cwd, 'e.txt', '')
write(cwd, 'f.ndjson', `${rows.slice(0, 3).join('\n')}\n`)
write(cwd, 'results.ndjson', `${'{"schema_version":"1.0","verdicts":[]}\n'.repeat(20)}`)
write(cwd, 'g.pdf', `%PDF-1.4\n${'x'.repeat(600)}`)
const inputs = [
  'a.ndjson',
  'missing.txt',
  'b.ndjson.gz',
  'c.txt',
  'd.json',
  'e.txt',
  'f.ndjson',
  'results.ndjson',
  'g.pdf',
]

describe('--shard', () => {
  it.each([4])('the outputs of %s parts, one behind the other, are those of one run', (of) => {
    const whole = run(inputs, { cwd })
    expect([whole.stdout.trimEnd().split('\n').length, whole.status]).toEqual([37 + 12 + 1 + 5 + 1 + 3, 3])
    const parts = Array.from({ length: of }, (_, i) =>
      run(
        [...inputs, '--shard', `${i + 1}/${of}`, '-o', `part-${i + 1}.ndjson`, '--failed', `failed-${i + 1}.ndjson`],
        { cwd },
      ),
    )
    const join = (name: string): string =>
      parts.map((_, i) => readFileSync(`${cwd}/${name}-${i + 1}.ndjson`, 'utf8')).join('')
    expect(join('part') === whole.stdout).toBe(true)
    // Complaints too, without each part's summary.
    expect(parts.map(({ stderr }) => stderr.replace(/^extract: \d+ of \d+ not read: .*\n/m, '')).join('')).toBe(
      whole.stderr,
    )
    expect(join('failed').trimEnd().split('\n')).toHaveLength(whole.stderr.trimEnd().split('\n').length)
    expect(parts.filter(({ stdout }) => stdout !== '')).toEqual([])
  })

  it('refuses what is no part, and a pipe', () => {
    for (const shard of ['0/2', '3/2', '2', 'a/b', '1/0'])
      expect(() => readShard(shard), shard).toThrow(`--shard ${shard}: not a part. Want I/N with I from 1 to N`)
    const { stdout, stderr, status } = run(['-', '--shard', '1/2'], { cwd, input: 'Ohio' })
    expect([stdout, stderr, status]).toEqual([
      '',
      'extract: --shard: standard input cannot be read in parts. Name files, or cut the stream before\n',
      2,
    ])
  })
})

describe('parts', () => {
  it('cover every byte and every empty input once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (sizes, of) => {
          const shards = Array.from({ length: of }, (_, i) => partsOf(sizes, { index: i + 1, of }))
          for (const [at, size] of sizes.entries()) {
            const parts = shards.flatMap((parts) => parts[at] ?? [])
            expect(parts[0]?.from).toBe(0)
            expect(parts.at(-1)?.to).toBe(Number.POSITIVE_INFINITY)
            for (const [i, part] of parts.slice(1).entries()) expect(part.from).toBe(parts[i]?.to)
            expect(parts.every(({ from, to }) => from < to && from <= size)).toBe(true)
          }
        },
      ),
    )
  })

  it('of NDJSON keep their line numbers, wherever the cut', async () => {
    const read = async (from: number, to: number): Promise<readonly string[]> => {
      const found: string[] = []
      for await (const input of readInput(`${cwd}/a.ndjson`, { maxBytes: 1e6, part: { from, to } }))
        found.push(`${input.path.replace(/^.*#/, '')} ${'error' in input ? 'bad' : input.text.length}`)
      return found
    }
    const { size } = { size: readFileSync(`${cwd}/a.ndjson`).length }
    const whole = await read(0, Number.POSITIVE_INFINITY)
    expect(whole).toHaveLength(39)
    for (let cut = 0; cut <= size; cut += 37)
      expect([...(await read(0, cut)), ...(await read(cut, Number.POSITIVE_INFINITY))]).toEqual(whole)
  })
})
