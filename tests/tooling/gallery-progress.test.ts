import { progressIn } from '../../scripts/gallery/progress'

/** What is written to a stream while the pictures are counted at these moments. */
function written(isTTY: boolean, counts: readonly number[], expected = 60): string {
  const stream = { isTTY, text: '', write: (text: string) => (stream.text += text) }
  const progress = progressIn({ expected, stream })
  for (const count of counts) progress.tell(count)
  progress.end()
  return stream.text
}

test('a terminal has one line, written anew when the count changes', () => {
  expect(written(true, [0, 1, 1, 4])).toBe('\r  1 of 60\r  4 of 60\n')
})

test('a log has a line every 25 pictures, even where the count leaps over the 25th', () => {
  expect(written(false, [0, 24, 26, 27, 49, 50, 60])).toBe('  26 of 60\n  50 of 60\n')
})

test('new states, which nobody expected, are part of the whole', () => {
  expect(written(true, [61])).toBe('\r  61 of 61\n')
})

test('nothing is written where no picture is taken', () => {
  expect(written(true, [0])).toBe('')
})
