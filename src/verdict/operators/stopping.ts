/** To stop breaking a law: done it ends a breach, ordered or wished it says nothing of what is so. "Cannot break it": it must not. */
import type { OperatorRule } from '../rule.ts'

const form = 'operator' as const

const BREACH =
  '(?:violat|break|breach|ignor|flout|defy|disobey|disregard|infring|skirt|evad|circumvent|contraven|trampl|sidestep|dodg)'

export const stopping: readonly OperatorRule[] = [
  {
    form,
    id: 'op.to-stop',
    about: 'Ordered, told, warned, wants to stop breaking it: the end of it is still to come.',
    source: 'directives of courts and agencies',
    pattern: new RegExp(
      String.raw`\bto (?:immediately )?(?:stop|quit|cease|halt|end|desist from|refrain from|discontinue|give up)(?= ${BREACH}ing\b)`,
      'g',
    ),
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'The judge told Erie to stop violating the decree.',
        finds: 'to stop',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['Erie stopped violating the decree.', 'Erie failed to stop violating the decree.'],
  },
  {
    form,
    id: 'op.stop-it',
    about: 'A bare "stop": a command, or the second of two things that are to be done.',
    source: 'directives of courts and agencies',
    pattern: new RegExp(String.raw`(?<!\b(?:not|never|to) |n't )\b(?:stop|quit|cease|halt) (?=${BREACH}ing\b)`, 'g'),
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'Erie, stop violating the decree, the judge said.',
        finds: 'stop ',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['Erie did not stop violating the decree.'],
  },
  {
    form,
    id: 'op.cannot-breach',
    about: 'Cannot violate, cannot keep ignoring: it is not allowed to, whether it does or not.',
    source: 'editorials and court orders',
    pattern: new RegExp(
      String.raw`\b(?:can ?not|can't|could not|couldn't|can no longer|can never|may no longer|may not)(?: (?:just|simply|then|also))?(?:(?: (?:keep|keep on|continue|continue to|go on|persist in|get away with|be allowed to|be permitted to))?(?= ${BREACH})|(?= be (?:violated|ignored|broken|breached|flouted|defied|disobeyed|disregarded|skirted|evaded)\b))`,
      'g',
    ),
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'Erie cannot violate the decree, the judge said.',
        finds: 'cannot',
        as: 'dropped: irrealis',
      },
      {
        text: 'Erie cannot keep ignoring the decree.',
        finds: 'cannot keep',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['Erie cannot comply with the decree, the mayor said.'],
  },
  {
    form,
    id: 'op.cannot-have',
    about: 'Could not have violated: it did not.',
    source: 'statements of those accused',
    pattern:
      /\b(?:could not|couldn't|can ?not|can't) (?:\w+ly )?have(?= (?:been |\w+ly )?(?:violat|broken|breach|ignor|flout|defied|in violation|out of|infring|compl|met|follow|obey))/g,
    effect: 'reverses',
    side: 'before',
    examples: [
      {
        text: 'Without a quorum, Erie could not have violated the Sunshine Act.',
        finds: 'could not have',
        as: 'compliant',
      },
    ],
    near_misses: ['Erie could have violated the Sunshine Act.'],
  },
]
