/** Completion for bash, 3.2 (macOS) and later. What is not completed here is a file name. */
import { allWords, type CommandWords, quoted } from './words.ts'

export function completeBash(): string {
  const { main, commands } = allWords()
  const names = commands.map(({ name }) => name)
  return `# Completion of extract for bash. Made by: extract completion bash
_extract() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=extract words='' before='' at
  # "--view=v" is three words to bash.
  if [ "$cur" = = ]; then cur=''; elif [ "$prev" = = ]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
      ${names.join('|')}) command=\${COMP_WORDS[at]}; break ;;
    esac
  done
  case "$command $prev" in
${[main, ...commands].flatMap(valueCases).join('\n')}
    *)
      case "$command $cur" in
${[main, ...commands].map(optionCase).join('\n')}
        ${quoted('extract ')}*) words=${quoted(names.join(' '))} ;;
${commands.flatMap(argumentCase).join('\n')}
      esac
      ;;
  esac
  COMPREPLY=($(compgen -P "$before" -W "$words" -- "\${cur#"$before"}"))
}
complete -o default -o bashdefault -F _extract extract
`
}

const named = (name: string, words: readonly string[]): string =>
  words.map((word) => quoted(`${name} ${word}`)).join('|')

function valueCases({ name, options }: CommandWords): readonly string[] {
  return options.flatMap(({ short, long, value }) => {
    if (!value) return []
    const before = value.list ? ` before=\${cur%"\${cur##*,}"}` : ''
    const words = value.choices.length > 0 ? `words=${quoted(value.choices.join(' '))}${before}` : ''
    return [`    ${named(name, short ? [short, long] : [long])}) ${words} ;;`]
  })
}

const optionCase = ({ name, options }: CommandWords): string =>
  `        ${quoted(`${name} -`)}*) words=${quoted(
    options.flatMap(({ short, long }) => (short ? [short, long] : [long])).join(' '),
  )} ;;`

function argumentCase({ name, arguments: [first] }: CommandWords): readonly string[] {
  return first && first.choices.length > 0
    ? [`        ${quoted(`${name} `)}*) words=${quoted(first.choices.join(' '))} ;;`]
    : []
}
