import type { Issue } from '../../model/index.ts'

/** Issues listed before the rest is only counted: a wrong column in a large file would otherwise fill the memory. */
const maxListed = 10_000

/** Where issues gather while a package is read. */
export interface IssueList {
  readonly errors: number
  /** True once further issues are counted but not listed: no use in working out a near match. */
  readonly full: boolean
  error(place: Place, code: string, expected: string, got: string): void
  warning(place: Place, code: string, expected: string, got: string): void
  all(): readonly Issue[]
}

export interface Place {
  readonly file: string
  readonly row?: number
  readonly column?: string
}

export function createIssueList(): IssueList {
  const listed: Issue[] = []
  let errors = 0
  let unlisted = 0
  function add(issue: Issue): void {
    if (issue.severity === 'ERROR') errors += 1
    if (listed.length < maxListed) listed.push(issue)
    else unlisted += 1
  }
  return {
    get errors() {
      return errors
    },
    get full() {
      return listed.length >= maxListed
    },
    error: (place, code, expected, got) => add({ severity: 'ERROR', code, ...place, expected, got }),
    warning: (place, code, expected, got) => add({ severity: 'WARNING', code, ...place, expected, got }),
    all() {
      if (unlisted === 0) return listed
      const rest: Issue = {
        severity: 'ERROR',
        code: 'TOO_MANY_ISSUES',
        file: 'datapackage.json',
        expected: `at most ${maxListed} issues to list`,
        got: `${unlisted} more`,
      }
      return [...listed, rest]
    },
  }
}
