import type { Look } from '../../driver/driver'

/** Typed texts that their fields no longer hold. */
export const lostInput = ({ fields }: Look, typed: Readonly<Record<string, string>>): string[] =>
  Object.entries(typed).flatMap(([label, text]) => {
    const now = fields[label]
    return now === text ? [] : [`«${label}» was ${text} and is ${now ?? 'gone'}`]
  })
