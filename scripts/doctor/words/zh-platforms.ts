import type { enPlatforms } from './en-platforms'

/** The same texts in Chinese. */
export const zhPlatforms: Readonly<Record<keyof typeof enPlatforms, string>> = {
  'platform.h5': '浏览器',
  'platform.weixin': '微信',
  'platform.alipay': '支付宝',
  'platform.toutiao': '抖音',
  'platform.baidu': '百度',
  'platform.qq': 'QQ',

  'column.platform': '平台',
  'column.open': '开放',
  'column.firstVisit': '首次访问',
  'column.phone': '绑定手机',
  'column.profile': '个人资料',
  'cell.yes': '是',
  'cell.no': '否',
  'cell.closed': '关闭',
  'cell.oneTap': '一键',
  'cell.form': '表单',
  'cell.sms': '短信',

  toEnter: '在{platform}后台填写',
  'toEnter.request': 'request 合法域名',
  'toEnter.upload': 'uploadFile 合法域名',
  'toEnter.download': 'downloadFile 合法域名',
  'toEnter.privacy': '隐私保护指引',
  'toEnter.rights': '需要申请',
  'privacy.nicknameAvatar': '昵称、头像',
  'privacy.phone': '手机号',
  'privacy.clipboard': '剪切板（写入）',
  'privacy.album': '相册、摄像头',
  'right.filing': '域名 ICP 备案',
  'right.weixin.phone': '手机号快速验证组件（需企业认证，按次收费）',
  'right.alipay.profile': '获取会员基础信息（my.getOpenUserInfo）',
  'right.toutiao.profile': '用户信息（tt.getUserProfile）',
  'right.toutiao.phone': '手机号（getPhoneNumber）',
}
