import { createContext } from 'react'
import { createRouter } from './router'

/** The screens of this tab. */
export const router = createRouter(window)

/** Whether the screen that reads it is the one in front. */
export const InFront = createContext(true)
