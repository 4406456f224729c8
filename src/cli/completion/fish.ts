/** Completion for fish, with what each word means. */
import { allWords, type CommandWords } from './words.ts'

export function completeFish(): string {
  const { main, commands } = allWords()
  const names = commands.map(({ name }) => name).join(' ')
  const none = `not __fish_seen_subcommand_from ${names}`
  const rows = [
    ...commands.map(
      ({ name, about }) => `complete -c extract -n '__fish_use_subcommand' -a ${name} -d ${fished(about)}`,
    ),
    ...optionsOf(main, none),
    ...commands.flatMap((command) => {
      const here = `__fish_seen_subcommand_from ${command.name}`
      return [...argumentsOf(command, here), ...optionsOf(command, here)]
    }),
  ]
  return `# Completion of extract for fish. Made by: extract completion fish\n${rows.join('\n')}\n`
}

const fished = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`

function argumentsOf({ arguments: words }: CommandWords, when: string): readonly string[] {
  return words.flatMap(({ choices, files }) => {
    if (choices.length > 0) return [`complete -c extract -n ${fished(when)} -f -a ${fished(choices.join(' '))}`]
    return files ? [] : [`complete -c extract -n ${fished(when)} -f`]
  })
}

/** `-r`: a value follows; `-x`: one that is no file. */
function optionsOf({ options }: CommandWords, when: string): readonly string[] {
  return options.map(({ short, long, about, value }) => {
    const names = `${short ? `-s ${short.slice(1)} ` : ''}-l ${long.slice(2)}`
    const values = !value
      ? ''
      : value.choices.length > 0
        ? ` -x -a ${fished(value.list ? `(__fish_append , ${value.choices.join(' ')})` : value.choices.join(' '))}`
        : value.files
          ? ' -r -F'
          : ' -x'
    return `complete -c extract -n ${fished(when)} ${names}${values} -d ${fished(about)}`
  })
}
