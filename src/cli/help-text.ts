/** Fits examples and notes of a command's help to the width of the terminal. */
import type { Command } from 'commander'

/** Of a reader that is no terminal. */
const USUAL_WIDTH = 80
const SECOND_LINE = ' '.repeat(6)

/**
 * Paragraphs are broken anew. An example that is too long gets what it does on a line of its own; commands are never broken, so
 * that they can be copied. Indented lines that fit stay as they are.
 *
 * @example fitHelp('  extract a.txt    what it says', 20, wrap) // '  extract a.txt\n      what it says'
 */
export function fitHelp(text: string, width: number, wrap: (text: string, width: number) => string): string {
  return text
    .split(/\n\n/)
    .map((block) => fitBlock(block, width, wrap))
    .join('\n\n')
}

function fitBlock(block: string, width: number, wrap: (text: string, width: number) => string): string {
  const lines = block.split('\n')
  if (!lines.some((line) => line.startsWith('  '))) {
    const [, before = '', words = '', after = ''] = /^(\n*)([\s\S]*?)(\n*)$/.exec(block) ?? []
    return before + wrap(words.replaceAll('\n', ' '), width) + after
  }
  return lines
    .map((line) => {
      const [, command, about] = /^( {2}\S.*?) {2,}(\S.*)$/.exec(line) ?? []
      return line.length <= width || about === undefined ? line : `${command}\n${SECOND_LINE}${about}`
    })
    .join('\n')
}

/** For commander's `addHelpText`, which asks when the help is shown. */
export const helpText =
  (text: string) =>
  ({ command }: { readonly command: Command }): string =>
    fitHelp(text, command.configureOutput().getOutHelpWidth?.() ?? USUAL_WIDTH, (words, width) =>
      command.createHelp().boxWrap(words, width),
    )
