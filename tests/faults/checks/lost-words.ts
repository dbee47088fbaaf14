import type { Look } from '../hands/hand'

/** What was typed and doesn't stand in its field any more. */
export const lostWords = ({ fields }: Look, typed: Readonly<Record<string, string>>): string[] =>
  Object.entries(typed).flatMap(([label, text]) => {
    const now = fields[label]
    return now === text ? [] : [`«${label}» was ${text} and is ${now ?? 'gone'}`]
  })
