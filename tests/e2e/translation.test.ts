import { Phone } from './phone'

let phone: Phone

beforeAll(async () => {
  phone = await Phone.open()
})
afterAll(() => phone?.close())

/** Does to the page what a browser's translator does: every text node gives way to an element with other words. */
const translate = () =>
  phone.page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: ChildNode[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text && node.data.trim()) texts.push(node)
    }
    for (const text of texts) {
      const font = document.createElement('font')
      font.textContent = `«${text.textContent}»`
      text.replaceWith(font)
    }
  })

test('a translated page shows what was chosen, saved and said last (E5)', async () => {
  await phone.newMember()
  await phone.button('个人资料').tap()
  await phone.screen.getByRole('button', { name: /^性别/ }).waitFor()
  await translate()
  await phone.screen.getByRole('button', { name: /性别.*«保密»/ }).tap()
  await phone.page.getByRole('dialog').getByRole('option', { name: '女' }).tap()
  await phone.screen.getByRole('button', { name: /性别.* 女$/ }).waitFor()
  await phone.field('昵称').fill('张三')
  await phone.button('«保存»').tap()
  await phone.toast('已保存')
  expect(phone.shop.account('zhang_san')).toMatchObject({ gender: 1, nickname: '张三' })
  expect(phone.troubles).toEqual([])
})

test('a translated page counts the seconds until another code, and changes its language', async () => {
  await phone.newMember()
  await phone.visit('account/bind-mobile')
  await phone.field('手机号').fill('13800138001')
  await translate()
  await phone.button('«获取验证码»').tap()
  await phone.screen.getByRole('button', { name: /^\d+ 秒后重发$/ }).waitFor()
  const first = await phone.screen.getByRole('button', { name: /秒后重发/ }).textContent()
  await phone.screen.getByRole('button', { name: new RegExp(`^(?!${first}).*秒后重发`) }).waitFor()
  await phone.visit()
  await phone.screen.getByRole('button', { name: /^外观/ }).waitFor()
  await translate()
  await phone.screen.getByRole('button', { name: /Language/ }).tap()
  await phone.page.getByRole('option', { name: 'English' }).tap()
  await phone.screen.getByRole('button', { name: 'Sign out', exact: true }).waitFor()
  await phone.screen.getByRole('button', { name: /^Appearance.*System$/ }).waitFor()
  expect(phone.troubles).toEqual([])
})
