import type { Endpoint } from '../http/call'
import { agreementIndex } from './agreement-index'
import { appEmailBind, appEmailBindVerifySend, appMobileBind, appMobileBindVerifySend } from './app-bind'
import { appMiniUserAuth } from './app-mini-user-auth'
import { appMiniUserInfo } from './app-mini-user-info'
import { baseCommon } from './base-common'
import { forgetPwd, forgetPwdVerifySend } from './forget-pwd'
import { login } from './login'
import { loginPwdUpdate } from './login-pwd-update'
import { oneKeyUserMobileBind, oneKeyUserMobileDecrypt } from './one-key-mobile'
import { personalIndex } from './personal-index'
import { personalSave } from './personal-save'
import { reg } from './reg'
import { safetyLogout } from './safety-logout'
import { tokenUserInfo } from './token-user-info'
import { userAvatarUpload } from './user-avatar-upload'
import { userCenter } from './user-center'
import { userVerifyEntry } from './user-verify-entry'
import { loginVerifySend, regVerifySend } from './verify-send'

interface Controller {
  actions: Map<string, Endpoint>
  /** The check of the log-in comes before the look-up of the action (contract 2). */
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
      forgetpwdverifysend: forgetPwdVerifySend,
      forgetpwd: forgetPwd,
      appemailbind: appEmailBind,
      appemailbindverifysend: appEmailBindVerifySend,
      appmobilebind: appMobileBind,
      appmobilebindverifysend: appMobileBindVerifySend,
      onekeyusermobilebind: oneKeyUserMobileBind,
      onekeyusermobiledecrypt: oneKeyUserMobileDecrypt,
      center: userCenter,
    }),
  ],
  [
    'personal',
    controller(
      { index: personalIndex, save: personalSave, useravatarupload: userAvatarUpload },
      (action) => action !== 'useravatarupload',
    ),
  ],
  ['safety', controller({ loginpwdupdate: loginPwdUpdate, logout: safetyLogout }, () => true)],
  ['base', controller({ common: baseCommon })],
  ['agreement', controller({ index: agreementIndex })],
  // The base class of ShopXO's controllers can be called by its name, but has nothing to offer.
  ['common', controller({})],
])
