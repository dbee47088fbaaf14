import './crop-sheet.h5.css'
import { useEffect, useRef, useState } from 'react'
import { keepChosenImage } from '../browser-pictures'
import type { PictureOutcome } from '../platform'
import { CropFrame } from './crop-frame.h5'
import type { AvatarPickerProps } from './picker-props'
import { cutSquare, readPicture, type UprightPicture } from './picture-file.h5'
import { Sheet } from './sheet.h5'
import { type CropSquare, type FramePoint, largestSquare, mostZoom, moved, zoomOf } from './square-crop'

interface CropSheetProps extends AvatarPickerProps {
  file: File | null
}

interface Crop {
  picture: UprightPicture
  square: CropSquare
}

const middle: FramePoint = { x: 0.5, y: 0.5 }
const asChosen = (picture: Blob): PictureOutcome => ({ kind: 'chosen', path: keepChosenImage(picture) })
const unreadable = (): PictureOutcome => ({ kind: 'refused', reason: 'unreadable' })

/** Lets the person choose the square of a picture that becomes the avatar. */
export function CropSheet({ title, t, file, onAnswer, onClose }: CropSheetProps & { onClose: () => void }) {
  const [crop, setCrop] = useState<Crop | null>(null)
  const [isCutting, setIsCutting] = useState(false)
  const isClosed = useRef(false)
  const answer = (outcome: PictureOutcome) => {
    if (isClosed.current) return
    onClose()
    onAnswer(outcome)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each file
  useEffect(() => {
    if (!file) return
    readPicture(file).then(
      (picture) => isClosed.current || setCrop({ picture, square: largestSquare(picture) }),
      () => answer(unreadable()),
    )
    return () => {
      isClosed.current = true
    }
  }, [file])

  const move = (from: FramePoint, to: FramePoint, factor: number) =>
    setCrop((now) => now && { ...now, square: moved(now.square, now.picture, from, to, factor) })
  const confirm = () => {
    if (!crop) return
    setIsCutting(true)
    void cutSquare(crop.picture, crop.square).then(asChosen, unreadable).then(answer)
  }
  const zoom = crop ? zoomOf(crop.square, crop.picture) : 1

  return (
    <Sheet title={title} t={t} onConfirm={crop && !isCutting ? confirm : undefined} onClose={onClose}>
      <div className="ac-crop">
        {crop ? (
          <CropFrame {...crop} label={t('profile.avatarMove')} onMove={move} />
        ) : (
          <div className="ac-crop-frame" aria-busy="true" />
        )}
      </div>
      <label className="ac-crop-zoom">
        {t('profile.avatarZoom')}
        <input
          type="range"
          className="ac-crop-slider"
          min={1}
          max={mostZoom}
          step={0.1}
          value={zoom}
          aria-valuetext={`${Math.round(zoom * 100)}%`}
          onInput={(event) => move(middle, middle, Number(event.currentTarget.value) / zoom)}
        />
      </label>
    </Sheet>
  )
}
