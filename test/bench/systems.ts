/**
 * What reads text beside `extract`, each in a process of its own, as its users run it: in one process the garbage of each makes V8
 * throw away the machine code of the others while they wait for their turn.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { generateArticles, type Text } from './generate-articles.ts'

const ARTICLES = 50
/** Characters of a common article. */
const LENGTH = 4000
/** CPU seconds that each system reads before it is timed: V8 goes on compiling what is large for the first four thousand articles. */
const WARM_UP = 30
/** Rounds of text to warm up with, again and again. */
const WARM_ROUNDS = 60
/**
 * Turns that are not counted. Who waits while the others warm up has its memory tidied by V8, which throws away code and makes the
 * heap small; it takes a reader that is warm thirteen turns to be as fast as before.
 */
const WARM_TURNS = 15
const DATE = '2017-11-17'

/** Reads texts and lets go of what it found. */
type Read = (texts: readonly string[]) => void

const oneByOne =
  (read: (text: string) => unknown): Read =>
  (texts) => {
    for (const text of texts) read(text)
  }

/** What each does, and how it is loaded. */
const systems: Readonly<Record<string, () => Promise<Read>>> = {
  'extract, all five kinds': async () => {
    const { extractAll } = await import('../../src/extract-all.ts')
    return (texts) => {
      for (const _ of extractAll(texts, { date: DATE }));
    }
  },
  'extract, called for each article alone': async () => {
    const { extract } = await import('../../src/pipeline.ts')
    return oneByOne((text) => extract(text, { date: DATE }))
  },
  'compromise/three, tags only': async () => oneByOne((await import('compromise/three')).default),
  'wink-nlp, tags and entities': async () => {
    const { default: winkNLP } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const wink = winkNLP(model)
    return oneByOne((text) => wink.readDoc(text).entities().out())
  },
  'chrono-node, dates only': async () => {
    const chrono = await import('chrono-node')
    const day = new Date(`${DATE}T12:00:00Z`)
    return oneByOne((text) => chrono.parse(text, day))
  },
  'citation, statutes only': async () => {
    const { default: citation } = await import('citation')
    return oneByOne((text) => citation.find(text))
  },
}

/** `extract` comes first. */
export const names: readonly string[] = Object.keys(systems)

/** Articles of the common length, other ones for each seed. */
const articlesOf = (seed: number, text: Text): readonly string[] =>
  generateArticles(ARTICLES * LENGTH, seed, text)
    .join('\n\n')
    .match(/[\s\S]{1,4000}(?=\n\n|$)/g) ?? []

/** A round of text to read. */
interface Round {
  readonly seed: number
  readonly text: Text
}
const WARM = 'warm up'

const ASKED = '--system'

/** In a process that was started to be asked: reads what it is told, answers with megabytes (1,000,000 characters) a CPU second, and ends. */
export async function serveAsked(): Promise<void> {
  const at = process.argv.indexOf(ASKED)
  if (at < 0) return
  const read = await (systems[process.argv[at + 1] as string] as () => Promise<Read>)()
  const rateOf = (texts: readonly string[]): number => {
    const before = process.cpuUsage()
    read(texts)
    const { user, system } = process.cpuUsage(before)
    return texts.reduce((sum, text) => sum + text.length, 0) / (user + system)
  }
  const warmUp = (): void => {
    const rounds = Array.from({ length: WARM_ROUNDS }, (_, round) => articlesOf(round + 1, 'news'))
    const { user, system } = process.cpuUsage()
    for (let round = 0, spent = 0; spent < WARM_UP * 1e6; round++) {
      rateOf(rounds[round % WARM_ROUNDS] as readonly string[])
      const now = process.cpuUsage()
      spent = now.user + now.system - user - system
    }
  }
  process.on('message', (round: Round | typeof WARM) => {
    if (round === WARM) warmUp()
    process.send?.(round === WARM ? 0 : rateOf(articlesOf(round.seed, round.text)))
  })
  await once(process, 'disconnect')
  process.exit()
}

async function ask(system: ChildProcess, round: Round | typeof WARM): Promise<number> {
  system.send(round)
  const stop = new AbortController()
  const ended = once(system, 'exit', { signal: stop.signal }).then(([code]) => {
    throw new Error(`${system.spawnargs.at(-1)} ended with ${code} before it had answered`)
  })
  try {
    const [rate] = await Promise.race([once(system, 'message', { signal: stop.signal }), ended])
    return rate as number
  } finally {
    ended.catch(() => {})
    stop.abort()
  }
}

/** Rates of all systems on news about law and on ordinary news in megabytes a second, one a round; those of `extract` on dense text too. */
export async function askSystems(rounds: number) {
  const asked = names.map((name) => ({ name, system: fork(process.argv[1] as string, [ASKED, name]) }))
  for (const { system } of asked) await ask(system, WARM)
  const rates = await askInTurn(asked, 'news', rounds)
  const ordinary = await askInTurn(asked, 'ordinary', rounds)
  const dense = (await askInTurn(asked.slice(0, 1), 'dense', rounds)).get(names[0] as string) ?? []
  for (const { system } of asked) system.disconnect()
  return { rates, ordinary, dense, articles: ARTICLES, length: LENGTH, warmUp: WARM_UP, turns: WARM_TURNS }
}

/** Turn about, so that a slow moment of the machine meets all; other text than before, which nobody has got to know. */
async function askInTurn(
  asked: readonly { readonly name: string; readonly system: ChildProcess }[],
  text: Text,
  rounds: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const rates = new Map<string, number[]>(asked.map(({ name }) => [name, []]))
  for (let turn = 1; turn <= WARM_TURNS + rounds; turn++)
    for (const { name, system } of asked) {
      const rate = await ask(system, { seed: WARM_ROUNDS + turn, text })
      if (turn > WARM_TURNS) rates.get(name)?.push(rate)
    }
  return rates
}
