/** What an office is about: "Public Works Director", "Secretary of Education". */

/** Words for the field of an office, before its title or behind "of" and "for". */
export const fields: ReadonlySet<string> = new Set(
  `accounts administrative affairs aging agriculture air airport airports animal appropriations aviation banking behavioral border bridges budget building
  business capital cemetery child children city civil climate code commerce communication communications community compliance conservation
  consumer contracts control corrections county court courts criminal cultural customs data deeds defense development disability district dam dike drainage drinking
  drug early ecology economic education elections election electric emergency employment energy enforcement engineering environment environmental equity
  ethics external fair family families field finance financial fish fisheries fleet flood food foreign forestry forests game gaming general government
  governmental grants harbor health highway highways homeland homeless homelessness housing human immigration inclusion industrial information
  infrastructure initiatives innovation inspection inspections instruction insurance intelligence intergovernmental interior international
  investigations judicial judiciary justice juvenile labor land lands law legal legislative levee libraries library licensing licenses livestock management
  media medicaid medical medicare mental military minority mosquito narcotics native natural navy neighborhood neighborhoods nuclear nutrition operations oversight
  parking parks parole permits personnel pesticide planning police policy ports prevention preservation prisons procurement professional program programs
  projects property prosecutions protection public purchasing quality railroad rail records recreation recycling refugee regulation regulatory
  relations research resilience resources response revenue rights risk roads rural safety sanitation school schools science security senior
  services sewer social solid state statistics strategic streets student superfund supervision sustainability tax taxation technology tourism trade traffic transit
  transportation treasury tribal urban utilities utility veterans voting wages war waste wastewater water welfare wildlife wills women workers workforce
  works youth zoning`.split(/\s+/),
)

/** Fields that only governments have offices for: "parks and recreation director". */
export const civicFields: ReadonlySet<string> = new Set(
  `parks recreation levee mosquito parole library libraries works planning zoning elections corrections sanitation streets transit highway highways roads sewer wastewater homeland wildlife
  fisheries taxation revenue treasury veterans judiciary appropriations`.split(/\s+/),
)

/** Departments that a cabinet title entails. */
export const cabinet: ReadonlyMap<string, string> = new Map([
  ['education', 'Department of Education'],
  ['defense', 'Department of Defense'],
  ['labor', 'Department of Labor'],
  ['energy', 'Department of Energy'],
  ['commerce', 'Department of Commerce'],
  ['agriculture', 'Department of Agriculture'],
  ['transportation', 'Department of Transportation'],
  ['interior', 'Department of the Interior'],
  ['treasury', 'Department of the Treasury'],
  ['homeland security', 'Department of Homeland Security'],
  ['health and human services', 'Department of Health and Human Services'],
  ['hhs', 'Department of Health and Human Services'],
  ['housing and urban development', 'Department of Housing and Urban Development'],
  ['housing', 'Department of Housing and Urban Development'],
  ['hud', 'Department of Housing and Urban Development'],
  ['veterans affairs', 'Department of Veterans Affairs'],
])
