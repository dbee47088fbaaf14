import { readFileSync } from 'node:fs'
import { phoneRights, uses } from '../../scripts/doctor/shop/to-enter'
import { enPlatforms } from '../../scripts/doctor/words/en-platforms'
import { zhPlatforms } from '../../scripts/doctor/words/zh-platforms'
import { inProject } from '../../scripts/project-root'

const platforms = ['weixin', 'alipay', 'toutiao'] as const

test.each([
  {
    name: 'README.md',
    privacy: 'privacy items to declare',
    rights: 'to apply for',
    said: enPlatforms,
    and: ', ',
  },
  {
    name: 'README.zh-CN.md',
    privacy: '需声明的隐私项',
    rights: '需申请的能力',
    said: zhPlatforms,
    and: '；',
  },
])(
  '$name names what the doctor tells to declare and to apply for',
  ({ name, privacy, rights, said, and }) => {
    const lines = readFileSync(inProject(name), 'utf8').split('\n')
    const row = (head: string): string[] => {
      const cells = lines.find((line) => line.startsWith(`| ${head} |`))?.split(' | ') ?? []
      return cells.slice(1).map((cell) => cell.replace(/ \|$/, ''))
    }
    const words = (keys: readonly string[]): string =>
      keys.map((key) => Object.entries(said).find(([known]) => known === key)?.[1]).join(and)

    expect(row(privacy)).toEqual(
      platforms.map((platform) => words([...uses[platform].privacy, 'privacy.phone'])),
    )
    expect(row(rights)).toEqual(
      platforms.map((platform) => {
        const phone = platform === 'alipay' ? [] : [phoneRights[platform]]
        return words([...uses[platform].rights, ...phone])
      }),
    )
  },
)
