import type { AccountTexts } from './catalogue'

/** Traditional Chinese, what the account screens say. */
export const chtAccount: AccountTexts = {
  'problem.mobileTaken': '此手機號碼已綁定其他帳號',
  'problem.mobileOwn': '此手機號碼已綁定目前帳號',
  'problem.openidMissing': '授權已失效，請重新授權後再綁定',

  'bind.title': '綁定手機號碼',
  'bind.changeTitle': '更換手機號碼',
  'bind.current': '目前手機號碼：{mobile}',
  'bind.submit': '綁定',
  'bind.changeSubmit': '更換',
  'bind.done': '手機號碼綁定成功',
  'bind.signInInstead': '使用此手機號碼登入',
  'bind.why': '綁定後可用手機號碼登入，方便商店與您聯絡',

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
