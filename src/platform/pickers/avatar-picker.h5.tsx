import { useState } from 'react'
import { chooseFile } from '../browser-pictures'
import type { AvatarPickerProps } from './picker-props'
import { useSheet } from './use-sheet.h5'

/** The browser's choice of a file, then a sheet that crops it. */
export function AvatarPicker(props: AvatarPickerProps) {
  const [file, setFile] = useState<File | null>(null)
  const choose = async (open: () => void) => {
    const found = await chooseFile()
    if (!found) return
    setFile(found)
    open()
  }
  return useSheet(
    {
      ...props,
      file,
      row: ({ onClick, ...opening }) =>
        props.row({ ...opening, onClick: onClick && (() => void choose(onClick)) }),
    },
    async () => (await import(/* webpackChunkName: "avatar" */ './crop-sheet.h5')).CropSheet,
  )
}
