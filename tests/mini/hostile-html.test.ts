import { isRecord } from '@/api/wire/values'
import { readableTags } from '@/domain/rich-text'
import { hostilePage } from '../support/hostile-html'
import { openRegister } from './driver/journeys'
import { findAll } from './driver/look'
import { miniShopForEachTest, vendors } from './driver/mini-shop'
import type { User } from './driver/user'

function* elements(nodes: unknown): Generator<Record<string, unknown>> {
  for (const node of Array.isArray(nodes) ? nodes : []) {
    if (!isRecord(node)) throw new Error(`${JSON.stringify(node)} is no node of a rich-text`)
    yield node
    yield* elements(node.children)
  }
}

const richText = (user: User) => findAll(user.screen, 'rich-text')[0]?.attributes.nodes

describe.each(vendors)('%s: HTML of the shop', (_, vendor) => {
  const miniShop = miniShopForEachTest(vendor)

  const readAgreement = async (html: string) => {
    await miniShop.shop.configure({ sandbox_agreement_html: html })
    const user = await miniShop.launch()
    await openRegister(user)
    await user.tap('《隐私政策》')
    await user.waitFor('更新于')
    return user
  }

  test('an agreement becomes nodes, which every platform accepts', async () => {
    const user = await readAgreement('<h2>政策</h2><p>我们<b>重视</b>您</p>')
    expect(richText(user)).toEqual([
      { type: 'node', name: 'h2', attrs: {}, children: [{ type: 'text', text: '政策' }] },
      {
        type: 'node',
        name: 'p',
        attrs: {},
        children: [
          { type: 'text', text: '我们' },
          { type: 'node', name: 'b', attrs: {}, children: [{ type: 'text', text: '重视' }] },
          { type: 'text', text: '您' },
        ],
      },
    ])
  })

  test('nothing hostile reaches the platform’s rich-text', async () => {
    const user = await readAgreement(`<p>第一条</p>${hostilePage}`)
    for (const { type, name, attrs } of elements(richText(user))) {
      if (type === 'text') continue
      expect(readableTags).toContain(name)
      expect(Object.keys(attrs ?? {}).filter((key) => !/^(col|row)span$/.test(key))).toEqual([])
    }
    expect(JSON.stringify(richText(user))).toContain('第一条')
  })

  test('the reason of a closed shop is text', async () => {
    await miniShop.shop.configure({
      home_site_app_state: vendor.clientType,
      home_site_close_reason: `<p onclick=x>盘点中</p>${hostilePage}`,
    })
    const user = await miniShop.launch()
    await user.waitFor('盘点中')
    expect(user.lines.filter((line) => /<(img|script|iframe|svg)/i.test(line))).toEqual([])
  })
})
