import type { ProfileTexts } from './catalogue'

/** Traditional Chinese, what the profile and the agreements say. */
export const chtProfile: ProfileTexts = {
  'problem.nicknameTooLong': '暱稱過長，請縮短後再試一次',
  'problem.addressTooLong': '地址過長，請縮短後再試一次',

  'signIn.needed': '請先登入',
  'signIn.neededText': '登入後即可查看',

  'profile.none': '商城未提供個人資料功能',
  'profile.avatar': '大頭貼',
  'profile.avatarCrop': '移動和縮放',
  'profile.avatarMove': '圖片位置，用方向鍵移動',
  'profile.avatarZoom': '縮放',
  'profile.avatarUploading': '正在上傳',
  'profile.avatarFailed': '大頭貼上傳失敗，請換一張再試一次',
  'profile.avatarUnreadable': '無法識別該圖片，請換一張',
  'profile.avatarTooOften': '上傳過於頻繁，請稍後再試',
  'profile.nickname': '暱稱',
  'profile.nickname.placeholder': '請輸入暱稱',
  'profile.gender': '性別',
  'profile.birthday': '生日',
  'profile.region': '所在地區',
  'profile.address': '詳細地址',
  'profile.address.placeholder': '街道、門牌號碼',
  'profile.unset': '未設定',
  'profile.save': '儲存',
  'profile.saved': '已儲存',
  'profile.emojiNotSaved': '商城儲存失敗。如暱稱或地址中有表情符號，請刪除後再試一次',
  'profile.notSaved': '{fields}儲存失敗，請修正後再試一次',
  'profile.conflict': '以下內容已在其他裝置變更：{list}。再次儲存將以您填寫的為準',
  'profile.conflictItem': '{field}現為「{theirs}」，您填寫的是「{mine}」',
  'profile.takeTheirs': '採用最新內容',
  'profile.leaveTitle': '變更尚未儲存',
  'profile.leaveText': '離開後將暫存為草稿',
  'profile.leaveTextLost': '離開後變更將遺失',
  'profile.leave': '離開',
  'profile.stay': '繼續編輯',

  'region.province': '省份',
  'region.city': '城市',
  'region.county': '區縣',
  'region.failed': '地區載入失敗',

  'birthday.year': '年',
  'birthday.month': '月',
  'birthday.day': '日',

  'date.day': '{year}年{month}月{day}日',
  'date.months': '1 2 3 4 5 6 7 8 9 10 11 12',

  'list.separator': '、',

  'gender.0': '保密',
  'gender.1': '女',
  'gender.2': '男',

  'agreement.updated': '更新於 {date}',
}
