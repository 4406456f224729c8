/** A state's bill as a user types it, with its state or without. */
import { billKind } from '../rules/citation/bill-state.ts'
import { stateTyped } from '../rules/place/states.ts'

/**
 * Asks of the id of a citation whether it is that bill; null if the words are none. Articles mostly name the state elsewhere.
 *
 * @example readBill('Cal. S.B. 54')?.('/us-ca/bill/sb/54') // true
 */
export function readBill(words: string): ((id: string) => boolean) | null {
  const { lead = '', number } = /^(?<lead>\D+?) ?(?<number>\d{1,5})$/.exec(words)?.groups ?? {}
  const parts = lead.split(' ')
  for (let from = 0; from < parts.length; from++) {
    const kind = billKind(parts.slice(from).join(''))
    if (kind === null) continue
    const state = from === 0 ? null : stateTyped(parts.slice(0, from).join(' '))
    if (from > 0 && state === null) return null
    const tail = `/bill/${kind.toLowerCase().replaceAll('.', '')}/${number}`
    return (id) => id.endsWith(tail) && (state === null || id === `/us-${state.code.toLowerCase()}${tail}`)
  }
  return null
}
