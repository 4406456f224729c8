/** Cities that news prints without a state, by look-up form, and the state meant. */
export const standAlone: ReadonlyMap<string, string> = new Map([
  ...rows(
    `atlanta GA;baltimore MD;boston MA;chicago IL;cincinnati OH;cleveland OH;dallas TX;denver CO;detroit MI;honolulu HI;houston TX;
  indianapolis IN;las vegas NV;los angeles CA;miami FL;milwaukee WI;minneapolis MN;new orleans LA;new york city NY;oklahoma city OK;
  philadelphia PA;phoenix AZ;pittsburgh PA;saint louis MO;salt lake city UT;san antonio TX;san diego CA;san francisco CA;seattle WA;
  austin TX;nashville TN;memphis TN;sacramento CA;oakland CA;san jose CA;charlotte NC;buffalo NY;tucson AZ;albuquerque NM;omaha NE;
  tampa FL;orlando FL;fort worth TX;el paso TX;tulsa OK;louisville KY;raleigh NC;boise ID;anchorage AK;baton rouge LA;little rock AR;
  des moines IA;brooklyn NY;manhattan NY;staten island NY;queens NY;bronx NY;the bronx NY;virginia beach VA;colorado springs CO;
  kansas city MO;jersey city NJ;toledo OH;spokane WA;tacoma WA;fresno CA;long beach CA;la CA;nyc NY;philly PA;vegas NV`,
  ),
  // Small cities of long stories: of water, of police.
  ...rows('flint MI;ferguson MO'),
])

/** "baton rouge LA; boise ID" */
function rows(list: string): readonly (readonly [key: string, state: string])[] {
  return list.split(';').map((row) => {
    const at = row.trim().lastIndexOf(' ')
    return [row.trim().slice(0, at), row.trim().slice(at + 1)]
  })
}

/** New York's boroughs are counties whose names are used as a city's are. */
export const isBorough = (id: string): boolean =>
  /\/state:ny\/county:(?:kings|queens|bronx|richmond|new_york)$/.test(id)
