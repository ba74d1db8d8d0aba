/** Hands a file to the reader; its name. */
export function save(content: Blob, name: string): string {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
  return name
}
