/** Days of EDTF values and the columns of a timeline. */

/** First day that a value can mean, as year and fraction of it; null where it has no year of its own ("P2W", "XXXX-07-04"). */
export function yearOf(value: string | null): number | null {
  const [, year, month = '1', day = '1'] = /^\[?\.{0,2}\/?(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value ?? '') ?? []
  if (year === undefined) return null
  return Number(year) + (firstMonth(Number(month)) - 1) / 12 + (Number(day) - 1) / 372
}

/** EDTF writes seasons, quarters and halves as months above 12. */
function firstMonth(month: number): number {
  if (month >= 21 && month <= 24) return (month - 20) * 3
  if (month >= 33 && month <= 36) return (month - 33) * 3 + 1
  if (month >= 40 && month <= 41) return (month - 40) * 6 + 1
  return Math.min(12, Math.max(1, month))
}

/** One column: values from `from` up to but not with `to`, in years. */
export interface Column {
  readonly from: number
  readonly to: number
  readonly label: string
}

const MOST_COLUMNS = 24
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** Widths of a column in months. */
const steps = [1, 3, 12, 24, 60, 120, 240, 600, 1200]

/**
 * Columns over all values, or over the middle of them where a few lie far out: those are gathered in a first column "earlier" and
 * a last "later". Empty for no values.
 */
export function columnsFor(values: readonly number[]): readonly Column[] {
  const sorted = [...values].sort((a, b) => a - b)
  const first = sorted[0]
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return []
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] as number
  const far = last - first > 3 * Math.max(1, at(0.9) - at(0.1))
  const [low, high] = far ? [at(0.1), at(0.9)] : [first, last]
  const step = steps.find((months) => ((high - low) * 12) / months <= MOST_COLUMNS - 3) ?? 2400
  const start = Math.floor((low * 12 + 1e-6) / step) * step
  const columns: Column[] = []
  for (let month = start; month / 12 <= high + 1e-6; month += step)
    columns.push({ from: month / 12, to: (month + step) / 12, label: labelOf(month, step) })
  const left = columns[0] as Column
  const right = columns.at(-1) as Column
  return [
    ...(first < left.from - 1e-6 ? [{ from: -Infinity, to: left.from, label: 'earlier' }] : []),
    ...columns,
    ...(last >= right.to - 1e-6 ? [{ from: right.to, to: Infinity, label: 'later' }] : []),
  ]
}

function labelOf(month: number, step: number): string {
  const year = Math.floor(month / 12)
  if (step < 12) return `${MONTHS[month - year * 12]} ${year}`
  if (step === 12) return String(year)
  const last = String(year + step / 12 - 1)
  return `${year}–${last.startsWith(String(year).slice(0, 2)) ? last.slice(2) : last}`
}

/** The column of a value. */
export const columnOf = (columns: readonly Column[], value: number): Column | null =>
  columns.find(({ from, to }) => value >= from - 1e-6 && value < to - 1e-6) ?? columns.at(-1) ?? null
