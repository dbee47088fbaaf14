/** What a tap on a label does besides what the platform makes of it. */
export const labelClick = (_id: string): (() => void) | undefined => undefined

/** Nothing to do: the platform passes a tap on the label of a button on to the button. */
export function useLabelClick(_id: string | undefined, _onTap: () => void): void {}
