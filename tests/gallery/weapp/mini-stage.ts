import type { Browser, Page } from 'playwright-core'
import type { UserRow } from '../../../sandbox/state/shop-data'
import { authorise } from '../../driver/members'
import { MiniDriver } from '../../driver/mini/mini-driver'
import { Person } from '../../driver/person'
import { MiniShop } from '../../mini/driver/mini-shop'
import { RenderedProgram } from '../../mini/glass-easel/rendered-program'
import type { Device } from '../../mini/host/device'
import { weapp } from '../../mini/host/vendors/weapp'
import type { ShopInside } from '../../support/shop-inside'
import { type GalleryLanguage, words } from '../../support/words'
import type { Beginning, Stage } from '../stage'
import { crashProfile } from './crash-profile'

/** The built mini-program in the host, drawn by WeChat's own engine. */
export class MiniStage implements Stage {
  readonly driver: MiniDriver
  private shown: RenderedProgram | undefined

  private constructor(
    private readonly browser: Browser,
    private readonly miniShop: MiniShop,
  ) {
    this.driver = new MiniDriver('weapp', miniShop.device, () => miniShop.launchNow())
  }

  static async open(
    browser: Browser,
    language: GalleryLanguage,
    { settings = {}, member }: Beginning,
  ): Promise<MiniStage> {
    const miniShop = new MiniShop(weapp)
    await miniShop.open()
    const value = { appearance: 'auto', language }
    miniShop.device.storage.write('account.preferences', JSON.stringify({ version: 1, value }))
    const stage = new MiniStage(browser, miniShop)
    await stage.shop.configure(settings)
    if (member) await stage.signIn(language, member)
    return stage
  }

  get device(): Device {
    return this.miniShop.device
  }

  get shop(): ShopInside {
    return this.miniShop.shop.inside
  }

  async bindElsewhere(mobile: string): Promise<void> {
    const { shop } = this.miniShop
    await shop.bind(mobile, { weixin_openid: 'o_other' })
    // Until another code may be sent.
    shop.pass(60)
  }

  async fail(how: 'offline' | 'broken' | 'silent'): Promise<void> {
    const { network } = this.device
    if (how === 'offline') network.online = false
    else if (how === 'broken') network.broken = 502
    else network.hold()
  }

  async crashProfile(): Promise<() => Promise<void>> {
    const mend = crashProfile(this.driver.user.program)
    return async () => mend()
  }

  async picture(): Promise<Page> {
    // Countdowns stop with the app.
    await this.driver.kill()
    this.shown = await RenderedProgram.open(this.driver.user, this.browser)
    return this.shown.page
  }

  async close(): Promise<string[]> {
    const troubles = (await this.shown?.troubles()) ?? []
    await this.shown?.close()
    await this.miniShop.close()
    return troubles
  }

  /** A member who signed in through WeChat. The drawn page doesn't tell of pictures that can't be loaded: there is none. */
  private async signIn(language: GalleryLanguage, row: Partial<UserRow>): Promise<void> {
    const { driver } = this
    const person = new Person(driver, words[language])
    await driver.open('authorise')
    await driver.settle()
    await authorise(person, 'authorise.submit.weixin')
    await person.says('home.signOut')
    await driver.settle()
    Object.assign(this.shop.data.users[0] ?? {}, row, { avatar: '' })
    if (Object.keys(row).length > 0) await driver.open('home')
    await driver.settle()
  }
}
