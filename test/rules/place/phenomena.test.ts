/** What makes places hard in news, phenomenon by phenomenon: hits and, beside them, what must stay silent or read otherwise. */
import { describe, expect, it } from 'vitest'
import { reads } from './reads.ts'

const table = (name: string, rows: readonly (readonly [text: string, found: string, home?: string])[]) =>
  describe(name, () => {
    for (const [text, found, home] of rows)
      it(home ? `${text} (${home})` : text, () => {
        expect(reads(text, home)).toBe(found)
      })
  })

table('states by name', [
  ['Lawmakers in Nebraska met.', 'Nebraska = NE'],
  ["Rhode Island's truck toll is high.", 'Rhode Island = RI'],
  ['American Samoa and the Northern Mariana Islands agreed.', 'American Samoa = AS | Northern Mariana Islands = MP'],
  ['The District of Columbia agreed.', 'District of Columbia = DC'],
  ["Vermont's governor signed it.", 'Vermont = VT'],
  ['A West Virginia judge ruled.', 'West Virginia = WV'],
  ['The State of Ohio sued.', 'Ohio = OH'],
  ['Voters across South Dakota and Wyoming agreed.', 'South Dakota = SD | Wyoming = WY'],
  ['OREGON SUES OVER WATER RULE', 'OREGON = OR'],
  ['Virginia Thomas wrote it.', ''],
  ['Georgia Ruiz sang.', ''],
  ['Montana Brown ran the race.', ''],
  ['He studied at the University of Oregon.', ''],
  ['Ohio State beat Michigan State 31-20.', ''],
  ['The Texas Rangers lost.', ''],
  ['Shares of Texas Instruments rose.', ''],
  ['Barges waited on the Missouri, Arkansas and Tennessee rivers.', ''],
  ['The battleship Texas fired a salute.', ''],
  ['A Virginia-class submarine left port.', ''],
])

table('states by abbreviation and code', [
  ['He lives in Ames, Iowa, and works in Elgin, Ill.', 'Ames = Ames IA | Iowa = IA | Elgin = Elgin IL | Ill. = IL'],
  ['A court in Bend, Ore., agreed.', 'Bend = Bend OR | Ore. = OR'],
  ['Wheeling, W.Va., voted.', 'Wheeling = Wheeling WV | W.Va. = WV'],
  ['Wheeling, W. Va., voted.', 'Wheeling = Wheeling WV | W. Va. = WV'],
  ['Police in Nashua, N.H., agreed.', 'Nashua = Nashua NH | N.H. = NH'],
  ['Mail it to Dover, DE 19901.', 'Dover = Dover DE | DE = DE'],
  ['Conn. lawmakers passed it.', 'Conn. = CT'],
  ['Mass. legislators put off the debate.', 'Mass. = MA'],
  ['Voters in western Pa. disagreed.', ''],
  ['CT towns share the cost.', 'CT = CT'],
  ['She felt ill. Then she left.', ''],
  ['Go to Mass. Then rest.', ''],
  ['IN CASE OF FIRE, GO OUT.', ''],
  ['Stay, OK? He said hi.', ''],
  ['The DC-9 landed.', ''],
  ['European Defence & Space NV rose.', ''],
  ['Wash. the car.', ''],
  ['ME TOO MARCHERS FILL STREETS OR PARKS', ''],
])

table('towns that are called like a state', [
  ['Indiana, Pa., voted.', 'Indiana = Indiana PA | Pa. = PA'],
  ['Wyoming, Mich., voted.', 'Wyoming = Wyoming MI | Mich. = MI'],
  ['She lives in Delaware, Ohio, with her son.', 'Delaware = Delaware OH | Ohio = OH'],
  ['Kansas, Ohio and Utah sued.', 'Kansas = KS | Ohio = OH | Utah = UT'],
  ['Delaware, Ohio, and Utah sued.', 'Delaware = DE | Ohio = OH | Utah = UT'],
])

table('party tags', [
  ['Sen. Ann Poe, R-Ala., voted no.', 'Ala. = AL'],
  ['Rep. Bo Roe (D-Conn.) voted no.', 'Conn. = CT'],
  ['Rep. Cy Poe (R-TX) voted no.', 'TX = TX'],
  ['Rep. Di Poe (WI-02) voted no.', 'WI = WI'],
  ['State Sen. Al Foe, R-Elbow Lake, voted no in Minnesota.', 'Elbow Lake = Elbow Lake MN | Minnesota = MN'],
  ['Rep. Ed Moe, DFL-Chisholm, agreed in Minnesota.', 'Chisholm = Chisholm MN | Minnesota = MN'],
  ['It is rated R-17 by the studio.', ''],
  ['She wore a D-cup.', ''],
])

table('counties and parishes', [
  ['Deputies in Lake County, Ind., agreed.', 'Lake County = Lake County IN | Ind. = IN'],
  ['Caddo Parish sued.', 'Caddo Parish = Caddo Parish LA'],
  ["Prince George's County sued.", "Prince George's County = Prince George's County MD"],
  ['The Kenai Peninsula Borough voted.', 'Kenai Peninsula Borough = Kenai Peninsula Borough AK'],
  ['Miami-Dade County agreed.', 'Miami-Dade County = Miami-Dade County FL'],
  [
    'Monterey, Sonoma and Sacramento counties, Calif., agreed.',
    'Monterey = Monterey County CA | Sonoma = Sonoma County CA | Sacramento = Sacramento County CA | Calif. = CA',
  ],
  [
    'It covers Boone and Hendricks counties in Indiana.',
    'Boone = Boone County IN | Hendricks = Hendricks County IN | Indiana = IN',
  ],
  [
    'New Mexico counties include Eddy, Lea and Chaves.',
    'New Mexico = NM | Eddy = Eddy County NM | Lea = Lea County NM | Chaves = Chaves County NM',
  ],
  [
    'Chicago and surrounding Cook County, Ill., agreed.',
    'Chicago = Chicago IL | Cook County = Cook County IL | Ill. = IL',
  ],
  ['The county cook made soup.', ''],
  ['A parish priest from the county fair spoke.', ''],
  ['Everyone in the counties agreed.', ''],
  ['County Cork is green.', ''],
])

table('counties of a state', [
  ['FOUR TEXAS COUNTIES MISS THE STANDARD', 'TEXAS = TX'],
  ['Two Nevada counties agreed.', 'Nevada = NV'],
])

table('cities that need no state', [
  ['Chicago officials said so.', 'Chicago = Chicago IL'],
  ['Police in Seattle agreed.', 'Seattle = Seattle WA'],
  ["Denver's mayor spoke.", 'Denver = Denver CO'],
  ['The New Orleans Police Department agreed.', 'New Orleans = New Orleans LA'],
  ['St. Louis voted.', 'St. Louis = St. Louis MO'],
  ['Topeka complies with the decree.', 'Topeka = Topeka KS'],
  ['Boston, Atlanta and Tulsa agreed.', 'Boston = Boston MA | Atlanta = Atlanta GA | Tulsa = Tulsa OK'],
  ['The NYPD declined to comment.', 'NYPD = New York City NY'],
  ['LAPD officers agreed.', 'LAPD = Los Angeles CA'],
  ['Minneapolis voted, and the MPD agreed.', 'Minneapolis = Minneapolis MN | MPD = Minneapolis MN'],
  ['The CPD meeting was moved.', ''],
  ['Denver Pyle, the actor, died.', ''],
  ['Mr. Houston paid a fine.', ''],
  ['She met Dallas Roe at noon.', ''],
])

table('a state elsewhere in the article', [
  ['Jackson officials said so. Mississippi sued.', 'Jackson = Jackson MS | Mississippi = MS'],
  ['Police in Franklin said so. The Tennessee law is new.', 'Franklin = Franklin TN | Tennessee = TN'],
  ['Council members in Aurora voted. Colorado pays.', 'Aurora = Aurora CO | Colorado = CO'],
  ['Council members in Aurora voted. Illinois pays.', 'Aurora = Aurora IL | Illinois = IL'],
  ['Springfield police agreed. Massachusetts pays.', 'Springfield = Springfield MA | Massachusetts = MA'],
  ['Springfield police agreed. Missouri pays.', 'Springfield = Springfield MO | Missouri = MO'],
  [
    'Columbus voted. Georgia and Muscogee County pay.',
    'Columbus = Columbus GA | Georgia = GA | Muscogee County = Muscogee County GA',
  ],
  ['The Portland City Council voted. Maine pays.', 'Portland = Portland ME | Maine = ME'],
  ['The Portland City Council voted.', 'Portland = Portland OR'],
  [
    'The Rochester school board met with Olmsted County.',
    'Rochester = Rochester MN | Rochester school board = Rochester school district MN | Olmsted County = Olmsted County MN',
  ],
  [
    'The Rochester school board met with Monroe County, N.Y.',
    'Rochester = Rochester NY | Rochester school board = Rochester school district NY | Monroe County = Monroe County NY | N.Y. = NY',
  ],
])

table('what lies near', [
  [
    'Police in Paris and Henry County, Tenn., agreed.',
    'Paris = Paris TN | Henry County = Henry County TN | Tenn. = TN',
  ],
  [
    'The Dublin City Council met with Columbus and Franklin County.',
    'Dublin = Dublin OH | Columbus = Columbus OH | Franklin County = Franklin County OH',
  ],
  [
    'Torrington, Litchfield and Harwinton firefighters came.',
    'Torrington = Torrington CT | Litchfield = Litchfield CT | Harwinton = Harwinton CT',
  ],
  [
    'Selectmen in Canaan, Sharon and Salisbury met in Torrington.',
    'Canaan = Canaan CT | Sharon = Sharon CT | Salisbury = Salisbury CT | Torrington = Torrington CT',
  ],
  [
    'Williston police called Levy County deputies in Chiefland.',
    'Williston = Williston FL | Levy County = Levy County FL | Chiefland = Chiefland FL',
  ],
  ['Call the Athens Police Department at 903-555-0143.', 'Athens = Athens TX'],
  ['Call the Athens Police Department at 706-555-0143.', 'Athens = Athens GA'],
  ['Call 903-555-0143 for tickets.', ''],
])

table('the paper knows where it is', [
  ['Milford voted.', 'Milford = Milford CT', 'CT'],
  ['Milford police agreed.', 'Milford = Milford MA', 'MA'],
  ['Newark police agreed.', 'Newark = Newark OH', 'OH'],
  ['Portland voted.', 'Portland = Portland ME', 'ME'],
  ['Kansas City voted.', 'Kansas City = Kansas City KS', 'KS'],
  ['Hope and change are in the air.', '', 'AR'],
])

table('two places of one name', [
  [
    'Portland, Maine, followed Portland, Ore., last year.',
    'Portland = Portland ME | Maine = ME | Portland = Portland OR | Ore. = OR',
  ],
  [
    'Kansas City, Mo., and Kansas City, Kan., agreed. Both cities signed.',
    'Kansas City = Kansas City MO | Mo. = MO | Kansas City = Kansas City KS | Kan. = KS | Both cities = Kansas City MO | Both cities = Kansas City KS',
  ],
  [
    'Lancaster, Pa., is not Lancaster, Calif.',
    'Lancaster = Lancaster PA | Pa. = PA | Lancaster = Lancaster CA | Calif. = CA',
  ],
])

table('New York', [
  ['New York Mayor Bo Roe spoke.', 'New York = New York City NY'],
  ['New York Gov. Ann Poe spoke.', 'New York = NY'],
  ['Farmers in upstate New York agreed.', 'New York = NY'],
  ['New York City voted.', 'New York City = New York City NY'],
  ['Chicago, New York and Boston agreed.', 'Chicago = Chicago IL | New York = New York City NY | Boston = Boston MA'],
  ['New Jersey, New York and Ohio agreed.', 'New Jersey = NJ | New York = NY | Ohio = OH'],
  ['Albany, N.Y., agreed.', 'Albany = Albany NY | N.Y. = NY'],
  ['A Brooklyn judge ruled.', 'Brooklyn = Kings County NY'],
  ['The Southern District of New York sued.', 'New York = NY'],
  ['The New York Times reported it.', ''],
  ['The New York Yankees won.', ''],
  ['New York Life sold it.', ''],
])

table('Washington', [
  ['She flew to Washington, D.C., on Monday.', 'Washington, D.C. = DC'],
  ['WASHINGTON - The Senate voted.', 'WASHINGTON = DC'],
  ['Olympia, Wash., agreed.', 'Olympia = Olympia WA | Wash. = WA'],
  ['Washington state sued.', 'Washington = WA'],
  ["Washington's voters and Spokane agreed.", 'Washington = WA | Spokane = Spokane WA'],
  ['D.C. police arrested nine people. The District paid.', 'D.C. = DC | The District = DC'],
  ['The Washington Post reported it.', ''],
  ['George Washington slept here.', ''],
  ['The Washington Capitals won.', ''],
])

table('Georgia and other names abroad', [
  ['Georgia sued, and Atlanta agreed.', 'Georgia = GA | Atlanta = Atlanta GA'],
  ['Russia and Georgia met in Tbilisi. Georgia said no.', ''],
  ['A Paris court ruled.', ''],
  ['Paris, Texas, voted.', 'Paris = Paris TX | Texas = TX'],
  ['Museum guards in Athens, Rome, Vienna and Berlin walked off.', ''],
  ['Firms in London, Ontario, agreed.', ''],
  ['Richmond Council in London launched it, a councillor said.', ''],
  ['A court in Perth, Australia, ruled.', ''],
  ['Ministers from Lebanon, Jordan and Peru met.', ''],
  ['Cairo, Ill., voted.', 'Cairo = Cairo IL | Ill. = IL'],
  ['Lebanon, Pa., voted.', 'Lebanon = Lebanon PA | Pa. = PA'],
  ['Birmingham, England, voted.', ''],
  ['Birmingham voted. Alabama pays.', 'Birmingham = Birmingham AL | Alabama = AL'],
  ['TORONTO - Ontario sued Ottawa.', ''],
])

table('datelines', [
  ['PEORIA, Ill. - The council met.', 'PEORIA = Peoria IL | Ill. = IL'],
  ['CLINTON - The board of selectmen met in Connecticut.', 'CLINTON = Clinton CT | Connecticut = CT'],
  ['BYESVILLE -- A fire burned. Ohio pays.', 'BYESVILLE = Byesville OH | Ohio = OH'],
  ['HARTFORD, CT - Lawmakers met.', 'HARTFORD = Hartford CT | CT = CT'],
  ['PARIS - The president met his ministers.', ''],
  ['NOTE - The office is closed.', ''],
])

table('headlines', [
  ['Chicago Sues Over Sanctuary Policy', 'Chicago = Chicago IL'],
  ['DENVER DENIES BREAKING FEDERAL LAW', 'DENVER = Denver CO'],
  ['Judge Orders Cleveland Police To Comply', 'Cleveland = Cleveland OH'],
  ['Union Leaders Welcome Deal', ''],
  ['Justice Department Sues', ''],
  ['Supreme Court Backs Liberty', ''],
])

table('townships, tribes, territories', [
  ['Haverford Township, Pa., voted.', 'Haverford Township = Haverford PA | Pa. = PA'],
  ['The Navajo Nation sued. The nation won.', 'Navajo Nation = Navajo Nation | The nation = Navajo Nation'],
  ['The Choctaw Nation agreed.', 'Choctaw Nation = Choctaw Nation of Oklahoma OK'],
  ['Puerto Rico sued. The territory won.', 'Puerto Rico = PR | The territory = PR'],
  ['Guam and the U.S. Virgin Islands agreed.', 'Guam = GU | U.S. Virgin Islands = VI'],
  ['The nation mourned.', ''],
  ['A tribe of goats ran off.', ''],
])

table('consolidated governments and aliases', [
  ['Athens-Clarke County agreed.', 'Athens-Clarke County = Athens GA'],
  ['Louisville Metro sued.', 'Louisville Metro = Louisville KY'],
  ['Butte-Silver Bow, Mont., agreed.', 'Butte-Silver Bow = Butte MT | Mont. = MT'],
  ['Honolulu voted.', 'Honolulu = Honolulu County HI'],
  ['Philly police agreed.', 'Philly = Philadelphia PA'],
  ['Las Vegas agreed.', 'Las Vegas = Las Vegas NV'],
  ['The Mile High City agreed.', 'Mile High City = Denver CO'],
])

table('school and special districts', [
  [
    'The Tulsa Public Schools agreed. The district won.',
    'Tulsa = Tulsa OK | Tulsa Public Schools = Tulsa Public Schools OK | The district = Tulsa Public Schools OK',
  ],
  [
    'The Houston Independent School District refused.',
    'Houston = Houston TX | Houston Independent School District = Houston Independent School District TX',
  ],
  ['The Denver Water District agreed.', 'Denver = Denver CO | Denver Water District = Denver Water District CO'],
  [
    'The Peoria, Ill., school board agreed.',
    'Peoria = Peoria IL | Peoria, Ill., school board = Peoria school district IL | Ill. = IL',
  ],
  ['The Ohio school board agreed.', 'Ohio = OH'],
  ['Every school district agreed.', ''],
  ['Public schools in the district are closed.', ''],
  ['The congressional district is large.', ''],
])

table('bodies and offices', [
  ['The Dayton City Commission met.', 'Dayton = Dayton OH'],
  ['The Fresno County sheriff agreed.', 'Fresno County = Fresno County CA'],
  ['The Florida Highway Patrol came.', 'Florida = FL'],
  ['The Massachusetts Turnpike Authority met.', 'Massachusetts = MA'],
  ['The Cook County Board voted.', 'Cook County = Cook County IL'],
  ['The Ohio Department of Health agreed.', 'Ohio = OH'],
  ['The Texas Senate voted.', 'Texas = TX'],
  ['The Los Angeles Unified board met.', 'Los Angeles = Los Angeles CA | Los Angeles Unified = Los Angeles Unified CA'],
  ['The Chicago Teachers Union agreed.', ''],
  ['He was taken to Houston Methodist Hospital.', ''],
  ['Flights to Philadelphia International Airport were held.', ''],
  ['The Cleveland Clinic agreed.', ''],
  ['The Philadelphia Orchestra agreed.', ''],
  ['Boston Scientific agreed.', ''],
  ['The Miami Herald reported it.', ''],
  ['The Lansing State Journal reported it.', ''],
  ['The Green Bay Packers won.', ''],
  ['The University of Houston agreed.', ''],
  ['Boston College agreed.', ''],
])

table('persons', [
  ['Madison Keys won the match.', ''],
  ['Austin Delaney and Georgia Houston won.', ''],
  ['Councilwoman Teresa Jackson spoke. Jackson said no.', ''],
  ['Sheriff Dale Lincoln agreed.', ''],
  ['Xernona Clayton, founder of the group, spoke. Clayton agreed.', ''],
  ['J. Warren Dayton paid.', ''],
  ['Jackson, 34, was arrested.', ''],
  ['Coach Troy Hudson agreed.', ''],
  ['Police arrested Lamar Quincy.', ''],
  ['Houston, 52, pleaded guilty.', ''],
])

table('streets, waters and things', [
  ['It is at 1200 Denver Ave.', ''],
  ['Crews closed Memphis Street.', ''],
  ['Near Austin and Houston streets, a fire burned.', ''],
  ['Boats crossed Lake Chicago.', ''],
  ['Ferries on the Detroit River ran.', ''],
  ["St. Paul's Church burned.", ''],
  ['They ate Buffalo wings and Philly cheesesteaks.', ''],
  ['It was built on Portland cement.', ''],
  ['The USS Indianapolis sank.', ''],
])

table('words that are towns', [
  ['Hope is not lost.', ''],
  ['Reading helps.', ''],
  ['Mobile phones rang.', ''],
  ['Orange juice spilled.', ''],
  ['Independence Day is near.', ''],
  ['Normal service resumed.', ''],
  ['White House officials agreed.', ''],
  ['Reading, Pa., voted.', 'Reading = Reading PA | Pa. = PA'],
  ['Mobile, Ala., voted.', 'Mobile = Mobile AL | Ala. = AL'],
  ['The city of Orange voted. California pays.', 'Orange = Orange CA | California = CA'],
])

table('parts of places', [
  ['Crews in downtown Dayton met.', 'Dayton = Dayton OH'],
  ['Farmers in northern Illinois agreed.', 'Illinois = IL'],
  ['South Philadelphia voted.', 'Philadelphia = Philadelphia PA'],
  [
    'East Hartford and Hartford agreed. Connecticut pays.',
    'East Hartford = East Hartford CT | Hartford = Hartford CT | Connecticut = CT',
  ],
  [
    'North Arlington owners and Arlington agreed in Texas.',
    'Arlington = Arlington TX | Arlington = Arlington TX | Texas = TX',
  ],
  ['The Houston-based firm paid.', 'Houston = Houston TX'],
  ['Southern hospitality ruled.', ''],
])

table('references', [
  ['Omaha sued, and the city won.', 'Omaha = Omaha NE | the city = Omaha NE'],
  ['Skokie, Ill., sued, and the village won.', 'Skokie = Skokie IL | Ill. = IL | the village = Skokie IL'],
  ['Kentucky sued, and the commonwealth won.', 'Kentucky = KY | the commonwealth = KY'],
  ['Police in Mesa agreed. The state paid.', 'Mesa = Mesa AZ | The state = AZ'],
  ['Ohio and Utah sued. Both states won.', 'Ohio = OH | Utah = UT | Both states = OH | Both states = UT'],
  ['Ohio sued. Both states won.', 'Ohio = OH'],
  ['Officials in Enfield, Conn., met in their town.', 'Enfield = Enfield CT | Conn. = CT | their town = Enfield CT'],
  ['The city slept.', ''],
  ['The State Department agreed.', ''],
  ['Firms hopped the state line. Kansas sued.', 'Kansas = KS'],
  ['The city of Omaha sued.', 'Omaha = Omaha NE'],
])

table('the United States', [
  ['The United States sued.', 'United States = US'],
  ['The U.S. Department of Energy agreed.', 'U.S. = US'],
  ['The federal government sued.', 'federal government = US'],
  ['U.S. Attorney Ann Poe sued.', 'U.S. = US'],
  ['Give us the report.', ''],
  ['The united front held.', ''],
])

table('inside laws', [
  ['The Texas Administrative Code applies.', 'Texas = TX'],
  ['The Connecticut Trust Act applies.', 'Connecticut = CT'],
  ['The Hyde Amendment applies.', ''],
  ['The Clayton Act applies.', ''],
  ['The Hatch Act and the Wagner Act apply.', ''],
])
