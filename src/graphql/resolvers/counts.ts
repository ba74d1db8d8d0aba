/** Questions that count: pairs of codes, links of domains, the gap map and groups. */
import {
  coOccurrence,
  coOccurrences,
  crossDomainLinks,
  type DomainLinkCell,
  domainLinks,
  gapMap,
  groupEvidence,
  type Method,
  methodsParagraph,
} from '../../questions/index.ts'
import { ask } from '../ask.ts'
import { rankedPage } from '../receipts.ts'
import type { QueryResolvers } from '../types.generated.ts'
import { receiptFields } from './receipts.ts'

type Counting = 'coOccurrence' | 'coOccurrences' | 'crossDomainLinks' | 'domainLinks' | 'gapMap' | 'groupEvidence'

export const countingQuestions: Pick<QueryResolvers, Counting> = {
  coOccurrence: (_root, args, context) => ask(context, 'coOccurrence', coOccurrence, args),
  async coOccurrences(_root, { first, after, last, before, ...args }, context) {
    const { pairs, ...answer } = await ask(context, 'coOccurrences', coOccurrences, args)
    return { ...answer, ...rankedPage(context, pairs, { first, after, last, before }) }
  },
  async crossDomainLinks(_root, { first, after, last, before, ...args }, context) {
    const { links, ...answer } = await ask(context, 'crossDomainLinks', crossDomainLinks, args)
    return { ...answer, ...rankedPage(context, links, { first, after, last, before }) }
  },
  domainLinks: (_root, args, context) => ask(context, 'domainLinks', domainLinks, args),
  gapMap: (_root, args, context) => ask(context, 'gapMap', gapMap, args),
  async groupEvidence(_root, { first, after, last, before, ...args }, context) {
    const { groups, ...answer } = await ask(context, 'groupEvidence', groupEvidence, args)
    return { ...answer, ...rankedPage(context, groups, { first, after, last, before }) }
  },
}

const { studies } = receiptFields

/** Receipts, by type. */
export const receiptResolvers = {
  Method: { paragraph: (method: Method) => methodsParagraph(method) },
  CoOccurrence: receiptFields,
  CrossDomainLink: receiptFields,
  DomainLinkCell: {
    studies,
    expectedFixedMargins: async (cell: DomainLinkCell) => (await cell.null())?.expectedFixedMargins,
    z: async (cell: DomainLinkCell) => (await cell.null())?.z,
    p: async (cell: DomainLinkCell) => (await cell.null())?.p,
    pLower: async (cell: DomainLinkCell) => (await cell.null())?.pLower,
    q: async (cell: DomainLinkCell) => (await cell.null())?.q,
    undefined: async (cell: DomainLinkCell) => (await cell.null())?.undefined ?? [],
  },
  DomainPair: { studies },
  GapMapCell: receiptFields,
  EvidenceGroup: receiptFields,
  Hop: receiptFields,
}
