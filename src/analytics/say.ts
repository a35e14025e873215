/** What goes wrong is said once, in the console, with its code. Nothing here comes from the widget’s own script: this one runs alone too. */
const said = new Set<string>();

export function say(code: string, text: string, ...details: readonly unknown[]): void {
  const line = `[care-picks] analytics/${code}: ${text}`;
  if (said.has(line)) return;
  said.add(line);
  console.error(line, ...details);
}
