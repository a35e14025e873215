/** The text of a built script. */
export async function readScript(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} did not load (status ${response.status}).`);
  return response.text();
}
