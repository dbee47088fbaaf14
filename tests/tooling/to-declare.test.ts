import { readFileSync } from 'node:fs'
import { phoneRights, uses } from '../../scripts/doctor/shop/to-enter'
import { enPlatforms } from '../../scripts/doctor/words/en-platforms'
import { inProject } from '../../scripts/project-root'

const row = (name: string): string[] => {
  const lines = readFileSync(inProject('README.md'), 'utf8').split('\n')
  const cells = lines.find((line) => line.startsWith(`| ${name} |`))?.split(' | ') ?? []
  return cells.slice(1).map((cell) => cell.replace(/ \|$/, ''))
}

const words = (keys: readonly string[]): string =>
  keys.map((key) => Object.entries(enPlatforms).find(([name]) => name === key)?.[1]).join(', ')

const platforms = ['weixin', 'alipay', 'toutiao'] as const

test('the README names what the doctor tells to declare and to apply for', () => {
  expect(row('privacy items to declare')).toEqual(
    platforms.map((platform) => words([...uses[platform].privacy, 'privacy.phone'])),
  )
  expect(row('to apply for')).toEqual(
    platforms.map((platform) => {
      const phone = platform === 'alipay' ? [] : [phoneRights[platform]]
      return words([...uses[platform].rights, ...phone])
    }),
  )
})
