import './styles/tokens.css'
import './styles/base.css'
import { vendor } from '@vendor'
import type { PropsWithChildren } from 'react'
import { useOpenHomeWhenNotFound } from '@/platform/navigation'
import { createApp } from '@/stores/app'
import { AppProvider } from '@/stores/app-context'

const app = createApp({ platform: vendor, shopUrl: vendor.shopUrl })
app.back.getState().note(vendor.addressOf(app.configuration.back))
vendor.followLaunches((parameters) => {
  app.referral.note(parameters)
  app.back.getState().note(parameters.back)
})
app.start()

/** Calls back once the texts of the person's language are here: at once where they are part of the app. */
export function whenSpoken(then: () => void): void {
  const { getState, subscribe } = app.language
  if (getState().catalogue) return then()
  const stop = subscribe(({ catalogue }) => {
    if (!catalogue) return
    stop()
    then()
  })
}

export default function App({ children }: PropsWithChildren) {
  useOpenHomeWhenNotFound()
  return <AppProvider app={app}>{children}</AppProvider>
}
