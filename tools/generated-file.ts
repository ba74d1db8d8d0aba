/** A file that a generator makes: written, or with `--check` compared with what is committed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from '../src/config.ts'

export interface GeneratedFile {
  /** From the project's root. */
  readonly path: string
  readonly content: string
}

/** Writes files that differ; with `check` only names them. Returns the paths that differed. */
export function settle(files: readonly GeneratedFile[], check: boolean): readonly string[] {
  const stale = files.filter(({ path, content }) => {
    const absolute = join(projectRoot, path)
    return !existsSync(absolute) || readFileSync(absolute, 'utf8') !== content
  })
  if (!check) {
    for (const { path, content } of stale) {
      mkdirSync(dirname(join(projectRoot, path)), { recursive: true })
      writeFileSync(join(projectRoot, path), content)
    }
  }
  return stale.map((file) => file.path)
}
