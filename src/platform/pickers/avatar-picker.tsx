import { vendor } from '@vendor'
import type { AvatarPickerProps } from './picker-props'

/** The platform's own choice of a picture, and its own cropper where it has one. */
export const AvatarPicker = ({ row, onAnswer }: AvatarPickerProps) =>
  row(vendor.avatarChoice?.(onAnswer) ?? {})
