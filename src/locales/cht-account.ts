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

  'problem.emailTaken': '此郵件已綁定其他帳號',
  'problem.emailOwn': '此郵件已綁定目前帳號',

  'security.password': '登入密碼',
  'security.password.set': '已設定',
  'security.password.unset': '未設定',
  'security.unbound': '未綁定',
  'security.platform': '{platform}帳號',
  'security.linked': '已連結',
  'security.unlinked': '未連結',
  'security.memberId': '會員 ID',
  'security.copy': '點按複製',

  'email.title': '綁定郵件',
  'email.current': '目前郵件：{email}',
  'email.why': '綁定後可用郵件登入並找回密碼',
  'email.done': '郵件綁定成功',
  'email.signInInstead': '使用此郵件登入',

  'newPassword.field': '新密碼',
  'newPassword.current': '目前密碼',
  'newPassword.first': '設定密碼後，即可使用密碼登入',
  'newPassword.devices': '變更密碼後，其他裝置不會登出',
  'newPassword.done': '密碼設定成功',

  'reset.title': '找回密碼',
  'reset.intro': '透過已綁定的手機號碼或郵件重設密碼',
  'reset.kinds': '找回方式',
  'reset.submit': '重設密碼',
  'reset.back': '返回登入',

  'cancel.title': '刪除帳號',
  'cancel.intro': '刪除後帳號無法復原，請確認以下事項',
  'cancel.lost': '帳號資料、訂單記錄、點數與優惠將全部清除',
  'cancel.forever': '手機號碼、郵件與使用者名稱將被釋出，原帳號無法再次登入',
  'cancel.again': '再次授權登入將建立新帳號，且可能無法綁定手機號碼',
  'cancel.word': '刪除',
  'cancel.type': '輸入「{word}」以確認',
  'cancel.wordWrong': '請依提示輸入確認文字',
  'cancel.submit': '刪除帳號',
  'cancel.sure': '確定刪除帳號？',
  'cancel.sureText': '此操作立即生效，無法復原',
  'cancel.yes': '刪除',
  'cancel.done': '帳號已刪除',
}
