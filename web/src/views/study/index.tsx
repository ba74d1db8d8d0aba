import type { StudyPageQuery, StudyPageQueryVariables } from '../../api/operations.generated.ts'
import { shown, useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../app/Link.tsx'
import { idAt } from '../../app/views.ts'
import { Waiting } from '../../design/Waiting.tsx'
import { count, plural } from '../../design/words.ts'
import { TakeAway } from '../../export/TakeAway.tsx'
import { scopeOf } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import { Citation } from './Citation.tsx'
import { Facts } from './Facts.tsx'
import { Findings } from './Findings.tsx'
import { SimilarStudies } from './SimilarStudies.tsx'
import { StatedLinks } from './StatedLinks.tsx'
import study_ from './study.graphql?raw'
import findings from './study-csv.graphql?raw'

/** A study as the page asks for it. */
export type Study = NonNullable<StudyPageQuery['study']>

/** One study: what it is, what it reports word for word as coded, and what it states. */
export function View() {
  const { state } = useAppState()
  const id = idAt(state.path)
  // Another study is another page: what was known of the one before is not shown under its address.
  return <OneStudy key={id} id={id} />
}

function OneStudy({ id }: { readonly id: string }) {
  const variables = { id }
  const answer = useAnswer<StudyPageQuery, StudyPageQueryVariables>(study_, variables)
  const data = shown(answer)
  if (data === undefined) {
    return (
      <>
        <h1>Study</h1>
        <Waiting answer={answer} what="the study" />
      </>
    )
  }
  if (!data.study) return <NoStudy id={id} />
  return (
    <>
      <Content study={data.study} />
      <TakeAway name="study" document={findings} variables={{ id: data.study.id }} data={data} />
      <Waiting answer={answer} what="the study" />
    </>
  )
}

function NoStudy({ id }: { readonly id: string }) {
  return (
    <>
      <h1>There is no such study</h1>
      <p>
        No study of this evidence has the id “{id}”. The link may be of another version of the data.{' '}
        <Link to={{ path: '/' }}>The overview</Link> leads on.
      </p>
    </>
  )
}

function Content({ study }: { readonly study: Study }) {
  const { state } = useAppState()
  const { determinants, domains, levels, statedLinks, findings: found } = study
  const unlike = found.nodes.filter(({ effect }) => effect !== 'PRESENT').length
  const isNarrowed = Object.keys(scopeOf(state)).length > 0
  const of = (kind: string) => determinants.nodes.filter((one) => one.kind === kind).length
  return (
    <article className="of-one">
      <h1>{study.title}</h1>
      <p className="answer">
        {plural(found.totalCount, 'finding', 'findings')}: it reports {plural(of('BARRIER'), 'barrier', 'barriers')} and{' '}
        {plural(of('FACILITATOR'), 'facilitator', 'facilitators')} in {plural(domains.totalCount, 'domain', 'domains')}, at{' '}
        {plural(levels.totalCount, 'level', 'levels')}, and states {plural(statedLinks.totalCount, 'link', 'links')} between codes.
        {unlike > 0 &&
          ` ${plural(unlike, 'finding is', 'findings are')} of what was looked for and not so, or mixed, and ${unlike === 1 ? 'does' : 'do'} not count as reported.`}
      </p>
      {isNarrowed && <p className="quiet">All that the study reports is shown, whatever the other views are narrowed to.</p>}
      <Facts study={study} />
      <h2>What it reports</h2>
      {found.totalCount === 0 && <p>Findings of this study are not coded.</p>}
      <Findings findings={found.nodes} />
      {found.totalCount > found.nodes.length && <p className="quiet">The first {count(found.nodes.length)} findings are shown.</p>}
      <h2>What it states to follow from what</h2>
      <StatedLinks links={statedLinks} />
      <h2>Citation</h2>
      <Citation study={study} />
      {determinants.nodes.length > 1 && <SimilarStudies own={study.id} codes={determinants.nodes.map(({ id }) => id)} />}
    </article>
  )
}
