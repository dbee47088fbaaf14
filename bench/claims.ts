import { speedLimits } from '../config/budgets'
import type { Claim, Row } from './table'

/**
 * What the measurement is held to: ratios within one run, since times differ between computers.
 * @throws an Error when a page was not measured
 */
export function claimsOf(rows: readonly Row[]): Claim[] {
  const row = (name: string): Row => {
    const found = rows.find((one) => one.name === name)
    if (!found) throw new Error(`${name} was not measured.`)
    return found
  }
  const floor = row('floor: plain HTML')
  const hello = row('hello form')
  const early = ['register', 'sign-in', 'home of a guest']
  const { works, firstCharacter, firstPaint, secondVisit } = speedLimits
  return [
    ...early.map((name) => ({
      what: `${name}: everything works, × the hello form`,
      ratio: row(name).worksMs / hello.worksMs,
      limit: works,
    })),
    ...early.slice(0, 2).map((name) => ({
      what: `${name}: the first character is accepted and kept, × the floor`,
      ratio: row(name).acceptedMs / floor.acceptedMs,
      limit: firstCharacter,
    })),
    ...early.map((name) => ({
      what: `${name}: something is drawn, × the floor`,
      ratio: row(name).firstPaintMs / floor.firstPaintMs,
      limit: firstPaint,
    })),
    {
      what: 'home of a member on the second visit: usable, × the floor',
      ratio: row('home of a member, again').usableMs / row('floor, again').usableMs,
      limit: secondVisit,
    },
  ]
}
