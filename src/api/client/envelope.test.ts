import { envelopeFields, requestUrl } from './envelope'
import { formFields } from './form-encode'

test.each(['https://shop.example', 'https://shop.example/', 'https://shop.example//'])(
  'the address under %s holds nothing but the endpoint',
  (baseUrl) => {
    expect(requestUrl(baseUrl, 'personal/save')).toBe('https://shop.example/api.php?s=personal/save')
  },
)

test('the envelope of a guest', () => {
  const context = { uuid: 'u-1', lang: 'zh', referrer: null }
  expect(formFields(envelopeFields('weixin', context, null))).toEqual({
    system_type: 'default',
    application: 'app',
    application_client_type: 'weixin',
    uuid: 'u-1',
    lang: 'zh',
    ajax: 'ajax',
  })
})

test('the envelope of a member who was invited', () => {
  const context = { uuid: 'u-1', lang: 'en', referrer: '12' }
  expect(envelopeFields('h5', context, 't')).toMatchObject({ token: 't', referrer: '12', lang: 'en' })
})
