import { act, renderHook } from '@testing-library/react'
import fc from 'fast-check'
import { type AccountKind, accountKinds } from '@/domain/account-kind'
import { runs } from '../../tests/support/property-runs'
import { useAccountKind } from './use-account-kind'

/** What a shop may offer: any kinds in any order. */
const offer = fc.shuffledSubarray([...accountKinds], { minLength: 1 })

test('the kind that something was typed into stays, in whatever order the shop offers it (A7)', () => {
  fc.assert(
    fc.property(offer, fc.array(offer, { maxLength: 4 }), (first, later) => {
      const { result, rerender, unmount } = renderHook(({ kinds }) => useAccountKind(kinds), {
        initialProps: { kinds: first },
      })
      const { kind } = result.current
      expect(kind).toBe(first[0])
      act(result.current.hold)
      for (const kinds of later) {
        rerender({ kinds })
        expect(result.current.kind).toBe(kind && kinds.includes(kind) ? kind : kinds[0])
      }
      unmount()
    }),
    runs(100),
  )
})

test("before anything is typed, the shop's first kind is shown", () => {
  const { result, rerender } = renderHook((kinds: readonly AccountKind[]) => useAccountKind(kinds), {
    initialProps: [...accountKinds],
  })
  rerender(['sms', 'email', 'username'])
  expect(result.current.kind).toBe('sms')
})

test('a carried kind is shown where the shop offers it', () => {
  expect(renderHook(() => useAccountKind(accountKinds, 'email')).result.current.kind).toBe('email')
  expect(renderHook(() => useAccountKind(['sms'], 'email')).result.current.kind).toBe('sms')
  expect(renderHook(() => useAccountKind([], 'email')).result.current.kind).toBeUndefined()
})
