/** Completion for zsh, with what each word means. */
import { allWords, type CommandWords, type OptionWords, quoted, type ValueWords } from './words.ts'

export function completeZsh(): string {
  const { main, commands } = allWords()
  const rows = commands.map(({ name, about }) => quoted(`${name}:${about}`))
  return `#compdef extract
# Completion of extract for zsh. Made by: extract completion zsh
_extract_first() {
  local -a commands=(
${rows.map((row) => `    ${row}`).join('\n')}
  )
  _describe command commands
  _files
}
_extract() {
  case $words[2] in
${commands.map(caseOf).join('\n')}
    *)
      _arguments ${lines([...main.options.flatMap(specsOf), quoted('*:path:_extract_first')])}
      ;;
  esac
}
if [ "$funcstack[1]" = "_extract" ]; then _extract "$@"; else compdef _extract extract; fi
`
}

const lines = (specs: readonly string[]): string => specs.map((spec) => `\\\n        ${spec}`).join(' ')

const caseOf = (command: CommandWords): string => `    ${command.name})
      if (( CURRENT == 2 )); then _extract_first; return; fi
      shift words
      (( CURRENT-- ))
      _arguments ${lines([...command.options.flatMap(specsOf), ...command.arguments.map((value) => quoted(`:${valueSpec(value)}`))])}
      ;;`

/** Brackets and colons end the parts of a spec. */
const escaped = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&')

function valueSpec({ name, choices, files, list }: ValueWords): string {
  const words = choices.join(' ')
  const what = words === '' ? (files ? '_files' : ' ') : list ? `_values -s , ${name} ${words}` : `(${words})`
  return `${escaped(name)}:${what}`
}

/** Either name leaves the other out; the value of a long one may stand behind "=". */
function specsOf({ short, long, about, value }: OptionWords): readonly string[] {
  const both = short ? `(${short} ${long})` : ''
  const tail = `[${escaped(about)}]${value ? `:${valueSpec(value)}` : ''}`
  return [...(short ? [short] : []), value ? `${long}=` : long].map((name) => quoted(`${both}${name}${tail}`))
}
