/** The options of the commands as data: help, completion, the environment and the configuration file are made of these rows. */
import { reportFormats } from '../check/report/reporter.ts'
import type { DiffFormat } from '../diff/report/reporter.ts'
import { inputFormats } from '../input/input-format.ts'
import { formatNames } from '../output/format.ts'
import type { OffsetUnit } from '../output/offset-unit.ts'
import { viewNames } from '../output/views.ts'
import { filterOptions } from './filter-options.ts'
import type { RuleFormatName } from './rule-formats.ts'

/** An option row. */
export interface OptionRow {
  readonly flags: string
  readonly about: string
  readonly choices?: readonly string[]
  readonly default?: string | number
  readonly many?: boolean
  /** Its value is, or ends in, the name of a file. */
  readonly files?: boolean
  /** Several of the choices, with commas between. */
  readonly list?: boolean
  /** What its value has to be, where no list of choices can say it. */
  readonly is?: 'day' | 'state' | 'place' | 'law' | 'jobs'
  /** Meant for one run: no configuration holds it. */
  readonly once?: boolean
  /** Its name in the configuration, where the flag's is that of a command. */
  readonly key?: string
}

export const output: OptionRow = {
  flags: '-o, --output <format=file>',
  about: 'write to a file (brat: a folder), all or nothing; may be repeated',
  many: true,
  files: true,
}

const format: OptionRow = {
  flags: '-f, --format <format>',
  about: 'table on a terminal, ndjson in a pipe',
  choices: formatNames,
}

export const view: OptionRow = {
  flags: '--view <view>',
  about: 'which rows a table, csv, tsv or markdown shows',
  choices: viewNames,
}

const color: OptionRow = {
  flags: '--color <when>',
  about: 'also NO_COLOR and FORCE_COLOR',
  choices: ['auto', 'always', 'never'],
  default: 'auto',
}

const quiet: OptionRow = { flags: '-q, --quiet', about: 'no warnings and no progress on stderr, only errors' }

const ownRules: OptionRow = {
  flags: '--rules <file>',
  about: 'verdict rules of your own beside the built-in ones, a JSON file; may be repeated',
  many: true,
  files: true,
  key: 'own_rules',
}

/** How an article is to be read. */
export const reading: readonly OptionRow[] = [
  { flags: '-d, --date <YYYY-MM-DD>', about: 'the day from which "Thursday" or "last month" is counted', is: 'day' },
  {
    flags: '--home <state>',
    about: 'state of the publication, e.g. CT or Connecticut: settles names that several states share',
    is: 'state',
  },
  {
    flags: '--offsets <unit>',
    about: 'unit of start, end and column',
    choices: ['codepoint', 'utf16', 'byte'] satisfies readonly OffsetUnit[],
    default: 'codepoint',
  },
  { flags: '--include-skipped', about: 'look for facts in bylines, navigation and other stories too' },
  ownRules,
]

const inputs: readonly OptionRow[] = [
  {
    flags: '--input-format <format>',
    about: 'what the inputs are, whatever their names and beginnings',
    choices: ['auto', ...inputFormats],
    default: 'auto',
  },
  { flags: '--text-field <name>', about: 'field of JSON records that holds the text, else text, body, content ...' },
  {
    flags: '--date-field <name>',
    about: 'field of JSON records that holds the date, else date, published, pub_date ...',
  },
  { flags: '--id-field <name>', about: 'field of JSON records that names them, else id, url, path, title ...' },
  { flags: '--max-size <MB>', about: 'largest file, unpacked, in megabytes; of NDJSON the longest line', default: 64 },
]

export const extractOptions: readonly OptionRow[] = [
  format,
  output,
  view,
  ...filterOptions,
  ...reading,
  {
    flags: '--files-from <file>',
    about: 'read file names from a file or "-", one a line or NUL-separated',
    many: true,
    files: true,
  },
  ...inputs,
  color,
  quiet,
  { flags: '--stats', about: 'counts on stderr at the end' },
  {
    flags: '-j, --jobs <n>',
    about: 'threads that read; auto: more than one where there is work for them',
    default: 'auto',
    is: 'jobs',
  },
  {
    flags: '--shard <i/n>',
    about: 'only the i-th of n parts of the inputs; the outputs of all, one behind the other, are that of one run',
    once: true,
  },
  {
    flags: '--failed <file>',
    about: 'list what could not be read, one JSON line each; written all or nothing',
    files: true,
    once: true,
  },
]

export const checkOptions: readonly OptionRow[] = [
  {
    flags: '-f, --format <format>',
    about: 'text for people, github for annotations',
    choices: reportFormats,
    default: 'text',
  },
  {
    flags: '--promote <id...>',
    about: 'move items that the report shows into the expected results, or "all" of them; prints the diff',
    many: true,
    once: true,
  },
  { flags: '--update-ratchet', about: 'raise the best counts in check.json to those reached', once: true },
  ownRules,
  color,
]

export const convertOptions: readonly OptionRow[] = [format, output, view, ...filterOptions, color, quiet]

export const diffOptions: readonly OptionRow[] = [
  {
    flags: '-f, --format <format>',
    about: 'text for people, markdown for a pull request',
    choices: ['text', 'markdown', 'json'] satisfies readonly DiffFormat[],
    default: 'text',
  },
  color,
]

export const rulesOptions: readonly OptionRow[] = [
  {
    flags: '--kind <kind>',
    about: 'only rules that find this kind of thing',
    choices: ['citation', 'date', 'place', 'person', 'verdict'],
  },
  ownRules,
  { flags: '--test', about: 'run the examples and near misses of the rules in the files of --rules', once: true },
  {
    flags: '-f, --format <format>',
    about: 'text for people and grep, json with everything',
    choices: ['text', 'json', 'markdown'] satisfies readonly RuleFormatName[],
    default: 'text',
  },
  color,
]

export const whyOptions: readonly OptionRow[] = [
  { flags: '--json', about: 'the same as data' },
  ...reading,
  ...inputs,
  color,
]
