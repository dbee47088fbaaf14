import type { Page } from 'playwright-core'
import { axeFaults } from '../support/axe-faults'
import { compareSnapshot } from './baseline'
import { freeze } from './freeze'
import { type Appearance, appearances } from './looks'

interface SnapshotOptions {
  /** Platform, state and language, such as `h5/register.zh`. */
  name: string
  /** Whether axe checks it, too. */
  checked: boolean
  /** In which it is taken; both unless told otherwise. */
  shownIn?: readonly Appearance[]
}

/**
 * Takes a state's snapshots.
 *
 * @returns what is wrong: differences from the baseline, and what axe finds where `checked`.
 */
export async function takeSnapshots(
  page: Page,
  { name, checked, shownIn = appearances }: SnapshotOptions,
): Promise<string[]> {
  const wrong: string[] = []
  await freeze(page)
  for (const colorScheme of shownIn) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const png = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' })
    const changed = compareSnapshot(`${name}.${colorScheme}`, png)
    if (changed) wrong.push(changed)
    // Dark differs from light in colours only.
    const rules = colorScheme === 'dark' && shownIn.length > 1 ? ['color-contrast'] : undefined
    if (checked) wrong.push(...(await axeFaults(page, rules)).map((fault) => `${colorScheme}: ${fault}`))
  }
  return wrong
}
