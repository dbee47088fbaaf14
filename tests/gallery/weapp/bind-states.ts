import { MOBILE, OTHER_MOBILE } from '../../contract/running-shop'
import { oneLook } from '../looks'
import { completeMember } from './home-states'
import { type Fixture, from, type State } from './states'

/** Asks for a code to a number, types what `code` gives, and binds. */
const bind = async (fixture: Fixture, mobile: string, code: () => Promise<string>) => {
  const { t } = fixture
  const user = await from('field.mobile')(fixture)
  await user.type(t('field.mobile'), mobile)
  await user.tap(t('field.code.send'))
  await user.waitFor(t('field.code.wait', { seconds: 60 }))
  await user.type(t('field.smsCode'), await code())
  await user.tap(t('bind.submit'))
  return user
}

export const bindStates: readonly State[] = [
  {
    name: 'bind-wrong-code',
    looks: oneLook,
    async reach(fixture) {
      const user = await bind(fixture, MOBILE, async () => '000000')
      await user.waitFor(fixture.t('problem.codeWrong'))
      user.program.kill()
      return user
    },
  },
  {
    name: 'bind-taken',
    looks: oneLook,
    async reach(fixture) {
      const { shop } = fixture.miniShop
      await shop.bind(OTHER_MOBILE, { weixin_openid: 'o_other' })
      shop.pass(60)
      const code = () => shop.code({ kind: 'sms', scene: 'bind', account: OTHER_MOBILE })
      const user = await bind(fixture, OTHER_MOBILE, code)
      await user.waitFor(fixture.t('problem.mobileTaken'))
      user.program.kill()
      return user
    },
  },
  {
    name: 'bind-change',
    looks: oneLook,
    async reach(fixture) {
      const { t } = fixture
      await completeMember(fixture)
      const user = await fixture.miniShop.launch()
      await user.waitFor(t('field.email'))
      await user.tap(t('field.mobile'))
      await user.waitFor(t('bind.changeSubmit'))
      return user
    },
  },
]
