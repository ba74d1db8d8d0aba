import type { CodePageQuery, CodePageQueryVariables, CodeSpreadQuery, CodeSpreadQueryVariables } from '../../api/operations.generated.ts'
import { shown, useAnswer } from '../../api/use-answer.ts'
import { Link } from '../../app/Link.tsx'
import { idAt } from '../../app/views.ts'
import { KindMark } from '../../design/marks.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { TakeAway } from '../../export/TakeAway.tsx'
import { scopeOf } from '../../state/address.ts'
import { useAppState } from '../../state/app-state.tsx'
import { About } from './About.tsx'
import code_ from './code.graphql?raw'
import studies from './code-csv.graphql?raw'
import { Members } from './Members.tsx'
import { Partners } from './Partners.tsx'
import { Reported } from './Reported.tsx'
import { Stated } from './Stated.tsx'
import { Strata } from './Strata.tsx'
import { scopeOfCode } from './scope-of-code.ts'
import spread from './spread.graphql?raw'

type Node = NonNullable<CodePageQuery['node']>
/** A code of any kind as the page asks for it. */
export type Code = Extract<Node, { readonly definition: string | null }>
/** A barrier or a facilitator. */
export type Determinant = Extract<Code, { readonly leadsTo: unknown }>

/** One code of any kind: what it means, who reports it, what goes with it, and what is stated of it. */
export function View() {
  const { state } = useAppState()
  const id = idAt(state.path)
  // Another code is another page: what was known of the one before is not shown under its address.
  return <OneCode key={id} id={id} />
}

function OneCode({ id }: { readonly id: string }) {
  const { state } = useAppState()
  const scope = scopeOf(state)
  const answer = useAnswer<CodePageQuery, CodePageQueryVariables>(code_, { id, scope })
  const data = shown(answer)
  if (data === undefined) {
    return (
      <>
        <h1>Code</h1>
        <Waiting answer={answer} what="the code" />
      </>
    )
  }
  const { node } = data
  if (!node || !('definition' in node)) return <NoCode id={id} />
  return (
    <>
      <Content code={node} />
      <TakeAway name="code" document={studies} variables={{ scope: scopeOfCode(node, scope) }} data={data} />
      <Waiting answer={answer} what="the code" />
    </>
  )
}

function NoCode({ id }: { readonly id: string }) {
  return (
    <>
      <h1>There is no such code</h1>
      <p>
        No barrier, facilitator, theme or other code of this evidence has the id “{id}”. The link may be of another version of the data.{' '}
        <Link to={{ path: '/' }}>The overview</Link> leads on.
      </p>
    </>
  )
}

function Content({ code }: { readonly code: Code }) {
  const { state } = useAppState()
  const answer = useAnswer<CodeSpreadQuery, CodeSpreadQueryVariables>(spread, { id: code.id, scope: scopeOf(state) })
  const data = shown(answer)
  const domain = domainOf(code)
  return (
    <article className="of-one">
      <h1>
        {domain !== undefined && (
          <>
            <KindMark kind={'kind' in code ? code.kind : null} domain={domain} />{' '}
          </>
        )}
        {code.name}
      </h1>
      <About code={code} />
      <Waiting answer={answer} what="who reports it" />
      <Reported code={code} domain={domain} years={data?.years} />
      {'leadsTo' in code ? <Stated code={code} /> : <Members code={code} />}
      <Partners code={code} />
      {data && <Strata of={code.__typename} levels={data.levels.strata} factors={data.factors.strata} />}
    </article>
  )
}

/** Key of the domain that a code belongs to or is; undefined for what belongs to none. */
function domainOf(code: Code): string | undefined {
  if (code.__typename === 'Domain') return code.key
  return 'domain' in code ? code.domain?.key : undefined
}
