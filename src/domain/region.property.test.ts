import fc from 'fast-check'
import { runs } from '../../tests/support/property-runs'
import { type Region, regionText } from './region'

const name = fc.oneof(
  fc.constant(''),
  fc.constantFrom('北京', '北京市', '上海', '上海市', '天津', '天津市', '重庆', '重庆市', '重庆郊县'),
  fc.constantFrom('浙江省', '杭州市', '西湖区', '闵行区'),
  fc.stringMatching(/^[一-龥a-z]{1,6}$/),
)
const region: fc.Arbitrary<Region> = fc.record({ province: name, city: name, county: name })

test('every name that is known is in the line, and nothing else', () => {
  fc.assert(
    fc.property(region, ({ province, city, county }) => {
      const text = regionText({ province, city, county })
      const names = [province, city, county].filter((part) => part !== '')
      for (const part of names) expect(text).toContain(part)
      for (const part of text.split(' ').filter((word) => word !== '')) expect(names).toContain(part)
    }),
    runs(1000),
  )
})

test('names stand one blank apart, and none follows itself', () => {
  fc.assert(
    fc.property(region, (place) => {
      const text = regionText(place)
      expect(text).not.toMatch(/^\s|\s\s|\s$/)
      const words = text.split(' ')
      expect(words.filter((word, index) => word === words[index + 1])).toEqual([])
    }),
    runs(1000),
  )
})

test('a municipality is named once, however the province is called', () => {
  const municipality = fc.constantFrom('北京', '上海', '天津', '重庆')
  fc.assert(
    fc.property(
      municipality,
      fc.constantFrom('', '市'),
      fc.stringMatching(/^[一-龥]{2,4}区$/),
      (place, suffix, county) => {
        const text = regionText({ province: place + suffix, city: `${place}市`, county })
        expect(text).toBe(`${place}市 ${county}`)
      },
    ),
    runs(200),
  )
})
