import { en } from './en'
import { unpackTexts } from './unpack-texts'
import { zh } from './zh'

test('texts without keys are those of the Chinese catalogue, in its order', () => {
  const [first, second] = Object.keys(zh)
  expect(unpackTexts('one|two')).toEqual({ [`${first}`]: 'one', [`${second}`]: 'two' })
})

test('a whole catalogue, as in tests and in development, stays as it is', () => {
  expect(unpackTexts(en)).toBe(en)
})
