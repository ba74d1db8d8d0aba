import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { settle } from './browser.ts'
import { describeExplorer } from './explorer.ts'

describeExplorer('the explorer', ({ open, at, answer }) => {
  describe('numbers on the screen are those of GraphQL', () => {
    const scopes = [
      '',
      'level=meso',
      'level=nano',
      'level=meso&level=macro',
      'technology=video-or-telephone',
      'from=2020',
      'to=2019',
      'from=2015&to=2020',
      'kind=FACILITATOR',
      'kind=THEME&min=5',
      'kind=DETERMINANT&min=8&correction=BONFERRONI',
    ]
    test.each(scopes)('in the scope "%s"', async (address) => {
      const given = new URLSearchParams(address)
      const [from, to] = [given.get('from'), given.get('to')]
      const scope = {
        ...(given.has('level') && { levels: given.getAll('level') }),
        ...(given.has('technology') && { technologies: given.getAll('technology') }),
        ...((from || to) && { years: { ...(from && { from: Number(from) }), ...(to && { to: Number(to) }) } }),
      }
      const { coOccurrences } = await answer(
        `query ($of: CodeKind, $scope: EvidenceFilter, $min: Int, $test: AssociationTest) {
          coOccurrences(of: $of, scope: $scope, minCount: $min, test: $test, orderBy: { field: Q, direction: ASC }, first: 1) {
            totalCount nodes { a { name } b { name } table { both } } method { total } summary { all { pairs atMostAlpha discoveries untestable } }
          }
        }`,
        {
          of: given.get('kind') ?? 'BARRIER',
          scope,
          min: Number(given.get('min') ?? 2),
          test: { correction: given.get('correction') ?? 'BH' },
        },
      )
      const watched = await open(`/co-occurrence?${address}`)
      const text = (await watched.page.locator('main').innerText()).replaceAll(',', '')
      const { totalCount, method, summary, nodes } = coOccurrences
      expect(text).toContain(`${totalCount} of ${summary.all.pairs} pairs in at least ${given.get('min') ?? 2} of ${method.total} studies`)
      expect(text).toContain(`${summary.all.atMostAlpha} have p ≤ 0.05`)
      expect(text).toContain(`${summary.all.discoveries} remain after correction`)
      expect(text).toContain(`${summary.all.untestable} could not have been told`)
      const cells = await watched.page.locator('tbody tr').first().locator('td').allInnerTexts()
      expect(cells[0]).toContain(`${nodes[0].a.name} × ${nodes[0].b.name}`)
      expect(cells[1]).toBe(String(nodes[0].table.both))
      expect(await watched.page.getByText(`N = ${method.total} studies`).count()).toBe(1)
      await watched.page.context().close()
    })
  })

  test('a copied link gives back in a fresh browser what was seen, receipt and all', async () => {
    const first = await open('/co-occurrence')
    await first.page.getByRole('button', { name: 'Organisations', exact: true }).click()
    await first.page.getByLabel('Order').selectOption('CLUSTER')
    await first.page.getByLabel('Colours').selectOption('dark')
    await settle(first.page)
    await first.page.locator('tbody button').first().click()
    await settle(first.page)
    const { pathname, search } = new URL(first.page.url())
    const second = await open(pathname + search)
    expect(await second.page.locator('main').innerText()).toBe(await first.page.locator('main').innerText())
    expect(await second.page.locator('dialog').innerText()).toBe(await first.page.locator('dialog').innerText())
    expect(await second.page.locator('html').getAttribute('data-theme')).toBe('dark')
    await first.page.context().close()
    await second.page.context().close()
  })

  test('twenty steps and twenty steps back lead to where one began, and forward again', async () => {
    const watched = await open('/co-occurrence')
    const { page } = watched
    const began = await page.locator('main').innerText()
    for (let step = 0; step < 10; step++) {
      await page.getByRole('button', { name: 'Patient', exact: true }).click()
      await page.getByLabel('Least studies').fill(String(3 + step))
    }
    await settle(page)
    const [ended, url] = [await page.locator('main').innerText(), page.url()]
    for (let step = 0; step < 20; step++) await page.goBack()
    await settle(page)
    expect(new URL(page.url()).search).toBe('')
    expect(await page.locator('main').innerText()).toBe(began)
    for (let step = 0; step < 20; step++) await page.goForward()
    await settle(page)
    expect([page.url(), await page.locator('main').innerText()]).toEqual([url, ended])
    await page.context().close()
  })

  test('by keyboard alone one finds the strongest link across domains and its studies', async () => {
    const watched = await open('/')
    const { page } = watched
    const { crossDomainLinks } = await answer(
      '{ crossDomainLinks(basis: [CO_REPORTED], orderBy: { field: Q, direction: ASC }, first: 1) { nodes { source { name } target { name } studyCount studies { nodes { title } } } } }',
    )
    const [link] = crossDomainLinks.nodes
    const name = `${link.source.name} × ${link.target.name}`
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    for (let press = 0; press < 60 && (await focused()) !== name; press++) await page.keyboard.press('Tab')
    expect(await focused()).toBe(name)
    await page.keyboard.press('Enter')
    await settle(page)
    const drawer = page.getByRole('dialog')
    const text = await drawer.innerText()
    expect(text).toContain(`${link.studyCount} studies report both`)
    for (const { title } of link.studies.nodes) expect(text).toContain(title)
    // The drawer keeps the focus until it is closed, and gives it back.
    for (let press = 0; press < 30; press++) await page.keyboard.press('Tab')
    expect(
      await page.evaluate(
        () => document.activeElement === document.body || document.querySelector('dialog')?.contains(document.activeElement),
      ),
    ).toBe(true)
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    expect(await focused()).toBe(name)
    expect(watched.faults).toEqual([])
    await page.context().close()
  })

  test('the heat map is walked by arrow keys and opens the receipt of the cell', async () => {
    const watched = await open('/co-occurrence')
    const { page } = watched
    const map = page.getByRole('application')
    await map.focus()
    const said = () => page.locator('#heat-cell strong').innerText()
    const before = await said()
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key)
    const cell = await said()
    expect(cell).not.toBe(before)
    await page.keyboard.press('Enter')
    await settle(page)
    expect((await page.getByRole('dialog').getByRole('heading').first().innerText()).split(' × ').sort()).toEqual(cell.split(' × ').sort())
    await page.context().close()
  })

  test('the first load is at most 350 kB of script, compressed', async () => {
    const home = await (await fetch(at('/'))).text()
    const scripts = [...home.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? '')
    const sizes = await Promise.all(scripts.map(async (path) => gzipSync(Buffer.from(await (await fetch(at(path))).arrayBuffer())).length))
    expect(scripts.length).toBeGreaterThan(0)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(350_000)
  })

  test('GraphiQL answers under its own policy, with nothing from elsewhere', async () => {
    const { page, faults } = await open('/', {})
    await page.goto(at(`/graphql?query=${encodeURIComponent('{ meta { dataVersion } }')}`))
    await page.getByRole('button', { name: /Execute query/ }).click()
    await page.getByText('dataVersion').nth(1).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('search finds studies and codes as one types, and says when there is nothing', async () => {
    const watched = await open('/')
    const { page } = watched
    await page.getByRole('searchbox', { name: 'Find a study' }).fill('stigma')
    const found = page.getByRole('list', { name: 'Found' })
    await found.waitFor()
    expect(await found.innerText()).toMatch(/stigma/i)
    await page.getByRole('searchbox', { name: 'Find a study' }).fill('qqqqzzzz')
    await page.getByText('Nothing has these words').waitFor()
    await page.context().close()
  })

  test('says what it leaves out of an old link, and what to do when the service is gone', async () => {
    const watched = await open('/co-occurrence?zoom=3&kind=WHALE&level=meso')
    const { page } = watched
    expect(await page.locator('.note').first().innerText()).toMatch(/zoom, kind=WHALE/)
    await page.route('**/graphql', (route) => route.abort())
    await page.getByRole('button', { name: 'Patient', exact: true }).click()
    await page.getByText('cannot be reached').first().waitFor()
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Ask again' }).click()
    await settle(page)
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0)
    await page.context().close()
  })
})
