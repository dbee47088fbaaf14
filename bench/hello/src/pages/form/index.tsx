import { Button, Input } from '@tarojs/components'
import { useState } from 'react'

/** The least that a form can be: what the tool chain itself costs. */
export default function HelloForm() {
  const [name, setName] = useState('')
  return (
    <>
      <Input placeholder="Name" value={name} onInput={(event) => setName(event.detail.value)} />
      <Button>Hello {name}</Button>
    </>
  )
}
