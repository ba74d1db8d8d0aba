import { useMemo } from 'react'
import type { CommunitiesQuery, CommunitiesQueryVariables } from '../../api/operations.generated.ts'
import { shown, useAnswer } from '../../api/use-answer.ts'
import { number } from '../../design/words.ts'
import { scopeOf } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import communitiesDocument from './communities.graphql?raw'
import { communityColour } from './community-colours.ts'
import type { GraphCode } from './graph.ts'

export interface Communities {
  readonly colourOf: (code: GraphCode) => string
  /** What the legend says of them. */
  readonly words: readonly string[]
}

/** Communities as colours and words; undefined where they are not asked for, or awaited. */
export function useCommunities(): Communities | undefined {
  const { state } = useAppState()
  const isAsked = state.communities
  const answer = useAnswer<CommunitiesQuery, CommunitiesQueryVariables>(isAsked ? communitiesDocument : null, {
    of: state.codes,
    scope: scopeOf(state),
    least: state.least,
  })
  const data = isAsked ? shown(answer) : undefined
  return useMemo(() => {
    if (data === undefined) return undefined
    const { communities, stability, runs } = data.communities
    const placeOfCode = new Map(communities.flatMap(({ codes }, place) => codes.map(({ id }) => [id, place] as const)))
    return {
      colourOf: ({ id }: GraphCode) => communityColour(placeOfCode.get(id)),
      words: [
        `${communities.length} communities; ${runs} runs agree to ${number(stability)} (1 is all)`,
        ...communities.map(({ id, codes, cohesion }) => `${id}: ${codes.length} codes, together in ${number(cohesion)} of runs`),
      ],
    }
  }, [data])
}
