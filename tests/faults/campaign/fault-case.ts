import { createHash } from 'node:crypto'
import { type PlatformName, platforms } from '../../driver/driver'
import { fieldsOf } from '../checks/judge-answer'
import type { Step } from '../flows/step'
import { steps } from '../flows/steps'
import { wrongType } from '../proxy/body-faults'
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

/** Every fault at this step. */
const casesOf = (platform: PlatformName, step: Step): FaultCase[] =>
  faultKinds.map((kind) => ({
    id: `${platform} ${step.name} ${kind.name}`,
    platform,
    step,
    kind,
    leftOut: reasonToLeaveOut(platform, step, kind),
  }))

/** Another type at every field of the step's answer that matters, one after another. */
const fieldCasesOf = (platform: PlatformName, step: Step): FaultCase[] =>
  fieldsOf(step.endpoint).map((place) => {
    const kind = { name: 'wrong-type', ...wrongType(place) }
    const id = `${platform} ${step.name} ${kind.name} ${place.join('.')}`
    return { id, platform, step, kind, leftOut: null }
  })

function casesOn(platform: PlatformName): FaultCase[] {
  const here = steps.filter((step) => !step.platforms || step.platforms.includes(platform))
  const isFirst = ({ endpoint }: Step, index: number) =>
    here.findIndex((step) => step.endpoint === endpoint) === index
  return here.flatMap((step, index) => [
    ...casesOf(platform, step),
    ...(isFirst(step, index) ? fieldCasesOf(platform, step) : []),
  ])
}

/**
 * Every fault × every step × every platform, in a fixed order; another type at one field everywhere, and at every field
 * of an endpoint's answer at the first step that it stands behind.
 */
export const allCases: readonly FaultCase[] = platforms.flatMap(casesOn)

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
