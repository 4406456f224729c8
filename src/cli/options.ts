/** The options of the commands as data: help is made of these rows. */

/** An option row. */
export interface OptionRow {
  readonly flags: string
  readonly about: string
  readonly choices?: readonly string[]
  readonly default?: string | number
  readonly many?: boolean
}

export const extractOptions: readonly OptionRow[] = [
  {
    flags: '-f, --format <format>',
    about: 'table on a terminal, ndjson in a pipe',
    choices: ['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown'],
  },
  { flags: '-o, --output <format=file>', about: 'write to a file, all or nothing; may be repeated', many: true },
  {
    flags: '--view <view>',
    about: 'which rows a table, csv, tsv or markdown shows',
    choices: ['overview', 'verdicts', 'citations', 'officials', 'jurisdictions', 'dates', 'mentions'],
  },
  { flags: '-d, --date <YYYY-MM-DD>', about: 'the day from which "Thursday" or "last month" is counted' },
  { flags: '--home <state>', about: 'state of the publication, e.g. CT: settles names that several states share' },
  {
    flags: '--offsets <unit>',
    about: 'unit of start, end and column',
    choices: ['codepoint', 'utf16', 'byte'],
    default: 'codepoint',
  },
  { flags: '--include-skipped', about: 'look for facts in bylines, navigation and other stories too' },
  {
    flags: '--files-from <file>',
    about: 'read file names from a file or "-", one a line or NUL-separated',
    many: true,
  },
  { flags: '--text-field <name>', about: 'field of JSON records that holds the text' },
  { flags: '--date-field <name>', about: 'field of JSON records that holds the date' },
  { flags: '--id-field <name>', about: 'field of JSON records that names them' },
  { flags: '--max-size <MB>', about: 'largest text, unpacked, in megabytes', default: 64 },
  {
    flags: '--color <when>',
    about: 'also NO_COLOR and FORCE_COLOR',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
  },
  { flags: '-q, --quiet', about: 'no warnings and no progress on stderr, only errors' },
  { flags: '--stats', about: 'counts on stderr at the end' },
]

export const examples = `Examples:
  extract story.txt                        what one article says, verdicts first
  extract *.txt --view verdicts            one row a verdict, over all articles
  extract news/ -f csv > verdicts.csv      a folder into a spreadsheet
  extract story.txt --date 2017-11-17      count "Thursday" from that day
  extract dump.ndjson.gz | jq .verdicts    records in, one JSON line an article out
  cat story.txt | extract - -f json        from a pipe
`

export const exitCodes = `
Exit codes:
  0  all was read (finding nothing is success)    3  some input could not be read
  2  wrong usage                                  4  output could not be written
  70 a bug                                        130, 143  interrupted
`

export const checkOptions: readonly OptionRow[] = [
  {
    flags: '-f, --format <format>',
    about: 'text for people, github for annotations',
    choices: ['text', 'github', 'junit', 'tap', 'json'],
    default: 'text',
  },
  {
    flags: '--promote <id...>',
    about: 'move items that the report shows into the expected results, or "all" of them; prints the diff',
    many: true,
  },
  { flags: '--update-ratchet', about: 'raise the best counts in check.json to those reached' },
  {
    flags: '--color <when>',
    about: 'also NO_COLOR and FORCE_COLOR',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
  },
]

export const checkExamples = `Examples:
  extract check                            the articles below fixtures/
  extract check news/ -f junit > out.xml   for a CI that reads JUnit
  extract check fixtures --promote 3f9a2c1 what was found is right: expect it from now on
  extract check fixtures --update-ratchet  what is reached may not be lost again
`

export const checkNotes = `
Files, in any folder below DIR:
  article.txt + expected.json, or NAME.txt + NAME.expected.json
  check.json in DIR itself: minimums and ratchet

Exit codes:
  0  all passed                                   1  something did not
  2  wrong usage, or a check.json that is wrong   3  some file could not be checked
  4  output could not be written                  70 a bug
`
