import { act, renderHook } from '@testing-library/react'
import { useForm } from './use-form'

test('a field that is about to be replaced does not change the value that replaces it', () => {
  const edited = jest.fn()
  const { result } = renderHook(() => useForm({ initial: { address: '' }, onEdit: edited }))
  const before = result.current.field('address')
  act(() => {
    result.current.fill({ address: '一号\r\n二楼' })
    before.onBlur('')
    before.onInput('')
  })
  expect(result.current.values()).toEqual({ address: '一号\r\n二楼' })
  expect(edited).not.toHaveBeenCalled()

  act(() => result.current.field('address').onInput('三号'))
  expect(result.current.values()).toEqual({ address: '三号' })
})
