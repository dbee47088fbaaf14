import { until } from '../support/until'
import type { Stage } from './stage'

const username = 'zhang_san'
const mobile = '13800138001'

/** Whoever opens the album gets a picture of these pixels at once, as a file from the device. */
function answerAlbum(width: number, height: number): void {
  HTMLInputElement.prototype.click = function () {
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    canvas.getContext('2d')?.fillRect(0, 0, width / 2, height / 2)
    canvas.toBlob((png) => {
      if (!png) throw new Error('This browser draws no PNG')
      const chosen = new DataTransfer()
      chosen.items.add(new File([png], 'me.png', { type: 'image/png' }))
      this.files = chosen.files
      this.dispatchEvent(new Event('change'))
    })
  }
}

/** What is typed, filled in, chosen and left. */
export function formFlows(stage: () => Stage): void {
  test('what was typed is offered back after a reload, but never a password', async () => {
    const visitor = await stage().startAfresh()
    await visitor.visit('register')
    await visitor.type('用户名', username)
    await visitor.type('密码', 'secret12')
    await visitor.tab.reload()
    await visitor.reads('您有上次未完成的内容')
    await visitor.tap('恢复')
    await visitor.holds('用户名', username)
    await visitor.holds('密码', '')
  })

  test('a wrong captcha is replaced and keeps what was typed; the right one signs in', async () => {
    const visitor = await stage().newMember(username)
    await visitor.tap('退出登录')
    await visitor.tap('退出登录')
    await stage().configure({ home_user_login_img_verify_state: 1 })
    await visitor.visit('sign-in')
    await visitor.tab.reload()
    await visitor.type('账号', username)
    await visitor.type('密码', 'secret12')
    await visitor.type('图形验证码', 'zzzz')
    await visitor.tick('我已阅读并同意')
    await visitor.tap('登录')
    await visitor.reads('图形验证码错误，已为您更换')
    await visitor.holds('密码', 'secret12')
    await visitor.type('图形验证码', stage().shop.captcha('user_login'))
    await visitor.tap('登录')
    await visitor.meets('button', '退出登录')
  })

  test('a number that the browser filled in without an event, and a code inside its message, are understood', async () => {
    const visitor = await stage().startAfresh()
    await visitor.visit('register')
    await visitor.choose('手机号')
    await visitor.meets('field', '手机号')
    await visitor.run((number) => {
      const field = document.querySelector<HTMLInputElement>('input[type=tel]')
      if (field) field.value = number
    }, '\u202d+86 138-0013-8001\u202c')
    await visitor.tick('我已阅读并同意')
    await visitor.tap('获取验证码')
    await visitor.reads('秒后重发')
    const code = stage().shop.sentCode(mobile)
    await visitor.touch('field', '短信验证码')
    await visitor.tab.type(`【商店】5 分钟内有效的验证码：${code}，请勿告诉他人`)
    await visitor.type('密码', 'secret12')
    await visitor.tap('注册')
    await visitor.meets('button', '退出登录')
    expect(stage().shop.data.users.map((user) => user.mobile)).toEqual([mobile])
  })

  test('back closes what is on top, then asks about the edit, and leaves neither over home (E3)', async () => {
    const visitor = await stage().newMember(username)
    await visitor.tap('个人资料')
    await visitor.type('昵称', '小艾')
    await visitor.tap('生日')
    await visitor.meets('listbox', '年')
    await visitor.back()
    await visitor.readsNoLonger('确定')
    await visitor.holds('昵称', '小艾')
    await visitor.back()
    await visitor.tap('继续编辑')
    await visitor.holds('昵称', '小艾')
    await visitor.back()
    await visitor.tap('离开')
    await visitor.meets('button', '退出登录')
    await visitor.readsNoLonger('修改尚未保存')
    await visitor.tap('个人资料')
    await visitor.tap('恢复')
    await visitor.holds('昵称', '小艾')
  })

  test('a region that lists no longer have is kept when it is confirmed untouched', async () => {
    const visitor = await stage().newMember(username)
    Object.assign(stage().shop.account(username), { province: '浙江省', city: '杭州市', county: '下城区' })
    await visitor.tap('个人资料')
    await visitor.tap('所在地区')
    await visitor.meets('option', '下城区')
    await visitor.tap('确定')
    await visitor.reads('浙江省 杭州市 下城区')
    await visitor.type('昵称', '小艾')
    await visitor.tap('保存')
    await until('the name is saved', () => stage().shop.account(username).nickname === '小艾')
    expect(stage().shop.account(username).county).toBe('下城区')
  })

  test('a picture is redrawn small and square, uploaded, and shown', async () => {
    const visitor = await stage().newMember(username)
    await visitor.tap('个人资料')
    await visitor.meets('button', '头像')
    await visitor.run(answerAlbum, 1600, 1200)
    await visitor.tap('头像')
    await visitor.tap('确定')
    await visitor.waitFor('the picture as the shop keeps it', () => visitor.run(showsSquareUpload))
    await visitor.tap('保存')
    await until('the picture is saved', () => stage().shop.account(username).avatar !== '')
  })

  test('an agreement can be read, and the form behind it keeps what was typed', async () => {
    const visitor = await stage().startAfresh()
    await visitor.visit('register')
    await visitor.type('用户名', username)
    await visitor.tap('《用户服务协议》')
    await visitor.meets('heading', '用户服务协议')
    await visitor.back()
    await visitor.holds('用户名', username)
  })
}

/** Whether a square picture that the shop keeps has been drawn. */
const showsSquareUpload = () =>
  Array.from(document.images).some(
    ({ src, naturalWidth, naturalHeight }) =>
      src.includes('/static/upload/') && naturalWidth === 640 && naturalHeight === 640,
  )
