/**
 * Federal acts that news names, with other names and the place in the U.S. Code where they begin. Facts from the statutes'
 * short titles. A row: official short title | home as title/section | other names. Other names after `!` need no full name in
 * the article; the others do.
 */
const rows = `
Administrative Procedure Act|5/551|APA
Affordable Care Act|42/18001|!Obamacare|Patient Protection and Affordable Care Act|ACA
Age Discrimination in Employment Act|29/621|ADEA
American Rescue Plan Act|42/802|!American Rescue Plan|ARPA
Americans with Disabilities Act|42/12101|ADA
Antideficiency Act|31/1341|Anti-Deficiency Act
Bail Reform Act|18/3141
Bipartisan Safer Communities Act|
Brady Handgun Violence Prevention Act|18/922|Brady Act
Budget Control Act|2/901
Bankruptcy Act|
CARES Act|15/9001|Coronavirus Aid, Relief, and Economic Security Act
Child Online Protection Act|47/231
Children's Online Privacy Protection Act|15/6501|COPPA
Civil Rights Act|42/2000a
Civil Rights of Institutionalized Persons Act|42/1997|CRIPA
Clayton Act|15/12
Clean Air Act|42/7401|CAA
Clean Water Act|33/1251|Federal Water Pollution Control Act|CWA
Clean Power Plan|
Coastal Zone Management Act|16/1451
Communications Decency Act|47/230|CDA
Community Reinvestment Act|12/2901
Comprehensive Environmental Response, Compensation, and Liability Act|42/9601|!CERCLA|!Superfund law|Superfund Act
Congressional Review Act|5/801
Consumer Product Safety Act|15/2051
Controlled Substances Act|21/801
Davis-Bacon Act|40/3141
Defense of Marriage Act|1/7|!DOMA
Defense Production Act|50/4501
Digital Millennium Copyright Act|17/512|!DMCA
Dodd-Frank Act|12/5301|!Dodd-Frank|Dodd-Frank Wall Street Reform and Consumer Protection Act
Driver's Privacy Protection Act|18/2721|DPPA
Elementary and Secondary Education Act|20/6301|ESEA
Electoral Count Act|3/15
Emergency Medical Treatment and Labor Act|42/1395dd|!EMTALA
Emergency Planning and Community Right-to-Know Act|42/11001|EPCRA
Employee Retirement Income Security Act|29/1001|!ERISA
Endangered Species Act|16/1531|ESA
Energy Policy Act|42/15801
Equal Access Act|20/4071
Equal Credit Opportunity Act|15/1691|ECOA
Equal Pay Act|29/206
Espionage Act|18/793
Every Student Succeeds Act|20/6301|ESSA
Fair Credit Reporting Act|15/1681|FCRA
Fair Debt Collection Practices Act|15/1692|FDCPA
Fair Housing Act|42/3601|FHA
Fair Labor Standards Act|29/201|FLSA
False Claims Act|31/3729
Family and Medical Leave Act|29/2601|FMLA
Family Educational Rights and Privacy Act|20/1232g|!FERPA
Federal Advisory Committee Act|5/1001|FACA
Federal Election Campaign Act|52/30101|FECA
Federal Food, Drug, and Cosmetic Act|21/301
Federal Land Policy and Management Act|43/1701|FLPMA
Federal Reserve Act|12/221
Federal Tort Claims Act|28/2671|FTCA
Federal Vacancies Reform Act|5/3345|Vacancies Act
First Step Act|18/3632
Foreign Agents Registration Act|22/611|!FARA
Foreign Corrupt Practices Act|15/78dd-1|!FCPA
Foreign Intelligence Surveillance Act|50/1801|!FISA
Freedom of Access to Clinic Entrances Act|18/248|FACE Act
Freedom of Information Act|5/552|!FOIA
Genetic Information Nondiscrimination Act|42/2000ff|GINA
Gramm-Leach-Bliley Act|15/6801
Gun Control Act|18/921
Hatch Act|5/7321
Health Insurance Portability and Accountability Act|42/1320d|!HIPAA
Help America Vote Act|52/20901|!HAVA
Higher Education Act|20/1001
Home Mortgage Disclosure Act|12/2801
Homeland Security Act|6/101
Illegal Immigration Reform and Immigrant Responsibility Act|8/1101|!IIRIRA
Immigration and Nationality Act|8/1101|INA
Immigration Reform and Control Act|8/1324a|IRCA
Impoundment Control Act|2/681
Indian Child Welfare Act|25/1901|!ICWA
Indian Civil Rights Act|25/1301
Indian Gaming Regulatory Act|25/2701
Individuals with Disabilities Education Act|20/1400|IDEA
Inflation Reduction Act|
Insurrection Act|10/251
Jones Act|46/55102
Lacey Act|16/3371
Lead-Based Paint Poisoning Prevention Act|42/4821
Logan Act|18/953
Marine Mammal Protection Act|16/1361
Magnuson-Stevens Fishery Conservation and Management Act|16/1801|Magnuson-Stevens Act
McKinney-Vento Homeless Assistance Act|42/11301|McKinney-Vento Act
Migratory Bird Treaty Act|16/703
Military and Overseas Voter Empowerment Act|52/20302|MOVE Act
Mine Safety and Health Act|30/801|Federal Mine Safety and Health Act
National Defense Authorization Act||NDAA
National Environmental Policy Act|42/4321|!NEPA
National Firearms Act|26/5801
National Forest Management Act|16/1600
National Historic Preservation Act|54/300101
National Labor Relations Act|29/151|NLRA
National School Lunch Act|42/1751
National Security Act|50/3001
National Voter Registration Act|52/20501|!NVRA|Motor Voter Act|Motor Voter law
Native American Graves Protection and Repatriation Act|25/3001|!NAGPRA
Natural Gas Act|15/717
No Child Left Behind Act|20/6301|!No Child Left Behind|NCLB
Nuclear Waste Policy Act|42/10101
Occupational Safety and Health Act|29/651|OSH Act
Older Americans Act|42/3001
Oil Pollution Act|33/2701
Patriot Act|18/2712|USA Patriot Act|USA PATRIOT Act
Personal Responsibility and Work Opportunity Reconciliation Act|42/601|PRWORA
Posse Comitatus Act|18/1385
Pregnancy Discrimination Act|42/2000e
Presidential Records Act|44/2201
Prison Litigation Reform Act|42/1997e|PLRA
Prison Rape Elimination Act|34/30301|!PREA
Privacy Act|5/552a
Protect and Serve Act|
Racketeer Influenced and Corrupt Organizations Act|18/1961|RICO Act
Real ID Act|49/30301|!Real ID|REAL ID Act
Rehabilitation Act|29/701
Religious Freedom Restoration Act|42/2000bb|RFRA
Religious Land Use and Institutionalized Persons Act|42/2000cc|!RLUIPA
Resource Conservation and Recovery Act|42/6901|!RCRA
Right to Know Act|
Safe Drinking Water Act|42/300f|SDWA
Sarbanes-Oxley Act|15/7201|!Sarbanes-Oxley
Securities Act|15/77a
Securities Exchange Act|15/78a
Servicemembers Civil Relief Act|50/3901|SCRA
Sherman Act|15/1|Sherman Antitrust Act
Social Security Act|42/301
Stafford Act|42/5121|Robert T. Stafford Disaster Relief and Emergency Assistance Act
Stored Communications Act|18/2701
Surface Mining Control and Reclamation Act|30/1201
Telecommunications Act|47/151
Telephone Consumer Protection Act|47/227|TCPA
Toxic Substances Control Act|15/2601|TSCA
Trade Expansion Act|19/1801
Trafficking Victims Protection Act|22/7101
Truth in Lending Act|15/1601|TILA
Uniformed and Overseas Citizens Absentee Voting Act|52/20301|!UOCAVA
Uniformed Services Employment and Reemployment Rights Act|38/4301|!USERRA
Violence Against Women Act|34/12291|VAWA
Voting Rights Act|52/10301|VRA
Volstead Act|
War Powers Resolution|50/1541|War Powers Act
Wild and Scenic Rivers Act|16/1271
Wilderness Act|16/1131
Wiretap Act|18/2510
Workforce Innovation and Opportunity Act|29/3101
`

/** A federal act. */
export interface FederalAct {
  readonly name: string
  /** Id of its first section in the U.S. Code; null where it has no home of its own. */
  readonly home: readonly [string, string] | null
  readonly others: readonly { readonly name: string; readonly alone: boolean }[]
}

export const federalActs: readonly FederalAct[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [name = '', home = '', ...others] = row.split('|')
    const [title, section] = home.split('/')
    return {
      name,
      home: title && section ? [title, section] : null,
      others: others.map((other) => ({ name: other.replace(/^!/, ''), alone: other.startsWith('!') })),
    }
  })

/** The comparison form of an act's name. */
export const actKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’"“”.]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|federal) /, '')

const byName = new Map(
  federalActs.flatMap((act) =>
    [act.name, ...act.others.filter(({ name }) => name.includes(' ')).map(({ name }) => name)].map(
      (name) => [actKey(name), act] as const,
    ),
  ),
)

/** The act of a full or other multi-word name, in any case. */
export function federalActNamed(name: string): FederalAct | null {
  return byName.get(actKey(name)) ?? null
}
