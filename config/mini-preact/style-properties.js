/**
 * In place of Taro's list of three hundred styles, for each of which its elements would get a pair of functions at the start: the
 * screens of a mini-program set none, their styles have class names.
 */
export const styleProperties = []
