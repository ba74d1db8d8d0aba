import { useState } from 'react'
import type { DataPageQuery, VersionChangesQuery, VersionChangesQueryVariables } from '../../api/operations.generated.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Choice } from '../../design/Choice.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { Difference } from './Difference.tsx'
import document from './version-diff.graphql?raw'

type Meta = DataPageQuery['meta']

/** The data version of a graph that holds nothing: where every history begins. */
const beginning = 'e3b0c44298fc1c14'

/** What has changed between a former data version and the present one: asked on demand, since it tests every pair twice. */
export function Changes({ meta }: { readonly meta: Meta }) {
  const former = formerVersions(meta)
  const options = [...former, { value: beginning, name: `nothing (${beginning})` }]
  const [chosen, setChosen] = useState<string>()
  const [asked, setAsked] = useState<string>()
  // What was chosen may be the present version by now: another run came in while the page was open.
  const from = options.find(({ value }) => value === chosen)?.value ?? options[0]?.value ?? beginning
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">What has changed between data versions?</h2>
      {former.length === 0 && <p>{onlyOne(meta.runs.length)} It can be compared with nothing only, from which everything is new.</p>}
      <div className="controls">
        <Choice label="Compare from" value={from} options={options} onChoose={setChosen} />
        <button type="button" onClick={() => setAsked(from)}>
          Show what changed
        </button>
      </div>
      {asked !== undefined && <Asked key={asked} from={asked} to={meta.dataVersion} />}
    </section>
  )
}

function Asked({ from, to }: { readonly from: string; readonly to: string }) {
  const answer = useAnswer<VersionChangesQuery, VersionChangesQueryVariables>(document, { fromVersion: from })
  return (
    <>
      <Waiting answer={answer} what="what changed" />
      {answer.state === 'answered' && (
        <Difference diff={answer.data.versionDiff} from={from === beginning ? 'nothing' : `data version ${from}`} to={to} />
      )}
    </>
  )
}

/** Distinct versions before the present one, latest first, each with the day on which it was last made. */
function formerVersions({ runs, dataVersion }: Meta): readonly { readonly value: string; readonly name: string }[] {
  const days = new Map<string, string>()
  for (const { dataVersion: version, at } of runs) if (!days.has(version)) days.set(version, at.slice(0, 10))
  // A graph that was emptied has the beginning among its runs: it is offered once.
  return [...days]
    .filter(([version]) => version !== dataVersion && version !== beginning)
    .map(([value, day]) => ({ value, name: `${value}, ${day}` }))
}

function onlyOne(runs: number): string {
  if (runs === 0) return 'There has been no run so far.'
  return runs === 1 ? 'There has been one run only, so there is no former version.' : 'No run left another version than the present one.'
}
