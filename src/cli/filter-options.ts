/** The options that choose what of the results is written, as data; the same for every command that writes records. */
import { statuses } from '../filter/select-from.ts'
import { kinds } from '../kinds.ts'
import type { OptionRow } from './options.ts'

export const filterOptions: readonly OptionRow[] = [
  { flags: '--only <kinds>', about: 'these kinds of finding alone, with commas between', choices: kinds, list: true },
  {
    flags: '--place <place>',
    about: 'what concerns a place: "Denver", "Denver, CO", an id, or a state with all that lies in it; may be repeated',
    many: true,
    is: 'place',
  },
  {
    flags: '--law <law>',
    about:
      'what concerns a law: "8 USC 1373", usc:8:1373, "Section 1373", an act, a bill, words like "consent decree" or an id; may be repeated',
    many: true,
    is: 'law',
  },
  {
    flags: '--status <statuses>',
    about: 'verdicts of these statuses, with commas between',
    choices: statuses,
    list: true,
  },
  {
    flags: '--fail-on <statuses>',
    about: 'exit with 1 if a verdict has one of these statuses',
    choices: statuses,
    list: true,
  },
]

export const filterNotes = `
Filters: an article in which nothing matches --place, --law and --status is left out. Given together, a verdict has to match all
of them; places, officials, citations and dates stay where they match, or belong to a verdict that does. --fail-on asks of all
verdicts that --place and --law leave, whether or not --only and --status show them.
`
