import type { MiniProgramTexts } from './catalogue'

/** Traditional Chinese, what only a mini-program says. */
export const chtMiniProgram: MiniProgramTexts = {
  'platform.weixin': '微信',
  'platform.alipay': '支付寶',
  'platform.toutiao': '抖音',
  'platform.baidu': '百度',
  'platform.qq': 'QQ',
  'platform.kuaishou': '快手',

  'authorise.submit.weixin': '微信一鍵登入',
  'authorise.submit.alipay': '支付寶登入',
  'authorise.submit.toutiao': '抖音登入',
  'authorise.submit.baidu': '百度登入',
  'authorise.submit.qq': 'QQ 登入',
  'authorise.submit.kuaishou': '快手登入',
  'authorise.intro': '用{platform}身分登入本店，不需要密碼',
  'authorise.shared': '商店會得到',
  'authorise.sharedId': '您的{platform}身分識別，僅用於認出您的帳號',
  'authorise.sharedProfile': '您自己填寫的大頭貼和暱稱，可以不填',
  'authorise.notShared': '手機號碼不會自動提供，需要時會另外徵得您的同意',
  'authorise.byName': '用帳號登入',
  'authorise.register': '註冊新帳號',

  'firstProfile.intro': '第一次來，怎麼稱呼您？以後隨時可以修改',
  'firstProfile.usePlatform': '使用{platform}大頭貼和暱稱',
  'firstProfile.purpose': '用於填寫您的大頭貼和暱稱',
  'firstProfile.denied': '沒有使用{platform}資料，您可以自己填寫',
  'firstProfile.notAllowed': '本小程式不能讀取{platform}資料，請自己填寫',
  'firstProfile.failed': '沒有取得{platform}資料，請自己填寫',
  'firstProfile.submit': '完成',
  'firstProfile.skip': '略過',

  'privacy.title': '隱私保護提示',
  'privacy.text': '這一步會用到您的個人資料。同意後才會繼續，不同意也可以使用其他功能。',
  'privacy.contract': '閱讀《隱私保護指引》',
  'privacy.agree': '同意',
  'privacy.refuse': '不同意',

  'oneTap.submit': '{platform}手機號碼一鍵綁定',
  'oneTap.or': '或用簡訊驗證碼綁定',
  'oneTap.denied': '您沒有授權手機號碼，可以改用簡訊驗證碼',
  'oneTap.unavailable': '一鍵綁定暫時無法使用，請使用簡訊驗證碼',
  'oneTap.tooOld': '{platform}版本太舊，請升級後再試，或用簡訊驗證碼綁定',
  'oneTap.failed': '沒有取得手機號碼，請再試一次，或用簡訊驗證碼綁定',

  'link.title': '先確認您的{platform}身分',
  'link.text':
    '您是用帳號登入的，這個帳號還沒有連結{platform}。直接綁定手機號碼會產生第二個帳號，所以要先向商店確認。如果您的{platform}還沒有帳號，有的商店會當場新建一個空帳號。',
  'link.find': '確認我的{platform}身分',
  'link.unclaimed': '您的{platform}還沒有連結帳號',
  'link.unclaimedText': '再用帳號登入一次，商店就會把{platform}連結到它，然後就可以綁定手機號碼',
  'link.signInAgain': '重新登入並連結',
  'link.other': '您的{platform}已屬於另一個帳號',
  'link.otherText':
    '它屬於「{name}」。可以改用那個帳號；留在目前帳號的話，請在瀏覽器裡登入本店來綁定手機號碼',
  'link.enterOther': '改用那個帳號',
  'link.keep': '留在目前帳號',
}
