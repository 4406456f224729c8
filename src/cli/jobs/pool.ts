/** Texts read by worker threads, given out in the order in which they came in. */
import { ExtractError, messages } from '../../errors.ts'
import { inPlace, textsOf } from '../../input/in-place.ts'
import { type Input, type InputText, sizeOf } from '../../input/input-text.ts'
import { tuneForThreads } from '../../launch/tune.ts'
import { PATIENCE, packItems } from '../../packs.ts'
import type { ArticleRecord } from '../../record.generated.ts'
import { boundAhead } from './ahead.ts'
import { mostAhead } from './limits.ts'
import type { Outcome } from './outcome.ts'
import type { ReadingOptions, SentText } from './reading.ts'
import type { Reply } from './worker.ts'

/** Some tens of milliseconds of work: with more, one worker would still read when the others have done. */
const packs = { items: 64, size: 60_000, patience: PATIENCE }

/** Reads texts in workers; why there is no reply is the error that it rejects with. */
type Work = (texts: readonly SentText[]) => Promise<readonly Reply[]>

/**
 * Reads with so many workers. What is read ahead, being read and waiting for those before it is bounded by the number of
 * workers, not by the input. A worker that ends (out of memory, or killed) takes nothing along: what it had is read again, one
 * text at a time, by fresh ones; the text that ends those too is lost, and told.
 */
export async function* readInParallel(
  inputs: AsyncIterable<Input>,
  workers: number,
  options: ReadingOptions,
): AsyncGenerator<Outcome> {
  const [{ Piscina }, { pMapIterable }] = await Promise.all([import('piscina'), import('p-map')])
  tuneForThreads()
  const pool = new Piscina({
    filename: new URL('./worker.cjs', import.meta.url).href,
    name: 'readTexts',
    minThreads: workers,
    maxThreads: workers,
    workerData: options,
    // Workers wait for messages as threads usually do, so that they can load what they need meanwhile.
    atomics: 'disabled',
  })
  const waiting = new Set<AbortController>()
  // A worker that ends before it is ready is not replaced: what waits for the last of them would wait for ever.
  pool.on('workerDestroy', () => {
    setImmediate(() => {
      if (pool.threads.length === 0) for (const one of waiting) one.abort()
    })
  })
  pool.on('error', () => {})
  const work: Work = async (texts) => {
    const stop = new AbortController()
    waiting.add(stop)
    try {
      return (await pool.run(texts, { signal: stop.signal })) as readonly Reply[]
    } finally {
      waiting.delete(stop)
    }
  }
  const ahead = boundAhead(inputs, sizeOf, mostAhead())
  const outcomes = pMapIterable(packItems(ahead.items, sizeOf, packs), (pack) => readPack(pack, work), {
    // One pack at work and one at hand for each; and as many again that are done and wait for one before them.
    concurrency: workers * 2,
    backpressure: workers * 4,
  })[Symbol.asyncIterator]()
  try {
    for (let next = await outcomes.next(); !next.done; next = await outcomes.next()) {
      for (const outcome of next.value) {
        yield outcome
        ahead.done(outcome.input)
      }
    }
  } finally {
    // Not waited for: it would see the next line of a slow pipe first.
    outcomes.return?.().catch(() => {})
    await pool.destroy()
  }
}

async function readPack(pack: readonly Input[], work: Work): Promise<readonly Outcome[]> {
  const texts = textsOf(pack).map(sent)
  const replies = texts.length === 0 ? [] : await work(texts).catch((error) => readAgain(texts, error, work))
  return inPlace(pack, replies, outcomeOf, (input): Outcome => ({ input, is: 'problem' }))
}

function outcomeOf(input: InputText, reply: Reply | Error | undefined): Outcome {
  if (reply === undefined) return lost(input, null)
  if (reply instanceof Error) return lost(input, reply)
  if (reply.refusal !== null) return { input, is: 'lost', error: new ExtractError('input', reply.refusal) }
  if (reply.bug !== null) return { input, is: 'bug', why: reply.bug }
  const { json, bug, refusal, ...reading } = reply
  return { input, is: 'read', reading, found: json === null ? null : fromJson(json) }
}

/** What a worker that ended had at hand. A text that alone was too much for it is too much for the next. */
async function readAgain(
  texts: readonly SentText[],
  error: Error,
  work: Work,
): Promise<readonly (Reply | Error | undefined)[]> {
  return texts.length === 1 && outOfMemory(error) ? [error] : readSingly(texts, work)
}

async function readSingly(texts: readonly SentText[], work: Work): Promise<readonly (Reply | Error | undefined)[]> {
  const replies: (Reply | Error | undefined)[] = []
  for (const text of texts)
    replies.push(
      await work([text]).then(
        ([reply]) => reply,
        (error: Error) => error,
      ),
    )
  return replies
}

/** Only what the worker needs: notes stay here. */
const sent = ({ path, text, encoding, sha256, date, title = null }: SentText): SentText => ({
  path,
  text,
  encoding,
  sha256,
  date,
  title,
})

const lost = (input: InputText, error: Error | null): Outcome => {
  return { input, is: 'lost', error: new ExtractError('input', messages.lostByWorker(input.path, outOfMemory(error))) }
}

const outOfMemory = (error: Error | null): boolean =>
  (error as NodeJS.ErrnoException | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY'

const fromJson = (json: string) => ({
  json: () => json,
  // Made from a record by `JSON.stringify`.
  record: () => JSON.parse(json) as ArticleRecord,
})
