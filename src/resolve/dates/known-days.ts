/** Days known by their month and number alone: "the Sept. 11 attacks". */
import type { DateForm } from '../../rules/date/form.ts'

interface KnownDay {
  readonly month: number
  readonly day: number
  readonly year: number
  /** Words of a sentence that speaks of that day's event. */
  readonly words: RegExp
}

const knownDays: readonly KnownDay[] = [
  {
    month: 9,
    day: 11,
    year: 2001,
    words:
      /(?<![A-Za-z])(?:terror|terrorists?|terrorism|hijack(?:ed|ers?|ings?)|World Trade Center|twin towers|attacks|Commission|families|victims)(?![A-Za-z])/i,
  },
  {
    month: 1,
    day: 6,
    year: 2021,
    words: /(?<![A-Za-z])(?:Capitol|insurrection(?:ists?)?|riot(?:s|ers?)?)(?![A-Za-z])/i,
  },
  { month: 10, day: 7, year: 2023, words: /(?<![A-Za-z])Hamas(?![A-Za-z])/ },
  { month: 12, day: 7, year: 1941, words: /(?<![A-Za-z])Pearl Harbor(?![A-Za-z])/ },
]

/** The form with its year, where the words around it (`context`) speak of the event that made the day known and the reference is after it. */
export function withKnownYear(form: DateForm, context: string, referenceYear: number | null): DateForm {
  if (form.is !== 'day' || form.year !== null || form.weekday !== null) return form
  const known = knownDays.find(({ month, day }) => month === form.month && day === form.day)
  if (known === undefined || (referenceYear !== null && referenceYear < known.year)) return form
  return known.words.test(context) ? { ...form, year: known.year } : form
}
