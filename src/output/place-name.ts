/** Places as they are shown to people. */
import type { Jurisdiction } from '../record.generated.ts'

/** "Chicago, IL"; states, territories, the district and the country by their names alone. */
export const placeName = ({ name, state, kind }: Pick<Jurisdiction, 'name' | 'state' | 'kind'>): string =>
  state && kind !== 'state' && kind !== 'territory' && kind !== 'district' ? `${name}, ${state}` : name
