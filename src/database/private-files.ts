/** Files and folders that only this user may read, written whole or not at all. */
import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'

/** Makes the folder, and its parents, readable by this user only. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
}

/** Replaces the file's content: a reader sees the former content or this one, never a part. Mode 0600. */
export function writePrivateFile(path: string, content: string): void {
  const temporary = `${path}.${process.pid}.tmp`
  writeFileSync(temporary, content, { mode: 0o600, flush: true })
  renameSync(temporary, path)
}
