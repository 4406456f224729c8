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

/** A verb, and behind it how. */
const verbs = [
  '{G} violated {N} when it {did}',
  '{G} violated {N} by {doing}',
  '{G} is still violating {N} by {doing}',
  '{G} has been breaking {N} for years by {doing}',
  '{G} routinely breaks {N} by {doing}',
  '{G} ran afoul of {N} when it {did}',
  '{G} went around {N} when it {did}',
  '{G} overlooked {N} when it {did}',
  '{G} turned a blind eye to {N} by {doing}',
  '{G} strayed from {N} when it {did}',
  '{G} did not follow {N} when it {did}',
  '{G} was not complying with {N} when it {did}',
  '{G} has fallen out of compliance with {N}',
  '{G} acted contrary to {N} when it {did}',
  '{G} overstepped its authority under {N} when it {did}',
  '{G} went beyond what {N} allows when it {did}',
  '{G} had no right under {N} to {do}',
  '{G} committed three violations of {N}',
  '{G} violated {N} and must pay $40,000',
  '{G} {did} and violated {N}',
  '{G} {did}, and so broke {N}',
  '{G} {did}, and in doing so violated {N}',
]

/** How something was done. */
const adjuncts = [
  '{G} {did} in violation of {N}',
  '{G} {did}, in direct violation of {N}',
  '{G} {did} — in violation of {N}',
  '{G} {did}, contrary to {N}',
  '{G} {did}, at odds with {N}',
  '{G} {did}, running afoul of {N}',
  '{G} {did}, flouting {N}',
  '{G} {did} without regard to {N}',
  '{G} {did}, in what amounts to a violation of {N}',
  '{G} {did} even though {L} forbids that',
  "{G} {did} when {L} says it can't",
  '{G} {did}, despite a requirement in {N} that it do otherwise',
]

/** What the words behind a comma, or a subject, call the deed. */
const calledSo = [
  '{G} {did}, a violation of {N}',
  '{G} {did}, which violates {N}',
  '{G} {did}, which is against {N}',
  '{G} {did}, something that {N} forbids',
  '{G} {did}, a practice barred by {N}',
  '{G} {did}, a step that {N} does not permit',
  '{deed} by {G} violated {N}',
  '{deed} by {G} was at odds with {N}',
  '{deed} by {G} was not permitted by {N}',
  'what {G} did was against {N}',
  'it was a violation of {L} for {G} to {do}',
  'it is a violation of {L} that {G} {did}',
  'there was a violation of {L} when {G} {did}',
]

/** What stands in front of whoever did it. */
const fronted = [
  'by {doing}, {G} violated {N}',
  'when it {did}, {G} violated {N}',
  'because {G} {did}, it violated {N}',
]

/** What a law asks for, and what came of it. */
const duties = [
  '{G} was required by {N} to {duty} but did not',
  '{G} was supposed to {duty} under {N} but never did',
  '{G} had a duty under {N} to {duty} and failed to do so',
  '{L} required {G} to {duty}, but it never did',
  '{L} requires {G} to {duty}, which it has not done',
  '{L} bars {G} from {doing}, but it did so anyway',
  '{G} failed to {duty}, as {N} requires',
  '{G} has yet to {duty}, as {N} requires',
  '{G} failed in its duty under {N} to {duty}',
  '{G} skipped a step that {N} requires',
  '{G} does not have the plan that {N} mandates',
  '{G} raised the fee without the hearing {N} requires',
  '{G} denied residents the notice that {N} guarantees',
  '{G} took 40 days to answer, longer than {N} allows',
  '{G} used the money for purposes not allowed by {N}',
  '{G} missed a deadline set by {N}',
]

/** Who says so in words of his own. */
const said: Readonly<Record<string, readonly string[]>> = {
  'state auditor': [
    'the state auditor criticized {G} for {doing}, a violation of {N}',
    'the state auditor found three violations of {N} by {G}',
    'the state auditor questioned why {G} {did}, in violation of {N}',
    'the state auditor said it was a violation of {L} when {G} {did}',
    '{G}, the state auditor said, violated {N} when it {did}',
    '{G} {did}, which the state auditor called a violation of {N}',
    '{G} {did}, and the state auditor said that was a violation of {N}',
    '{G} {did}. The state auditor said that violated {N}',
    '{G} {did}. Doing so is illegal under {N}, the state auditor said',
    '{G} was told by the state auditor that it violated {N}',
    '{G} was notified by the state auditor that it was in violation of {N}',
  ],
  judge: [
    'a judge ordered {G} to pay $40,000 for violating {N}',
    'a judge ruled Friday that in {doing}, {G} violated {N}',
    'a judge ruled against {G}, saying it violated {N} when it {did}',
  ],
  lawsuit: ['the lawsuit accuses {G} of violating {N} by {doing}', '{G} violated {N}, a lawsuit filed Monday alleges'],
  Residents: ['residents accused {G} of {doing} in violation of {N}'],
  '': [
    '{G} {did}. That is a violation of {N}',
    '{G} {did}. The move violated {N}',
    '{G} {did}. Doing so violated {N}',
    "{G} {did}. That's not allowed under {N}",
    '{G} {did}. In doing so, it violated {N}',
  ],
}

/** The same words, of somebody else or of nothing that was done. */
const nearMisses = [
  'if {G} {did}, it violated {N}',
  'if {G} violated {N}, it could lose the grant',
  '{G} would have violated {N} by {doing}',
  '{G} risks violating {N} by {doing}',
  '{G} must not violate {N}',
  'to avoid violating {N}, {G} changed its forms',
  'a contractor hired by {G} violated {N}',
  'a company sued by {G} violated {N}',
  '{G} fined a landlord who violated {N}',
  '{G} cited 40 drivers for breaking {N}',
  '{G} trains its staff to spot violations of {N}',
  'residents of {G} who violate {N} face fines',
  '{G} {did}, a decision that angered residents',
]

/** How many of its sample are misread, where some are known to be. */
const misses: Readonly<Record<string, number>> = {
  // “By keeping it secret, the town of Elma, Washington, violated the decree,” he said.
  'by {doing}, {G} violated {N}': 1,
  // More words than are looked at: "the notice that a 2019 consent decree guarantees".
  '{G} denied residents the notice that {N} guarantees': 16,
  // "A judge ruled Friday that state law required it to report the deaths, but it never did.": whether the judge says that too is open.
  '{L} required {G} to {duty}, but it never did': 3,
  '{L} bars {G} from {doing}, but it did so anyway': 2,
}

const broken = [...verbs, ...adjuncts, ...calledSo, ...fronted, ...duties]

export const frames: readonly Frame[] = [
  ...broken.map((frame): Frame => ({ frame, status: 'non_compliant' })),
  ...Object.entries(said).flatMap(([by, turns]) =>
    turns.map((frame): Frame => ({ frame, status: 'non_compliant', by })),
  ),
  ...nearMisses.map((frame): Frame => ({ frame, status: null })),
].map((frame) => ({ ...frame, misses: misses[frame.frame] ?? 0 }))
