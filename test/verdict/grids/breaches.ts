/** Breaches as reporters write them: frames, and the laws, governments, deeds and speakers that they are crossed with. */
import type { Filler, Frame } from './cross.ts'

/** `L` can stand before the government that it binds; "its own policy" cannot. */
export const norms: readonly Filler[] = [
  { N: 'state law', L: 'state law' },
  { N: 'the Open Meetings Act', L: 'the Open Meetings Act' },
  { N: 'a 2019 consent decree', L: 'a 2019 consent decree' },
  { N: '42 U.S.C. 1983', L: '42 U.S.C. 1983' },
  { N: 'its own policy' },
]

export const governments: readonly Filler[] = [
  { G: 'Fresno', of: 'Fresno' },
  { G: 'the town of Elma, Washington,', of: 'Elma' },
  { G: 'Yolo County', of: 'Yolo County' },
  { G: "the Yolo County sheriff's office", of: 'Yolo County' },
  { G: 'the Ohio Department of Health', of: 'Ohio' },
  { G: 'the Tulsa school district', of: 'Tulsa school district' },
]

/** Only what was left undone has a `duty`. */
export const deeds: readonly Filler[] = [
  {
    did: 'kept the reports secret',
    do: 'keep the reports secret',
    doing: 'keeping the reports secret',
    does: 'keeps the reports secret',
    deed: 'the decision to keep the reports secret',
  },
  {
    did: 'renewed the contract without bids',
    do: 'renew the contract without bids',
    doing: 'renewing the contract without bids',
    does: 'renews contracts without bids',
    deed: 'the renewal of the contract',
  },
  {
    did: 'did not post the notice',
    do: 'not post the notice',
    doing: 'not posting the notice',
    does: 'does not post its notices',
    deed: 'the failure to post the notice',
    duty: 'post the notice',
  },
  {
    did: 'never reported the deaths',
    do: 'not report the deaths',
    doing: 'failing to report the deaths',
    does: 'does not report deaths',
    deed: 'the lack of a report',
    duty: 'report the deaths',
  },
  {
    did: 'held no hearing',
    do: 'hold no hearing',
    doing: 'holding no hearing',
    does: 'holds no hearings',
    deed: 'the lack of a hearing',
    duty: 'hold a hearing',
  },
]

export const speakers: readonly Filler[] = [
  { said: '{C}.' },
  { said: '{C}, the auditor said.', by: 'auditor' },
  { said: 'A judge ruled Friday that {c}.', by: 'judge' },
  { said: 'According to the state auditor, {c}.', by: 'auditor' },
  { said: '“{C},” Inspector General Dana Whitlock said.', by: 'Whitlock' },
]

const broken: readonly string[] = ['{G} violated {N} when it {did}', '{G} violated {N} by {doing}']

export const frames: readonly Frame[] = broken.map((frame) => ({ frame, status: 'non_compliant' }))
