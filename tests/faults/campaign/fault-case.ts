import { createHash } from 'node:crypto'
import type { Step } from '../flows/step'
import { steps } from '../flows/steps'
import { type PlatformName, platforms } from '../hands/hand'
import type { FaultKind } from '../proxy/fault-kind'
import { faultKinds } from '../proxy/kinds'
import { reasonToLeaveOut } from './left-out'

/** One fault at one step on one platform. */
export interface FaultCase {
  /** `weapp register/by-name lost-answer` */
  id: string
  platform: PlatformName
  step: Step
  kind: FaultKind
  /** why it can't be, null where it can */
  leftOut: string | null
}

/** Every fault × every step × every platform, in a fixed order. */
export const allCases: readonly FaultCase[] = platforms.flatMap((platform) =>
  steps
    .filter((step) => !step.platforms || step.platforms.includes(platform))
    .flatMap((step) =>
      faultKinds.map((kind) => ({
        id: `${platform} ${step.name} ${kind.name}`,
        platform,
        step,
        kind,
        leftOut: reasonToLeaveOut(platform, step, kind),
      })),
    ),
)

/** A number for a text, the same in every run. */
export const numberOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0)

/** Choices that depend on the seed and the case alone, not on what ran before. */
export function pickFor(seed: string, id: string): (below: number) => number {
  let count = 0
  return (below) => {
    count += 1
    return below > 0 ? numberOf(`${seed} ${id} ${count}`) % below : 0
  }
}
