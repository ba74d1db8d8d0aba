import type { GraphQLFieldResolver } from 'graphql'
import type { Context } from '../context.ts'
import type { ListArguments } from '../lists.ts'

/** A field of a node; the node is its number. */
export type NodeField = GraphQLFieldResolver<number, Context>
/** A list on a node. */
export type NodeListField = GraphQLFieldResolver<number, Context, ListArguments>
/** Resolvers of several types, by type and field. */
export type ResolverTable = Record<string, Record<string, NodeField | NodeListField>>
