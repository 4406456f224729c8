export const kindLetters: Readonly<Record<string, string>>
export function placeKey(name: string): string
export function slugOf(name: string): string
export function titleOf(key: string): string
