/** How many times faster than a real one the app's clock ticks: its time limits and pauses would last hours. */
export const SPEED = 5
