import type { ClientType } from '@/api/client/client-type'
import type { App } from '@/stores/app'
import type { RunningShop } from '../../contract/running-shop'
import { testApp } from '../../support/test-app'

/** Something that a person does with the app. It passes where the app's own state shows the result. */
export interface Trial {
  readonly what: string
  /** False, or a refusal of the shop, means that it doesn't work there. */
  readonly works: (shop: RunningShop) => Promise<boolean>
}

export const mobile = '13800138001'
export const named = { kind: 'username', account: 'zhang_san', password: 'abc12345' } as const

export function open(shop: RunningShop, clientType: ClientType = 'h5'): App {
  const loginCode = clientType === 'h5' ? null : async () => 'ann'
  const app = testApp({ shopUrl: shop.url, clientType, loginCode })
  app.start()
  return app
}

export function memberOf({ user }: App) {
  const { session } = user.getState()
  return session.kind === 'member' ? session.user : null
}

export async function newMember(shop: RunningShop, clientType?: ClientType): Promise<App> {
  const app = open(shop, clientType)
  await app.user.getState().register(named)
  return app
}
