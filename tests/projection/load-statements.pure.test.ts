import { expect, test } from 'vitest'
import { commonProperties, nodeLabels, nodeSpecs, relationshipSpecs } from '../../src/model/index.ts'
import { queries } from '../../src/store/index.ts'

const textsOf = (label: (typeof nodeLabels)[number]) =>
  Object.entries(nodeSpecs[label].properties)
    .filter(([, spec]) => spec.text === true)
    .map(([name]) => name)

test('the statement that loads nodes leaves out every long text of the model, and nothing else', () => {
  const leftOut = [...queries.loadNodes.text.matchAll(/(\w+): null/g)].map(([, name]) => name)
  const texts = new Set(nodeLabels.filter((label) => label !== 'Finding').flatMap(textsOf))
  expect(leftOut.sort()).toEqual([...texts].sort())
})

test('the statement that loads findings reads every property of a finding but its long texts', () => {
  const read = [...new Set([...queries.loadFindings.text.matchAll(/finding\.(\w+)/g)].map(([, name]) => name))]
  const texts = textsOf('Finding')
  const expected = [...Object.keys(commonProperties), ...Object.keys(nodeSpecs.Finding.properties)]
  expect(read.sort()).toEqual(expected.filter((name) => !texts.includes(name) && name !== 'aliases').sort())
})

test('the kind of an end tells which relationship leads from a finding to it', () => {
  const ends = relationshipSpecs.filter((spec) => spec.from.includes('Finding')).flatMap((spec) => spec.to)
  expect(new Set(ends).size).toBe(ends.length)
})

test('only an alignment has properties of its own, and they are loaded', () => {
  const own = relationshipSpecs.filter((spec) => Object.keys(spec.properties).length > 0)
  expect(own.map(({ type, properties }) => [type, Object.keys(properties)])).toEqual([['ALIGNED_TO', ['match']]])
  expect(queries.loadRelationships.text).toContain('relationship.match')
})
