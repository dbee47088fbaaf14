/** What only the profile, the agreements and the screens of `src/pages/account` say. In browsers it loads with them. */
export const zhProfile = {
  'problem.nicknameTooLong': '昵称过长，请精简后重试',
  'problem.addressTooLong': '地址过长，请精简后重试',

  'signIn.needed': '请先登录',
  'signIn.neededText': '登录后即可查看',

  'profile.none': '商城未提供个人资料功能',
  'profile.avatar': '头像',
  'profile.avatarCrop': '移动和缩放',
  'profile.avatarMove': '图片位置，用方向键移动',
  'profile.avatarZoom': '缩放',
  'profile.avatarUploading': '正在上传',
  'profile.avatarFailed': '头像上传失败，请换一张重试',
  'profile.avatarUnreadable': '无法识别该图片，请换一张',
  'profile.avatarTooOften': '上传过于频繁，请稍后再试',
  'profile.nickname': '昵称',
  'profile.nickname.placeholder': '请输入昵称',
  'profile.gender': '性别',
  'profile.birthday': '生日',
  'profile.region': '所在地区',
  'profile.address': '详细地址',
  'profile.address.placeholder': '街道、门牌号',
  'profile.unset': '未设置',
  'profile.save': '保存',
  'profile.saved': '已保存',
  'profile.emojiNotSaved': '商城保存失败。如昵称或地址中有表情符号，请删除后重试',
  'profile.notSaved': '{fields}保存失败，请修改后重试',
  'profile.conflict': '以下内容已在其他设备修改：{list}。再次保存将以您填写的为准',
  'profile.conflictItem': '{field}现为“{theirs}”，您填写的是“{mine}”',
  'profile.takeTheirs': '采用最新内容',
  'profile.leaveTitle': '修改尚未保存',
  'profile.leaveText': '离开后将暂存为草稿',
  'profile.leaveTextLost': '离开后修改将丢失',
  'profile.leave': '离开',
  'profile.stay': '继续编辑',

  'region.province': '省份',
  'region.city': '城市',
  'region.county': '区县',
  'region.failed': '地区加载失败',

  'birthday.year': '年',
  'birthday.month': '月',
  'birthday.day': '日',

  'date.day': '{year}年{month}月{day}日',
  'date.months': '1 2 3 4 5 6 7 8 9 10 11 12',

  'list.separator': '、',

  'gender.0': '保密',
  'gender.1': '女',
  'gender.2': '男',

  'agreement.updated': '更新于 {date}',
} as const
