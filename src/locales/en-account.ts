import type { AccountTexts } from './catalogue'

/** English, what the account screens say. */
export const enAccount: AccountTexts = {
  'problem.mobileTaken': 'This phone number is linked to another account',
  'problem.mobileOwn': 'This phone number is already linked to your account',
  'problem.openidMissing': 'Your authorisation expired. Authorise again',

  'bind.title': 'Add phone number',
  'bind.changeTitle': 'Change phone number',
  'bind.current': 'Current phone number: {mobile}',
  'bind.submit': 'Add',
  'bind.changeSubmit': 'Change',
  'bind.done': 'Phone number added',
  'bind.signInInstead': 'Sign in with it',
  'bind.why': 'Use it to sign in and let the shop contact you',

  'oneTap.submit': 'Add my {platform} number',
  'oneTap.or': 'or use an SMS code',
  'oneTap.denied': 'Phone number not shared. Use an SMS code instead',
  'oneTap.unavailable': "One-tap isn't available now. Use an SMS code",
  'oneTap.tooOld': 'Your {platform} app is out of date. Update it, or use an SMS code',
  'oneTap.failed': "Couldn't get your phone number. Try again, or use an SMS code",

  'link.title': 'Link your {platform} account',
  'link.text':
    'This account is not linked to {platform} yet. Verify your {platform} account first, so that you don’t end up with two accounts. If it is new here, an account may be created for it.',
  'link.find': 'Verify your {platform} account',
  'link.unclaimed': '{platform} is not linked yet',
  'link.unclaimedText': 'Sign in to this account again to link {platform}. Then add your phone number',
  'link.signInAgain': 'Sign in again and link',
  'link.impossible': '{platform} was not linked',
  'link.impossibleText':
    "This shop can't link {platform} to an existing account. To add your phone number, sign in from a browser",
  'link.other': 'This {platform} account is linked to another account',
  'link.otherText':
    'It is linked to “{name}”. You can switch to that account. To keep this one, sign in from a browser and add your phone number there',
  'link.enterOther': 'Switch account',
  'link.keep': 'Keep this account',

  'problem.emailTaken': 'This email belongs to another account',
  'problem.emailOwn': 'This email is already linked to your account',

  'security.password': 'Password',
  'security.password.set': 'Set',
  'security.password.unset': 'Not set',
  'security.unbound': 'Not added',
  'security.platform': '{platform} account',
  'security.linked': 'Linked',
  'security.unlinked': 'Not linked',
  'security.memberId': 'Member ID',
  'security.copy': 'Tap to copy',

  'email.title': 'Email',
  'email.current': 'Current email: {email}',
  'email.why': 'Use it to sign in and to reset your password',
  'email.done': 'Email added',
  'email.signInInstead': 'Sign in with this email',

  'newPassword.field': 'New password',
  'newPassword.current': 'Current password',
  'newPassword.first': 'Set a password to sign in with it',
  'newPassword.devices': 'Other devices stay signed in after the change',
  'newPassword.done': 'Password saved',

  'reset.title': 'Reset password',
  'reset.intro': 'Use the phone or email of your account',
  'reset.kinds': 'Reset by',
  'reset.submit': 'Reset password',
  'reset.back': 'Back to sign in',

  'cancel.title': 'Delete account',
  'cancel.intro': 'A deleted account cannot be restored',
  'cancel.lost': 'Your profile, orders, points and offers will be removed',
  'cancel.forever': 'Your phone, email and username become free, and you can no longer sign in',
  'cancel.again': 'Signing in again opens a new account, which may not accept a phone',
  'cancel.word': 'DELETE',
  'cancel.type': 'Type “{word}” to confirm',
  'cancel.wordWrong': 'Type the word exactly as shown',
  'cancel.submit': 'Delete account',
  'cancel.sure': 'Delete your account?',
  'cancel.sureText': 'This takes effect now and cannot be undone',
  'cancel.yes': 'Delete',
  'cancel.done': 'Account deleted',
  'cancel.toShop': 'To shop',
  'cancel.toHome': 'Home',
}
