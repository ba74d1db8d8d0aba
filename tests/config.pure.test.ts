import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectRoot, readConfig } from '../src/config.ts'

const empty = mkdtempSync(join(tmpdir(), 'evidence-graph-config-'))

describe('the configuration', () => {
  test('has a default for everything but a database of one’s own', () => {
    expect(readConfig({}, empty)).toEqual({
      port: 4000,
      host: '127.0.0.1',
      home: join(projectRoot, '.evidence-graph'),
      heapMb: 192,
      neo4j: { user: 'neo4j', database: 'neo4j' },
    })
  })

  test('reads .env, and the environment before it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'evidence-graph-config-'))
    writeFileSync(join(folder, '.env'), 'PORT=5001\nNEO4J_URI=bolt+s://example.org:7687\nNEO4J_PASSWORD="a b#c"\n')
    const config = readConfig({ PORT: '5002' }, folder)
    expect(config.port).toBe(5002)
    expect(config.neo4j).toMatchObject({ uri: 'bolt+s://example.org:7687', password: 'a b#c' })
  })

  test('takes an empty value as not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '' }, empty).port).toBe(4000)
  })

  test.each([
    ['PORT', 'web', 'PORT: expected a port number, 0..65535, but got "web"'],
    ['PORT', '70000', 'PORT: expected a port number, 0..65535, but got "70000"'],
    ['PORT', '80.5', 'PORT: expected a port number, 0..65535, but got "80.5"'],
    ['EVIDENCE_GRAPH_HEAP_MB', '50', 'EVIDENCE_GRAPH_HEAP_MB: expected a whole number of MB, at least 96, but got "50"'],
    ['NEO4J_URI', 'http://127.0.0.1:7474', 'NEO4J_URI: expected an address that starts with bolt:// or neo4j://'],
  ])('refuses %s=%s with what was expected', (name, value, message) => {
    expect(() => readConfig({ [name]: value }, empty)).toThrow(message)
  })

  test('lists every bad value at once', () => {
    expect(() => readConfig({ PORT: 'x', NEO4J_URI: 'y' }, empty)).toThrow(/PORT: .*\n.*NEO4J_URI: /)
  })

  test.each(['bolt', 'neo4j', 'bolt+s', 'neo4j+s', 'bolt+ssc', 'neo4j+ssc'])('accepts %s://', (scheme) => {
    expect(readConfig({ NEO4J_URI: `${scheme}://db:7687` }, empty).neo4j.uri).toBe(`${scheme}://db:7687`)
  })
})
