import './avatar.css'
import { useState } from 'react'
import { classNames } from '@/platform/class-names'
import { Picture, Text, View } from '@/platform/elements'

interface AvatarProps {
  src: string | null
  /** Its first letter stands in for a picture that is missing or broken. */
  name: string
  size?: 'small' | 'large'
}

/** A person's picture. The name stands beside it, so a screen reader passes over it. */
export function Avatar({ src, name, size = 'small' }: AvatarProps) {
  const [broken, setBroken] = useState<string | null>(null)
  const shown = src === broken ? null : src
  // By code point: half of an emoji is no letter.
  const initial = Array.from(name.trim())[0] ?? ''
  return (
    <View
      className={classNames(
        'ac-avatar',
        size === 'large' && 'ac-avatar-large',
        !shown && !initial && 'ac-avatar-nobody',
      )}
      aria-hidden
    >
      {shown ? (
        <Picture className="ac-avatar-picture" src={shown} alt="" onError={() => setBroken(shown)} />
      ) : (
        <Text>{initial.toUpperCase()}</Text>
      )}
    </View>
  )
}
