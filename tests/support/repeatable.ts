/** The same numbers in every run, so that the codes and captchas of a shop are the same ones. */
export function repeatable(seed: number): (below: number) => number {
  let last = seed
  return (below) => {
    last = (last * 48271) % 2147483647
    return last % below
  }
}
