import { testApp } from './test-app'

/** The user store of an app of its own, whose person has just registered at a shop that asks for no captcha. */
export async function newMember(shopUrl: string) {
  const { user } = testApp({ shopUrl })
  user.getState().restore()
  await user.getState().register({ kind: 'username', account: 'zhang_san', password: 'abc12345' })
  return user
}
