/** Offices told by their owner, by a seat's number, by the bench, by who chose the person; and firms, clubs and crowds told in the same way. */

import { tableOf } from '../../table.ts'
import { whoIn } from './reads.ts'

const table = tableOf(whoIn)

table('local offices', [
  ['Building inspector Carl Remsen red-tagged the duplex.', 'Carl Remsen'],
  ['Emergency manager Tina Volk opened the shelters.', 'Tina Volk'],
  ['Marion County and its circuit clerk, Dean Hobart, were sued.', 'Dean Hobart'],
  ['Health officer Paula Kerr closed the beach.', 'Paula Kerr'],
  ['Greg Sloan, an assistant prosecutor, told jurors to look at the map.', 'Greg Sloan'],
  ['The parish police jury met Monday. The jury president, Ray Comeaux, called the roll.', 'Ray Comeaux'],
  ['The chain sent food inspector Carl Remsen to the kitchen.', ''],
  ['AG Marta Kline of Ohio sued the firm on Monday.', 'Marta Kline'],
  ['According to Hugo Prentiss, the deputy warden, nobody was hurt at the prison.', 'Hugo Prentiss'],
  ['The ag teacher, Bo Tull, keeps goats.', ''],
  ['Juror Ray Comeaux said the jury took four votes before it acquitted the nurse.', ''],
  ["The app's code reviewer, Greg Sloan, found the bug.", ''],
])

table('owners and compound fields', [
  ["The county's flood-control chief, Walt Greer, opened the gates.", 'Walt Greer'],
  ["The tribes' chairwoman, Rose Little, signed the compact.", 'Rose Little'],
  ["The port's executive director, Janet Cole, ordered two cranes.", 'Janet Cole'],
  ["The attorney general's top deputy, Frank Moss, argued the case.", 'Frank Moss'],
  ['Rita Dole, budget director under Gov. Sam Hale, put the price at $8 million.', 'Rita Dole | Sam Hale'],
  ['The sheriff has no plans to quit, his spokesman Todd Lane said.', 'Todd Lane'],
  ['Sheriff Bo Marsh has no plans to quit, his spokesman Todd Lane said.', 'Bo Marsh | Todd Lane'],
  ['At the Pentagon, press officer Nancy Bell had no comment.', 'Nancy Bell'],
  ["The council heard from the health department's Nell Parker, who wants a nurse.", 'Nell Parker'],
  ["The brewery's quality-control chief, Walt Greer, opened the taps.", ''],
  ["The museum's executive director, Janet Cole, bought two paintings.", ''],
  ["The general's top aide, Frank Moss, left the army.", ''],
  ['Rita Dole, sales director under founder Sam Hale, put the price at $8.', ''],
  ['At the Sundance Festival, press officer Nancy Bell had no comment.', ''],
  ["The shopper heard from the shoe department's Nell Parker, who had a sale.", ''],
  ["The county's Republican chairman, Hank Doyle, called it a stunt.", ''],
])

table('seats and the bench', [
  ['The council met Tuesday. Henry Doyle, Ward 3, asked for a delay.', 'Henry Doyle'],
  ['The council met Tuesday. A delay was urged by 3rd Ward member Helen Stark.', 'Helen Stark'],
  ['Terry Blount, who represents Place 2, asked for a delay.', 'Terry Blount'],
  ["The council met Tuesday. Vera Oakes, who took Mark Lyle's seat in May, asked for a delay.", 'Vera Oakes'],
  ['The commission split 4-1. The lone no came from Betty Dillon, 71, a former teacher.', 'Betty Dillon'],
  ['William Stokes, appointed to the bench in 2017, threw out the evidence.', 'William Stokes'],
  ['The supervisors met. Another of the supervisors, Nancy Croft, left the room.', 'Nancy Croft'],
  ['The council met Tuesday. Running are Henry Doyle, Ward 3, and Helen Stark, Ward 4.', ''],
  ['Vera Oakes, who took the seat next to the stage, asked for a refund.', ''],
  ['The lone goal came from Betty Dillon, 17, a junior.', ''],
  ['William Stokes, named to the bench for the opener, came on late.', ''],
  ['One of the trustees, Nancy Croft, said the family trust was empty.', ''],
])

table('chosen by officials', [
  ['The White House has nominated Karen Marsh, a career diplomat, to follow him in Oslo.', 'Karen Marsh'],
  ['President Obama nominated Peter Hale, a Boston lawyer, to the Federal Election Commission.', 'Obama | Peter Hale'],
  ['The senator has a hold on a nominee, Martha Shaw, for the post of assistant secretary.', 'Martha Shaw'],
  [
    'The council named T.J. Landry to the mosquito board. He succeeds the late Amos Gentry.',
    'T.J. Landry | Amos Gentry',
  ],
  ['The academy has nominated Karen Marsh, a singer, for best actress.', ''],
  ['The league nominated Peter Hale, a Boston lawyer, to the hall of fame.', ''],
  ['The company named T.J. Landry to the advisory panel.', ''],
])

table('who sits on a board, who the director is', [
  ['Anna Dorsey, the lone Democrat on the Marion County Commission, asked for a count.', 'Anna Dorsey'],
  ['Henry Marsh has served on the school board since 2010.', 'Henry Marsh'],
  ['Paula Greer was first elected to the school board in 2010.', 'Paula Greer'],
  ["The agency's director is Carl Hobart.", 'Carl Hobart'],
  ['The Senate confirmed Martha Shaw to the appeals court.', 'Martha Shaw'],
  ['Henry Marsh has served on the board of the bank since 2010.', ''],
  ['Anna Dorsey, the lone Democrat on the dance floor, asked for a song.', ''],
  ["The store's manager is Carl Hobart.", ''],
  ["The mayor is Carl Hobart's brother.", ''],
  ['Paula Greer, appointed to the hospital board in 2010, left.', ''],
])
