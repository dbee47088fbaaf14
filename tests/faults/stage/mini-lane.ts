import { encryptPhone } from '../../../sandbox/platforms/phone-number'
import { type Listening, listen } from '../../../sandbox/server'
import type { ShopData } from '../../../sandbox/state/shop-data'
import { Device } from '../../mini/host/device'
import { MiniHand } from '../hands/mini-hand'
import { FaultProxy } from '../proxy/fault-proxy'
import { FaultShop } from './fault-shop'
import type { App, Lane } from './lane'
import type { Scene } from './scene'
import { SPEED } from './speed'

type MiniPlatform = MiniHand['platform']

/** Runs cases of a built mini-program in the host. */
export class MiniLane implements Lane {
  private readonly kept = new Map<App, { data: ShopData; device: Device }>()
  private hand: MiniHand | null = null
  private device: Device | null = null

  private constructor(
    readonly platform: MiniPlatform,
    private readonly shop: FaultShop,
    private readonly server: Listening,
    private readonly proxy: FaultProxy,
  ) {}

  static async open(platform: MiniPlatform): Promise<MiniLane> {
    const shop = new FaultShop()
    const server = await listen(shop.shop.app, { port: 0 })
    const proxy = new FaultProxy(server.url, SPEED)
    await proxy.listenAgain()
    return new MiniLane(platform, shop, server, proxy)
  }

  has = (app: App): boolean => app === 'guest' || this.kept.has(app)

  async start(app: App): Promise<Scene> {
    await this.hand?.kill()
    await this.proxy.reset()
    const kept = this.kept.get(app)
    this.shop.reset(kept?.data)
    const device = new Device(this.proxy.url, ({ name, mobile }) => {
      const { encrypted_data, iv } = encryptPhone(this.shop.shop.state, `o_tt_${name}`, mobile)
      return { encryptedData: encrypted_data, iv }
    })
    device.speed = SPEED
    if (kept) device.storage.moveFrom(kept.device.storage)
    this.device = device
    this.hand = new MiniHand(this.platform, device)
    return { hand: this.hand, shop: this.shop, proxy: this.proxy }
  }

  async keep(app: App): Promise<void> {
    if (this.device) this.kept.set(app, { data: this.shop.remember(), device: this.device })
  }

  async close(): Promise<void> {
    await this.hand?.kill()
    await this.proxy.close()
    await this.server.close()
  }
}
