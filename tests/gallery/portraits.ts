import type { Page } from 'playwright-core'
import { axeFaults } from '../support/axe-faults'
import { keepPicture } from './album'
import { fingerprintOf } from './fingerprint'

export const appearances = ['light', 'dark'] as const

interface Wanted {
  /** Platform, state and language, such as `h5/register.zh`. */
  name: string
  /** Whether axe looks at it, too. */
  checked: boolean
  /** A page of its own to look at pictures with. */
  darkroom: Page
}

/**
 * Takes a state's picture in light and in dark.
 *
 * @returns what is wrong: a look that nobody accepted, and what axe finds where `checked`.
 */
export async function takePortraits(page: Page, { name, checked, darkroom }: Wanted): Promise<string[]> {
  const wrong: string[] = []
  for (const colorScheme of appearances) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const png = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' })
    const fingerprint = await fingerprintOf(darkroom, png)
    const changed = keepPicture(`${name}.${colorScheme}`, png, fingerprint)
    if (changed) wrong.push(changed)
    // Dark differs from light in nothing but colours.
    const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined
    if (checked) wrong.push(...(await axeFaults(page, rules)).map((fault) => `${colorScheme}: ${fault}`))
  }
  return wrong
}
