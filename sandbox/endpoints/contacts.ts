import type { MessageKey } from '../messages/message-key'

/** What distinguishes binding a mobile number from binding an e-mail address (contract 6.8, 6.17). */
export interface Contact {
  column: 'mobile' | 'email'
  kind: 'sms' | 'email'
  empty: MessageKey
  format: MessageKey
  ofOther: MessageKey
  own: MessageKey
}

export const mobileContact: Contact = {
  column: 'mobile',
  kind: 'sms',
  empty: 'mobileEmpty',
  format: 'mobileFormat',
  ofOther: 'mobileOfOther',
  own: 'mobileOwn',
}

export const emailContact: Contact = {
  column: 'email',
  kind: 'email',
  empty: 'emailEmpty',
  format: 'emailFormat',
  ofOther: 'emailOfOther',
  own: 'emailOwn',
}
