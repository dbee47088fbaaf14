import './avatar.css'
import { useState } from 'react'
import { initialOf } from '@/domain/characters'
import { classNames } from '@/platform/class-names'
import { Picture, Text, View } from '@/platform/elements/basics'

interface AvatarProps {
  src: string | null
  /** Its first letter is shown while the image is missing, broken or loading. */
  name: string
  size?: 'small' | 'large'
}

/** An avatar. Hidden from screen readers, because the name is shown beside it. */
export function Avatar({ src, name, size = 'small' }: AvatarProps) {
  const [broken, setBroken] = useState<string | null>(null)
  const [loaded, setLoaded] = useState<string | null>(null)
  const wanted = src === broken ? null : src
  const there = !!wanted && wanted === loaded
  const initial = initialOf(name)
  return (
    <View
      className={classNames(
        'ac-avatar',
        size === 'large' && 'ac-avatar-large',
        !there && !initial && 'ac-avatar-nobody',
      )}
      aria-hidden
    >
      {there ? null : <Text>{initial}</Text>}
      {wanted ? (
        <Picture
          key={wanted}
          className={classNames('ac-avatar-picture', there && 'ac-avatar-loaded')}
          src={wanted}
          alt=""
          onLoad={() => setLoaded(wanted)}
          onError={() => setBroken(wanted)}
        />
      ) : null}
    </View>
  )
}
