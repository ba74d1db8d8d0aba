import { closeSync, openSync, symlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import { readDataPackage } from '../../src/importers/index.ts'
import { type CopiedPackage, issuesOf, readDamaged, secondReview } from './copied-package.ts'

describe('a sound package', () => {
  test('the shipped one is read without an issue, and every table has its rows', async () => {
    const { package: read, issues } = await readDataPackage(join(projectRoot, 'data', 'digital-mental-health'))
    expect(issues).toEqual([])
    const tables = read?.tables
    const counts = Object.entries(tables ?? {}).map(([name, rows]) => `${name} ${rows.length}`)
    expect(counts).toEqual([
      'reviews 1',
      'review-statements 11',
      'studies 349',
      'findings 2047',
      'links 168',
      'determinants 107',
      'themes 21',
      'domains 6',
      'levels 4',
      'factors 21',
      'publications 6',
      'citations 10',
      'mirrors 32',
      'inclusions 0',
      'alignments 0',
      'study-codes 0',
    ])
    expect(tables?.determinants.filter((row) => row.kind === 'BARRIER')).toHaveLength(59)
    expect(tables?.determinants.filter((row) => row.kind === 'FACILITATOR')).toHaveLength(48)
  })

  test('its datapackage.json may be named instead of the folder', async () => {
    const { package: read } = await readDataPackage(join(secondReview, 'datapackage.json'))
    expect(read).toMatchObject({
      name: 'second-review',
      version: '0.1.0',
      sourceExtent: 'FULL_TEXT',
      synthetic: true,
      domainsTitle: 'People and means',
    })
  })

  test('cells are typed, lists are split, empty cells are absent, and line breaks within quotes stay', async () => {
    const { package: read } = await readDataPackage(secondReview)
    expect(read?.tables.findings[4]).toEqual({
      id: 'f5',
      study: 'leung',
      determinant: 'peer-support',
      effect: 'PRESENT',
      stakeholder: 'patient',
      factors: ['age', 'income'],
      summary: 'Peers helped with the first steps.',
      quote: '“My neighbour showed me, twice.”',
      place: 'p. 5',
      basis: 'full text',
    })
    expect(read?.tables.findings[5]?.summary).toBe('Distance was looked for and not found.\n\nIt was said twice.')
    expect(read?.tables.studies[5]?.year).toBe(2023)
  })

  test('codes may be named by key, by kind and key, or by the full id of another package', async () => {
    const { package: read } = await readDataPackage(secondReview)
    expect(read?.tables.alignments).toEqual([
      { source: 'barrier:second-review:cold-contact', match: 'EXACT', target: 'barrier:digital-mental-health:impersonal-technology' },
      { source: 'level:second-review:individual', match: 'CLOSE', target: 'level:digital-mental-health:nano' },
      { source: 'barrier:second-review:no-budget', match: 'RELATED', target: 'barrier:never-imported:no-money' },
    ])
    expect(read?.tables['study-codes'].map((row) => row.code)).toEqual([
      'level:second-review:organisation',
      'factor:second-review:income',
      'stakeholder:second-review:patient',
    ])
  })

  test('strings become NFC, so that one name typed in two ways is one name', async () => {
    const { package: read } = await readDamaged((copy) => copy.replace('studies.csv', 'Nähe', 'Na\u0308he'))
    expect(read?.tables.studies[5]?.title).toBe('Nähe und Distanz: a made-up study')
  })

  test('Windows line ends and a byte order mark change nothing', async () => {
    const plain = await readDataPackage(secondReview)
    const other = await readDamaged((copy) =>
      copy.write('levels.csv', '\ufeffid,order,name\r\nindividual,1,Individual\r\norganisation,2,Organisation\r\n'),
    )
    expect(other.package).toEqual(plain.package)
  })
})

const damages: readonly [claim: string, damage: (copy: CopiedPackage) => void, issues: readonly string[]][] = [
  [
    'an unknown id names the near match, with the line that an editor shows',
    (copy) => copy.replace('findings.csv', 'f7,mueller-2023,no-budget', 'f7,mueller-2023,no-bugdet'),
    ['findings.csv:10:determinant: expected an id of determinants.csv (did you mean "no-budget"?), but got "no-bugdet" (UNKNOWN_ID)'],
  ],
  [
    'an unknown id within a list is found',
    (copy) => copy.replace('findings.csv', 'age; income', 'age; height'),
    ['findings.csv:6:factors: expected an id of factors.csv, but got "height" (UNKNOWN_ID)'],
  ],
  [
    'an id that occurs twice names the first row',
    (copy) => copy.replace('levels.csv', 'organisation,2', 'individual,2'),
    [
      'levels.csv:3:id: expected a value that no other row has, but got "individual", which is in row 2 too (DUPLICATE)',
      'study-codes.csv:2:code: expected a code: level, factor, stakeholder, but got "organisation" (UNKNOWN_ID)',
      'findings.csv:3:level: expected an id of levels.csv, but got "organisation" (UNKNOWN_ID)',
      'findings.csv:4:level: expected an id of levels.csv, but got "organisation" (UNKNOWN_ID)',
      'findings.csv:10:level: expected an id of levels.csv, but got "organisation" (UNKNOWN_ID)',
    ],
  ],
  [
    'a DOI is one study’s',
    (copy) => copy.replace('studies.csv', '10.1089/made-up.2022.1', '10.1037/ser0000625'),
    ['studies.csv:3:doi: expected a value that no other row has, but got "10.1037/ser0000625", which is in row 2 too (DUPLICATE)'],
  ],
  [
    'a value outside its closed list is refused',
    (copy) => copy.replace('findings.csv', 'good-training,present', 'good-training,Present'),
    ['findings.csv:3:effect: expected present, absent, mixed, but got "Present" (BAD_ENUM)'],
  ],
  [
    'a year that is no integer is refused',
    (copy) => copy.replace('reviews.csv', ',2024,', ',2024.5,'),
    ['reviews.csv:2:year: expected a year, 1000..2999, but got "2024.5" (BAD_FORM)'],
  ],
  [
    'an order that is no integer is refused',
    (copy) => copy.replace('levels.csv', 'individual,1', 'individual,first'),
    ['levels.csv:2:order: expected an integer, but got "first" (NOT_AN_INTEGER)'],
  ],
  [
    'a DOI with its resolver is refused',
    (copy) => copy.replace('publications.csv', '10.1000/made-up.1999.5', 'https://doi.org/10.1000/made-up.1999.5'),
    [
      'publications.csv:2:doi: expected a DOI in lower case without resolver, such as 10.1186/s12913-023-10536-1, but got "https://doi.org/10.1000/made-up.1999.5" (BAD_FORM)',
      'citations.csv:2:cited_doi: expected the DOI of a publication, study or review, but got "10.1000/made-up.1999.5" (UNKNOWN_DOI)',
    ],
  ],
  [
    'an empty cell where a value is required is refused',
    (copy) => copy.replace('determinants.csv', 'Cold contact,', ','),
    ['determinants.csv:2:name: expected a value, but got an empty cell (REQUIRED)'],
  ],
  [
    'a key with a colon is refused',
    (copy) => copy.replace('factors.csv', 'age,Age', 'a:ge,Age'),
    [
      'factors.csv:2:id: expected a key: no white space, no colon, at most 200 characters, but got "a:ge" (BAD_KEY)',
      'review-statements.csv:2:factors: expected an id of factors.csv, but got "age" (UNKNOWN_ID)',
      'findings.csv:5:factors: expected an id of factors.csv, but got "age" (UNKNOWN_ID)',
      'findings.csv:6:factors: expected an id of factors.csv, but got "age" (UNKNOWN_ID)',
    ],
  ],
  [
    'a list with another separator is refused, not taken for one item',
    (copy) => copy.replace('studies.csv', 'clinician; patient', 'clinician;patient'),
    ['studies.csv:3:stakeholders: expected a list separated by "; ", but got "clinician;patient" (BAD_LIST)'],
  ],
  [
    'a cycle of themes is shown',
    (copy) => copy.replace('themes.csv', 'skills,Skills,people,', 'skills,Skills,people,skills-of-patients'),
    ['themes.csv:3:parent: expected a tree of themes, but got the cycle skills -> skills-of-patients -> skills (THEME_CYCLE)'],
  ],
  [
    'a theme that is its own parent is a cycle',
    (copy) => copy.replace('themes.csv', 'money,Money,means,', 'money,Money,means,money'),
    ['themes.csv:5:parent: expected a tree of themes, but got the cycle money -> money (THEME_CYCLE)'],
  ],
  [
    'only a sub-theme may leave its domain out',
    (copy) => copy.replace('themes.csv', 'money,Money,means,', 'money,Money,,'),
    ['themes.csv:5:domain: expected a domain, for a theme without a parent, but got an empty cell (REQUIRED)'],
  ],
  [
    'only a facilitator addresses, and only a barrier is addressed',
    (copy) => copy.replace('links.csv', 'good-training,addresses,cold-contact', 'no-budget,addresses,good-training'),
    [
      'links.csv:2:source: expected a facilitator, which addresses a barrier, but got "no-budget", a barrier (WRONG_KIND)',
      'links.csv:2:target: expected a barrier, addressed by a facilitator, but got "good-training", a facilitator (WRONG_KIND)',
    ],
  ],
  [
    'only barriers worsen barriers',
    (copy) => copy.replace('links.csv', 'no-budget,worsens', 'peer-support,worsens'),
    ['links.csv:3:source: expected a barrier, which worsens a barrier, but got "peer-support", a facilitator (WRONG_KIND)'],
  ],
  [
    'a barrier mirrors a facilitator',
    (copy) => copy.replace('mirrors.csv', 'cold-contact,peer-support', 'peer-support,cold-contact'),
    [
      'mirrors.csv:2:barrier: expected a barrier, but got "peer-support", a facilitator (WRONG_KIND)',
      'mirrors.csv:2:facilitator: expected a facilitator, but got "cold-contact", a barrier (WRONG_KIND)',
    ],
  ],
  [
    'a cited DOI is somebody’s',
    (copy) => copy.replace('citations.csv', '10.1000/made-up.1999.5', '10.1000/nobody'),
    ['citations.csv:2:cited_doi: expected the DOI of a publication, study or review, but got "10.1000/nobody" (UNKNOWN_DOI)'],
  ],
  [
    'a publication made from a study needs a key that is free',
    (copy) => copy.replace('publications.csv', 'older-work', 'lipschitz'),
    [
      'citations.csv:3:cited_doi: expected a publication of its own for "10.1037/ser0000625", but got the key "lipschitz" of another publication (KEY_TAKEN)',
    ],
  ],
  [
    'a pair that occurs twice is refused',
    (copy) => copy.replace('inclusions.csv', 'made-up-review,mueller-2023', 'made-up-review,lipschitz'),
    ['inclusions.csv:3: expected a pair that no other row has, but got "made-up-review lipschitz", which is in row 2 too (DUPLICATE)'],
  ],
  [
    'a key that two kinds of code have is ambiguous',
    (copy) => {
      copy.replace('factors.csv', 'income,Income', 'organisation,Income')
      copy.replace('findings.csv', 'age; income', 'age')
      copy.replace('study-codes.csv', 'factor:income', 'factor:organisation')
    },
    ['study-codes.csv:2:code: expected one of level:organisation, factor:organisation, but got "organisation" (AMBIGUOUS_ID)'],
  ],
  [
    'an alignment ends at a code, even in another package',
    (copy) => copy.replace('alignments.csv', 'barrier:never-imported', 'study:never-imported'),
    [
      'alignments.csv:4:target: expected a code: barrier, facilitator, theme, domain, level, factor, stakeholder, technology, but got "study:never-imported:no-money" (UNKNOWN_ID)',
    ],
  ],
  [
    'a row with a column too few is named, and the others are still checked',
    (copy) => {
      copy.replace('levels.csv', 'individual,1,Individual', 'individual,1')
      copy.replace('factors.csv', 'age,Age,', 'age,,')
    },
    [
      'levels.csv:2: expected 3 columns, but got 2 (WRONG_COLUMN_COUNT)',
      'factors.csv:2:name: expected a value, but got an empty cell (REQUIRED)',
    ],
  ],
  [
    'a quote that is never closed is told where it opens, and rows that were not reached are not missed',
    (copy) => copy.replace('factors.csv', 'income,Income', 'income,"Income'),
    ['factors.csv:3: expected a closing quote, but got the end of the file (UNCLOSED_QUOTE)'],
  ],
  [
    'a stray quote is refused',
    (copy) => copy.replace('factors.csv', 'income,Income', 'income,In"come'),
    ['factors.csv:3: expected quotes around the whole field, doubled within, but got a quote inside an unquoted field (STRAY_QUOTE)'],
  ],
  [
    'bytes that are not UTF-8 are told with their line',
    (copy) => copy.write('factors.csv', Buffer.from('id,name,aligned_to\nage,Age,x\nincome,Caf\xe9,y\n', 'latin1')),
    ['factors.csv:3: expected UTF-8, but got bytes that are not (NOT_UTF8)'],
  ],
  [
    'a file that is not there is named',
    (copy) => copy.replace('datapackage.json', '"factors.csv"', '"factor.csv"'),
    ['factor.csv: expected a file, but got none (MISSING_FILE)'],
  ],
  [
    'a path out of the package is refused',
    (copy) => copy.replace('datapackage.json', '"factors.csv"', '"../factors.csv"'),
    ['datapackage.json:resources.factors.path: expected a path within the package, but got "../factors.csv" (PATH_ESCAPE)'],
  ],
  [
    'an absolute path is refused',
    (copy) => copy.replace('datapackage.json', '"factors.csv"', '"/etc/hostname"'),
    ['datapackage.json:resources.factors.path: expected a path within the package, but got "/etc/hostname" (PATH_ESCAPE)'],
  ],
  [
    'a symbolic link out of the package is refused',
    (copy) => {
      symlinkSync('/etc/hostname', join(copy.folder, 'linked.csv'))
      copy.replace('datapackage.json', '"factors.csv"', '"linked.csv"')
    },
    [
      'datapackage.json:resources.factors.path: expected a path within the package, but got "linked.csv", which links out of it (PATH_ESCAPE)',
    ],
  ],
  [
    'an empty file has no header',
    (copy) => copy.write('mirrors.csv', ''),
    ['mirrors.csv:1: expected a line of column names, but got an empty file (NO_HEADER)'],
  ],
  [
    'a column that the schema declares is missed in the file',
    (copy) => copy.write('mirrors.csv', 'barrier\ncold-contact\n'),
    ['mirrors.csv:1:facilitator: expected the column that the schema declares, but got none (MISSING_COLUMN)'],
  ],
  [
    'a package may not be called anything',
    (copy) => copy.replace('datapackage.json', '"name": "second-review"', '"name": "Second Review"'),
    ['datapackage.json:name: expected lower-case letters, digits, ".", "_" or "-", at most 100, but got "Second Review" (BAD_DESCRIPTOR)'],
  ],
  [
    'every fault of the descriptor is listed',
    (copy) => copy.write('datapackage.json', '{"name": "second-review", "created": "yesterday", "sourceExtent": "blurb", "resources": []}'),
    [
      'datapackage.json:title: expected a title, but got nothing (BAD_DESCRIPTOR)',
      'datapackage.json:created: expected a time as ISO 8601 has it, such as 2026-11-23T00:00:00Z, but got "yesterday" (BAD_DESCRIPTOR)',
      'datapackage.json:sourceExtent: expected abstract or full-text: how much of each source was coded, but got "blurb" (BAD_DESCRIPTOR)',
      'datapackage.json:resources: expected at least one resource, but got [] (BAD_DESCRIPTOR)',
    ],
  ],
  [
    'a declared type, key or closed list may not mean something else than the format’s',
    (copy) => {
      copy.replace('datapackage.json', '"name": "year",\n      "type": "integer"', '"name": "year",\n      "type": "string"')
      copy.replace(
        'datapackage.json',
        '"path": "mirrors.csv",\n   "schema": {',
        '"path": "mirrors.csv",\n   "schema": {"foreignKeys": [{"fields": "barrier", "reference": {"resource": "themes", "fields": "id"}}],',
      )
      copy.replace(
        'datapackage.json',
        '"path": "themes.csv",\n   "schema": {',
        '"path": "themes.csv",\n   "schema": {"primaryKey": "name",',
      )
    },
    [
      'datapackage.json:reviews.year: expected type integer or year, but got "string" (WRONG_TYPE)',
      'datapackage.json:themes.primaryKey: expected id, but got "name" (WRONG_PRIMARY_KEY)',
      'datapackage.json:mirrors.barrier: expected a foreign key to determinants.id, but got themes.id (WRONG_FOREIGN_KEY)',
    ],
  ],
  [
    'a constraint that the package declares itself holds',
    (copy) =>
      copy.replace(
        'datapackage.json',
        '"name": "aligned_to",\n      "type": "string"',
        '"name": "aligned_to",\n      "type": "string", "constraints": {"maxLength": 28, "pattern": "^P"}',
      ),
    [
      'datapackage.json:factors.aligned_to: expected one of required, unique, enum, minLength, maxLength, minimum, maximum, but got pattern, which is not checked (UNCHECKED_CONSTRAINT)',
      'factors.csv:2:aligned_to: expected maxLength 28, but got "Plus: personal characteristics" (DECLARED_BOUND)',
      'factors.csv:3:aligned_to: expected maxLength 28, but got "PROGRESS: socioeconomic status" (DECLARED_BOUND)',
    ],
  ],
  [
    'an unknown column is a warning: the package is read, and not in silence',
    (copy) => {
      copy.replace('mirrors.csv', 'facilitator\n', 'facilitator,colour\n')
      copy.replace('mirrors.csv', 'peer-support\n', 'peer-support,blue\n')
    },
    ['mirrors.csv:1:colour: expected a column that the schema declares, but got "colour" (UNDECLARED_COLUMN)', 'read'],
  ],
  [
    'an unknown resource is a warning',
    (copy) => copy.replace('datapackage.json', '"name": "mirrors"', '"name": "reflections"'),
    [
      'datapackage.json:resources.reflections: expected one of reviews, review-statements, studies, findings, links, determinants, themes, domains, levels, factors, publications, citations, mirrors, inclusions, alignments, study-codes, but got "reflections", which is not read (UNKNOWN_RESOURCE)',
      'read',
    ],
  ],
  [
    'a package without studies is refused',
    (copy) =>
      copy.write(
        'datapackage.json',
        '{"name": "x", "title": "X", "sourceExtent": "abstract", "resources": [{"name": "notes", "path": "notes.csv", "schema": {"fields": []}}]}',
      ),
    [
      'datapackage.json:resources.notes: expected one of reviews, review-statements, studies, findings, links, determinants, themes, domains, levels, factors, publications, citations, mirrors, inclusions, alignments, study-codes, but got "notes", which is not read (UNKNOWN_RESOURCE)',
      'datapackage.json:resources: expected a resource studies, but got none (MISSING_RESOURCE)',
      'datapackage.json:resources: expected a resource findings, but got none (MISSING_RESOURCE)',
      'datapackage.json:resources: expected a resource determinants, but got none (MISSING_RESOURCE)',
    ],
  ],
]

describe('a damaged package is refused with every issue, and nothing is thrown', () => {
  test.each(damages)('%s', async (_, damage, issues) => {
    expect(await issuesOf(damage)).toEqual(issues)
  })

  test('JSON that is none is told', async () => {
    const [issue] = await issuesOf((copy) => copy.write('datapackage.json', '{"name": '))
    expect(issue).toMatch(/^datapackage\.json: expected JSON, but got .+ \(BAD_JSON\)$/)
  })

  test('a folder that is none is told', async () => {
    const { issues } = await readDataPackage(join(secondReview, 'nowhere'))
    expect(issues).toEqual([{ severity: 'ERROR', code: 'MISSING_FILE', file: 'datapackage.json', expected: 'a file', got: 'none' }])
  })

  test.each([
    ['quoted', 'id,name,aligned_to\nage,"', '"\n'],
    ['bare', 'id,name,aligned_to\nage,', '\n'],
    ['quoted, of short lines', 'id,name,aligned_to\nage,"', '"\n', 'short\n'],
  ])('a field of 200 MB (%s) is refused without being read into memory', async (_, start, end, piece = 'x') => {
    const before = process.memoryUsage().rss
    const issues = await issuesOf((copy) => {
      const file = openSync(join(copy.folder, 'factors.csv'), 'w')
      writeSync(file, start)
      const block = piece.repeat(1_048_576 / piece.length)
      for (let megabyte = 0; megabyte < 200; megabyte += 1) writeSync(file, block)
      writeSync(file, end)
      closeSync(file)
    })
    expect(issues).toEqual(['factors.csv:2: expected rows of at most 1048576 bytes, but got a longer one (ROW_TOO_LARGE)'])
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  test('a file of more than 256 MB is refused unread', async () => {
    const issues = await issuesOf((copy) => {
      const file = openSync(join(copy.folder, 'factors.csv'), 'w')
      writeSync(file, 'x', 300_000_000)
      closeSync(file)
    })
    expect(issues).toEqual(['factors.csv: expected at most 268435456 bytes, but got 300000001 (FILE_TOO_LARGE)'])
  })
})
