/** Short names of police forces, school systems and other bodies that stand for a government. */

/** Acronym, and the division ids after `ocd-division/country:us` of those who use it. */
const rows = `
NYPD /state:ny/place:new_york|FDNY /state:ny/place:new_york|NYCHA /state:ny/place:new_york|LAPD /state:ca/place:los_angeles
LAFD /state:ca/place:los_angeles|LASD /state:ca/county:los_angeles|NOPD /state:la/place:new_orleans|SFPD /state:ca/place:san_francisco
SDPD /state:ca/place:san_diego|OPD /state:ca/place:oakland /state:fl/place:orlando /state:ne/place:omaha
MPD /district:dc /state:mn/place:minneapolis /state:wi/place:milwaukee /state:tn/place:memphis /state:wi/place:madison
CPD /state:il/place:chicago /state:oh/place:cincinnati /state:oh/place:columbus /state:oh/place:cleveland
BPD /state:ma/place:boston /state:md/place:baltimore /state:ny/place:buffalo /state:ca/place:berkeley
SPD /state:wa/place:seattle /state:ca/place:sacramento /state:wa/place:spokane /state:ma/place:springfield
DPD /state:mi/place:detroit /state:tx/place:dallas /state:co/place:denver
HPD /state:tx/place:houston /state:hi/county:honolulu
APD /state:nm/place:albuquerque /state:tx/place:austin /state:ga/place:atlanta /state:ak/place:anchorage
PPD /state:pa/place:philadelphia /state:az/place:phoenix /state:or/place:portland
PPB /state:or/place:portland|SLMPD /state:mo/place:st_louis|KCPD /state:mo/place:kansas_city|LMPD /state:ky/place:louisville
IMPD /state:in/place:indianapolis|LVMPD /state:nv/place:las_vegas|MNPD /state:tn/place:nashville|TPD /state:ok/place:tulsa /state:fl/place:tampa
/state:az/place:tucson|FPD /state:mo/place:ferguson|MCSO /state:az/county:maricopa /state:or/county:multnomah|SAPD /state:tx/place:san_antonio
SJPD /state:ca/place:san_jose|OKCPD /state:ok/place:oklahoma_city|CMPD /state:nc/place:charlotte|JSO /state:fl/county:duval
CTA /state:il/place:chicago|MTA /state:ny|MBTA /state:ma|Caltrans /state:ca|CHP /state:ca|TxDOT /state:tx|PennDOT /state:pa
BART /state:ca|SEPTA /state:pa|WMATA /district:dc|MARTA /state:ga/place:atlanta|SFMTA /state:ca/place:san_francisco|LIRR /state:ny
DART /state:tx/place:dallas|LADWP /state:ca/place:los_angeles|LADOT /state:ca/place:los_angeles|NYCDOE /state:ny/place:new_york
FDOT /state:fl|GDOT /state:ga|NCDOT /state:nc|WSDOT /state:wa|NYSDOT /state:ny|CDCR /state:ca|TDCJ /state:tx|DOCCS /state:ny
LAUSD /state:ca/school_district:los_angeles_unified|SFUSD /state:ca/school_district:san_francisco_unified
OUSD /state:ca/school_district:oakland_unified|SDUSD /state:ca/school_district:san_diego_unified|DCPS /district:dc
`

export const agencyPlaces: ReadonlyMap<string, readonly string[]> = new Map(
  rows
    .trim()
    .replace(/\n(?=\/)/g, ' ')
    .split(/[|\n]/)
    .map((row) => {
      const [acronym = '', ...divisions] = row.trim().split(/\s+/)
      return [acronym, divisions] as const
    }),
)

/** Acronyms that other bodies share count only where their place, or one in it, is named in the article. */
export const sharedAcronyms: ReadonlySet<string> = new Set(['CTA', 'MTA', 'CHP', 'FPD', 'JSO', 'PPB', 'DART', 'OUSD'])
