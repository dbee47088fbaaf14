/** What only the screens of `src/pages/account` say. It loads with them, not with the first screen. */
export const zhAccount = {
  'problem.mobileTaken': '该手机号已绑定其他账号',
  'problem.mobileOwn': '该手机号已绑定当前账号',
  'problem.openidMissing': '授权已失效，请重新授权后再绑定',

  'bind.title': '绑定手机号',
  'bind.changeTitle': '更换手机号',
  'bind.current': '当前手机号：{mobile}',
  'bind.submit': '绑定',
  'bind.changeSubmit': '更换',
  'bind.done': '手机号绑定成功',
  'bind.signInInstead': '使用该手机号登录',
  'bind.why': '绑定后可用手机号登录，便于商家与您联系',

  'oneTap.submit': '一键绑定{platform}手机号',
  'oneTap.or': '或使用短信验证码绑定',
  'oneTap.denied': '您未授权手机号，可使用短信验证码绑定',
  'oneTap.unavailable': '一键绑定暂不可用，请使用短信验证码',
  'oneTap.tooOld': '{platform}版本过低，请升级后重试，或使用短信验证码',
  'oneTap.failed': '手机号获取失败，请重试，或使用短信验证码',

  'link.title': '关联{platform}账号',
  'link.text':
    '当前账号尚未关联{platform}。为避免产生重复账号，请先验证身份；若该{platform}未注册过，可能会新建一个账号。',
  'link.find': '验证{platform}身份',
  'link.unclaimed': '{platform}尚未关联账号',
  'link.unclaimedText': '请重新登录当前账号，完成{platform}关联后即可绑定手机号',
  'link.signInAgain': '重新登录并关联',
  'link.impossible': '未能关联{platform}',
  'link.impossibleText': '商城暂不支持将{platform}关联到已有账号。如需绑定手机号，请在浏览器中登录',
  'link.other': '该{platform}已关联其他账号',
  'link.otherText': '已关联账号“{name}”。您可切换到该账号；如需保留当前账号，请在浏览器中登录并绑定手机号',
  'link.enterOther': '切换到该账号',
  'link.keep': '继续使用当前账号',
} as const
