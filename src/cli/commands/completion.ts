/** `extract completion`: scripts that let a shell complete commands, options and their values. */
import { completeBash } from '../completion/bash.ts'
import { completeFish } from '../completion/fish.ts'
import { completeZsh } from '../completion/zsh.ts'
import { writeOnce } from '../sink.ts'
import type { World } from '../world.ts'

const shells = { bash: completeBash, zsh: completeZsh, fish: completeFish }
export type ShellName = keyof typeof shells

/** Prints a script. */
export async function runCompletion(shell: ShellName, world: World): Promise<number> {
  await writeOnce(world.stdout, shells[shell]())
  return 0
}
