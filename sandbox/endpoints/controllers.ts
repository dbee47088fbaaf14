import type { Endpoint } from '../http/call'
import { agreementIndex } from './agreement-index'
import { appMiniUserAuth } from './app-mini-user-auth'
import { appMiniUserInfo } from './app-mini-user-info'
import { appMobileBind, appMobileBindVerifySend } from './app-mobile-bind'
import { baseCommon } from './base-common'
import { login } from './login'
import { oneKeyUserMobileBind, oneKeyUserMobileDecrypt } from './one-key-mobile'
import { personalIndex } from './personal-index'
import { personalSave } from './personal-save'
import { reg } from './reg'
import { tokenUserInfo } from './token-user-info'
import { userAvatarUpload } from './user-avatar-upload'
import { userVerifyEntry } from './user-verify-entry'
import { loginVerifySend, regVerifySend } from './verify-send'

interface Controller {
  actions: Map<string, Endpoint>
  /** Asked before the action is looked for, so that a guest isn't told which ones exist (contract 2). */
  needsLogin: (action: string) => boolean
}

function controller(actions: Record<string, Endpoint>, needsLogin = (_action: string) => false): Controller {
  return { actions: new Map(Object.entries(actions)), needsLogin }
}

/** Every controller the sandbox has, by the first part of `s`; its actions by the second. */
export const controllers = new Map<string, Controller>([
  [
    'user',
    controller({
      reg,
      regverifysend: regVerifySend,
      login,
      loginverifysend: loginVerifySend,
      userverifyentry: userVerifyEntry,
      tokenuserinfo: tokenUserInfo,
      appminiuserauth: appMiniUserAuth,
      appminiuserinfo: appMiniUserInfo,
      appmobilebind: appMobileBind,
      appmobilebindverifysend: appMobileBindVerifySend,
      onekeyusermobilebind: oneKeyUserMobileBind,
      onekeyusermobiledecrypt: oneKeyUserMobileDecrypt,
    }),
  ],
  [
    'personal',
    controller(
      { index: personalIndex, save: personalSave, useravatarupload: userAvatarUpload },
      (action) => action !== 'useravatarupload',
    ),
  ],
  ['base', controller({ common: baseCommon })],
  ['agreement', controller({ index: agreementIndex })],
  // The base class of ShopXO's controllers can be called by its name, but has nothing to offer.
  ['common', controller({})],
])
