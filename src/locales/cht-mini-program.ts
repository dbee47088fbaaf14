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
  'problem.nicknameRejected': '微信未通過此暱稱，請換一個',
  'authorise.intro': '使用{platform}帳號登入，無需密碼',
  'authorise.shared': '登入後商店將取得',
  'authorise.sharedId': '您的{platform}身分識別，僅用於辨識您的帳號',
  'authorise.sharedProfile': '您填寫的大頭貼、暱稱（選填）',
  'authorise.notShared': '不會取得您的手機號碼，如需使用將另行徵得您同意',
  'authorise.byName': '其他登入方式',
  'authorise.register': '註冊新帳號',

  'firstProfile.intro': '將建立新帳號，已刪除的帳號無法還原。完善大頭貼和暱稱，之後可隨時變更',
  'firstProfile.usePlatform': '使用{platform}大頭貼和暱稱',
  'firstProfile.purpose': '用於填寫您的大頭貼和暱稱',
  'firstProfile.denied': '未授權{platform}資料，請自行填寫',
  'firstProfile.notAllowed': '無法讀取{platform}資料，請自行填寫',
  'firstProfile.failed': '無法取得{platform}資料，請自行填寫',
  'firstProfile.submit': '完成',
  'firstProfile.skip': '略過',

  'profile.avatarDenied': '沒有相簿權限，請在設定中開啟後再試一次',

  'privacy.title': '隱私保護提示',
  'privacy.text': '使用此功能前，請閱讀並同意《隱私保護指引》；不同意仍可使用其他功能',
  'privacy.contract': '閱讀《隱私保護指引》',
  'privacy.agree': '同意',
  'privacy.refuse': '不同意',
}
