import './styles/tokens.css'
import './styles/base.css'
import type { PropsWithChildren } from 'react'
import { followLaunches } from '@/platform/launch'
import { useLostWay } from '@/platform/lost-way'
import { thisPlatform } from '@/platform/this-platform'
import { createWorld } from '@/stores/world'
import { WorldProvider } from '@/stores/world-context'

const world = createWorld({ platform: thisPlatform, shopUrl: SHOP_URL })
followLaunches(world.referral.note)
world.start()

export default function App({ children }: PropsWithChildren) {
  useLostWay()
  return <WorldProvider world={world}>{children}</WorldProvider>
}
