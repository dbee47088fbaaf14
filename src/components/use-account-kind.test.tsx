import { act, renderHook } from '@testing-library/react'
import fc from 'fast-check'
import type { PropsWithChildren } from 'react'
import { type AccountKind, accountKinds } from '@/domain/account-kind'
import { AppProvider } from '@/stores/app-context'
import { runs } from '../../tests/support/property-runs'
import { testApp } from '../../tests/support/test-app'
import { useAccountKind } from './use-account-kind'

const app = testApp({ shopUrl: 'http://127.0.0.1:9' })

/** The kind of a form on a screen, while the shop offers `first`. */
const shown = (first: readonly AccountKind[]) =>
  renderHook((kinds: readonly AccountKind[]) => useAccountKind(kinds), {
    initialProps: first,
    wrapper: ({ children }: PropsWithChildren) => <AppProvider app={app}>{children}</AppProvider>,
  })

/** What a shop may offer: any kinds in any order. */
const offer = fc.shuffledSubarray([...accountKinds], { minLength: 1 })

test('the kind that something was typed into stays, in whatever order the shop offers it (A7)', () => {
  fc.assert(
    fc.property(offer, fc.array(offer, { maxLength: 4 }), (first, later) => {
      const { result, rerender, unmount } = shown(first)
      const { kind } = result.current
      expect(kind).toBe(first[0])
      act(result.current.onTyped)
      for (const kinds of later) {
        rerender(kinds)
        expect(result.current.kind).toBe(kind && kinds.includes(kind) ? kind : kinds[0])
      }
      unmount()
    }),
    runs(100),
  )
})

test("before anything is typed, the shop's first kind is shown", () => {
  const { result, rerender } = shown(accountKinds)
  rerender(['sms', 'email', 'username'])
  expect(result.current.kind).toBe('sms')
})

test.each([
  [accountKinds, 'email'],
  [['sms'], 'sms'],
  [[], undefined],
] as const)('of %j a carried e-mail address shows %s', (kinds, kind) => {
  app.typedAccount.carry({ kind: 'email', account: 'ada@example.com' })
  expect(shown(kinds).result.current.kind).toBe(kind)
})
