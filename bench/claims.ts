import { speedLimits } from '../config/budgets'
import type { MiniStart } from './mini-start'
import type { PickerRun } from './pickers'
import type { Claim, Row } from './table'

/** What is measured beside the loading of pages. */
export interface Others {
  picker: PickerRun
  miniStart: MiniStart
}

/**
 * What the measurement is held to: ratios within one run, since times differ between computers, and what a person feels
 * on the phone of the measurement.
 * @throws an Error when a page was not measured
 */
export function claimsOf(rows: readonly Row[], { picker, miniStart }: Others): Claim[] {
  const row = (name: string): Row => {
    const found = rows.find((one) => one.name === name)
    if (!found) throw new Error(`${name} was not measured.`)
    return found
  }
  const floor = row('floor: plain HTML')
  const hello = row('hello form')
  const early = ['register', 'sign-in', 'home of a guest']
  const forms = early.slice(0, 2)
  const limits = speedLimits
  return [
    ...early.map((name) => ({
      what: `${name}: everything works, to the hello form`,
      value: row(name).worksMs / hello.worksMs,
      limit: limits.works,
    })),
    ...forms.map((name) => ({
      what: `${name}: the first character is accepted and kept, to the floor`,
      value: row(name).acceptedMs / floor.acceptedMs,
      limit: limits.firstCharacter,
    })),
    ...early.map((name) => ({
      what: `${name}: something is drawn, to the floor`,
      value: row(name).firstPaintMs / floor.firstPaintMs,
      limit: limits.firstPaint,
    })),
    {
      what: 'home of a member on the second visit: drawn, to the floor',
      value: row('home of a member, again').firstPaintMs / row('floor, again').firstPaintMs,
      limit: limits.secondVisit,
    },
    ...forms.map(
      (name): Claim => ({
        what: `${name}: the longest task before the first character`,
        value: row(name).longestTaskMs,
        limit: limits.taskMs,
        unit: 'ms',
      }),
    ),
    { what: 'the region picker opens again', value: picker.openMs, limit: limits.pickerMs, unit: 'ms' },
    {
      what: 'its wheel rolls',
      ...{ value: picker.framesPerSecond, limit: limits.wheelFrames, unit: 'frames/s', least: true },
    },
    {
      what: 'the WeChat mini-program starts, to a hello world of Taro',
      value: miniStart.appMs / miniStart.helloMs,
      limit: limits.miniStart,
    },
  ]
}
