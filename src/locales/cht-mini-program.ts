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
  'authorise.submit.alipay': '支付寶一鍵登入',
  'authorise.submit.toutiao': '抖音一鍵登入',
  'authorise.submit.baidu': '百度一鍵登入',
  'authorise.submit.qq': 'QQ 一鍵登入',
  'authorise.submit.kuaishou': '快手一鍵登入',
  'authorise.intro': '使用{platform}帳號登入，無需密碼',
  'authorise.shared': '登入後商店將取得',
  'authorise.sharedId': '您的{platform}身分識別，僅用於辨識您的帳號',
  'authorise.sharedProfile': '您填寫的大頭貼、暱稱（選填）',
  'authorise.notShared': '不會取得您的手機號碼，如需使用將另行徵得您同意',
  'authorise.byName': '其他登入方式',
  'authorise.register': '註冊新帳號',

  'firstProfile.intro': '完善大頭貼和暱稱，之後可隨時變更',
  'firstProfile.usePlatform': '使用{platform}大頭貼和暱稱',
  'firstProfile.purpose': '用於填寫您的大頭貼和暱稱',
  'firstProfile.denied': '未授權{platform}資料，請自行填寫',
  'firstProfile.notAllowed': '無法讀取{platform}資料，請自行填寫',
  'firstProfile.failed': '無法取得{platform}資料，請自行填寫',
  'firstProfile.submit': '完成',
  'firstProfile.skip': '略過',

  'privacy.title': '隱私保護提示',
  'privacy.text': '使用此功能前，請閱讀並同意《隱私保護指引》；不同意仍可使用其他功能',
  'privacy.contract': '閱讀《隱私保護指引》',
  'privacy.agree': '同意',
  'privacy.refuse': '不同意',

  'oneTap.submit': '一鍵綁定{platform}手機號碼',
  'oneTap.or': '或使用簡訊驗證碼綁定',
  'oneTap.denied': '您未授權手機號碼，可使用簡訊驗證碼綁定',
  'oneTap.unavailable': '一鍵綁定暫時無法使用，請使用簡訊驗證碼',
  'oneTap.tooOld': '{platform}版本過舊，請更新後再試一次，或使用簡訊驗證碼',
  'oneTap.failed': '無法取得手機號碼，請再試一次，或使用簡訊驗證碼',

  'link.title': '連結{platform}帳號',
  'link.text':
    '目前帳號尚未連結{platform}。為避免產生重複帳號，請先驗證身分；若該{platform}未註冊過，可能會新建一個帳號。',
  'link.find': '驗證{platform}身分',
  'link.unclaimed': '{platform}尚未連結帳號',
  'link.unclaimedText': '請重新登入目前帳號，完成{platform}連結後即可綁定手機號碼',
  'link.signInAgain': '重新登入並連結',
  'link.impossible': '未能連結{platform}',
  'link.impossibleText': '商城暫不支援將{platform}連結到既有帳號。如需綁定手機號碼，請在瀏覽器中登入',
  'link.other': '此{platform}已連結其他帳號',
  'link.otherText':
    '已連結帳號「{name}」。您可切換到該帳號；如需保留目前帳號，請在瀏覽器中登入並綁定手機號碼',
  'link.enterOther': '切換到該帳號',
  'link.keep': '繼續使用目前帳號',
}
