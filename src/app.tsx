import './styles/tokens.css'
import './styles/base.css'
import { vendor } from '@vendor'
import type { PropsWithChildren } from 'react'
import { useOpenHomeWhenNotFound } from '@/platform/navigation'
import { createApp } from '@/stores/app'
import { AppProvider } from '@/stores/app-context'

export const app = createApp({ platform: vendor, shopUrl: vendor.shopUrl })
app.back.getState().note(vendor.addressOf(app.configuration.back))
vendor.followLaunches((parameters) => {
  app.referral.note(parameters)
  app.back.getState().note(parameters.back)
})
app.start()

export default function App({ children }: PropsWithChildren) {
  useOpenHomeWhenNotFound()
  return <AppProvider app={app}>{children}</AppProvider>
}
