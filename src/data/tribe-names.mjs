// Names under which news prints a tribe, made from the list's formal name. Used by the generator of the gazetteer.

/** Peoples whose name is a state's, a city's or a river's first: "the Iowa nation" would be no tribe. */
const ALSO_PLACES = new Set([
  'Iowa',
  'Miami',
  'Delaware',
  'Peoria',
  'Ottawa',
  'Omaha',
  'Alabama',
  'Modoc',
  'Wichita',
  'Spokane',
])

/** Where the tribes live that are one by treaty, whatever the list cuts off: "Warm Springs". */
export const confederatedOf = (formal) =>
  /^Confederated Tribes(?: and Bands)? of (?:the )?([A-Z][\w' -]*?)(?: Reserv\w*| Community| Indian)?(?: o\w*)?$/.exec(
    formal,
  )?.[1]

/**
 * Further names of a tribe; the formal one is not among them, and a name may be another tribe's own.
 *
 * @example tribeAliases('Osage Tribe') // ['Osage Nation', 'Osage Indian Tribe', ...]
 */
export function tribeAliases(formal) {
  const names = new Set()
  const confederated = confederatedOf(formal)
  if (confederated) {
    for (const before of ['Confederated Tribes of ', 'Confederated Tribes of the ']) names.add(before + confederated)
    names.add(`Confederated Tribes of the ${confederated} Reservation`)
    names.add(`${confederated} Tribes`)
    names.add(`${confederated} Nation`)
  }
  const pueblo = /^Pueblo of (.+)$/.exec(formal)?.[1]
  if (pueblo) names.add(`${pueblo} Pueblo`)
  const people = /^([A-Z][\w' .-]*?) (?:Indian )?(?:Tribal )?(?:Tribes?|Nation|Indians)(?: of .*)?$/.exec(formal)?.[1]
  if (
    people &&
    !/^(?:Confederated|Affiliated|Band)\b| (?:Bands?|and|Community|Rancheria|Colony|Village|Group)\b/.test(people)
  ) {
    for (const noun of ['Tribe', 'Tribes', 'Indian Tribe', 'Tribal Nation']) names.add(`${people} ${noun}`)
    if (!ALSO_PLACES.has(people)) for (const noun of ['Nation', 'Indian Nation']) names.add(`${people} ${noun}`)
  }
  const band = /^([A-Z][\w' .-]*?) Band\b/.exec(formal)?.[1]
  if (band && !/^(?:Mississippi|Eastern|Northwestern|Western|Upper|Lower)$/.test(band)) {
    names.add(`${band} Band`)
    if (/Mission Indians/.test(formal)) names.add(`${band} Band of Mission Indians`)
    if (/Cahuilla/.test(formal)) names.add(`${band} Band of Cahuilla Indians`)
    if (/Chippewa/.test(formal))
      for (const kin of ['Chippewa', 'Chippewa Indians', 'Ojibwe']) names.add(`${band} Band of ${kin}`)
    if (/Potawatomi/.test(formal)) {
      for (const kin of ['Potawatomi', 'Potawatomi Indians']) names.add(`${band} Band of ${kin}`)
      names.add(`${band} Band Potawatomi Nation`)
    }
    if (/Ottawa (?:&|and) Chippewa/.test(formal)) names.add(`${band} Band of Ottawa and Chippewa Indians`)
  }
  names.delete(formal)
  return [...names]
}
