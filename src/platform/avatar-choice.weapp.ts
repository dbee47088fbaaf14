import { is, looseObject, string } from 'valibot'
import type { ButtonAction } from './element-props'

/**
 * WeChat offers the person's own picture, the camera and the album (base library 2.21.2); `onChosen` gets a temporary
 * path. Who changes their mind, or chooses what WeChat finds unfit, causes no event.
 */
export function avatarChoice(onChosen: (picture: string) => void): ButtonAction {
  return {
    native: {
      openType: 'chooseAvatar',
      onChooseAvatar: (detail) => {
        if (is(looseObject({ avatarUrl: string() }), detail) && detail.avatarUrl) onChosen(detail.avatarUrl)
      },
    },
  }
}
