/**
 * Federal acts that news names, with other names and the place in the U.S. Code where they begin. Facts from the statutes'
 * short titles. A row: official short title | home as title/section | other names. Other names after `!` need no full name in
 * the article; the others do.
 */
const rows = `
21st Century Cures Act|42/201
Adam Walsh Child Protection and Safety Act|34/20901|Adam Walsh Act
Administrative Dispute Resolution Act|5/571
Administrative Procedure Act|5/551|APA
Affordable Care Act|42/18001|!Obamacare|Patient Protection and Affordable Care Act|ACA
Age Discrimination in Employment Act|29/621|!ADEA
Air Carrier Access Act|49/41705|ACAA
Alien Enemies Act|50/21
Alien Tort Statute|28/1350
AMERICA COMPETES Act|42/18801
American Recovery and Reinvestment Act|26/1|ARRA|!Recovery Act
American Rescue Plan Act|42/802|!American Rescue Plan|ARPA
Americans with Disabilities Act|42/12101|ADA
Animal Welfare Act|7/2131
Anti-Riot Act|18/2101
Anti-Terrorism Act|18/2331
Antideficiency Act|31/1341|Anti-Deficiency Act
Antiquities Act|54/320301
Archaeological Resources Protection Act|16/470aa
Architectural Barriers Act|42/4151|ABA
Arms Export Control Act|22/2751|AECA
Assimilative Crimes Act|18/13
Atomic Energy Act|42/2011
Bail Reform Act|18/3141
Bank Secrecy Act|31/5311|BSA
Bankruptcy Act|
Bankruptcy Code|11/101
Bayh-Dole Act|35/200
Bipartisan Budget Act|2/900
Bipartisan Campaign Reform Act|52/30101|!McCain-Feingold|BCRA|McCain-Feingold Act
Bipartisan Safer Communities Act|
Born-Alive Infants Protection Act|1/8
Brady Handgun Violence Prevention Act|18/922|Brady Act
Budget Control Act|2/901
Build America, Buy America Act|41/8301|BABA
Buy American Act|41/8301
CAN-SPAM Act|15/7701
CARES Act|15/9001|Coronavirus Aid, Relief, and Economic Security Act
Child Abuse Prevention and Treatment Act|42/5101|CAPTA
Child Citizenship Act|8/1431
Child Nutrition Act|42/1771
Child Online Protection Act|47/231
Children's Internet Protection Act|47/254|CIPA
Children's Online Privacy Protection Act|15/6501|!COPPA
CHIPS and Science Act|15/4651|!CHIPS Act
Civil Liberties Act|50/4211
Civil Rights Act|42/2000a
Civil Rights of Institutionalized Persons Act|42/1997|!CRIPA
Clayton Act|15/12
Clean Air Act|42/7401|CAA
Clean Power Plan|
Clean Water Act|33/1251|Federal Water Pollution Control Act|CWA
Clinger-Cohen Act|40/11101
Coastal Barrier Resources Act|16/3501
Coastal Zone Management Act|16/1451
Combat Methamphetamine Epidemic Act|21/801
Communications Act|47/151
Communications Decency Act|47/230|CDA
Community Reinvestment Act|12/2901
Comprehensive Environmental Response, Compensation, and Liability Act|42/9601|!CERCLA|!Superfund law|Superfund Act
Computer Fraud and Abuse Act|18/1030|!CFAA
Comstock Act|18/1461
Congressional Accountability Act|2/1301
Congressional Budget Act|2/601
Congressional Review Act|5/801
Consumer Financial Protection Act|12/5481|CFPA
Consumer Product Safety Act|15/2051
Consumer Product Safety Improvement Act|15/2051|CPSIA
Controlled Substances Act|21/801
Copeland Act|40/3145
Copyright Act|17/101
Corporate Transparency Act|31/5336
Credit CARD Act|15/1637|CARD Act
Crime Victims' Rights Act|18/3771|CVRA
Davis-Bacon Act|40/3141
Deepwater Port Act|33/1501
Defend Trade Secrets Act|18/1836|DTSA
Defense of Marriage Act|1/7|!DOMA
Defense Production Act|50/4501
Detainee Treatment Act|42/2000dd
Digital Equity Act|47/1721
Digital Millennium Copyright Act|17/512|!DMCA
Dodd-Frank Act|12/5301|!Dodd-Frank|Dodd-Frank Wall Street Reform and Consumer Protection Act
Dream Act|
Driver's Privacy Protection Act|18/2721|DPPA
Drug Price Competition and Patent Term Restoration Act|21/355|Hatch-Waxman Act
Economic Espionage Act|18/1831
Education for All Handicapped Children Act|20/1400
Electoral Count Act|3/15
Electronic Communications Privacy Act|18/2510|ECPA
Electronic Fund Transfer Act|15/1693|EFTA
Elementary and Secondary Education Act|20/6301|ESEA
Emergency Economic Stabilization Act|12/5201
Emergency Medical Treatment and Labor Act|42/1395dd|!EMTALA
Emergency Planning and Community Right-to-Know Act|42/11001|!EPCRA
Employee Retirement Income Security Act|29/1001|!ERISA
Endangered Species Act|16/1531|ESA
Energy Independence and Security Act|42/17001|EISA
Energy Policy Act|42/15801
Energy Policy and Conservation Act|42/6201|EPCA
Equal Access Act|20/4071
Equal Credit Opportunity Act|15/1691|ECOA
Equal Pay Act|29/206
Equality Act|
Espionage Act|18/793
Ethics in Government Act|5/13101
Every Student Succeeds Act|20/6301|ESSA
Export Control Reform Act|50/4801|ECRA
Fair and Accurate Credit Transactions Act|15/1681|FACTA
Fair Credit Reporting Act|15/1681|!FCRA
Fair Debt Collection Practices Act|15/1692|!FDCPA
Fair Housing Act|42/3601|FHA
Fair Labor Standards Act|29/201|!FLSA
Fair Sentencing Act|21/841
False Claims Act|31/3729
Families First Coronavirus Response Act|26/3131|FFCRA
Family and Medical Leave Act|29/2601|!FMLA
Family Educational Rights and Privacy Act|20/1232g|!FERPA
FAST Act|23/101|Fixing America's Surface Transportation Act
Federal Advisory Committee Act|5/1001|FACA
Federal Arbitration Act|9/1|FAA
Federal Aviation Act|49/40101
Federal Coal Leasing Amendments Act|30/201
Federal Election Campaign Act|52/30101|FECA
Federal Employers' Liability Act|45/51|FELA
Federal Food, Drug, and Cosmetic Act|21/301
Federal Insecticide, Fungicide, and Rodenticide Act|7/136|!FIFRA
Federal Land Policy and Management Act|43/1701|!FLPMA
Federal Meat Inspection Act|21/601
Federal Power Act|16/791a|FPA
Federal Records Act|44/3101
Federal Reserve Act|12/221
Federal Tort Claims Act|28/2671|FTCA
Federal Trade Commission Act|15/41|FTC Act
Federal Vacancies Reform Act|5/3345|Vacancies Act
Federal Water Power Act|16/791a
First Step Act|18/3632
Food and Nutrition Act|7/2011
Food Safety Modernization Act|21/2201|!FSMA
Food, Drug, and Cosmetic Act|21/301|FD&C Act
For the People Act|
Foreign Agents Registration Act|22/611|!FARA
Foreign Assistance Act|22/2151
Foreign Corrupt Practices Act|15/78dd-1|!FCPA
Foreign Intelligence Surveillance Act|50/1801|!FISA
Freedom of Access to Clinic Entrances Act|18/248|FACE Act
Freedom of Information Act|5/552|!FOIA
Freedom to Vote Act|
Genetic Information Nondiscrimination Act|42/2000ff|GINA
George Floyd Justice in Policing Act|
Glass-Steagall Act|
Global Magnitsky Act|22/10101|Magnitsky Act
Government in the Sunshine Act|5/552b
Government Performance and Results Act|31/1115|GPRA
Gramm-Leach-Bliley Act|15/6801
Great American Outdoors Act|54/200401
Gun Control Act|18/921
Hart-Scott-Rodino Act|15/18a|Hart-Scott-Rodino Antitrust Improvements Act|HSR Act
Hatch Act|5/7321
Hazardous Materials Transportation Act|49/5101
Health Information Technology for Economic and Clinical Health Act|42/17901|HITECH Act
Health Insurance Portability and Accountability Act|42/1320d|!HIPAA
Healthy Forests Restoration Act|16/6501
Helms-Burton Act|22/6021
Help America Vote Act|52/20901|!HAVA
Higher Education Act|20/1001
Hobbs Act|18/1951
Home Mortgage Disclosure Act|12/2801
Home Owners' Loan Act|12/1461
Homeland Security Act|6/101
Housing and Community Development Act|42/5301
Identity Theft and Assumption Deterrence Act|18/1028
Illegal Immigration Reform and Immigrant Responsibility Act|8/1101|!IIRIRA
Immigration Act|8/1101
Immigration and Nationality Act|8/1101|INA
Immigration Reform and Control Act|8/1324a|IRCA
Impoundment Control Act|2/681
Indian Arts and Crafts Act|25/305e
Indian Child Welfare Act|25/1901|!ICWA
Indian Civil Rights Act|25/1301
Indian Gaming Regulatory Act|25/2701
Indian Reorganization Act|25/5101
Indian Self-Determination and Education Assistance Act|25/5301
Individuals with Disabilities Education Act|20/1400|IDEA
Inflation Reduction Act|
Infrastructure Investment and Jobs Act|23/101|IIJA|!Bipartisan Infrastructure Law
Insurrection Act|10/251
Intelligence Reform and Terrorism Prevention Act|50/3001|IRTPA
Internal Revenue Code|26/1|IRC
International Emergency Economic Powers Act|50/1701|!IEEPA
Interstate Commerce Act|49/10101
Investment Advisers Act|15/80b-1
Investment Company Act|15/80a-1
Jacob Wetterling Act|34/20901
James Zadroga 9/11 Health and Compensation Act|42/300mm|Zadroga Act
John R. Lewis Voting Rights Advancement Act|
Jones Act|46/55102
Kate's Law|
Labor Management Relations Act|29/141|Taft-Hartley Act
Labor-Management Reporting and Disclosure Act|29/401|LMRDA|Landrum-Griffin Act
Lacey Act|16/3371
Laken Riley Act|8/1226
Land and Water Conservation Fund Act|54/200301
Lanham Act|15/1051
Lead-Based Paint Poisoning Prevention Act|42/4821
Leahy Law|22/2378d
Lilly Ledbetter Fair Pay Act|42/2000e-5
Logan Act|18/953
Magnuson-Moss Warranty Act|15/2301
Magnuson-Stevens Fishery Conservation and Management Act|16/1801|Magnuson-Stevens Act
Mann Act|18/2421
Marine Mammal Protection Act|16/1361
Marine Protection, Research, and Sanctuaries Act|33/1401
Matthew Shepard and James Byrd Jr. Hate Crimes Prevention Act|18/249|Hate Crimes Prevention Act|Matthew Shepard Act
McKinney-Vento Homeless Assistance Act|42/11301|McKinney-Vento Act
Medicare Modernization Act|42/1395
Mental Health Parity and Addiction Equity Act|29/1185a|MHPAEA
Migratory Bird Treaty Act|16/703
Military and Overseas Voter Empowerment Act|52/20302|MOVE Act
Mine Safety and Health Act|30/801|Federal Mine Safety and Health Act
Mineral Leasing Act|30/181
Mining Act|30/22|General Mining Act|General Mining Law
Multiple-Use Sustained-Yield Act|16/528
National Bank Act|12/38
National Defense Authorization Act||NDAA
National Emergencies Act|50/1601
National Environmental Policy Act|42/4321|!NEPA
National Firearms Act|26/5801
National Flood Insurance Act|42/4001
National Forest Management Act|16/1600
National Historic Preservation Act|54/300101
National Housing Act|12/1701
National Labor Relations Act|29/151|!NLRA
National Park Service Organic Act|54/100101|Organic Act
National School Lunch Act|42/1751
National Security Act|50/3001
National Voter Registration Act|52/20501|!NVRA|Motor Voter Act|Motor Voter law
Native American Graves Protection and Repatriation Act|25/3001|!NAGPRA
Natural Gas Act|15/717
Neutrality Act|22/441
No Child Left Behind Act|20/6301|!No Child Left Behind|NCLB
Noise Control Act|42/4901
Nuclear Waste Policy Act|42/10101
Occupational Safety and Health Act|29/651|OSH Act
Oil Pollution Act|33/2701
Older Americans Act|42/3001
One Big Beautiful Bill Act|
Onshore Oil and Gas Leasing Reform Act|30/226
Outer Continental Shelf Lands Act|43/1331|OCSLA
Packers and Stockyards Act|7/181
PACT Act|38/1101
Paperwork Reduction Act|44/3501
Partial-Birth Abortion Ban Act|18/1531
Passenger Rail Investment and Improvement Act|49/24101
Patent Act|35/1
Patriot Act|18/2712|USA Patriot Act|USA PATRIOT Act
Paycheck Protection Program Flexibility Act|15/636
Perkins Act|20/2301
Personal Responsibility and Work Opportunity Reconciliation Act|42/601|PRWORA
Pipeline Safety Act|49/60101
Posse Comitatus Act|18/1385
Poultry Products Inspection Act|21/451
Pregnancy Discrimination Act|42/2000e
Pregnant Workers Fairness Act|42/2000gg|PWFA
Presidential Records Act|44/2201
Presidential Succession Act|3/19
Preventing Sex Trafficking and Strengthening Families Act|42/671
Price-Anderson Act|42/2210
Prison Litigation Reform Act|42/1997e|!PLRA
Prison Rape Elimination Act|34/30301|!PREA
Privacy Act|5/552a
PROMESA|48/2101|!PROMESA|Puerto Rico Oversight, Management, and Economic Stability Act
Protect and Serve Act|
Protecting Americans from Foreign Adversary Controlled Applications Act|15/9901
Public Health Service Act|42/201|PHSA
PUMP for Nursing Mothers Act|29/218d|PUMP Act
Pure Food and Drug Act|
Quiet Title Act|28/2409a
Racketeer Influenced and Corrupt Organizations Act|18/1961|RICO Act
Railroad Retirement Act|45/231
Railway Labor Act|45/151
Real Estate Settlement Procedures Act|12/2601|!RESPA
Real ID Act|49/30301|!Real ID|REAL ID Act
Reclamation Act|43/371
Refugee Act|8/1521
Regulatory Flexibility Act|5/601
Rehabilitation Act|29/701
Religious Freedom Restoration Act|42/2000bb|!RFRA
Religious Land Use and Institutionalized Persons Act|42/2000cc|!RLUIPA
Residential Lead-Based Paint Hazard Reduction Act|42/4851
Resource Conservation and Recovery Act|42/6901|!RCRA
Respect for Marriage Act|1/7
Right to Know Act|
Rivers and Harbors Act|33/401
Robinson-Patman Act|15/13
Ryan White CARE Act|42/300ff|Ryan White Act
Safe Drinking Water Act|42/300f|SDWA
Sarbanes-Oxley Act|15/7201|!Sarbanes-Oxley
SAVE Act|
Secure Fence Act|8/1103
Secure Rural Schools Act|16/7101|Secure Rural Schools and Community Self-Determination Act
Securities Act|15/77a
Securities Exchange Act|15/78a
Sedition Act|
Servicemembers Civil Relief Act|50/3901|SCRA
Sex Offender Registration and Notification Act|34/20901|!SORNA
Sherman Act|15/1|Sherman Antitrust Act
Smith Act|18/2385
Smoot-Hawley Tariff Act|19/1304|Smoot-Hawley
Social Security Act|42/301
Soldiers' and Sailors' Civil Relief Act|50/3901
Speedy Trial Act|18/3161
Stafford Act|42/5121|Robert T. Stafford Disaster Relief and Emergency Assistance Act
Staggers Rail Act|49/10101
Stark Law|42/1395nn
STOCK Act|5/13101|Stop Trading on Congressional Knowledge Act
Stop Enabling Sex Traffickers Act|47/230|SESTA
Stored Communications Act|18/2701
Surface Mining Control and Reclamation Act|30/1201
Tariff Act|19/1202
Tax Cuts and Jobs Act|26/1|TCJA
Taylor Grazing Act|43/315
Telecommunications Act|47/151
Telephone Consumer Protection Act|47/227|!TCPA
Terrorism Risk Insurance Act|15/6701
Toxic Substances Control Act|15/2601|!TSCA
Trade Act|19/2101
Trade Expansion Act|19/1801
Trademark Act|15/1051
Trading with the Enemy Act|50/4301
Trafficking and Violence Protection Act|22/7101
Trafficking Victims Protection Act|22/7101
Travel Act|18/1952
TREAD Act|49/30101
Tribal Law and Order Act|25/2801
Truth in Lending Act|15/1601|!TILA
Tucker Act|28/1491
Unfunded Mandates Reform Act|2/1501
Uniform Code of Military Justice|10/801|!UCMJ
Uniformed and Overseas Citizens Absentee Voting Act|52/20301|!UOCAVA
Uniformed Services Employment and Reemployment Rights Act|38/4301|!USERRA
Unlawful Internet Gambling Enforcement Act|31/5361|UIGEA
USA FREEDOM Act|50/1801
Uyghur Forced Labor Prevention Act|22/6901|!UFLPA
VA Accountability Act|38/714
VA MISSION Act|38/1703|MISSION Act
Veterans Access, Choice, and Accountability Act|38/1703|Veterans Choice Act
Video Privacy Protection Act|18/2710|VPPA
Violence Against Women Act|34/12291|!VAWA
Violent Crime Control and Law Enforcement Act|34/12101
Visual Artists Rights Act|17/106A
Volstead Act|
Voting Accessibility for the Elderly and Handicapped Act|52/20101
Voting Rights Act|52/10301|VRA
Wagner Act|29/151
Walsh-Healey Act|41/6501
Walter-McCarran Act|8/1101
War Powers Resolution|50/1541|War Powers Act
Water Resources Development Act|33/2201|WRDA
Watershed Protection and Flood Prevention Act|16/1001
Weeks Act|16/515
Whistleblower Protection Act|5/1201
Wild and Scenic Rivers Act|16/1271
Wild Free-Roaming Horses and Burros Act|16/1331
Wilderness Act|16/1131
Wiretap Act|18/2510
Worker Adjustment and Retraining Notification Act|29/2101|WARN Act
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

/** The comparison form of an act's name: no marks, so that a scraped name without them is the same. */
export const actKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’"“”.,]/g, '')
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
export const federalActNamed = (name: string): FederalAct | null => byName.get(actKey(name)) ?? null

/** The same for a name that is in its comparison form already. */
export const federalActOfKey = (key: string): FederalAct | null => byName.get(key) ?? null
