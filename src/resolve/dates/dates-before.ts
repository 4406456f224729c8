/** What the dates before tell of the next one: the day that "the next day" follows, the year that holds for "March" as well. */
import type { DateForm } from '../../rules/date/form.ts'
import type { Span } from '../../types.ts'
import { carriedYear, type Latest } from './context.ts'
import type { Direction } from './direction.ts'
import { isYearOfName } from './named-years.ts'
import type { Resolved } from './scope.ts'
import { toldDay, yearFromToldDay } from './told-day.ts'

/** How far back, in UTF-16 code units, "the next day" may point. */
const POINTS_BACK = 600

export class DatesBefore {
  private latest: Latest | null = null
  /** The last date whose year may hold for others, where there is no reference date. */
  private dated: Latest | null = null
  /** The day on which the news was told, where there is no reference date. */
  private told: { readonly day: number; readonly start: number } | null = null
  private lastQuarter: Resolved | null = null

  /** `reference`: the number of the reference day. */
  constructor(
    private readonly folded: string,
    private readonly reference: number | null,
  ) {}

  /** The quarter that was named last. */
  get quarter(): Resolved | null {
    return this.lastQuarter
  }

  /** The last date, if it is near enough to be pointed back to. */
  nearest(match: Span): Latest | null {
    return isNear(this.latest, match) ? this.latest : null
  }

  /** The year that those before tell of a date without one; null: none. */
  yearFor(form: DateForm, sentence: Span, match: Span, direction: Direction): number | null {
    const near = this.nearest(match)
    const carried = near === null ? null : carriedYear(this.folded, sentence, near, match, false)
    if (carried !== null || this.reference !== null) return carried
    const { told } = this
    const dated = isNear(this.dated, match) ? this.dated : null
    // The told day itself is no nearer date that would go before it.
    const fromTold =
      told !== null && (dated === null || dated.start === told.start)
        ? yearFromToldDay(form, told.day, direction)
        : null
    return fromTold ?? (dated === null ? null : carriedYear(this.folded, sentence, dated, match, true))
  }

  /** One more; `sentence` is the index of its own, `context` its words. */
  add(form: DateForm, resolved: Resolved, { start, end }: Span, sentence: number, context: string): void {
    if (resolved.granularity === 'quarter') this.lastQuarter = resolved
    const isNamed = isYearOfName(form, this.folded, { start, end })
    // Without a reference date a year can only have come from the text, however the date was counted.
    const hasYear = !isNamed && (this.reference === null || !resolved.inferred.includes('year'))
    this.latest = { start, end, resolved, sentence, hasYear }
    if (this.reference !== null || isNamed) return
    this.dated = this.latest
    const day = this.told === null ? toldDay(form, resolved, context, start) : null
    if (day !== null) this.told = { day, start }
  }
}

const isNear = (date: Latest | null, { start }: Span): boolean => date !== null && start - date.end <= POINTS_BACK
