import { indexAfterKey, indexAt, ROW_HEIGHT, turnAll, type WheelSet } from './wheel'

test('the row in the middle follows the scroll, and stays within the wheel when it bounces past its ends', () => {
  expect(indexAt(0, 10)).toBe(0)
  expect(indexAt(ROW_HEIGHT * 3 + 10, 10)).toBe(3)
  expect(indexAt(ROW_HEIGHT * 3 + 30, 10)).toBe(4)
  expect(indexAt(-60, 10)).toBe(0)
  expect(indexAt(ROW_HEIGHT * 12, 10)).toBe(9)
})

test('keys turn the wheel by a row, by a page and to its ends', () => {
  expect(indexAfterKey('ArrowDown', 3, 20)).toBe(4)
  expect(indexAfterKey('ArrowUp', 0, 20)).toBe(0)
  expect(indexAfterKey('PageDown', 3, 20)).toBe(8)
  expect(indexAfterKey('PageUp', 3, 20)).toBe(0)
  expect(indexAfterKey('End', 3, 20)).toBe(19)
  expect(indexAfterKey('Home', 3, 20)).toBe(0)
  expect(indexAfterKey('a', 3, 20)).toBeNull()
})

test('wheels that still roll are turned from the left, so that what depends on another comes after it', () => {
  const order: string[] = []
  const set: WheelSet<string> = {
    wheels: () => [],
    turn: (chosen, wheel, index) => {
      order.push(`${wheel}:${index}`)
      return `${chosen}+${index}`
    },
  }
  const rolling = new Map([
    [2, 7],
    [0, 4],
  ])
  expect(turnAll(set, 'start', rolling)).toBe('start+4+7')
  expect(order).toEqual(['0:4', '2:7'])
})
