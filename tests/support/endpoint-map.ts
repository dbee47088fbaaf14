import type { Endpoint } from '@/api/client/endpoint'
import { agreementIndex } from '@/api/endpoints/agreement-index'
import { baseCommon } from '@/api/endpoints/base-common'
import { personalIndex } from '@/api/endpoints/personal-index'
import { personalSave } from '@/api/endpoints/personal-save'
import { personalUserAvatarUpload } from '@/api/endpoints/personal-useravatarupload'
import { safetyLoginPwdUpdate } from '@/api/endpoints/safety-loginpwdupdate'
import { safetyLogout } from '@/api/endpoints/safety-logout'
import { userAppEmailBind } from '@/api/endpoints/user-appemailbind'
import { userAppEmailBindVerifySend } from '@/api/endpoints/user-appemailbindverifysend'
import { userAppMiniUserAuth } from '@/api/endpoints/user-appminiuserauth'
import { userAppMiniUserInfo } from '@/api/endpoints/user-appminiuserinfo'
import { userAppMobileBind } from '@/api/endpoints/user-appmobilebind'
import { userAppMobileBindVerifySend } from '@/api/endpoints/user-appmobilebindverifysend'
import { userCenter } from '@/api/endpoints/user-center'
import { userForgetPwd } from '@/api/endpoints/user-forgetpwd'
import { userForgetPwdVerifySend } from '@/api/endpoints/user-forgetpwdverifysend'
import { userLogin } from '@/api/endpoints/user-login'
import { userLoginVerifySend } from '@/api/endpoints/user-loginverifysend'
import { userOneKeyUserMobileBind } from '@/api/endpoints/user-onekeyusermobilebind'
import { userReg } from '@/api/endpoints/user-reg'
import { userRegVerifySend } from '@/api/endpoints/user-regverifysend'
import { userVerifyEntry } from '@/api/endpoints/user-userverifyentry'

/** Every endpoint by its name; a test holds the list to the files of `src/api/endpoints`. */
export const endpoints = {
  'user/reg': userReg,
  'user/regverifysend': userRegVerifySend,
  'user/userverifyentry': userVerifyEntry,
  'user/login': userLogin,
  'user/loginverifysend': userLoginVerifySend,
  'user/center': userCenter,
  'user/appminiuserauth': userAppMiniUserAuth,
  'user/appminiuserinfo': userAppMiniUserInfo,
  'user/appmobilebind': userAppMobileBind,
  'user/appmobilebindverifysend': userAppMobileBindVerifySend,
  'user/onekeyusermobilebind': userOneKeyUserMobileBind,
  'user/appemailbind': userAppEmailBind,
  'user/appemailbindverifysend': userAppEmailBindVerifySend,
  'user/forgetpwd': userForgetPwd,
  'user/forgetpwdverifysend': userForgetPwdVerifySend,
  'safety/loginpwdupdate': safetyLoginPwdUpdate,
  'safety/logout': safetyLogout,
  'personal/index': personalIndex,
  'personal/save': personalSave,
  'personal/useravatarupload': personalUserAvatarUpload,
  'base/common': baseCommon,
  'agreement/index': agreementIndex,
}

export type EndpointName = keyof typeof endpoints

/** What an endpoint gives. */
export type EndpointData<Name extends EndpointName> =
  (typeof endpoints)[Name] extends Endpoint<infer _Params, infer Data> ? Data : never

export const endpointNames = Object.keys(endpoints).filter((name): name is EndpointName => name in endpoints)
