import type { Page } from 'playwright-core'
import { type TouchTarget, touchTargets } from './touch-targets'

/** The least size of a target and the least distance between two, in CSS px. */
const SIZE = 44
const APART = 8

/** How far two targets are from each other; 0 where they touch. */
function distance({ box: one }: TouchTarget, { box: other }: TouchTarget): number {
  const beside = Math.max(one.left - other.right, other.left - one.right)
  const below = Math.max(one.top - other.bottom, other.top - one.bottom)
  return Math.max(beside, below, 0)
}

const isApart = (one: TouchTarget, other: TouchTarget) =>
  one.groups.some((group) => other.groups.includes(group)) ||
  one.isFixed !== other.isFixed ||
  distance(one, other) >= APART

/** The corner that the thumb of a right hand doesn't reach. */
const isFarAway = ({ box }: TouchTarget, { width, height }: { width: number; height: number }) =>
  box.right < width / 2 && box.bottom < height / 4

/**
 * What a thumb can't do on this screen: targets that are too small or too close, a main action in the upper third,
 * something in the upper left corner that nothing else leads to. For going back, the device has its own gesture.
 */
export async function reachFaults(page: Page): Promise<string[]> {
  const window = page.viewportSize() ?? { width: 0, height: 0 }
  const targets = await touchTargets(page)
  const faults: string[] = []
  targets.forEach((target, index) => {
    const { name, reach, box } = target
    if (reach.width < SIZE || reach.height < SIZE)
      faults.push(`“${name}” is hit on ${reach.width} × ${reach.height} px`)
    for (const other of targets.slice(index + 1)) {
      if (!isApart(target, other))
        faults.push(`“${name}” and “${other.name}” are ${distance(target, other)} px apart`)
    }
    if (target.isPrimary && !target.isFixed && (box.top + box.bottom) / 2 < window.height / 3)
      faults.push(`“${name}” is in the upper third, at ${(box.top + box.bottom) / 2}`)
    if (!target.isBack && target.groups.length === 0 && isFarAway(target, window))
      faults.push(`“${name}” is in the upper left corner`)
  })
  return faults
}
