import type { ButtonAction } from './element-props'
import { choosePicture } from './picture'

/** A tap lets the person choose a picture; `onChosen` gets its path. */
export function avatarChoice(onChosen: (picture: string) => void): ButtonAction {
  const choose = async () => {
    const picture = await choosePicture()
    if (picture !== null) onChosen(picture)
  }
  return { onClick: () => void choose() }
}
