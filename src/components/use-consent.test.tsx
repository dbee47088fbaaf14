import { renderHook } from '@testing-library/react'
import { useConsent } from './use-consent'

const form = (consent: string) => ({ values: () => ({ consent }), setValue: jest.fn() })

test.each([
  ['asks where the box is not ticked', '', true, 0],
  ['goes on where it is ticked', '1', true, 1],
  ['goes on in a form that needs no consent', '', false, 1],
] as const)('%s', (_, ticked, isAsked, times) => {
  const go = jest.fn()
  const { result } = renderHook(() => useConsent(form(ticked), isAsked))
  result.current.withConsent(go)
  expect(go).toHaveBeenCalledTimes(times)
})
