import type { Generation } from './generation'
import { v40 } from './v4-0'

/** v2.3.2 of 2022-12: the server of the time of `personal/*`'s documents. */
export const v232: Generation = {
  ...v40,
  settings: {
    ...v40.settings,
    home_user_reg_type: 'sms,email,username',
    common_app_is_online_service: '0',
  },
  messages: {
    captchaEmpty: '图片验证码为空',
    usernameFormat: '用户名格式由 字母数字下划线 2~18 个字符',
    usernameTaken: '账号已存在',
    accountUnknown: '登录帐号不存在',
    registerClosed: '暂时关闭用户注册',
    sentTooOften: '防止造成骚扰，请勿频繁发送',
    resetMobileUnknown: '手机号码不存在',
    resetEmailUnknown: '电子邮箱不存在',
    mobileOfOther: '手机已绑定其他账号、请换手机号重试',
    nicknameLength: '昵称2~16个字符之间',
    genderRange: '性别选择有误',
    unchangedBind: '绑定失败',
    controllerUnknown: '{0} 控制器不存在',
    actionUnknown: '{0} 非法访问',
  },
  multilingual: false,
  user: { ...v40.user, absent: ['platform', 'is_setup_pwd'] },
  rowPerClient: false,
  newcomer: { ...v40.newcomer, draftHasTexts: true },
  takenName: { code: -10, beforeCaptcha: false },
  unchanged: { bind: 'unchangedBind', save: 'unchangedSave' },
  profile: {
    readsAddress: false,
    nickname: { least: 2, most: 16 },
    demandsFields: true,
    addressLength: null,
    emptiesLeftOut: true,
    emptyAvatarRemoves: false,
    storesMobile: false,
  },
  shown: v40.shown.filter((name) => name !== 'home_site_logo_app'),
}
