import type { TaroElement, TaroEvent } from '@tarojs/runtime'
import type { ReactNode } from 'react'

// Taro's elements as mini-programs have them.
process.env.TARO_PLATFORM = 'mini'

interface Runtime {
  document: { createElement(name: string): TaroElement }
  createEvent(event: { type: string; detail: object }): TaroEvent
}
const { document, createEvent } = jest.requireActual<Runtime>('@tarojs/runtime')
// The build gives it to every module; the watch over secrets looks at every document's cookies.
Object.assign(globalThis, { document: Object.assign(document, { cookie: '' }) })
const { createElement, useEffect } = jest.requireActual<typeof import('react')>('preact/compat')
const { default: renderer } = jest.requireActual<{
  default: { createRoot(place: TaroElement): { render(node: ReactNode): void } }
}>('../../config/mini-preact/react-dom.js')

function draw(node: ReactNode) {
  const place = document.createElement('view')
  const root = renderer.createRoot(place)
  root.render(node)
  const [element] = place.children
  if (!element) throw new Error('Nothing was drawn.')
  return { element, again: (next: ReactNode) => root.render(next) }
}

const fire = (element: TaroElement, type: string) =>
  element.dispatchEvent(createEvent({ type, detail: { value: 'typed' } }))

function ScreenWithEffect({ effect }: { effect(): void }) {
  useEffect(effect, [effect])
  return createElement('view')
}

describe('Preact on the elements of a mini-program', () => {
  test.each([
    ['onClick', 'tap'],
    ['onFocus', 'focus'],
    ['onBlur', 'blur'],
    ['onInput', 'input'],
    ['onGetPhoneNumber', 'getphonenumber'],
  ])('%s listens to the platform’s %s', (property, event) => {
    const listener = jest.fn()
    const { element, again } = draw(createElement('input', { [property]: listener }))
    fire(element, event)
    expect(listener).toHaveBeenCalledTimes(1)
    again(createElement('input', {}))
    fire(element, event)
    expect(listener).toHaveBeenCalledTimes(1)
  })

  test('an attribute that is false is told to the template, whatever it was before', () => {
    const { element, again } = draw(createElement('input', { adjustPosition: false }))
    expect(element.props.adjustPosition).toBe(false)
    again(createElement('input', { adjustPosition: true }))
    expect(element.props.adjustPosition).toBe(true)
    again(createElement('input', { adjustPosition: false }))
    expect(element.props.adjustPosition).toBe(false)
  })

  test('a field begins with its default value and keeps what is typed when it is drawn again', () => {
    const { element, again } = draw(createElement('input', { defaultValue: 'at first' }))
    expect(element.props.value).toBe('at first')
    fire(element, 'input')
    again(createElement('input', { defaultValue: 'at first', placeholder: 'drawn again' }))
    expect(element.props).toMatchObject({ value: 'typed', placeholder: 'drawn again' })
  })

  test('what follows a drawing comes at once, without a frame', async () => {
    const effect = jest.fn()
    draw(createElement(ScreenWithEffect, { effect }))
    await new Promise((resolve) => setTimeout(resolve))
    expect(effect).toHaveBeenCalledTimes(1)
  })
})
