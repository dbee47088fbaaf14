/** `bindtap` listens to tap; `catchtouchmove` listens and lets it go no further. */
export const wechatListens = (attribute: string): [type: string, how: 'bind' | 'catch'] =>
  attribute.startsWith('catch') ? [attribute.slice(5), 'catch'] : [attribute.slice(4), 'bind']
