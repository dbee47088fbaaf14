import { until } from '../support/until'
import { goBack, launchWithBackForwardCache, leaveApp } from './back-forward-cache'
import { Phone } from './phone'

export const annsAddress = '安的地址'
export const bensRegion = { province: '浙江省', city: '杭州市', county: '西湖区' }

/** Hides from the tab what the browser tells of other tabs, as a frozen tab is told nothing. */
const deafen = (page: Phone['page']) =>
  page.addInitScript(() => {
    for (const type of ['storage', 'pageshow', 'visibilitychange']) {
      window.addEventListener(type, (event) => event.stopImmediatePropagation(), true)
    }
  })

/** How the first tab learns what the second has done: `leave` before that, `comeBack` after it. */
export const ways = [
  { way: 'that is told by the browser', isDeaf: false, leave: async () => {}, comeBack: async () => {} },
  { way: 'that has heard nothing', isDeaf: true, leave: async () => {}, comeBack: async () => {} },
  { way: 'in the back-forward cache', isDeaf: false, leave: leaveApp, comeBack: goBack },
]
type Way = (typeof ways)[number]

/** Two tabs of one browser that shows pages it has left as they were. */
export class TwoTabs {
  private first: Phone | null = null

  private constructor(
    /** The second tab, in which something happens that the first has not done. */
    readonly phone: Phone,
  ) {}

  static async open(): Promise<TwoTabs> {
    return new TwoTabs(await Phone.open({}, launchWithBackForwardCache))
  }

  /** The first tab, which the person has left open. */
  get tab(): Phone {
    if (!this.first) throw new Error('Nobody has opened the first tab.')
    return this.first
  }

  /** Closes the first tab after a test; fails where an error occurred in one of them. */
  async closeTab(): Promise<void> {
    expect([...this.phone.troubles.splice(0), ...this.tab.troubles]).toEqual([])
    await this.tab.page.close()
  }

  /** Ann is a member, and both tabs show her home. @returns her token */
  async annInBothTabs(isDeaf: boolean): Promise<string> {
    const { phone } = this
    await phone.newMember('ann')
    this.first = await phone.newTab()
    if (isDeaf) await deafen(this.first.page)
    await this.first.visit()
    await this.first.heading('ann').waitFor()
    await until('both tabs are up to date', () => phone.shop.requests('personal/index').length === 2)
    return String(await this.storedToken())
  }

  /** The person turns from the first tab to the second: only the tab in front is drawn at full speed. */
  async leave({ leave }: Way): Promise<void> {
    await leave(this.tab.page)
    await this.phone.page.bringToFront()
  }

  async comeBack({ comeBack }: Way): Promise<void> {
    await this.tab.page.bringToFront()
    await comeBack(this.tab.page)
  }

  /** Ann's profile is open in the first tab. */
  async openProfile(): Promise<void> {
    await this.tab.button('个人资料').tap()
    await this.tab.field('详细地址').waitFor()
  }

  /** The second tab signs Ann out and Ben in, who has had an account before. @returns his token */
  async changeToBen(): Promise<string> {
    const ben = await this.phone.shop.registerElsewhere('ben')
    Object.assign(ben, { address: '本的旧地址', ...bensRegion })
    await this.phone.page.bringToFront()
    await this.phone.signOut()
    await this.phone.signIn('ben')
    return String(await this.storedToken())
  }

  stored = (): Promise<string> => this.phone.page.evaluate(() => JSON.stringify({ ...localStorage }))

  async storedToken(): Promise<unknown> {
    const text = await this.phone.page.evaluate(() => localStorage.getItem('account.session'))
    return text === null ? null : JSON.parse(text).value.session.token
  }
}
