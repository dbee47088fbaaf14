import { act, renderHook } from '@testing-library/react'
import type { PropsWithChildren } from 'react'
import { AppProvider } from '@/stores/app-context'
import { ModelShop } from '../../tests/support/model-shop'
import { MemoryStorage, testApp } from '../../tests/support/test-app'
import { useLoadProfile } from './use-load-profile'

const ann = { kind: 'username', account: 'ann', password: 'abc12345' } as const

test('what is loading when another tab signs the same person in again is loaded for the new sign-in', async () => {
  const shop = new ModelShop()
  const storage = new MemoryStorage()
  let notice = () => {}
  const open = () => {
    const app = testApp({
      ...{ shopUrl: 'https://shop.example', storage, transport: shop.transport(() => {}) },
      followStorage: (listener) => {
        notice = listener
      },
    })
    app.start()
    return app
  }
  const answer = (endpoint: string) =>
    act(async () => {
      for (const call of [...shop.pending]) if (call.endpoint === endpoint) call.answer(1)
      await new Promise((resolve) => setTimeout(resolve))
    })

  const other = open()
  const registering = other.user.getState().register(ann)
  await answer('user/reg')
  await registering

  const app = open()
  const loaded = jest.fn()
  renderHook(() => useLoadProfile(loaded), {
    wrapper: ({ children }: PropsWithChildren) => <AppProvider app={app}>{children}</AppProvider>,
  })
  other.user.getState().signOut()
  const signingIn = other.user.getState().signIn(ann)
  await answer('user/login')
  await signingIn
  await act(async () => notice())
  await answer('personal/index')
  expect(loaded).toHaveBeenCalledTimes(1)
})
