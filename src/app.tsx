import './styles/tokens.css'
import './styles/base.css'
import type { PropsWithChildren } from 'react'
import { followLaunches } from '@/platform/launch'
import { useOpenHomeWhenNotFound } from '@/platform/page-not-found'
import { shopUrl } from '@/platform/shop-url'
import { thisPlatform } from '@/platform/this-platform'
import { createApp } from '@/stores/app'
import { AppProvider } from '@/stores/app-context'

const app = createApp({ platform: thisPlatform, shopUrl })
followLaunches(app.referral.note)
app.start()

export default function App({ children }: PropsWithChildren) {
  useOpenHomeWhenNotFound()
  return <AppProvider app={app}>{children}</AppProvider>
}
