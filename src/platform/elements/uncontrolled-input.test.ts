import { uncontrolledInput } from './uncontrolled-input'

/** Like Taro's form element: setting its value calls setData. */
class FieldOfTaro {
  readonly props: Record<string, unknown> = { value: 'at first' }
  told: unknown[] = []
  get value(): unknown {
    return this.props.value
  }
  set value(text: unknown) {
    this.told.push(text)
    this.props.value = text
  }
}

test('what is typed is remembered and the page is not told', () => {
  const field = new FieldOfTaro()
  uncontrolledInput(field)
  expect(field.value).toBe('at first')
  field.value = 'typed'
  expect([field.value, field.props.value, field.told]).toEqual(['typed', 'typed', []])
})

test('a field that goes away is let go', () => {
  expect(() => uncontrolledInput(null)).not.toThrow()
})
