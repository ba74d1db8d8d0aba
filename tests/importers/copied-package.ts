/** A copy of the package `second-review` in a temporary folder, to be damaged. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../src/config.ts'
import { readDataPackage } from '../../src/importers/index.ts'
import { describeIssue, type PackageReading } from '../../src/model/index.ts'

export const secondReview = join(projectRoot, 'tests', 'fixtures', 'packages', 'second-review')

export interface CopiedPackage {
  readonly folder: string
  /** Replaces the first occurrence of a text in a file; a text that is not there is a fault of the test. */
  replace(file: string, text: string, by: string): void
  write(file: string, content: string | Uint8Array): void
}

/** Reads a copy after it was damaged. */
export async function readDamaged(damage: (copy: CopiedPackage) => void): Promise<PackageReading> {
  const parent = mkdtempSync(join(tmpdir(), 'evidence-graph-package-'))
  const folder = join(parent, 'package')
  try {
    cpSync(secondReview, folder, { recursive: true })
    damage({
      folder,
      replace(file, text, by) {
        const content = readFileSync(join(folder, file), 'utf8')
        if (!content.includes(text)) throw new TypeError(`${file} holds no ${text}`)
        writeFileSync(join(folder, file), content.replace(text, by))
      },
      write: (file, content) => writeFileSync(join(folder, file), content),
    })
    return await readDataPackage(folder)
  } finally {
    rmSync(parent, { recursive: true })
  }
}

/** The issues of a damaged copy, a line each; a package that was read all the same is a line too. */
export async function issuesOf(damage: (copy: CopiedPackage) => void): Promise<readonly string[]> {
  const { issues, package: read } = await readDamaged(damage)
  return [...issues.map(describeIssue), ...(read === undefined ? [] : ['read'])]
}
