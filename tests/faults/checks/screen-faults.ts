import type { Look } from '../../driver/driver'
import type { FaultShop } from '../fixture/fault-shop'
import { PASSWORD } from '../flows/sample-account'

/** What no screen may show: messages of PHP, markup, and missing values as JavaScript prints them. */
const foreign = [
  /SQLSTATE|\.php|Undefined|Exception/i,
  /<\/?\w+>/,
  /\[object \w+\]/,
  /\bundefined\b|\bNaN\b/,
  /^null$/,
]

/** What is wrong with the screen as it stands, whatever it is about. */
export function screenFaults({ lines, buttons, hasWayBack, fields }: Look, { data }: FaultShop): string[] {
  const faults: string[] = []
  if (lines.every((line) => line.trim() === '')) faults.push('the screen is blank')
  if (buttons.length === 0 && !hasWayBack) faults.push('there is nothing to tap')
  const shown = [...lines, ...buttons, ...Object.values(fields)]
  for (const pattern of foreign) {
    const line = shown.find((text) => pattern.test(text))
    if (line !== undefined) faults.push(`the screen says «${line}»`)
  }
  const secrets = [...Object.keys(data.tokens), ...data.users.flatMap(({ pwd }) => pwd), PASSWORD]
  const leak = lines.find((line) => secrets.some((secret) => secret !== '' && line.includes(secret)))
  if (leak !== undefined) faults.push(`the screen shows a secret: «${leak}»`)
  return faults
}

/** Typed texts that their fields no longer hold. */
export const lostInput = ({ fields }: Look, typed: Readonly<Record<string, string>>): string[] =>
  Object.entries(typed).flatMap(([label, text]) => {
    const now = fields[label]
    return now === text ? [] : [`«${label}» was ${text} and is ${now ?? 'gone'}`]
  })
