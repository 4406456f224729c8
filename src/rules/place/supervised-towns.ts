/** Where a town or a township is headed by one supervisor; elsewhere supervisors sit on a county's board. */

const kindOf: ReadonlyMap<string, string> = new Map([
  ['ny', 'town'],
  ['mi', 'township'],
  ['il', 'township'],
])

/** Does a place of the kind, in the state that its id tells, have a supervisor at its head? */
export const hasSupervisor = (id: string, kind: string): boolean =>
  kindOf.get(/\/state:(\w\w)\//.exec(id)?.[1] ?? '') === kind
