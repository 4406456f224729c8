/** Whose officer somebody is where several governments are spoken of, and officers whom only the story tells: each with a near miss. */
import { tableOf } from '../../table.ts'
import { officeIn, titlesIn, whoIn } from './reads.ts'

tableOf(officeIn)('the government among several', [
  [
    'SANTA FE, N.M. — The Public Regulation Commission fined it. Commissioner Ann Poe said so in Santa Fe County.',
    'Ann Poe: Public Regulation Commission? @ nm?',
  ],
  [
    'SANTA FE, N.M. — The Planning Commission met. Commissioner Ann Poe said so in Santa Fe.',
    'Ann Poe: Planning Commission? @ nm/place:santa_fe?',
  ],
  [
    'AMHERST, Mass. — A school leaks. Zembla Select Board Chair Ann Poe will pay for it.',
    'Ann Poe: Zembla Select Board @ -',
  ],
  [
    'AMHERST, Mass. — A school leaks. Town Council Chair Ann Poe will pay for it.',
    'Ann Poe: Town Council @ ma/place:amherst?',
  ],
  [
    'Bureau of Indian Affairs Regional Director Ann Poe came to Muskogee, Okla.',
    'Ann Poe: Bureau of Indian Affairs @ us',
  ],
  [
    'ANNAPOLIS, Md. — Delegate Ann Poe, a Democrat from Frederick County, filed it. Del. Bo Roe spoke.',
    'Ann Poe: - @ md? | Bo Roe: - @ md?',
  ],
  [
    'Navajo Nation lawmakers met in Window Rock, Ariz. Council Delegate Ann Poe of Chinle spoke. Delegate Bo Roe did not.',
    'Ann Poe: - @ tribe:navajo_nation? | Bo Roe: - @ tribe:navajo_nation?',
  ],
  [
    'The Montana Legislature met. Sen. Ann Poe of Glasgow agreed with House Minority Leader Bo Roe, whatever Congress decides.',
    'Ann Poe: - @ mt? | Bo Roe: - @ mt?',
  ],
  [
    'Congress met on Monday. Sen. Ann Poe of Vermont spoke, and House Minority Leader Bo Roe did not.',
    'Ann Poe: - @ us? | Bo Roe: - @ us?',
  ],
  ['Rep. Ann Poe, who represents Toledo in the Ohio House, wrote the bill.', 'Ann Poe: - @ oh?'],
  [
    'The Oglala Sioux Tribe sued South Dakota. Tribal Council Speaker Ann Poe said so. Attorney General Bo Roe of South Dakota will answer.',
    'Ann Poe: Tribal Council @ tribe:oglala_sioux_tribe? | Bo Roe: - @ sd',
  ],
  [
    'The Hualapai Tribe met on Monday. Attorney General Ann Poe told the tribal council that it may.',
    'Ann Poe: - @ tribe:hualapai_indian_tribe?',
  ],
  [
    'The Arizona Legislature met on Monday. Attorney General Ann Poe sued the Hualapai Tribe for the state.',
    'Ann Poe: - @ az?',
  ],
  [
    'A creek is clean again, the Lummi Nation says. Lummi Chairwoman Ann Poe thanked Bo Roe, vice chairman of the Lummi Indian Business Council.',
    'Ann Poe: - @ tribe:lummi_tribe? | Bo Roe: Lummi Indian Business Council @ tribe:lummi_tribe?',
  ],
  [
    "A well near Salem, Ore., failed. The state Department of Transportation owns it. The department's regional administrator, Ann Poe, said so.",
    'Ann Poe: Department of Transportation? @ or?',
  ],
  [
    "The U.S. Department of Transportation owns the bridge at Salem, Ore. The department's regional administrator, Ann Poe, said so.",
    'Ann Poe: U.S. Department of Transportation? @ us?',
  ],
  [
    'The Tulsa school board met on Monday. Board President Ann Poe and members Bo Roe and Cy Doe voted no.',
    'Ann Poe: Tulsa school board? @ ok/school_district:tulsa? | Bo Roe: Tulsa school board? @ ok/school_district:tulsa? | Cy Doe: Tulsa school board? @ ok/school_district:tulsa?',
  ],
  [
    "The Round Rock ISD cut jobs. The district's police chief, Ann Poe, is leaving Round Rock, Texas.",
    'Ann Poe: - @ tx/school_district:round_rock?',
  ],
  [
    "LANSING, Mich. — The state will take over Flint's books, Gov. Ann Poe said. Mayor Bo Roe and City Clerk Cy Doe objected in Flint.",
    'Ann Poe: - @ mi? | Bo Roe: - @ mi/place:flint? | Cy Doe: - @ mi/place:flint?',
  ],
  [
    'LANSING, Mich. — The Lansing City Council met with Gov. Ann Poe. Mayor Bo Roe stayed away, as he does in Flint.',
    'Ann Poe: - @ mi? | Bo Roe: - @ mi/place:lansing?',
  ],
  [
    'WASHINGTON — The Interior Department erred. Inspector General Ann Poe told Congress so.',
    'Ann Poe: Interior Department? @ us?',
  ],
  [
    'D.C. Council Chairman Ann Poe will wait. Mayor Bo Roe pressed for a vote. In Montgomery County, Md., a curfew holds.',
    'Ann Poe: D.C. Council @ dc | Bo Roe: - @ dc?',
  ],
  [
    'HOUMA, La. — The Terrebonne Parish Council met. Councilman Bo Roe of Dulac voted no.',
    'Bo Roe: Terrebonne Parish Council? @ la/parish:terrebonne?',
  ],
  [
    'The Boise City Council met. Councilman Bo Roe of Boise voted no.',
    'Bo Roe: Boise City Council? @ id/place:boise_city',
  ],
  [
    'PALMER, Alaska — The Matanuska-Susitna Borough Assembly voted. Assembly member Ann Poe of Big Lake wrote it.',
    'Ann Poe: Matanuska-Susitna Borough Assembly? @ ak/borough:matanuska-susitna?',
  ],
  [
    'ANCHORAGE, Alaska — Mayor Ann Poe vetoed it. Assembly Chair Bo Roe was not surprised.',
    'Ann Poe: - @ ak/place:anchorage? | Bo Roe: - @ ak/place:anchorage?',
  ],
  [
    'RENO, Nev. — Mayor Ann Poe vetoed it. Assemblyman Bo Roe was not surprised.',
    'Ann Poe: - @ nv/place:reno? | Bo Roe: - @ nv?',
  ],
  [
    'VISALIA, Calif. — Tulare County owes taxes to Visalia. County Auditor-Controller Ann Poe said so.',
    'Ann Poe: - @ ca/county:tulare?',
  ],
  [
    'ERIE, Pa. — Erie County must pay Erie, Common Pleas President Judge Ann Poe ruled.',
    'Ann Poe: - @ pa/county:erie?',
  ],
  [
    'Meridian Township Supervisor Ann Poe and Treasurer Bo Roe signed in Lansing, Mich.',
    'Ann Poe: - @ mi/county:ingham/place:meridian_charter | Bo Roe: - @ mi/county:ingham/place:meridian_charter?',
  ],
  [
    'Polk County Sheriff Ann Poe and Commissioner Bo Roe spoke in Des Moines, Iowa. Polk County Sheriff Ann Poe and City Manager Cy Doe did not.',
    'Ann Poe: - @ ia/county:polk | Bo Roe: - @ ia/county:polk? | Cy Doe: - @ ia/place:des_moines?',
  ],
  [
    'CHICAGO — DePue, Ill., must pay. Village President Ann Poe said the village will.',
    'Ann Poe: - @ il/place:de_pue?',
  ],
  [
    'Air in Fresno, Calif., is bad. San Joaquin Valley Air Pollution Control District spokeswoman Ann Poe said so.',
    'Ann Poe: - @ ca/place:fresno?',
  ],
  [
    'YAKIMA, Wash. — Yakima council picks a manager. The City Council voted. Councilwoman Ann Poe did not.',
    'Ann Poe: City Council? @ wa/place:yakima?',
  ],
  [
    'The Selectboard of Brattleboro, Vt., met. Selectboard Chair Ann Poe voted no.',
    'Ann Poe: Selectboard of Brattleboro? @ vt/place:brattleboro?',
  ],
  [
    'State Department of Health Director Ann Poe closed the wells of Honolulu.',
    'Ann Poe: State Department of Health @ hi?',
  ],
  [
    'Chief Ann Poe of the Dayton Police Department agreed, spokesman Bo Roe said.',
    'Ann Poe: Dayton Police Department @ oh/place:dayton | Bo Roe: Dayton Police Department? @ oh/place:dayton?',
  ],
  [
    'Supervisor Ann Poe of Kane County called it fair. State Auditor General Bo Roe did not. Illinois is broke.',
    'Ann Poe: - @ il/county:kane | Bo Roe: - @ il?',
  ],
  [
    'BISMARCK, N.D. — Farmers need water. Garrison Diversion Conservancy District Manager Ann Poe has none.',
    'Ann Poe: Garrison Diversion Conservancy District @ nd/special_district:garrison_diversion_conservancy_district',
  ],
  [
    "The Valley Rail Authority runs trains near Harrisburg, Pa. The authority's chairman, Ann Poe, said so.",
    'Ann Poe: Valley Rail Authority? @ -',
  ],
  ['LANSING, Mich. — Ingham County Drain Commissioner Ann Poe spoke.', 'Ann Poe: - @ mi/county:ingham'],
  ['KALISPELL, Mont. — Glacier National Park Superintendent Bo Roe opened the road.', 'Bo Roe: - @ us?'],
  [
    'HONOLULU — Honolulu Mayor Ann Poe and City Council Chair Bo Roe signed.',
    'Ann Poe: - @ hi/county:honolulu | Bo Roe: City Council @ hi/county:honolulu?',
  ],
])

tableOf(whoIn)('officers whom the story tells', [
  ['Mayor Ann Poe of Dayton, Ohio, agreed, spokesman Carl Reese said.', 'Ann Poe | Carl Reese'],
  [
    'Mayor Ann Poe of Dayton, Ohio, criticized Walmart. Spokesman Carl Reese said the retailer would appeal.',
    'Ann Poe',
  ],
  ['Mayor Ann Poe of Dayton, Ohio, met the company. Spokesman Carl Reese said so.', 'Ann Poe'],
  [
    'The water commission met in Eugene, Ore. General Manager Carl Reese told commissioners that power costs more.',
    'Carl Reese',
  ],
  ['The county commission heard Acme Paving in Eugene, Ore. Deputy director Carl Reese said the firm will finish.', ''],
  ['The Providence Housing Authority is late. Deputy director Carl Reese will act as director.', 'Carl Reese'],
  ['The city council met in Dayton, Ohio. General Manager Carl Reese of the Dayton Dragons came.', ''],
  ['County Executive Ann Poe of Erie County, Pa., takes over from Carl Reese, who retired.', 'Ann Poe | Carl Reese'],
  ['The team was bad. Coach Ann Poe takes over from Carl Reese, who retired.', ''],
  [
    'Lubbock ISD is late. Superintendent Ann Poe wrote, and trustee Carl Reese asked for a clinic.',
    'Ann Poe | Carl Reese',
  ],
  ["Tennessee's workplace safety administrator, Carl Reese, opened a review.", 'Carl Reese'],
  ["Acme's workplace safety administrator, Carl Reese, opened a review.", ''],
  ["The transit board met in Cleveland, Ohio. The board's chairman, the Rev. Carl Reese, agreed.", 'Carl Reese'],
  ['Minnesota Gov. Ann Poe said her deputy commissioner, Carl Reese, will step in.', 'Ann Poe | Carl Reese'],
  ['Minnesota Gov. Ann Poe said her lawyer, Carl Reese, will step in.', 'Ann Poe'],
  ['Round Rock ISD Superintendent Carl Reese has left Texas.', 'Carl Reese'],
  ['Confederated Salish and Kootenai Tribes Chairman Carl Reese agreed in Montana.', 'Carl Reese'],
])

tableOf(titlesIn)('titles of two offices, and names behind a title', [
  [
    'ICE field office director Ann Poe and EPA Deputy Regional Administrator Bo Roe spoke.',
    'Ann Poe: field office director | Bo Roe: Deputy Regional Administrator',
  ],
  [
    'Erie County Controller-elect Ann Poe and Clerk-Recorder Bo Roe spoke in Pennsylvania.',
    'Ann Poe: [elect] Controller | Bo Roe: Clerk-Recorder',
  ],
  ['King County Executive Hal Brandt, who also sits on the board, agreed.', 'Hal Brandt: County Executive'],
  [
    'Ocean County Freeholder Director Ann Poe and Commissioner Deputy Director Bo Roe of New Jersey spoke.',
    'Ann Poe: Freeholder Director | Bo Roe: Commissioner Deputy Director',
  ],
])
