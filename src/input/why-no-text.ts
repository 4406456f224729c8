/** Why a record gives no text, in words. */
import { messages } from '../errors.ts'
import type { RecordFields } from './record-fields.ts'

/** `where`: file and line. */
export function whyNoText(where: string, row: unknown, { fault, names }: RecordFields): string {
  if (fault?.is === 'empty') return messages.emptyField(where, fault.field)
  if (fault?.is === 'other') return messages.notString(where, fault.field, fault.what, fault.inside)
  const looked = fault?.looked ?? []
  const has = listed(names) ?? (Array.isArray(row) ? 'no fields, it is a list' : 'no fields')
  return looked.length === 1
    ? messages.noField(where, looked.join(), has)
    : messages.noText(where, `${looked.join(', ')}; the record has ${has}`)
}

/** The first of the names, for a message. */
function listed(names: readonly string[]): string | null {
  if (names.length === 0) return null
  return names.length > NAMED
    ? `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more`
    : names.join(', ')
}

const NAMED = 8
