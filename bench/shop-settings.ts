/** Flips switches of an embedded shop, by its own names for them. */
export async function setShop(shopUrl: string, settings: Readonly<Record<string, number>>): Promise<void> {
  const answer = await fetch(`${shopUrl}/_sandbox/config`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(settings),
  })
  if (!answer.ok) throw new Error(`The shop refused ${JSON.stringify(settings)}: ${await answer.text()}`)
}
