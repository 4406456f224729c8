/** The lines that tell users of errors: the thing first, what is wrong, the way out. */

import { wordsOf } from './thrown.ts'

/** What went wrong, for programs: `bad-option` of the library's options; `usage` ends with exit code 2, `input` with 3, `output` with 4. */
export type ErrorCode = 'usage' | 'bad-option' | 'input' | 'output'

/** An error with a message for people; anything else that is thrown is a bug. */
export class ExtractError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message)
    this.name = 'ExtractError'
  }
}

/** Kinds of file that are recognised and cannot be read. */
export type Refusal = 'pdf' | 'csv' | 'tsv' | 'zip' | 'image' | 'gzip' | 'binary' | 'empty'

const ways: Readonly<Record<Refusal, string>> = {
  pdf: 'PDF, not text. Try: pdftotext FILE - | extract -',
  csv: 'CSV, not text. Try: mlr --icsv --ojsonl cat FILE | extract -',
  tsv: 'TSV, not text. Try: mlr --itsv --ojsonl cat FILE | extract -',
  zip: 'a zip archive (or an office document), not text. Save it as plain text first',
  image: 'an image, not text',
  gzip: 'gzip inside gzip, not text',
  binary: 'binary data, not text',
  empty: 'empty',
}

/** What records have in common that could not be read. */
const faults = {
  'bad-json': 'not valid JSON',
  'too-big': 'too large. Raise the limit with --max-size',
  'no-text': 'no text field. Name it with --text-field',
  'not-string': 'the text is not a string',
  empty: 'the text is empty',
} as const

const unreadable = (code: string): string =>
  code === 'EACCES' || code === 'EPERM' ? 'no permission to read it' : `cannot be read (${code})`

export const messages = {
  refused: (path: string, refusal: Refusal): string =>
    `${path}: ${ways[refusal].replace('FILE', path === 'stdin' ? 'FILE' : path)}`,
  missing: (path: string): string => `${path}: no such file. Check the name, or quote a pattern like "news/*.txt"`,
  missingToWhy: (path: string): string => `${path}: no such file. Name one article, e.g. news/story.txt:12`,
  noMatch: (pattern: string): string => `${pattern}: no file matches this pattern`,
  emptyFolder: (path: string, wanted: string): string => `${path}: no ${wanted} in this folder`,
  unreadable: (path: string, code: string): string => `${path}: ${unreadable(code)}`,
  /** Behind a path: what the file system told. */
  whyUnreadable: (error: unknown): string => {
    const code = (error as { readonly code?: string }).code ?? 'unknown'
    return code === 'ENOENT' ? 'no such folder or file. Check the name' : unreadable(code)
  },
  noField: (path: string, field: string, has: string): string => `${path}: no field ${field}. The record has ${has}`,
  notString: (path: string, field: string, what: string, inside: string | null = null): string =>
    `${path}: ${field} is not a string, but ${what}${inside === null ? '' : `. Try: --text-field ${field}.${inside}`}`,
  emptyField: (path: string, field: string): string => `${path}: ${field} is empty`,
  fieldNowhere: (flag: string, field: string, has: string): string =>
    `warning: no record has the field ${field} that ${flag} names. The first has ${has}`,
  notDate: (path: string, value: string, more: number): string =>
    `warning: ${path}: ${value} is not a date${more > 0 ? ` (and ${more} more like it)` : ''}. Want YYYY-MM-DD, alone or at its beginning`,
  sameId: (path: string): string =>
    `warning: ${path}: more than one record has this id, and "extract why" knows the first. Name another field with --id-field`,
  emptyValue: (given: string): string => `${given.trim()}: is empty`,
  outputToDash: (format: string): string => `-o ${format}=-: not a file. For standard output write -f ${format}`,
  noHelp: (word: string, near: string | undefined, commands: string): string =>
    `help ${word}: no such command. ${near === undefined ? `There are ${commands}` : `Did you mean: extract help ${near}?`}`,
  tooBig: (path: string, bytes: number): string =>
    `${path}: larger than ${bytes < 1_000_000 ? `${bytes} bytes` : `${Math.round(bytes / 1e5) / 10} MB`}. Raise the limit with --max-size, or split it`,
  badGzip: (path: string): string => `${path}: damaged or cut gzip data`,
  guessed: (path: string): string => `${path}: not UTF-8, read as windows-1252`,
  resultsAsInput: (path: string): string =>
    `${path}: results of extract, not articles. Try: extract convert ${path === 'stdin' ? '-' : path}`,
  badJson: (path: string, line: number | null, why: string): string =>
    `${path}${line === null ? '' : `:${line}`}: not valid JSON (${why})`,
  noText: (path: string, fields: string): string =>
    `${path}: no text field (looked for ${fields}). Name it with --text-field`,
  moreRecords: (path: string, count: number, fault: keyof typeof faults): string =>
    `${path}: ${count === 1 ? 'one more record' : `${count} more records`} like these: ${faults[fault]}. --failed FILE lists each`,
  badDate: (given: string): string => `${given}: not a calendar day. Write it as YYYY-MM-DD, e.g. 2017-11-17`,
  badState: (given: string): string => `${given}: not a state. Write it as CT, Conn. or Connecticut`,
  badPlace: (given: string, near: readonly string[]): string =>
    near.length > 0
      ? `${given}: no such place. Did you mean ${near.join(' or ')}?`
      : `${given}: no such place. Write it as news does: Denver, "Cook County", "Portland, Maine", CT`,
  badLaw: (given: string, near: readonly string[]): string =>
    near.length > 0
      ? `${given}: no such law. Did you mean ${near.join(' or ')}?`
      : `${given}: no such law. Write it as news does: "8 USC 1373", "Section 1373", "Clean Air Act", "SB 54", "consent decree"`,
  noOption: (name: string, [near]: readonly string[], all: readonly string[]): string =>
    `${name}: no such option. ${near === undefined ? `There are ${all.join(', ')}` : `Did you mean ${near}?`}`,
  notRules: "rules: not what loadRules gives. Write: { rules: await loadRules('mine.json') }",
  notText: (what: string): string => `text: not a string, but ${what}. Decode it first`,
  notArticles:
    'articles: not a list of texts or of rows with a text. Of one text, extract makes the record; an async source has to be collected first',
  badVariable: (name: string, near: string): string => `warning: ${name}: no such option. Did you mean ${near}?`,
  noConfig: (given: string, code: string): string =>
    code === 'ENOENT' ? `${given}: no such file. Check the name` : `${given}: cannot be read (${code})`,
  noFindings: (filters: string, articles: number): string =>
    `nothing matches ${filters} in ${articles === 1 ? 'the article' : `${articles} articles`}`,
  failOnMet: (counts: readonly (readonly [string, number])[]): string =>
    `--fail-on is met: ${counts.map(([status, count]) => `${count} ${status}`).join(', ')}`,
  badOutput: (value: string, formats: string): string =>
    `-o ${value}: want FORMAT=FILE with a format of ${formats}, or a file name that ends in one`,
  formatWithoutFile: (format: string): string =>
    `-o ${format}: a format without a file. Write -o ${format}=FILE, or -f ${format} for standard output`,
  notResults: (path: string): string =>
    `${path}: not results of extract. Make them first: extract ARTICLES -o ndjson=results.ndjson`,
  otherVersion: (path: string, found: string, wanted: string): string =>
    `${path}: results of schema version ${found}, this is a command for ${wanted}. Read the articles again with it`,
  givenUp: (path: string): string => `${path}: no whole record so far; the rest of the file is not read`,
  noCommand: (word: string, near: string): string => `${word}: no such command or file. Did you mean: extract ${near}?`,
  tooLong: (path: string): string => `${path}: too long to be read in one piece. Write NDJSON, an article a line`,
  noResults: 'nothing to convert. Name results that extract wrote, or pipe them in: extract convert results.ndjson',
  diffOfOne: 'only one of OLD and NEW can be standard input',
  otherUnit: (path: string, old: string, now: string): string =>
    `${path}: offsets in ${old} in the one and in ${now} in the other. Make both with the same --offsets`,
  noRule: (id: string, near: readonly string[]): string =>
    near.length > 0
      ? `${id}: no such rule. Did you mean ${near.join(' or ')}?`
      : `${id}: no such rule. All of them: extract rules`,
  ruleOfOtherKind: (id: string, kind: string, asked: string): string =>
    `${id}: a rule of the kind ${kind}, not ${asked}. Try: extract rules ${id}`,
  sameOutput: (first: string, second: string): string =>
    `-o ${second}: the same file as -o ${first}. Give each output a file of its own`,
  outputIsInput: (path: string): string => `-o ${path}: is read by this run too. Write to another file`,
  cannotWrite: (path: string, code: string): string =>
    code === 'ENOSPC'
      ? `${path}: the disk is full; nothing was left half-written`
      : code === 'ENOENT'
        ? `${path}: no such folder: ${path.replace(/[\\/][^\\/]*$/, '')}`
        : `${path}: cannot be written (${code})`,
  oneArticle: (format: string, folder: string): string =>
    `-f ${format}: prints one article, and there are more. Write them to a folder: -o ${format}=${folder}`,
  needsText: (path: string, format: string): string =>
    `${path}: -f ${format} needs the article's text, which only HTML reports hold. Run extract on the article itself`,
  otherText: (place: string): string => `${place}: the text is not the one that the record before it was made from`,
  fullFolder: (path: string): string => `${path}: a file, or a folder with something in it. Name a new folder`,
  bug: (path: string, error: unknown): string => `${path}: internal error, please report it: ${wordsOf(error)}`,
  lostByWorker: (path: string, outOfMemory: boolean): string =>
    outOfMemory
      ? `${path}: not read, it takes more memory than a worker has. Try: NODE_OPTIONS=--max-old-space-size=8000`
      : `${path}: not read, the worker that read it ended, twice. Try it alone: --jobs 1`,
  tooMuch: (path: string): string =>
    `${path}: left out, it says more than one record can hold. Split it, or ask for less, e.g. --only verdicts`,
  badJobs: (given: string): string => `${given}: not a number of threads. Want auto, or a number from 1 to 256`,
  badShard: (given: string): string => `--shard ${given}: not a part. Want I/N with I from 1 to N, e.g. --shard 2/8`,
  shardOfPipe: '--shard: standard input cannot be read in parts. Name files, or cut the stream before',
  summary: (unread: readonly string[], count: number, all: number): string =>
    `${count} of ${all} not read: ${unread.join(', ')}${count > unread.length ? ` and ${count - unread.length} more` : ''}`,
  isFolder: (path: string): string => `${path}: a folder, not a file`,
  notFolder: 'not a folder. Name the folder that holds it: extract check DIR',
  orphan: (article: string): string => `no article beside it. Add ${article}, or remove the expected results`,
  unpaired: (expected: string): string => `no expected results beside it. Write ${expected}`,
  nothingToCheck:
    'nothing to check here. It wants article.txt + expected.json in folders, or NAME.txt + NAME.expected.json',
  promoteInCi: '--promote changes expected results and is not for CI. Run it on your own machine',
  ratchetInCi: '--update-ratchet changes check.json and is not for CI. Run it on your own machine',
  promoteFormat: '--promote prints a diff: use it with the text format',
  unknownId: (ids: string): string =>
    `--promote ${ids}: no such item. The report shows the ids: extract check DIR (the folder goes before --promote)`,
  noRulesFile: (path: string): string => `${path}: no such file of rules. Its shape: extract schema rules`,
  badRule: (from: string, line: number | null, rule: string | null, field: string | null, what: string): string =>
    `${from}${line === null ? '' : `:${line}`}: ${[rule, field].filter((part) => part !== null).join(': ')}${rule === null && field === null ? '' : ': '}${what}`,
  noRulesToTest: 'nothing to test. Name a file of rules: extract rules --test --rules FILE',
  folderToWhy: (path: string): string =>
    `${path}: a folder, not a file. Name an article and a line: extract why ${path.replace(/\/+$/, '')}/NAME.txt:3`,
  noLine: (path: string, line: number, last: number): string =>
    `${path}:${line}: no such line. ${last === 1 ? 'The article has one line' : `The last line of the article is ${last}`}`,
  manyArticles: (path: string, first: string): string =>
    `${path}: holds more than one article. Name one of them: extract why '${first}'`,
  noArticle: (path: string): string => `${path}: holds no article`,
  noRecord: (path: string, id: string): string =>
    `${path}#${id}: no such article in the file. Ids are what results give as the path: extract ${path} | jq .article.path`,
  noStdinHere: '-: extractFiles reads no standard input. Read it yourself, and give the text to extract',
  noInput: 'nothing to read. Name files or folders, or pipe text in: extract news/*.txt. All options: extract --help',
} as const
