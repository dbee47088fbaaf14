import type { MiniProgramTexts } from './catalogue'

/** English, what only a mini-program says. */
export const enMiniProgram: MiniProgramTexts = {
  'platform.weixin': 'WeChat',
  'platform.alipay': 'Alipay',
  'platform.toutiao': 'Douyin',
  'platform.baidu': 'Baidu',
  'platform.qq': 'QQ',
  'platform.kuaishou': 'Kuaishou',

  'authorise.submit.weixin': 'Sign in with WeChat',
  'authorise.submit.alipay': 'Sign in with Alipay',
  'authorise.submit.toutiao': 'Sign in with Douyin',
  'authorise.submit.baidu': 'Sign in with Baidu',
  'authorise.submit.qq': 'Sign in with QQ',
  'authorise.submit.kuaishou': 'Sign in with Kuaishou',
  'problem.nicknameRejected': 'WeChat didn’t accept this nickname. Try another one.',
  'authorise.intro': 'Sign in with your {platform} account. No password needed',
  'authorise.shared': 'The shop will get',
  'authorise.sharedId': 'Your {platform} ID, only to recognise your account',
  'authorise.sharedProfile': 'The photo and nickname you enter (optional)',
  'authorise.notShared': 'Not your phone number. You will be asked first if it is needed',
  'authorise.byName': 'Other ways to sign in',
  'authorise.register': 'Create account',

  'firstProfile.intro':
    "This creates a new account; a deleted one can't be restored. Add a photo and nickname. You can change them at any time",
  'firstProfile.usePlatform': 'Use my {platform} photo and name',
  'firstProfile.purpose': 'To fill in your photo and nickname',
  'firstProfile.denied': '{platform} profile not shared. Enter it yourself',
  'firstProfile.notAllowed': "{platform} profile isn't available. Enter it yourself",
  'firstProfile.failed': "Couldn't get your {platform} profile. Enter it yourself",
  'firstProfile.submit': 'Done',
  'firstProfile.skip': 'Skip',

  'profile.avatarDenied': 'No access to photos. Allow it in settings and try again',

  'privacy.title': 'Your privacy',
  'privacy.text':
    'Read and agree to the privacy guide to use this feature. Everything else works without it.',
  'privacy.contract': 'Read the privacy guide',
  'privacy.agree': 'Agree',
  'privacy.refuse': "Don't agree",
}
