import { setImmediate as turn } from 'node:timers/promises'
import { SwiftClock } from '../faults/fixture/swift-clock'

/** A clock, what it did and when, and whether something is under way beside it. */
function clockWithNotes() {
  const state = { isBusy: false }
  const clock = new SwiftClock(() => state.isBusy, 0)
  const notes: string[] = []
  const note = (what: string) => () => void notes.push(`${what} at ${clock.now()}`)
  return { clock, notes, note, state }
}

test('the clock of the fault campaign stands still while nobody sleeps by it', async () => {
  const { clock, notes, note } = clockWithNotes()
  clock.after(0, note('a timer'))
  for (let count = 0; count < 20; count += 1) await turn()
  expect(notes).toEqual([])
  await clock.sleep(0)
  expect(notes).toEqual(['a timer at 0'])
})

test('timers go off in their order, those that a timer sets included, and no later ones', async () => {
  const { clock, notes, note } = clockWithNotes()
  clock.after(10_000, note('a limit'))
  clock.after(5, () => void clock.after(3, note('the second of two')))
  clock.after(8, note('the first of two'))
  clock.after(7, note('another')).callOff()
  await clock.sleep(9_999)
  expect(notes).toEqual(['the first of two at 8', 'the second of two at 8'])
  await clock.sleep(1)
  expect(notes.at(-1)).toBe('a limit at 10000')
})

test('no time passes while a request is under way', async () => {
  const { clock, state, notes, note } = clockWithNotes()
  clock.after(1, note('a timer'))
  state.isBusy = true
  const sleep = clock.sleep(10)
  for (let count = 0; count < 20; count += 1) await turn()
  expect(notes).toEqual([])
  state.isBusy = false
  await sleep
  expect(notes).toEqual(['a timer at 1'])
})

test('a glance goes on to what happens next, but not beyond its end', async () => {
  const { clock, notes, note } = clockWithNotes()
  clock.after(10_000, note('a limit'))
  await clock.glance(500)
  expect(clock.now()).toBe(500)
  await clock.glance(60_000)
  expect(notes).toEqual(['a limit at 10000'])
})
