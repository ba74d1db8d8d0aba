/** Root fields that look things up by id or list them. */
import type { GraphQLFieldResolver } from 'graphql'
import { badInput, ClientError } from '../../errors.ts'
import { type IdKind, nodeLabels, nodeSpecs } from '../../model/index.ts'
import { findId, type Projection } from '../../projection/index.ts'
import type { Context } from '../context.ts'
import { type ListArguments, listNodes } from '../lists.ts'
import { type ListedType, labelsOfType, listedTypes, pluralField, singularField } from '../relation-fields.ts'
import type { QueryResolvers, QueryStudyArgs } from '../types.generated.ts'

/** The most ids that `nodes` takes. */
const maxIds = 100
const allKinds = nodeLabels.map((label) => nodeSpecs[label].kind)

export const lookupResolvers: Record<string, GraphQLFieldResolver<unknown, Context>> = Object.fromEntries(
  listedTypes.flatMap((type) => [
    [singularField(type), one(type)],
    [pluralField(type), many(type)],
  ]),
)

export const nodeLookups: Pick<QueryResolvers, 'node' | 'nodes' | 'study'> = {
  node: (_root, { id }, { projection }) => findId(projection, 'id', id, allKinds) ?? null,
  nodes: (_root, { ids }, { projection }) => nodesByIds(projection, ids),
  study: (_root, args, { projection }) => studyBy(projection, args) ?? null,
}

function kindsOf(type: ListedType): readonly IdKind[] {
  return labelsOfType(type).map((label) => nodeSpecs[label].kind)
}

function one(type: ListedType): GraphQLFieldResolver<unknown, Context, { readonly id: string }> {
  return (_root, { id }, { projection }) => findId(projection, 'id', id, kindsOf(type)) ?? null
}

function many(type: ListedType): GraphQLFieldResolver<unknown, Context, ListArguments> {
  return (_root, args, context) => listNodes(context, type, args, () => ({ nodes: nodesOfType(context.projection, type) }))
}

function nodesOfType({ graph }: Projection, type: ListedType): readonly number[] {
  const labels = labelsOfType(type)
  const nodes = labels.flatMap((label) => graph.nodesOf(label))
  return labels.length === 1 ? nodes : nodes.sort((a, b) => a - b)
}

function nodesByIds(projection: Projection, ids: readonly string[]): (number | null)[] {
  if (ids.length > maxIds) {
    throw new ClientError('LIMIT_EXCEEDED', `ids: expected at most ${maxIds}, but got ${ids.length}`, {
      details: { argument: 'ids', limit: maxIds, asked: ids.length },
    })
  }
  return ids.map((id) => findId(projection, 'ids', id, allKinds) ?? null)
}

function studyBy(projection: Projection, { id, doi, pmid }: QueryStudyArgs): number | undefined {
  const given = [id, doi, pmid].filter((value) => value !== undefined)
  if (given.length !== 1) throw badInput('study', 'exactly one of id, doi and pmid', { id, doi, pmid })
  if (id !== undefined) return findId(projection, 'id', id, ['study'])
  const [name, value] = doi === undefined ? (['pmid', pmid] as const) : (['doi', bareDoi(doi)] as const)
  return projection.graph.nodesOf('Study').find((node) => projection.graph.properties(node)[name] === value)
}

/** A DOI as studies have it: lower case, without resolver. */
function bareDoi(doi: string): string {
  return doi
    .trim()
    .toLowerCase()
    .replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/, '')
}
