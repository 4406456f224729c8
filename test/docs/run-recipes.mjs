// Runs the recipes of src/output/recipes.md over a corpus of some thousand records and compares their answers, each where its tool is
// installed. Prints "skipped: ..." for the others; exits with 1 where answers differ. The command has to be built.
// usage: node test/docs/run-recipes.mjs [COPIES]
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bin = `${root}bin/extract.js`
const copies = Number(process.argv[2] ?? 100)
const page = readFileSync(`${root}src/output/recipes.md`, 'utf8')
const recipe = (name) => new RegExp(`<!-- recipe: ${name} -->\n\`\`\`\\w+\n([\\s\\S]*?)\`\`\``).exec(page)?.[1]
const folder = mkdtempSync(join(tmpdir(), 'extract-recipes-'))

function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    ...options,
  })
  if (error || status !== 0) throw new Error(`${command}: ${error?.message ?? stderr}`)
  return stdout
}

const has = (command, args, options) => {
  const { status, error } = spawnSync(command, args, { stdio: 'ignore', ...options })
  return !error && status === 0
}

/** All fixtures, each as often as there are copies, from a day a week later every time. */
function writeCorpus() {
  const texts = readdirSync(`${root}fixtures`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, readFileSync(`${root}fixtures/${name}/article.txt`, 'utf8')])
  const day = (week) => new Date(Date.UTC(2016, 0, 4 + 7 * week)).toISOString().slice(0, 10)
  const lines = Array.from({ length: copies }, (_, week) =>
    texts.map(([id, text]) => JSON.stringify({ id: `${id}-${week}`, date: day(week), text })),
  )
  writeFileSync(join(folder, 'news.ndjson'), `${lines.flat().join('\n')}\n`)
  const began = performance.now()
  writeFileSync(join(folder, 'results.ndjson'), run(process.execPath, [bin, 'news.ndjson', '-q']))
  console.log(`note: ${lines.flat().length} records in ${Math.round((performance.now() - began) / 1000)} s`)
}

/** Rows of month, place, law, speaker and count, in an order of their own. */
const table = (text, read) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(read)
    .sort()

const asIs = (line) => line
const PYTHON_DUCKDB = `
import duckdb, sys
for row in duckdb.sql(sys.stdin.read()).fetchall(): print(*row, sep="\\t")`

const tools = {
  jq: {
    there: () => has('jq', ['--version']),
    answer: () =>
      table(run('bash', ['-c', recipe('jq')]), (line) => {
        const [, count, rest] = /^ *(\d+) (.*)$/.exec(line)
        return `${rest}\t${count}`
      }),
  },
  sqlite3: {
    there: () => has('sqlite3', [':memory:', "select '{}' ->> '$.a'"]),
    answer: () => table(run('sqlite3', ['news.db'], { input: recipe('sqlite3') }), asIs),
  },
  duckdb: {
    there: () => has('python3', ['-c', 'import duckdb']),
    answer: () => table(run('python3', ['-c', PYTHON_DUCKDB], { input: recipe('duckdb') }), asIs),
  },
  pandas: {
    there: () => has('python3', ['-c', 'import pandas']),
    answer: () =>
      table(
        run('python3', ['-'], {
          input: recipe('pandas').replace('print(table)', 'print(table.to_csv(sep="\\t", index=False, header=False))'),
        }),
        asIs,
      ),
  },
}

/** The workflow's last step, without the folder where it checked the command out. */
function runWorkflow() {
  const step = /run: node \.extract\/bin\/extract\.js (.*)/.exec(recipe('workflow'))[1].split(' ')
  mkdirSync(join(folder, 'articles'))
  writeFileSync(join(folder, 'articles/a.txt'), 'Ohio violates the Clean Air Act, a judge ruled.\n')
  const expect = (status) =>
    writeFileSync(
      join(folder, 'articles/a.expected.json'),
      JSON.stringify({ verdicts: [{ status, quote: 'violates the Clean Air Act' }] }),
    )
  expect('non_compliant')
  run(process.execPath, [bin, ...step])
  expect('compliant')
  const { status, stdout } = spawnSync(process.execPath, [bin, ...step], { cwd: folder, encoding: 'utf8' })
  if (status !== 1 || !stdout.includes('::error file=articles/a.txt')) throw new Error(`no note: ${stdout}`)
}

let failed = false
try {
  writeCorpus()
  let known
  for (const [name, { there, answer }] of Object.entries(tools)) {
    if (!there()) {
      console.log(`skipped: ${name} is not here, its recipe was not tried`)
      continue
    }
    const rows = answer()
    if (rows.length === 0) throw new Error(`${name}: no rows`)
    known ??= { name, rows }
    const stray = rows.findIndex((row, index) => row !== known.rows[index])
    if (rows.length !== known.rows.length || stray >= 0) {
      failed = true
      const at = Math.max(stray, 0)
      console.log(`${name} (${rows.length} rows) says otherwise than ${known.name} (${known.rows.length} rows):`)
      console.log(`  ${JSON.stringify(rows[at])}\n  ${JSON.stringify(known.rows[at])}`)
    } else console.log(`note: ${name}: ${rows.length} rows`)
  }
  runWorkflow()
  console.log('note: the workflow notes what is wrong')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = failed ? 1 : 0
