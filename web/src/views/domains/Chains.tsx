import type { ChainStartsQuery, ChainStartsQueryVariables, ChainsQuery, ChainsQueryVariables } from '../../api/operations.generated.ts'
import { shown, useAnswer } from '../../api/use-answer.ts'
import { Choice } from '../../design/Choice.tsx'
import { StudyName } from '../../design/names.tsx'
import { Scroll } from '../../design/Scroll.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { assertionWords, plural, relationWords } from '../../design/words.ts'
import { scopeOf } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import { ChainPicture } from './ChainPicture.tsx'
import { type Step, stepsOf } from './chain-layers.ts'
import document from './chains.graphql?raw'
import starts from './starts.graphql?raw'

/** What studies say follows from a code, who says so, and what is said to address it on the way. */
export function Chains() {
  const { state, change } = useAppState()
  const choices = startsOf(shown(useAnswer<ChainStartsQuery, ChainStartsQueryVariables>(starts, { scope: scopeOf(state) })))
  const start = choices.find(({ key }) => key === state.start) ?? choices[0]
  const answer = useAnswer<ChainsQuery, ChainsQueryVariables>(start === undefined ? null : document, {
    start: start?.id ?? '',
    scope: scopeOf(state),
  })
  const chains = shown(answer)?.statedChains
  return (
    <section aria-labelledby="chains">
      <h2 id="chains">What do studies say leads to what?</h2>
      {start === undefined ? (
        <p className="note">No study in scope states what leads to what.</p>
      ) : (
        <div className="controls">
          <Choice
            label="Starting from"
            value={start.key}
            options={choices.map(({ key, name, said }) => ({ value: key, name: `${name} (${said})` }))}
            onChoose={(key) => change({ start: key })}
          />
        </div>
      )}
      <Waiting answer={answer} what="the chains" />
      {start && chains && <Content chains={chains} start={start.id} />}
    </section>
  )
}

/** Codes from which something is stated to follow, those of which most is said first. */
function startsOf(data: ChainStartsQuery | undefined) {
  const found = new Map<string, { id: string; key: string; name: string; said: number }>()
  for (const { source } of data?.statedLinks.nodes ?? []) {
    if (source === null) continue
    found.set(source.id, { ...source, said: (found.get(source.id)?.said ?? 0) + 1 })
  }
  return [...found.values()].sort((x, y) => y.said - x.said || (x.id < y.id ? -1 : 1))
}

type Stated = ChainsQuery['statedChains']

function Content({ chains, start }: { readonly chains: Stated; readonly start: string }) {
  const steps = stepsOf(chains.chains)
  const remedies = [
    ...new Map(
      chains.chains.flatMap(({ addressedBy }) =>
        addressedBy.map((one) => [`${one.facilitator.id} ${one.barrier.id} ${one.study.id}`, one]),
      ),
    ).values(),
  ]
  if (steps.length === 0) return <p className="note">Nothing is stated to follow from it in this scope.</p>
  return (
    <>
      <Scroll label="What leads to what" className="chain">
        <ChainPicture steps={steps} start={start} addressed={new Set(remedies.map(({ barrier }) => barrier.id))} />
      </Scroll>
      <Said steps={steps} />
      <h3>What is said to address it on the way</h3>
      {remedies.length === 0 && <p className="quiet">No study in scope states what addresses any of it.</p>}
      <ul className="plain-list">
        {remedies.map(({ barrier, facilitator, assertion, study }) => (
          <li key={`${facilitator.id} ${barrier.id} ${study.id}`}>
            ◇ {facilitator.name} addresses {barrier.name} <span className="quiet">({assertionWords[assertion]})</span>:{' '}
            <StudyName study={study} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Said({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <details>
      <summary>{plural(steps.length, 'statement', 'statements')}, and who says so</summary>
      <ul className="plain-list">
        {steps.map(({ source, relation, target, studies }) => (
          <li key={`${source.id} ${relation} ${target.id}`}>
            {source.name} {relationWords[relation]} {target.name}:
            <ul>
              {studies.map(({ study, assertion }) => (
                <li key={study.id}>
                  <StudyName study={study} /> <span className="quiet">({assertionWords[assertion]})</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  )
}
