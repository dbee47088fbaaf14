import type { AccountKind } from '@/domain/account-kind'
import { blocker, type Check, note, ok, warning } from '../finding'
import { siteConfigOf } from '../shop/site-config'

const namesOf = (kinds: readonly AccountKind[]) => kinds.map((kind) => `kind.${kind}`)

/** With what people register and sign in. */
export const kinds: Check = {
  name: 'kinds',
  needsSettings: true,
  async run(visit) {
    const { registerKinds, loginKinds } = await siteConfigOf(visit)
    const stuck = registerKinds.filter((kind) => !loginKinds.includes(kind))
    return [
      registerKinds.length > 0
        ? ok('kinds.register', { kinds: namesOf(registerKinds) })
        : warning('kinds.noRegister'),
      loginKinds.length > 0 ? ok('kinds.signIn', { kinds: namesOf(loginKinds) }) : blocker('kinds.noSignIn'),
      ...(stuck.length > 0 && loginKinds.length > 0 ? [note('kinds.stuck', { kinds: namesOf(stuck) })] : []),
    ]
  },
}
