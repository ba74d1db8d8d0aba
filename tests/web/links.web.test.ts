import { UndirectedGraph } from 'graphology'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { settle } from './browser.ts'
import { describeExplorer } from './explorer.ts'

const marks = '.wheel [role=button]'

describeExplorer('the graph', ({ open, answer }) => {
  // biome-ignore lint/suspicious/noExplicitAny: an answer of GraphQL
  let network: any
  beforeAll(async () => {
    network = (
      await answer(`{ network(of: DETERMINANT, minCount: 3, layout: true) {
        nodes { code { id key name } studyCount domain { key } spread { x y } }
        links { source target studyCount q crossDomain }
        method { total }
      } }`)
    ).network
  })
  const keys = () => network.nodes.map(({ code }: { code: { key: string } }) => code.key)

  test('the wheel has a mark for every code and a curve for every link, and says how many', async () => {
    const { page, faults } = await open('/links')
    expect(await page.locator(marks).count()).toBe(network.nodes.length)
    expect(await page.locator('.wheel .link').count()).toBe(network.links.length)
    const across = network.links.filter(({ crossDomain }: { crossDomain: boolean }) => crossDomain).length
    const kept = network.links.filter(({ q }: { q: number }) => q <= 0.05).length
    const sentence = await page.locator('.answer').innerText()
    expect(sentence).toContain(
      `${network.links.length} links in at least 3 of ${network.method.total} studies each, ${across} of them across`,
    )
    expect(sentence).toContain(`${kept} remain after correction`)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('is the same picture for everyone: wheel and network', async () => {
    const [one, other] = [await open('/links'), await open('/links')]
    const wheel = ({ page }: { page: Page }) => page.locator('svg.wheel').evaluate((svg) => svg.outerHTML)
    expect(await wheel(one)).toBe(await wheel(other))
    for (const { page } of [one, other]) {
      await page.getByRole('button', { name: 'Network', exact: true }).click()
      await page.locator('.network canvas').first().waitFor()
      await page.mouse.move(5, 5)
      await page.waitForTimeout(500)
    }
    const pictures = await Promise.all([one, other].map(({ page }) => page.locator('.network').screenshot()))
    expect(pictures[0]?.equals(pictures[1] ?? Buffer.from(''))).toBe(true)
    for (const { page } of [one, other]) await page.context().close()
  })

  test('labels do not overlap, and are at least 11 pixels high', async () => {
    const { page } = await open('/links')
    const boxes = await page.locator('.wheel text').evaluateAll((texts) =>
      texts.map((text) => {
        const [box, matrix] = [(text as SVGTextElement).getBBox(), (text as SVGTextElement).getScreenCTM()]
        // A label turned by its angle: its place along and across the turned axis is what could collide with a neighbour's.
        return {
          name: text.textContent,
          corners: [
            [box.x, box.y],
            [box.x + box.width, box.y],
            [box.x + box.width, box.y + box.height],
            [box.x, box.y + box.height],
          ].map(([x = 0, y = 0]) => {
            const point = new DOMPoint(x, y).matrixTransform(matrix ?? undefined)
            return [point.x, point.y]
          }),
          size: Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(matrix?.a ?? 0, matrix?.b ?? 0),
        }
      }),
    )
    expect(boxes.length).toBe(40)
    for (const { size } of boxes) expect(size).toBeGreaterThanOrEqual(11)
    for (const [i, one] of boxes.entries()) {
      for (const other of boxes.slice(i + 1)) expect(overlap(one.corners, other.corners), `${one.name} over ${other.name}`).toBe(false)
    }
    await page.context().close()
  })

  test('the legend is a filter', async () => {
    const { page } = await open('/links')
    await page.getByRole('button', { name: /^Patient \(/ }).click()
    await settle(page)
    const left = network.nodes.filter(({ domain }: { domain: { key: string } }) => domain.key !== 'patient')
    expect(await page.locator(marks).count()).toBe(left.length)
    await page.context().close()
  })

  test.each([1, 2, 3])('shows what is %i links around a code, as graphology walks it; expand and collapse change it', async (depth) => {
    const graph = new UndirectedGraph()
    for (const key of keys()) graph.addNode(key)
    for (const { source, target } of network.links) graph.addEdge(keys()[source], keys()[target])
    const around = (start: readonly string[]) => {
      let found = new Set(start)
      for (let step = 0; step < depth; step++) found = new Set([...found].flatMap((key) => [key, ...graph.neighbors(key)]))
      return found
    }
    const { page } = await open(`/links?focus=lack-of-private-space&depth=${depth}`)
    expect(await page.locator(marks).count()).toBe(around(['lack-of-private-space']).size)
    const shown = [...around(['lack-of-private-space'])].find((key) => key !== 'lack-of-private-space') ?? ''
    const { name } = network.nodes.find(({ code }: { code: { key: string } }) => code.key === shown).code
    await page.getByRole('button', { name: new RegExp(`^${name}, `) }).dispatchEvent('click')
    await page.getByRole('button', { name: 'Expand' }).click()
    expect(await page.locator(marks).count()).toBe(around(['lack-of-private-space', shown]).size)
    await page.getByRole('button', { name: 'Collapse' }).click()
    expect(await page.locator(marks).count()).toBe(around(['lack-of-private-space']).size)
    await page.context().close()
  })

  test('two codes chosen: the ways between them that GraphQL gives, shown in the picture', async () => {
    const { paths } = await answer(
      '{ paths(source: "loss-of-nonverbal-cues", target: "training", k: 5, maxHops: 4, direction: ANY) { paths { length hops { target { name } } } } }',
    )
    const { page } = await open('/links?selected=loss-of-nonverbal-cues&selected=training')
    const ways = page.getByRole('region', { name: 'Ways between the two' }).locator('ol > li')
    expect(await ways.count()).toBe(paths.paths.length)
    const said = await ways.first().innerText()
    for (const { target } of paths.paths[0].hops) expect(said).toContain(target.name)
    await ways.first().getByRole('button', { name: 'Show' }).click()
    const curves = await page.locator('.wheel .link').count()
    expect(curves).toBeGreaterThanOrEqual(1)
    expect(curves).toBeLessThanOrEqual(paths.paths[0].length)
    await page.context().close()
  })

  test('a link opens its receipt, a code is walked to and chosen by keyboard', async () => {
    const { page, faults } = await open('/links')
    const title = await page
      .locator('.wheel .link title')
      .last()
      .evaluate((element) => element.textContent)
    await page.locator('.wheel .link').last().dispatchEvent('click')
    await settle(page)
    const heading = await page.getByRole('dialog').getByRole('heading').first().innerText()
    expect(heading.split(' × ').sort()).toEqual(title?.split(': ')[0]?.split(' × ').sort())
    await page.keyboard.press('Escape')
    await page.locator(`${marks}[tabindex="0"]`).focus()
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight')
    const named = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    await page.keyboard.press('Enter')
    expect(named.startsWith(await page.locator('.panel h2').innerText())).toBe(true)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('the lasso chooses what it goes around', async () => {
    const { page } = await open('/links')
    await page.getByRole('button', { name: 'Lasso' }).click()
    await page.locator('.lasso').evaluate((lasso) => lasso.scrollIntoView({ block: 'start' }))
    const box = await page.locator('.lasso').boundingBox()
    if (box === null) throw new RangeError('expected a lasso')
    const corners = [
      [0.02, 0.02],
      [0.98, 0.02],
      [0.98, 0.5],
      [0.02, 0.5],
    ] as const
    const at = ([x, y]: readonly [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const
    await page.mouse.move(...at(corners[0]))
    await page.mouse.down()
    for (const corner of corners.slice(1)) await page.mouse.move(...at(corner), { steps: 4 })
    await page.mouse.up()
    await settle(page)
    const chosen = new URL(page.url()).searchParams.getAll('selected')
    const above = await answer('{ network(of: DETERMINANT, minCount: 3, layout: true) { nodes { code { key } position { y } } } }')
    const expected = above.network.nodes.filter(({ position }: { position: { y: number } }) => position.y > 0)
    expect([...chosen].sort()).toEqual(expected.map(({ code }: { code: { key: string } }) => code.key).sort())
    await page.context().close()
  })

  test('a code of the network that is dragged stays, and is let go again', async () => {
    const { page } = await open('/links?picture=network&focus=lack-of-private-space')
    await page.locator('.network canvas').first().waitFor()
    await page.waitForTimeout(300)
    const box = await page.locator('.network').boundingBox()
    if (box === null) throw new RangeError('expected a network')
    // The codes stand somewhere: the first drag that catches one pins it.
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    search: for (let y = -200; y <= 200; y += 16) {
      for (let x = -300; x <= 300; x += 10) {
        await page.mouse.move(middle.x + x, middle.y + y)
        const cursorOnCode = await page.locator('.network').evaluate((element) => getComputedStyle(element).cursor === 'pointer')
        if (!cursorOnCode) continue
        await page.mouse.down()
        await page.mouse.move(middle.x + x + 40, middle.y + y + 30, { steps: 4 })
        await page.mouse.up()
        break search
      }
    }
    await page.getByRole('button', { name: 'Unpin all' }).waitFor()
    expect(new URL(page.url()).searchParams.get('pin')).toMatch(/^[\w-]+~-?\d+\.\d{3}~-?\d+\.\d{3}$/)
    await page.getByRole('button', { name: 'Unpin all' }).click()
    expect(new URL(page.url()).searchParams.get('pin')).toBe(null)
    await page.context().close()
  })

  test('a code of the network is moved by buttons too', async () => {
    const { page } = await open('/links?picture=network&selected=lack-of-time')
    const { x, y } = network.nodes.find(({ code }: { code: { key: string } }) => code.key === 'lack-of-time').spread
    await page.getByRole('button', { name: 'Move right' }).click()
    await page.getByRole('button', { name: 'Move up' }).click()
    expect(new URL(page.url()).searchParams.get('pin')).toBe(`lack-of-time~${(x + 0.05).toFixed(3)}~${(y + 0.05).toFixed(3)}`)
    await page.getByRole('button', { name: 'Unpin', exact: true }).click()
    expect(new URL(page.url()).searchParams.get('pin')).toBe(null)
    await page.context().close()
  })

  test('what is chosen in the table is chosen in the picture, and the other way round', async () => {
    const { page } = await open('/links?picture=table')
    const boxes = page.locator('tbody input[type=checkbox]')
    const names: string[] = []
    for (let place = 0; place < 10; place++) {
      names.push((await boxes.nth(place).locator('..').innerText()).trim())
      await boxes.nth(place).check()
    }
    await page.getByRole('button', { name: 'Wheel', exact: true }).click()
    const pressed = await page
      .locator(`${marks}[aria-pressed=true]`)
      .evaluateAll((found) => found.map((one) => one.getAttribute('aria-label')))
    expect(pressed).toHaveLength(10)
    for (const name of names) expect(pressed.some((label) => label?.startsWith(`${name}, `))).toBe(true)
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    expect(await page.locator('tbody input:checked').count()).toBe(10)
    await page.context().close()
  })

  describe('twenty steps', () => {
    test('and twenty times Undo lead back to where one began; Redo leads forward again', async () => {
      const { page } = await open('/links')
      const began = await page.locator('main').innerText()
      const toggles = ['only across domains', 'with what studies state', 'only what remains after correction']
      const steps = [
        ...toggles.map((name) => () => page.getByLabel(name).click()),
        ...[4, 5, 6].map((least) => () => page.getByLabel('Least studies a link').fill(String(least))),
        () => page.getByRole('button', { name: /^Patient \(/ }).click(),
        () => page.getByRole('button', { name: /^Patient \(/ }).click(),
        () => page.getByRole('button', { name: 'Organisations', exact: true }).click(),
        () => page.getByLabel('Find a code').fill('Lack of time'),
        () => page.getByRole('button', { name: 'Only what is around' }).click(),
        () => page.getByRole('button', { name: 'Choose nothing' }).click(),
        () => page.getByRole('button', { name: 'The whole' }).click(),
        ...toggles.map((name) => () => page.getByLabel(name).click()),
        () => page.getByRole('combobox', { name: /^Codes/ }).selectOption('BARRIER'),
        () => page.getByRole('button', { name: 'Table', exact: true }).click(),
        () => page.getByRole('button', { name: 'Network', exact: true }).click(),
        () => page.getByRole('button', { name: 'Wheel', exact: true }).click(),
      ]
      expect(steps).toHaveLength(20)
      for (const step of steps) {
        await step()
        await settle(page)
      }
      const [ended, url] = [await page.locator('main').innerText(), page.url()]
      for (let step = 0; step < 20; step++) await page.getByRole('button', { name: 'Undo' }).click()
      await settle(page)
      expect(new URL(page.url()).search).toBe('')
      expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
      expect(await page.locator('main').innerText()).toBe(began)
      for (let step = 0; step < 20; step++) await page.getByRole('button', { name: 'Redo' }).click()
      await settle(page)
      expect([page.url(), await page.locator('main').innerText()]).toEqual([url, ended])
      await page.context().close()
    })
  })

  test('a wheel narrowed to nothing says so', async () => {
    const { page } = await open('/links?least=500')
    expect(await page.locator('.note').innerText()).toContain('No link is left')
    await page.context().close()
  })
})

type Corners = readonly (readonly number[])[]

/** Whether two turned rectangles overlap: no side of either has them on different sides. */
function overlap(one: Corners, other: Corners): boolean {
  for (const corners of [one, other]) {
    for (const [i, a] of corners.entries()) {
      const b = corners[(i + 1) % corners.length] ?? a
      const normal = [(b[1] ?? 0) - (a[1] ?? 0), (a[0] ?? 0) - (b[0] ?? 0)]
      const along = (all: Corners) => all.map((corner) => (corner[0] ?? 0) * (normal[0] ?? 0) + (corner[1] ?? 0) * (normal[1] ?? 0))
      const [p, q] = [along(one), along(other)]
      if (Math.max(...p) <= Math.min(...q) || Math.max(...q) <= Math.min(...p)) return false
    }
  }
  return true
}
