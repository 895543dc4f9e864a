// The browser reads the file a little after the click.
const KEPT_MS = 60_000

/** Hands a file over under its own name: a browser puts it with its downloads, the desktop asks where. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
