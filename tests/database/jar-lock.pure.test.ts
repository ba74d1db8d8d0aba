import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import { type JarLock, looksComplete, readJarLock, verifyJars } from '../../src/database/jar-lock.ts'

const content = { 'a-1.jar': 'alpha', 'b-2.jar': 'beta' }
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const lock: JarLock = {
  neo4j: '5.26.31',
  jars: Object.entries(content).map(([file, text]) => ({
    coordinates: `some:${file.slice(0, 1)}`,
    version: file.slice(2, 3),
    file,
    bytes: text.length,
    sha256: hashOf(text),
  })),
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jars-'))
  for (const [file, text] of Object.entries(content)) writeFileSync(join(folder, file), text)
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a folder of jars', () => {
  it('passes when it holds exactly what the lock says', async () => {
    await verifyJars(lock, folder)
    expect(await looksComplete(lock, folder)).toBe(true)
  })

  it('is refused for one changed byte, with the jar, what was expected and what is there', async () => {
    writeFileSync(join(folder, 'b-2.jar'), 'bete')
    const refusal = `The jar b-2.jar does not match neo4j/jars.lock.json and is refused: expected SHA-256 ${hashOf('beta')}, but got ${hashOf('bete')}`
    await expect(verifyJars(lock, folder)).rejects.toThrow(refusal)
  })

  it('is refused when a jar is missing, and looks incomplete', async () => {
    rmSync(join(folder, 'a-1.jar'))
    await expect(verifyJars(lock, folder)).rejects.toThrow('a-1.jar does not match')
    expect(await looksComplete(lock, folder)).toBe(false)
  })

  it('is refused when it holds a jar that nobody locked', async () => {
    writeFileSync(join(folder, 'c-3.jar'), 'gamma')
    await expect(verifyJars(lock, folder)).rejects.toThrow(
      'c-3.jar does not match neo4j/jars.lock.json and is refused: expected only the 2 jars',
    )
  })

  it('looks incomplete when a jar was cut short', async () => {
    writeFileSync(join(folder, 'a-1.jar'), 'alph')
    expect(await looksComplete(lock, folder)).toBe(false)
  })
})

describe('the lock file of the project', () => {
  const recipe = join(projectRoot, 'neo4j')

  it('locks the versions that the build description asks for', async () => {
    const shipped = await readJarLock(join(recipe, 'jars.lock.json'))
    const pom = readFileSync(join(recipe, 'pom.xml'), 'utf8')
    expect(pom).toContain(`<neo4j.version>${shipped.neo4j}</neo4j.version>`)
    expect(shipped.jars.length).toBeGreaterThan(200)
    expect(shipped.jars.find((jar) => jar.coordinates === 'org.neo4j.client:neo4j-browser')?.version).toBe(
      /<neo4j.browser.version>(.+)<\/neo4j.browser.version>/.exec(pom)?.[1],
    )
  })

  it('says nothing about where jars come from, and nor does any file beside it', () => {
    const files = readdirSync(recipe, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    for (const { parentPath, name } of files) {
      const addresses = readFileSync(join(parentPath, name), 'utf8').match(/https?:\/\/[^\s"<]+/g) ?? []
      const names = ['http://maven.apache.org/POM/4.0.0', 'http://www.w3.org/2001/XMLSchema-instance']
      expect(addresses.filter((address) => !names.includes(address))).toEqual([])
    }
  })

  it('is refused when it is no lock file', async () => {
    const path = join(folder, 'lock.json')
    writeFileSync(path, '{"neo4j": 5}')
    await expect(readJarLock(path)).rejects.toThrow('expected a lock file of jars')
  })
})
