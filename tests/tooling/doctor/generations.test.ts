/** @jest-environment node */
import { readFileSync } from 'node:fs'
import { generationNames } from '../../../sandbox/generations/generation-names'
import { withOutputs } from '../../../scripts/doctor/document/examples'
import { hasBlocker, type Report } from '../../../scripts/doctor/examine'
import { inProject } from '../../../scripts/project-root'
import { closeShopsAfterTests, examineAt, foundIn, shopOf } from './test-shops'

closeShopsAfterTests()

const ageIn = ({ checks }: Report) =>
  checks.flatMap(({ findings }) => findings).find(({ words }) => words === 'generation.age')?.values?.age

test.each([
  ['6.9', 'age.newest'],
  ['4.0', '2.3.3 – 4.x'],
  ['2.3.2', '2.3.2'],
  ['2.2.2', 'age.oldest'],
] as const)('%s: the age is told by its answers', async (generation, age) => {
  const { url } = await shopOf(generation)
  expect(ageIn(await examineAt(url))).toEqual([age])
})

test.each(generationNames)(
  '%s: nothing is in the way, and nothing in the shop changes',
  async (generation) => {
    const { shop, url } = await shopOf(generation)
    const before = structuredClone(shop.state.data)
    const report = await examineAt(url)
    expect(hasBlocker(report)).toBe(false)
    // A shop remembers the captcha that it drew and the language that it was asked in.
    const { captchas, languages } = shop.state.data
    expect(shop.state.data).toEqual({ ...before, captchas, languages })
  },
)

describe('what depends on the settings', () => {
  test.each([
    ['mandatory phone', '6.9', { common_user_is_mandatory_bind_mobile: '1' }, 'note accounts.phoneRequired'],
    [
      'mandatory phone, and no way to bind one',
      '6.9',
      { common_user_is_mandatory_bind_mobile: '1', common_user_verify_bind_mobile_list: '' },
      'blocker phone.not',
    ],
    ['approval', '6.9', { common_register_is_enable_audit: '1' }, 'note accounts.approval'],
    ['no registration', '6.9', { home_user_reg_type: '' }, 'warning kinds.noRegister'],
    ['no captcha before a code', '6.9', { common_img_verify_state: '0' }, 'warning captcha.freeCodes'],
    ['no name', '6.9', { home_site_name: '' }, 'warning site.noName'],
    [
      'an agreement without a text',
      '6.9',
      { sandbox_agreement_html: '<p> </p>' },
      'warning agreements.missing',
    ],
    [
      'the switch of 2.2.2 for one tap',
      '2.2.2',
      { common_user_is_onekey_bind_mobile: '1' },
      'ok phone.oneTap',
    ],
    [
      'a logo',
      '6.9',
      { home_site_logo_app: '/static/common/images/default-user-avatar-md.png' },
      'note images.plain',
    ],
    ['a logo that is gone', '6.9', { home_site_logo_app: '/static/gone.png' }, 'warning images.not'],
  ] as const)('%s', async (_, generation, settings, found) => {
    const { shop, url } = await shopOf(generation)
    Object.assign(shop.state.data.config, settings)
    expect(foundIn(await examineAt(url))).toContain(found)
  })

  test('a mini-program whose id the shop lacks', async () => {
    const { shop, url } = await shopOf()
    shop.state.data.config.common_app_mini_toutiao_appid = ''
    const report = await examineAt(url)
    expect(foundIn(report)).toContain('warning oneTap.notReady')
    expect(report.platforms).toContainEqual(
      expect.objectContaining({ platform: 'toutiao', firstVisit: 'cell.form' }),
    )
  })
})

test('the document shows what the doctor says', async () => {
  const document = readFileSync(inProject('docs/doctor.md'), 'utf8')
  expect(await withOutputs(document)).toBe(document)
})
