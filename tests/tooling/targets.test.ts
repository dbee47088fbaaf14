import { targetsNamed } from '../../scripts/build/targets'

describe('npm run build', () => {
  test('builds the default targets', () => {
    expect(targetsNamed([])).toEqual(['weapp', 'alipay', 'tt', 'h5'])
  })

  test('builds the other mini-programs by their names', () => {
    expect(targetsNamed(['swan', 'qq', 'jd'])).toEqual(['swan', 'qq', 'jd'])
  })

  test('lists the targets for an unknown one', () => {
    expect(() => targetsNamed(['kwai'])).toThrow(
      'kwai is no target; there are weapp, alipay, tt, h5, swan, qq, jd.',
    )
  })
})
