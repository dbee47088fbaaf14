import { Phone } from './phone'
import { whatTabsShow } from './what-tabs-show'

test('a failure is told the address, the screen and the last answers of the shop', async () => {
  const phone = await Phone.open()
  try {
    await phone.startAfresh('home')
    await phone.button('登录').waitFor()
    const shown = await whatTabsShow()
    expect(shown).toContain('#/pages/home/index')
    expect(shown).toMatch(/The screen: .*登录/)
    expect(shown).toMatch(/asked last: .*base\/common \(0\)/)
  } finally {
    await phone.close()
  }
  expect(await whatTabsShow()).toBe('')
})
