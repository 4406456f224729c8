/** Sentences as local papers, wires and scraped pages print them: what must be read, and the namesakes that must stay silent. */
import { tableOf } from '../../table.ts'
import { reads } from './reads.ts'

const table = tableOf(reads)

table('crime briefs', [
  [
    'Ottumwa police arrested two people after a chase that began in Wapello County and ended near Eddyville.',
    'Ottumwa = Ottumwa IA | Wapello County = Wapello County IA | Eddyville = Eddyville IA',
  ],
  [
    'The Iowa State Patrol said Denison Keller, 22, of Fort Dodge, died at the scene.',
    'Iowa = IA | Fort Dodge = Fort Dodge IA',
  ],
  [
    'Trevor Marion, 41, of Kokomo, was booked into the Howard County Jail on a charge of criminal recklessness.',
    'Kokomo = Kokomo IN | Howard County = Howard County IN',
  ],
  [
    'A Biddeford woman told police that a man with a knife stole her purse outside a store in Saco.',
    'Biddeford = Biddeford ME | Saco = Saco ME',
  ],
])

table('obituaries and births', [
  [
    'He was born May 3, 1931, in Havre, Mont., the son of Warren and Helena (Butte) Larsen.',
    'Havre = Havre MT | Mont. = MT',
  ],
  [
    'Clarence "Buddy" Houston, a retired teacher in the Beaufort County schools, died Friday at his home in Chocowinity.',
    'Beaufort County = Beaufort County NC | Chocowinity = Chocowinity NC',
  ],
  ['Preceding her in death were her parents, Hudson and Geneva (Dallas) Wade.', ''],
  [
    'Beloved wife of the late Francis Troy; mother of Madison of Quincy, Denver of Brockton and Cody of Nashua, N.H.',
    'Quincy = Quincy MA | Brockton = Brockton MA | Nashua = Nashua NH | N.H. = NH',
  ],
  [
    'A graveside service will be held at Oak Hill Cemetery in Cedar Falls; Dahl-Van Hove-Schoof Cedar Falls Funeral Home is in charge. Iowa state flags will fly.',
    'Cedar Falls = Cedar Falls IA | Iowa = IA',
  ],
  [
    'Mildred Irene Salem, 91, of Hillsboro, died Sunday at Highland County Hospital. She was born in Wilmington.',
    'Hillsboro = Hillsboro OH | Highland County = Highland County OH | Wilmington = Wilmington OH',
  ],
  [
    'Survivors include a son, Austin Pierce of Tulsa; a daughter, Savannah (Clay) Ross of Hutchinson, Kan.; and nine grandchildren.',
    'Tulsa = Tulsa OK | Hutchinson = Hutchinson KS | Kan. = KS',
  ],
  [
    'Burial will be in Mount Olivet Cemetery, Frederick, with the Rev. Logan Harrison officiating. Memorials may be sent to Frederick Memorial Hospital. The family lives in Maryland.',
    'Frederick = Frederick MD | Maryland = MD',
  ],
  ['She taught at Concord Elementary School in Elkhart, Ind., for 31 years.', 'Elkhart = Elkhart IN | Ind. = IN'],
])

table('council reports', [
  [
    'Moberly City Manager Brian Crane told the council that Randolph County would pay half.',
    'Moberly = Moberly MO | Randolph County = Randolph County MO',
  ],
  ['Councilman Paris Griffin asked whether the town could lease the lot at Main and Liberty streets.', ''],
  [
    'Mayor Jackson Tyler broke the tie in Mountain Home, and Baxter County Judge Mickey Pendergrass signed off.',
    'Mountain Home = Mountain Home AR | Baxter County = Baxter County AR',
  ],
  [
    "Selectmen in Wolfeboro set a hearing on the Carroll County budget. New Hampshire law requires 10 days' notice.",
    'Wolfeboro = Wolfeboro NH | Carroll County = Carroll County NH | New Hampshire = NH',
  ],
])

table('sports', [
  ['She won the Boston Marathon and finished fourth in the New York City Marathon.', ''],
  ['Dallas Cowboys owner Jerry Jones said the Eagles played well.', ''],
  ['Boise State routed Fresno State.', ''],
  [
    "Coach Dale Kent's Panthers host Fairfield on Friday in Mount Pleasant. The Iowa Girls High School Athletic Union set the date.",
    'Fairfield = Fairfield IA | Mount Pleasant = Mount Pleasant IA | Iowa = IA',
  ],
  ['Phoenix Mercury center Brittney Griner had 27 points.', ''],
])

table('business', [
  ['Boston Beer and Denver Biscuit Co. settled the suit.', ''],
  ['Cleveland-Cliffs Inc. said its mine near Babbitt, Minn., would reopen.', 'Babbitt = Babbitt MN | Minn. = MN'],
  ['The former Newport News Shipbuilding executive will run the yard.', ''],
  ['Texas Roadhouse plans a restaurant in Owensboro.', 'Owensboro = Owensboro KY'],
  ['California Pizza Kitchen filed for bankruptcy.', ''],
  ['Dubuque-based Cottingham & Butler will add 50 jobs in Iowa.', 'Dubuque = Dubuque IA | Iowa = IA'],
  ['Shares of Philadelphia Insurance fell.', ''],
  ['Bank of Montana opened a branch in Bozeman.', 'Bozeman = Bozeman MT'],
  [
    'The company runs stores in Racine, Kenosha and Waukesha.',
    'Racine = Racine WI | Kenosha = Kenosha WI | Waukesha = Waukesha WI',
  ],
])

table('places abroad in foreign news', [
  ['Police in Birmingham arrested three men after a raid in the Aston area, West Midlands Police said.', ''],
  ['Flooding closed roads around Worcester and Gloucester after the River Severn burst its banks.', ''],
  ['Melbourne commuters faced delays after a tram derailed in Richmond and St Kilda, Yarra Trams said.', ''],
  ['The Halifax Regional Municipality approved a bylaw; Dartmouth residents objected, CBC reported.', ''],
  ['Belfast police arrested a man in Bangor and another in Lisburn.', ''],
  ['San Jose, the capital of Costa Rica, was without water for two days.', ''],
  ['San Salvador and Santa Ana were put under curfew, the Salvadoran government said.', ''],
  ['Police in Santa Cruz and Cochabamba, Bolivia, broke up the blockade.', ''],
  ['San Juan voters elected a new mayor in the Argentine province.', ''],
  ['Windsor police, across the river from Detroit, found the boat near Amherstburg, Ont.', 'Detroit = Detroit MI'],
  ['Salem, a city of 800,000 in the Indian state of Tamil Nadu, was flooded.', ''],
  ['The Tyrone county board met in Omagh. Derry will host the final at Croke Park.', ''],
  ['Norwich Crown Court heard that the driver, from Stamford, had been drinking.', ''],
  [
    'LONDON (AP) — Prime Minister Theresa May visited Birmingham and Manchester on Tuesday, then met Labour leaders in Cambridge.',
    '',
  ],
  ['A Boston, Lincolnshire, grocer was fined £2,000 by magistrates.', ''],
  ['TRIPOLI, Libya — Fighters loyal to Gen. Khalifa Hifter shelled the capital on Sunday.', ''],
  ['The Lebanese army clashed with militants near Tripoli.', ''],
])

table('datelines', [
  ['ELKO, Nev. (AP) — A jury convicted a Reno man of murder.', 'ELKO = Elko NV | Nev. = NV | Reno = Reno NV'],
  [
    'EAST LIVERPOOL — Council agreed to hire a lawyer. Columbiana County pays part.',
    'EAST LIVERPOOL = East Liverpool OH | Columbiana County = Columbiana County OH',
  ],
  [
    'ST. JOHNSBURY, Vt. — The Caledonia County sheriff resigned.',
    'ST. JOHNSBURY = St. Johnsbury VT | Vt. = VT | Caledonia County = Caledonia County VT',
  ],
  ['OAK HARBOR — Whidbey Island families greeted sailors.', 'OAK HARBOR = Oak Harbor WA'],
])

table('headlines', [
  ['Peoria council delays vote on Illinois River bridge', 'Peoria = Peoria IL'],
  ['Man killed in Yuma County crash', 'Yuma County = Yuma County AZ'],
  ['Lima man gets 12 years in Allen County shooting', 'Lima = Lima OH | Allen County = Allen County OH'],
  ['Houston Mayor Annise Parker Signs Equal Rights Order', 'Houston = Houston TX'],
  ['Woman Dies In Lorain House Fire', 'Lorain = Lorain OH'],
])

table('scraped pages', [
  ['Filed Under: Boise, Crime, Idaho Legislature', 'Boise = Boise City ID | Idaho = ID'],
  ['Tags: Clinton, Trump, Election 2016', ''],
  ['Contact Logan Carter at 555-0199 or lcarter@springfieldtimes.com.', ''],
  ['Reach reporter Dallas Knight at 812-555-0100.', ''],
])

table('small towns and places without government', [
  [
    "Coeur d'Alene and Post Falls lie in Kootenai County.",
    "Coeur d'Alene = Coeur d'Alene ID | Post Falls = Post Falls ID | Kootenai County = Kootenai County ID",
  ],
  [
    'The Woodlands will vote on incorporation, Montgomery County officials said.',
    'The Woodlands = The Woodlands TX | Montgomery County = Montgomery County TX',
  ],
  [
    'Spring Hill and Brooksville drivers face detours in Hernando County.',
    'Spring Hill = Spring Hill FL | Brooksville = Brooksville FL | Hernando County = Hernando County FL',
  ],
  [
    'Crews from Twentynine Palms, Joshua Tree and Yucca Valley responded.',
    'Twentynine Palms = Twentynine Palms CA | Joshua Tree = Joshua Tree CA | Yucca Valley = Yucca Valley CA',
  ],
  [
    'The Socastee plant will close; Horry County Council was told Tuesday.',
    'Socastee = Socastee SC | Horry County = Horry County SC',
  ],
])

table('lists', [
  [
    'Births: to Ann and Troy Lincoln of Spearfish; to Bo and Shelby Austin of Sturgis; to Dakota Reed of Deadwood.',
    'Spearfish = Spearfish SD | Sturgis = Sturgis SD | Deadwood = Deadwood SD',
  ],
  ['Polling places: Washington School, Lincoln Park fieldhouse, Concord Grange, Union Hall.', ''],
  [
    'School closings: Anoka, Blaine, Coon Rapids, Ham Lake, and Spring Lake Park.',
    'Anoka = Anoka MN | Blaine = Blaine MN | Coon Rapids = Coon Rapids MN | Ham Lake = Ham Lake MN | Spring Lake Park = Spring Lake Park MN',
  ],
  [
    'Flood watches cover Adair, Knox, Lewis, Macon and Shelby counties in Missouri.',
    'Adair = Adair County MO | Knox = Knox County MO | Lewis = Lewis County MO | Macon = Macon County MO | Shelby = Shelby County MO | Missouri = MO',
  ],
  [
    'The counties of Bergen, Essex and Hudson in New Jersey agreed.',
    'Bergen = Bergen County NJ | Essex = Essex County NJ | Hudson = Hudson County NJ | New Jersey = NJ',
  ],
  ['Delaware, Maryland and Virginia split the Delmarva Peninsula.', 'Delaware = DE | Maryland = MD | Virginia = VA'],
])

table('persons', [
  [`"We are broke," Milton Bedford said. Bedford's wife, Charlotte, agreed.`, ''],
  ['Bishop Raleigh Newport of the Methodist church will speak.', ''],
  ['Denzel Washington stars as Whip Whitaker.', ''],
  ['Troy Davis was executed after the court denied a stay.', ''],
  ["Savannah Guthrie interviewed Paris Hilton and Tyrone Power's heirs.", ''],
  ['Lincoln freed the slaves; Jackson fought the bank.', ''],
  ['Sen. Warren and Rep. Quincy Adams cosponsored the bill. Warren said it would pass.', ''],
])

table('streets, waters, roads', [
  ['The Mississippi flooded farms in Iowa.', 'Iowa = IA'],
  ['The crash happened at the corner of Kansas and Delaware avenues.', ''],
  ['The Ohio River will crest at 44 feet in Paducah.', 'Paducah = Paducah KY'],
  ['The Colorado River supplies Arizona and Nevada.', 'Arizona = AZ | Nevada = NV'],
  ['He was found in the 1400 block of West Florida Avenue.', ''],
])

table('institutions', [
  ['The Des Moines Register and the Cincinnati Enquirer endorsed him.', ''],
  ['The Detroit Institute of Arts and the Milwaukee Art Museum lent works.', ''],
  ['She is president of the League of Women Voters of Minnesota.', ''],
  ['The ACLU of Northern California sued.', ''],
  ['Planned Parenthood of Wisconsin closed four clinics.', ''],
  ['She studied at Ohio University, Miami University and the University of Dayton.', ''],
  ["Dr. Lee works at Albany Medical Center and St. Peter's Hospital.", ''],
  ['He graduated from Lincoln High School and Washington University in St. Louis.', 'St. Louis = St. Louis MO'],
  ['The Anchorage Daily News, the Juneau Empire and KTUU reported it.', ''],
])

table('agencies and laws', [
  ['The Texas Department of Public Safety said the driver was drunk.', 'Texas = TX'],
  ['The California Air Resources Board fined the refinery in Martinez.', 'California = CA | Martinez = Martinez CA'],
  ['Los Angeles County Superior Court Judge Ann Jones recused herself.', 'Los Angeles County = Los Angeles County CA'],
  ['The Oregon Court of Appeals reversed.', 'Oregon = OR'],
])

table('court reports', [
  ['In Smith v. Arizona, the justices ruled 5-4.', ''],
  ['The Supreme Court in Brown v. Topeka Board of Education changed schools.', ''],
  [
    'Cuyahoga County Common Pleas Judge Nancy Russo sentenced Ryan Lorain to life.',
    'Cuyahoga County = Cuyahoga County OH',
  ],
  ['Judge Marion Humphrey of Pulaski County Circuit Court threw out the ban.', 'Pulaski County = Pulaski County AR'],
])

table('letters', [
  ["This is not your father's Hollywood.", ''],
  ['Our commander in chief golfs while Rome burns.', ''],
  [
    'Democrats in Washington and Republicans in Harrisburg have failed us. Pennsylvania deserves better.',
    'Washington = DC | Harrisburg = Harrisburg PA | Pennsylvania = PA',
  ],
  ['May God forgive them. March on. Florence Nightingale would weep.', ''],
])

table('releases', [
  [
    'FOR IMMEDIATE RELEASE — Augusta — Governor Janet Mills announced that Maine will expand broadband in Aroostook County.',
    'Augusta = Augusta ME | Maine = ME | Aroostook County = Aroostook County ME',
  ],
  ['EPA to clean up asbestos in Libby, Montana.', 'Libby = Libby MT | Montana = MT'],
  [
    'Attorney General Brad Schimel announced that a Wausau man was convicted in Marathon County Circuit Court.',
    'Wausau = Wausau WI | Marathon County = Marathon County WI',
  ],
])

table('weather and nature', [
  [
    'A tornado touched down near Moore and tore through Cleveland County.',
    'Moore = Moore OK | Cleveland County = Cleveland County OK',
  ],
  [
    'Hurricane Florence soaked Wilmington and New Bern. Florence killed 40 people.',
    'Wilmington = Wilmington NC | New Bern = New Bern NC',
  ],
  ['Monarch butterflies pass through Texas to Mexico.', 'Texas = TX'],
  ['The Jersey cow and the Rhode Island Red hen won ribbons.', ''],
])

table('foreign wire reports with American namesakes', [
  [
    'Canadian police said the truck crossed at Emerson, Man., and was stopped near Morris. Mounties in Brandon took over. Winnipeg was told.',
    '',
  ],
  ['HALIFAX, Nova Scotia — Fishermen from Yarmouth and Digby blocked the harbor. Truro merchants lost business.', ''],
  [
    'The BBC said Sussex Police had arrested a man in Brighton. He was held in Lewes and will appear in Hove next week.',
    '',
  ],
  ['VALLETTA, Malta — The tanker ran aground off Comino. Crew from Manila and Odessa were saved.', ''],
  [
    'BUENOS AIRES — Argentine farmers blocked roads at Rosario, Santa Fe and Cordoba. President Cristina Kirchner refused to yield.',
    '',
  ],
  [
    'ADDIS ABABA, Ethiopia — Ethiopian troops crossed into Eritrea near Badme, officials said. Refugees fled to Mekele and Adigrat. Prime Minister Meles Zenawi spoke to reporters in Nazareth.',
    '',
  ],
  [
    'The Hungarian government said migrants would be kept at Roszke. Police in Szeged and Buda closed two roads. Viktor Orban defended the fence on Monday.',
    '',
  ],
  [
    'ACCRA, Ghana (AP) — Voters in Kumasi, Tamale and Cape Coast stood in line for hours. Opposition leader Nana Akufo-Addo voted in Kyebi.',
    '',
  ],
  [
    'KAMPALA, Uganda — Police in Gulu and Lira fired on marchers. The United Nations condemned it. Hoima and Masindi were quiet.',
    '',
  ],
])

table('names that look alike', [
  [
    'Ada Jackson, 88, of Ottawa, Kansas, passed away. She leaves her daughter Madison and grandsons Lincoln and Hudson.',
    'Ottawa = Ottawa KS | Kansas = KS',
  ],
  ['Kelly (Madison) Burke grew up in Scituate, Mass.', 'Scituate = Scituate MA | Mass. = MA'],
  ['The Irish play Navy in South Bend.', 'South Bend = South Bend IN'],
  [
    'Washington County deputies and Nevada County deputies met in Hillsboro.',
    'Washington County = Washington County OR | Nevada County = Nevada County CA | Hillsboro = Hillsboro OR',
  ],
  [
    'Indiana County Commissioner Rod Ruddock said Clymer and Homer City would share.',
    'Indiana County = Indiana County PA | Clymer = Clymer PA | Homer City = Homer City PA',
  ],
  ['Iowa County deputies searched in Dodgeville.', 'Iowa County = Iowa County WI | Dodgeville = Dodgeville WI'],
  ['Wyoming County officials met in Warsaw.', 'Wyoming County = Wyoming County NY | Warsaw = Warsaw NY'],
  ['Boats on the Missouri near Yankton sank.', 'Yankton = Yankton SD'],
  ['Washington Middle School in Aurora, Ill., closed.', 'Aurora = Aurora IL | Ill. = IL'],
  ['Jackson County Quorum Court met in Newport.', 'Jackson County = Jackson County AR | Newport = Newport AR'],
  ['San Jose police arrested Costa Rican poachers in Limon. San Jose residents cheered.', ''],
  ['Iowa Senate Majority Leader Jack Whitver spoke in Ankeny.', 'Iowa = IA | Ankeny = Ankeny IA'],
  ['Texas House Minority Leader Chris Turner of Arlington objected.', 'Texas = TX | Arlington = Arlington TX'],
  ['His mother, Dallas police said, called 911.', 'Dallas = Dallas TX'],
  ["Her son's attorney in Savannah declined to comment.", 'Savannah = Savannah GA'],
  ['A mother and daughter from Macon, Ga., drowned.', 'Macon = Macon GA | Ga. = GA'],
  ['The sister city of Tulsa is in France.', 'Tulsa = Tulsa OK'],
  ['The family moved to Austin and Houston in the 1990s.', 'Austin = Austin TX | Houston = Houston TX'],
  [
    'Ottawa and Streator firefighters were called to LaSalle County.',
    'Ottawa = Ottawa IL | Streator = Streator IL | LaSalle County = LaSalle County IL',
  ],
  ['Born to Jordan and Savannah Price of Rolla, a son, Houston James.', 'Rolla = Rolla MO'],
  [
    'The Paris City Commission met with Bourbon County leaders.',
    'Paris = Paris KY | Bourbon County = Bourbon County KY',
  ],
  [
    'Dublin police called Laurens County deputies; Georgia agents came.',
    'Dublin = Dublin GA | Laurens County = Laurens County GA | Georgia = GA',
  ],
  [
    'The Naples man played Mexican music at a French cafe in Collier County.',
    'Naples = Naples FL | Collier County = Collier County FL',
  ],
])

table('towns called after a neighbour', [
  ['Police in South Bend agreed.', 'South Bend = South Bend IN'],
  ['The East Chicago City Council met.', 'East Chicago = East Chicago IN'],
  ['West Memphis hired a chief.', 'West Memphis = West Memphis AR'],
  [
    'Officials in North Augusta and Aiken County agreed.',
    'North Augusta = North Augusta SC | Aiken County = Aiken County SC',
  ],
  ['Upper Arlington schools closed early.', 'Upper Arlington = Upper Arlington OH'],
  ['Police in South Philadelphia agreed.', 'Philadelphia = Philadelphia PA'],
])

table('counties called like a state', [
  ['An Iowa county sued.', 'Iowa = IA'],
  ['Three Texas counties missed the deadline.', 'Texas = TX'],
  ['Ohio and Indiana counties agreed.', 'Ohio = OH | Indiana = IN'],
  [
    'Nevada and Placer counties agreed in California.',
    'Nevada = Nevada County CA | Placer = Placer County CA | California = CA',
  ],
])
