/** How a person wants to see the app; `auto` follows the device. */
export type AppearanceChoice = 'auto' | Theme

export type Theme = 'light' | 'dark'
