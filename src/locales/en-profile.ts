import type { ProfileTexts } from './catalogue'

/** English, what the profile and the agreements say. */
export const enProfile: ProfileTexts = {
  'problem.nicknameTooLong': 'Nickname is too long',
  'problem.addressTooLong': 'Address is too long',

  'signIn.needed': 'Sign in first',
  'signIn.neededText': 'Sign in to see this page',

  'profile.none': 'This shop has no profiles',
  'profile.avatar': 'Photo',
  'profile.avatarCrop': 'Move and scale',
  'profile.avatarMove': 'Position. Move it with the arrow keys',
  'profile.avatarZoom': 'Zoom',
  'profile.avatarUploading': 'Uploading',
  'profile.avatarFailed': "Couldn't upload the photo. Try another one",
  'profile.avatarUnreadable': "Couldn't read this photo. Try another one",
  'profile.avatarTooOften': 'Too many uploads. Try again later',
  'profile.nickname': 'Nickname',
  'profile.nickname.placeholder': 'Enter nickname',
  'profile.gender': 'Gender',
  'profile.birthday': 'Birthday',
  'profile.region': 'Region',
  'profile.address': 'Address',
  'profile.address.placeholder': 'Street, number',
  'profile.unset': 'Not set',
  'profile.save': 'Save',
  'profile.saved': 'Saved',
  'profile.emojiNotSaved': "The shop couldn't save this. Try without emoji in the nickname and address",
  'profile.notSaved': "Couldn't save {fields}. Change it and try again",
  'profile.conflict': 'Changed on another device: {list}. Save again to keep yours',
  'profile.conflictItem': '{field} is now "{theirs}", yours is "{mine}"',
  'profile.takeTheirs': 'Use the newer version',
  'profile.leaveTitle': 'You have unsaved changes',
  'profile.leaveText': 'They will be kept as a draft',
  'profile.leaveTextLost': 'They will be lost if you leave',
  'profile.leave': 'Leave',
  'profile.stay': 'Stay',

  'region.province': 'Province',
  'region.city': 'City',
  'region.county': 'District',
  'region.failed': "Couldn't load regions",

  'birthday.year': 'Year',
  'birthday.month': 'Month',
  'birthday.day': 'Day',

  'date.day': '{month} {day}, {year}',
  'date.months': 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',

  'list.separator': ', ',

  'gender.0': 'Prefer not to say',
  'gender.1': 'Female',
  'gender.2': 'Male',

  'agreement.updated': 'Updated {date}',
}
