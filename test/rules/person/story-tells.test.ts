/** Officials whose office the story tells beside their names, or before them; and persons of firms, clubs and teams told in the same way. */

import { tableOf } from '../../table.ts'
import { whoIn } from './reads.ts'

const table = tableOf(whoIn)

table('officers of the body that is spoken of', [
  ['The planning commission met Tuesday. The request is late, vice chairman Wes Tolland noted.', 'Wes Tolland'],
  ['The selectmen tabled the bylaw. Carla Finch, the vice chair, called it premature.', 'Carla Finch'],
  ['The village raised its levy. The clerk, Hannah Brody, mailed the bills.', 'Hannah Brody'],
  ['Supervisors approved the permit. Neil Groves, a supervisor who farms nearby, left the room.', 'Neil Groves'],
  ['The township sold the truck. Finance director Paula Reeve put the price at $9,000.', 'Paula Reeve'],
  ['The council told residents to write to manager Todd Lasky.', 'Todd Lasky'],
  ['The city is a defendant, and so is its manager, Rachel Dunn.', 'Rachel Dunn'],
  ['Town Attorney Greg Salter filed the deed.', 'Greg Salter'],
  ['Borough Manager Lisa Trent agreed.', 'Lisa Trent'],
  ['City water boss Earl Mapes shut the valve.', 'Earl Mapes'],
  ['IEMA Director Carol Dent sent trucks.', 'Carol Dent'],
  ['Police closed the road. Lt. Scott Arden said the driver fled.', 'Scott Arden'],
  ["The district's transportation director (Fred Haskins) got a raise.", 'Fred Haskins'],
])

table('officers of something else', [
  ['The gallery met Tuesday. The request is late, vice chairman Wes Tolland noted.', ''],
  ['The company met the council. Carla Finch, the vice chair, called it premature.', ''],
  ['A gunman robbed a store near the village hall. The clerk, Hannah Brody, was unhurt.', ''],
  ['Neil Groves, a supervisor at the plant, left the room.', ''],
  ['The theater sold the truck. Finance director Paula Reeve put the price at $9,000.', ''],
  ['The council told the hotel and its manager, Todd Lasky, to close.', ''],
  ['The shelter is full, and so is its manager, Rachel Dunn.', ''],
  ['Army troops flew home. Lt. Scott Arden kissed his wife. Police cleared the road.', ''],
  ['Mercy Health spokesman Earl Mapes agreed.', ''],
  ['Sun Valley Conference commissioner Carol Dent agreed.', ''],
])

table('members told by their votes', [
  ['The city council passed the plan 3-2. Brenda Lowe and Martin Cole dissented.', 'Brenda Lowe | Martin Cole'],
  ['The school board approved it with Karen Pike absent.', 'Karen Pike'],
  [
    'The school board closed the gym. Board president Dan Moss and members Sara Kemp and Tim Yates voted in favor.',
    'Dan Moss | Sara Kemp | Tim Yates',
  ],
  ['The aldermen passed it 5-1. Helen Marsh cast the lone no vote.', 'Helen Marsh'],
  ['The commission split. Member Joan Teller, who dissented, walked out.', 'Joan Teller'],
  [
    'The meeting was called to order at 6 p.m. Present: Ellen Frost, Kevin Rudd. Absent: Laura Beck.',
    'Ellen Frost | Kevin Rudd | Laura Beck',
  ],
  ['The town council appointed Peter Wynn to fill the vacant seat.', 'Peter Wynn'],
  ['The county zoning board, chaired by Alice Tran, said no.', 'Alice Tran'],
])

table('others who vote, sit or are absent', [
  ['The co-op met. The company said Brenda Lowe and Martin Cole dissented.', ''],
  ['The school board levy failed at the polls. Karen Pike voted no.', ''],
  [
    'COLUMBUS, Ohio — Lawmakers spoke on the House floor about the bus fines. Rep. Nina Soto, D-Toledo, voted no.',
    'Nina Soto',
  ],
  ['The choir praised members Sara Kemp and Tim Yates.', ''],
  ['The museum appointed Peter Wynn to its board of directors.', ''],
  ['The search team, led by Alice Tran, found him.', ''],
  ['The class was quiet. Laura Beck was absent.', ''],
])

table('persons beside an official', [
  ['Sheriff Ron Hale praised Beth Orr, his deputy, for the arrest.', 'Ron Hale | Beth Orr'],
  ['Gov. Ann Wiley answered through a spokesman, Tom Reddy.', 'Ann Wiley | Tom Reddy'],
  ['Mayor Joyce Plum took the oath. She succeeds Walter Dill, who did not run.', 'Joyce Plum | Walter Dill'],
  ['Sheriff Ron Hale blamed his predecessor, Carl Benton.', 'Ron Hale | Carl Benton'],
  ['Councilman Ray Ott voted no. His colleague from the 4th Ward, Donna Sharp, left early.', 'Ray Ott | Donna Sharp'],
  [
    'A former county coroner was indicted Friday.\n\nEdward Platt, 61, kept the money, prosecutors said.',
    'Edward Platt',
  ],
  ['His brother, Edward Platt, was sheriff of Lorain County in the 1970s.', 'Edward Platt'],
  ['When Edward Platt sold the farm, he was mayor of Dayton.', 'Edward Platt'],
  ['The hall opened when Lyndon Johnson was president.', 'Lyndon Johnson'],
  ['Ohio lawmakers sent the bill to John Kasich on Friday.', 'John Kasich'],
])

table('persons beside somebody else', [
  ['Rancher Ron Hale sent Beth Orr, his deputy, to the fair.', ''],
  ['The singer answered through a spokesman, Tom Reddy.', ''],
  ['Coach Joyce Plum starts Monday. She succeeds Walter Dill, who did not stay.', ''],
  ['Mayor Joyce Plum met the coach. The team replaced Walter Dill, who did not stay.', 'Joyce Plum'],
  ['A former store clerk was indicted Friday. Edward Platt, 61, kept the money.', ''],
  ['A judge was robbed Friday. Edward Platt, 61, was booked.', ''],
  ['His brother, Edward Platt, was captain of the team.', ''],
  ['She teaches at Lyndon Johnson High School.', ''],
  ['John Kasich of Tulsa won the race.', ''],
])
