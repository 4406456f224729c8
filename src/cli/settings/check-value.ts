/** What no list of choices can say of a value: is it a day, a state, a place, a law, a number of threads? */
import { isIsoDay } from '../../article/calendar-day.ts'
import { messages } from '../../errors.ts'
import { stateTyped } from '../../rules/place/states.ts'
import type { OptionRow } from '../options.ts'

/** The line for the user if it is none; `given` is how and where it was said: "--date 2017-13-01". */
export async function faultOfValue({ is }: OptionRow, value: string, given: string): Promise<string | null> {
  switch (is) {
    case 'day':
      return isIsoDay(value) ? null : messages.badDate(given)
    case 'state':
      return stateTyped(value) ? null : messages.badState(given)
    case 'place': {
      if (value.trim() === '') return messages.emptyValue(given)
      const read = (await import('../../filter/read-place.ts')).readPlace(value)
      return 'near' in read ? messages.badPlace(given, read.near) : null
    }
    case 'law': {
      if (value.trim() === '') return messages.emptyValue(given)
      const read = (await import('../../filter/read-law.ts')).readLaw(value)
      return 'near' in read ? messages.badLaw(given, read.near) : null
    }
    case 'jobs':
      return /^(?:auto|[1-9]\d?|1\d\d|2[0-4]\d|25[0-6])$/.test(value) ? null : messages.badJobs(given)
    case undefined:
      return null
    default: {
      const never: never = is
      return never
    }
  }
}
