/** The servers that the sandbox can be, newest first. `2022` is what the documents of 2021 and 2022 print. */
export const generationNames = ['6.9', '4.0', '2.3.2', '2.2.2', '2022'] as const
export type GenerationName = (typeof generationNames)[number]

const otherSpellings: ReadonlyMap<string, GenerationName> = new Map([
  ['today', '6.9'],
  ['6.9.0', '6.9'],
  ['4.0.0', '4.0'],
])

/** Everything that names a generation. */
export const generationSpellings: readonly string[] = [...generationNames, ...otherSpellings.keys()]

/** The generation that a text names; undefined for an unknown one. */
export function generationNamed(text: string): GenerationName | undefined {
  return generationNames.find((name) => name === text) ?? otherSpellings.get(text)
}
