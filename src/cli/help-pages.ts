/** What the help of each command shows below its options: examples, notes and exit codes. */
import { filterNotes } from './filter-options.ts'

const extractExamples = `Examples:
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

const extractNotes = `${filterNotes}
Exit codes:
  0   all was read; finding nothing is success
  1   --fail-on is met
  2   wrong usage or configuration
  3   some input could not be read; the rest is printed
  4   output could not be written
  70  a bug; the other articles are printed
  130, 143  interrupted; no file is half-written
`

const checkExamples = `Examples:
  extract check                            the articles below fixtures/
  extract check news/ -f junit > out.xml   for a CI that reads JUnit
  extract check fixtures --promote 3f9a2c1  what was found is right: expect it from now on
  extract check fixtures --update-ratchet  what is reached may not be lost again
`

const checkNotes = `
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

const convertExamples = `Examples:
  extract news/ > results.ndjson           read the articles once, then look at them in many ways
  extract convert results.ndjson           what was found, as a table
  extract convert results.ndjson -f csv --view citations > citations.csv
  extract convert results.ndjson -o verdicts.csv -o report.md
  zcat old.ndjson.gz | jq -c 'select(.verdicts != [])' | extract convert - -f markdown
`

const convertNotes = `
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

const diffExamples = `Examples:
  extract diff old.ndjson new.ndjson             what the new results gained, lost and changed
  extract diff old.ndjson new.ndjson -f markdown > comment.md
  extract news/ | extract diff kept.ndjson -     are these articles still read as they were?
  extract diff old.ndjson new.ndjson -f json | jq '.articles[].changes[] | select(.kind == "verdicts")'
`

const diffNotes = `
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

const rulesExamples = `Examples:
  extract rules                            every rule: its id, what it finds, in a sentence
  extract rules --kind date                only those for dates
  extract rules usc-abbreviated            where the form is attested, examples, near misses
  extract rules | grep -i statute          one line a rule in a pipe
  extract rules -f json | jq length        everything about all of them
  extract rules steamroll --rules my.json  a rule of your own, with every form of its verbs
  extract rules --test --rules my.json     do its examples hold?
`

const rulesNotes = `
The id is what a record gives as "rule" of a mention, a date or a step of a verdict's trace. Dates in examples are counted
from Friday, November 17, 2017.

Exit codes:
  0   printed; all examples hold
  1   an example does not hold
  2   wrong usage: no such rule, or a file of rules that is wrong
  4   output could not be written
  70  a bug
`

const whyExamples = `Examples:
  extract why story.txt:9                  what each word on line 9 did, and what came of it
  extract why story.txt                    the same of every sentence that may judge somebody
  extract why story.txt:9 --json | jq '.sentences[].cues[].outcome'
  extract why dump.ndjson#42:3             a line of one record of many, named as in the results
  cat story.txt | extract why stdin:9      from a pipe
  extract rules cue.violate                all about a rule that is named there
`

const whyNotes = `
Read it with the options that the results were made with (--date, --home), or it explains another reading. Lines are counted
as in the record: of the text, in HTML and JSON of what was taken out of it.

Exit codes:
  0   explained, also where there is no verdict
  2   wrong usage: no such line
  3   the article cannot be read
  4   output could not be written
  70  a bug
`

const schemaExamples = `Examples:
  extract schema > record.schema.json      of one article's results: a line of NDJSON
  extract schema expected                  of the expected results that extract check reads
  extract schema check                     of the check.json beside them
  extract schema config                    of extract.config.json, the options of the command
  extract schema rules                     of the files that --rules names
`

const completionExamples = `Examples:
  extract completion bash > ~/.local/share/bash-completion/completions/extract
  extract completion zsh > "\${fpath[1]}/_extract"
  extract completion fish > ~/.config/fish/completions/extract.fish
  source <(extract completion bash)        for this session only
`

/** By the name of the command. */
export const helpPages = {
  extract: { examples: extractExamples, notes: extractNotes },
  check: { examples: checkExamples, notes: checkNotes },
  convert: { examples: convertExamples, notes: convertNotes },
  diff: { examples: diffExamples, notes: diffNotes },
  rules: { examples: rulesExamples, notes: rulesNotes },
  why: { examples: whyExamples, notes: whyNotes },
  schema: { examples: schemaExamples, notes: '' },
  completion: { examples: completionExamples, notes: '' },
} as const
