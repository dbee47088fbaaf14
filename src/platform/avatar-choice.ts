import type { ButtonAction } from './element-props'
import { chooseImage } from './image-choice'

/** A tap lets the person choose a picture; `onChosen` gets its path. */
export function avatarChoice(onChosen: (picture: string) => void): ButtonAction {
  const choose = async () => {
    const picture = await chooseImage()
    if (picture !== null) onChosen(picture)
  }
  return { onClick: () => void choose() }
}
