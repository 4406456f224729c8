/** The options of the commands as data: help, completion, the environment and the configuration file are made of these rows. */
import { reportFormats } from '../check/report/reporter.ts'
import type { DiffFormat } from '../diff/report/reporter.ts'
import { inputFormats } from '../input/input-format.ts'
import { formatNames } from '../output/format.ts'
import type { OffsetUnit } from '../output/offset-unit.ts'
import { viewNames } from '../output/views.ts'
import { filterNotes, filterOptions } from './filter-options.ts'
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

const output: OptionRow = {
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
const view: OptionRow = {
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
const reading: readonly OptionRow[] = [
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

export const examples = `Examples:
  extract story.txt                        what one article says, verdicts first
  extract *.txt --view verdicts            one row a verdict, over all articles
  extract news/ -f csv > verdicts.csv      a folder into a spreadsheet
  extract news/ -o html=report.html        a page to read, filter and print
  extract story.txt --date 2017-11-17      count "Thursday" from that day
  extract dump.ndjson.gz | jq .verdicts    records in, one JSON line an article out
  cat story.txt | extract - -f json        from a pipe: text, HTML, records, also gzipped
  extract news/ --place CT --law "8 USC 1373" --status non_compliant,possibly_non_compliant
  extract news/ --only citations,dates     other kinds are left out
  extract dump.ndjson --shard 2/8 -o part-2.ndjson    on the second of eight machines
`

export const exitCodes = `${filterNotes}
Exit codes:
  0   all was read; finding nothing is success
  1   --fail-on is met
  2   wrong usage or configuration
  3   some input could not be read; the rest is printed
  4   output could not be written
  70  a bug; the other articles are printed
  130, 143  interrupted; no file is half-written
`

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

export const checkExamples = `Examples:
  extract check                            the articles below fixtures/
  extract check news/ -f junit > out.xml   for a CI that reads JUnit
  extract check fixtures --promote 3f9a2c1  what was found is right: expect it from now on
  extract check fixtures --update-ratchet  what is reached may not be lost again
`

export const checkNotes = `
Files, in any folder below DIR:
  article.txt + expected.json, or NAME.txt + NAME.expected.json; also .md, .html, .htm
  check.json in DIR itself: minimums and ratchet

Exit codes:
  0   all passed
  1   something did not
  2   wrong usage, or a check.json that is wrong
  3   some file could not be checked
  4   output could not be written
  70  a bug
`

export const convertOptions: readonly OptionRow[] = [format, output, view, ...filterOptions, color, quiet]

export const convertExamples = `Examples:
  extract news/ > results.ndjson           read the articles once, then look at them in many ways
  extract convert results.ndjson           what was found, as a table
  extract convert results.ndjson -f csv --view citations > citations.csv
  extract convert results.ndjson -o verdicts.csv -o report.md
  zcat old.ndjson.gz | jq -c 'select(.verdicts != [])' | extract convert - -f markdown
`

export const convertNotes = `
RESULTS are what extract wrote with -f ndjson, json or html, also gzipped. The articles are not read again; the output is the
same as if they were.
${filterNotes}
Exit codes:
  0   all was converted
  1   --fail-on is met
  2   wrong usage or configuration
  3   some results could not be read; the rest is converted
  4   output could not be written
  70  a bug
`

export const diffOptions: readonly OptionRow[] = [
  {
    flags: '-f, --format <format>',
    about: 'text for people, markdown for a pull request',
    choices: ['text', 'markdown', 'json'] satisfies readonly DiffFormat[],
    default: 'text',
  },
  color,
]

export const diffExamples = `Examples:
  extract diff old.ndjson new.ndjson             what the new results gained, lost and changed
  extract diff old.ndjson new.ndjson -f markdown > comment.md
  extract news/ | extract diff kept.ndjson -     are these articles still read as they were?
  extract diff old.ndjson new.ndjson -f json | jq '.articles[].changes[] | select(.kind == "verdicts")'
`

export const diffNotes = `
OLD and NEW are what extract wrote with -f ndjson, json or html, also gzipped; one of them may be -. Articles are matched by
their path, and where it differs by what was read (sha256). The articles themselves are not needed.

Exit codes:
  0   the same
  1   they differ
  2   wrong usage
  3   some results could not be read
  4   output could not be written
  70  a bug
`

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

export const rulesExamples = `Examples:
  extract rules                            every rule: its id, what it finds, in a sentence
  extract rules --kind date                only those for dates
  extract rules usc-abbreviated            where the form is attested, examples, near misses
  extract rules | grep -i statute          one line a rule in a pipe
  extract rules -f json | jq length        everything about all of them
  extract rules steamroll --rules my.json  a rule of your own, with every form of its verbs
  extract rules --test --rules my.json     do its examples hold?
`

export const rulesNotes = `
The id is what a record gives as "rule" of a mention, a date or a step of a verdict's trace. Dates in examples are counted
from Friday, November 17, 2017.

Exit codes:
  0   printed; all examples hold
  1   an example does not hold
  2   wrong usage: no such rule, or a file of rules that is wrong
  4   output could not be written
  70  a bug
`

export const whyOptions: readonly OptionRow[] = [
  { flags: '--json', about: 'the same as data' },
  ...reading,
  ...inputs,
  color,
]

export const whyExamples = `Examples:
  extract why story.txt:9                  what each word on line 9 did, and what came of it
  extract why story.txt                    the same of every sentence that may judge somebody
  extract why story.txt:9 --json | jq '.sentences[].cues[].outcome'
  extract why dump.ndjson#42:3             a line of one record of many, named as in the results
  cat story.txt | extract why stdin:9      from a pipe
  extract rules cue.violate                all about a rule that is named there
`

export const whyNotes = `
Read it with the options that the results were made with (--date, --home), or it explains another reading. Lines are counted
as in the record: of the text, in HTML and JSON of what was taken out of it.

Exit codes:
  0   explained, also where there is no verdict
  2   wrong usage: no such line
  3   the article cannot be read
  4   output could not be written
  70  a bug
`

export const schemaExamples = `Examples:
  extract schema > record.schema.json      of one article's results: a line of NDJSON
  extract schema expected                  of the expected results that extract check reads
  extract schema check                     of the check.json beside them
  extract schema config                    of extract.config.json, the options of the command
  extract schema rules                     of the files that --rules names
`

export const completionExamples = `Examples:
  extract completion bash > ~/.local/share/bash-completion/completions/extract
  extract completion zsh > "\${fpath[1]}/_extract"
  extract completion fish > ~/.config/fish/completions/extract.fish
  source <(extract completion bash)        for this session only
`
