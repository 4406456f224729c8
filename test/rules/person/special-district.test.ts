/** Officers of special districts, beside those of the towns that are named with them. */

import { tableOf } from '../../table.ts'
import { officeIn } from './reads.ts'

const table = tableOf(officeIn)

table('told with the district', [
  [
    'Star Fire Protection District Chief Ann Poe warned boaters in Idaho.',
    'Ann Poe: - @ id/special_district:star_fire_protection_district',
  ],
  [
    'BATON ROUGE, La. — Fees rise, said Ann Poe, executive director of the Port of Greater Baton Rouge.',
    'Ann Poe: - @ la/special_district:port_of_greater_baton_rouge',
  ],
  [
    'Fort Bend County Municipal Utility District No. 25 President Ann Poe sued in Texas.',
    'Ann Poe: - @ tx/special_district:fort_bend_county_municipal_utility_district_no_25',
  ],
  [
    'TACOMA, Wash. — Metro Parks Tacoma Commissioner Ann Poe voted no. Tacoma Mayor Bo Roe did not.',
    'Ann Poe: - @ wa/special_district:metro_parks_tacoma | Bo Roe: - @ wa/place:tacoma',
  ],
  [
    'SPOKANE VALLEY, Wash. — Spokane Valley Fire Department Chief Ann Poe called. Spokane County Fire District 8 Chief Bo Roe came.',
    'Ann Poe: Spokane Valley Fire Department @ wa/place:spokane_valley | Bo Roe: - @ wa/special_district:spokane_county_fire_district_8',
  ],
  ['TriMet spokeswoman Ann Poe said in Portland, Ore., that buses run.', 'Ann Poe: - @ or/special_district:trimet'],
  ['Tucson Water Director Ann Poe said the taps run.', 'Ann Poe: - @ az/place:tucson'],
])

table('told by the story', [
  [
    'The Eugene Water & Electric Board met. General Manager Ann Poe asked for money. Board President Bo Roe agreed.',
    'Ann Poe: - @ or/special_district:eugene_water_electric_board? | Bo Roe: Eugene Water & Electric Board? @ or/special_district:eugene_water_electric_board?',
  ],
  [
    'TACOMA, Wash. — The Port of Tacoma will pay. Port Commissioner Ann Poe smiled.',
    'Ann Poe: - @ wa/special_district:port_of_tacoma?',
  ],
  [
    'TACOMA, Wash. — The Port of Tacoma will pay. The City Council agreed, and Council President Ann Poe signed.',
    'Ann Poe: City Council? @ wa/place:tacoma?',
  ],
  [
    'BEAUMONT, Texas — The Port of Beaumont will dredge. Executive Director Ann Poe said so on Monday.',
    'Ann Poe: - @ tx/special_district:port_of_beaumont?',
  ],
  [
    'LAKE CHARLES, La. — The Port of Lake Charles met. Bo Roe, who came from the Port of Beaumont, will go, Commission President Ann Poe said.',
    'Ann Poe: - @ la/special_district:port_of_lake_charles?',
  ],
  [
    'RENO, Nev. — The Truckee Meadows Fire Protection District sent crews. Chief Ann Poe said a home was lost.',
    'Ann Poe: - @ nv/special_district:truckee_meadows_fire_protection_district?',
  ],
  [
    'YAKIMA, Wash. — The Yakima Fire Department sent a ladder to the West Valley Fire District. Chief Ann Poe said no one was hurt.',
    'Ann Poe: Yakima Fire Department? @ wa/place:yakima?',
  ],
  [
    'FRESNO, Calif. — The city sued the Fresno Irrigation District. City Manager Ann Poe signed.',
    'Ann Poe: - @ ca/place:fresno?',
  ],
  [
    'The Contra Costa Water District in California cut flow. Its president, Ann Poe, said so.',
    'Ann Poe: - @ ca/special_district:contra_costa_water_district?',
  ],
])
