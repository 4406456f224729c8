// Kills runs with -o at random moments: node test/faults/kill-runs.mjs [RUNS]. Afterwards the old file is there or the new one, whole.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const runs = Number(process.argv[2] ?? 200)
const bin = fileURLToPath(new URL('../../bin/extract.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'extract-kill-'))
const out = join(folder, 'out.ndjson')
const rows = Array.from({ length: 60 }, (_, i) => ({
  id: i,
  text: `Ohio violates 8 U.S.C. ${1300 + i}, a judge ruled.`,
}))
writeFileSync(join(folder, 'in.ndjson'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))

const start = (jobs) =>
  spawn(process.execPath, [bin, 'in.ndjson', '-o', out, '--jobs', String(jobs)], { cwd: folder, stdio: 'ignore' })

/** Milliseconds of a whole run, for the range of the moments. */
async function timeOf(jobs) {
  const began = performance.now()
  const [code] = await once(start(jobs), 'exit')
  if (code !== 0) throw new Error(`a run that nobody killed ended with ${code}`)
  return performance.now() - began
}

try {
  const times = [await timeOf(1), await timeOf(2)]
  const whole = readFileSync(out, 'utf8')
  const old = 'the old file\n'
  const seen = { old: 0, new: 0, drafts: 0 }
  for (let i = 0; i < runs; i++) {
    const jobs = 1 + (i % 2)
    const signal = ['SIGKILL', 'SIGTERM', 'SIGINT'][i % 3]
    writeFileSync(out, old)
    const child = start(jobs)
    // Half of them near the end, where the file is put in its place.
    const share = i % 4 < 2 ? Math.random() : 0.8 + Math.random() * 0.4
    const timer = setTimeout(() => child.kill(signal), times[jobs - 1] * share)
    await once(child, 'exit')
    clearTimeout(timer)
    const text = readFileSync(out, 'utf8')
    if (text !== old && text !== whole) throw new Error(`run ${i}, ${signal}: a torn file of ${text.length} characters`)
    seen[text === old ? 'old' : 'new']++
    const drafts = readdirSync(folder).filter((name) => name.startsWith('.out.ndjson.'))
    // Nobody can clean up behind a SIGKILL; the other signals leave nothing.
    if (drafts.length > 0 && signal !== 'SIGKILL') throw new Error(`run ${i}, ${signal}: ${drafts} is left`)
    for (const draft of drafts) rmSync(join(folder, draft), { recursive: true })
    seen.drafts += drafts.length
  }
  console.log(
    `note: ${runs} runs killed: ${seen.old} times the old file, ${seen.new} times the new one, never a torn one (${seen.drafts} drafts left by SIGKILL)`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
