// The best paths of at most three hops from one determinant to another: how the two hang together.
// A hop is a link in scope: CO_REPORTED (the same studies report both), STATED (a study says that one leads to, worsens
// or addresses the other) or ALIGNED (the same concept in two schemes). Several links between the same two are one hop,
// the best under the weight. HOPS: fewer hops, then more studies behind the hop with fewest, then ids. STRENGTH: least
// sum of -ln(strength), where the strength of a hop is the share of studies that stand behind it among those that report
// either end. One row a path, best first; a single row without hops where there is none.
// @access  read
// @rows    many
// @param   source          string     Determinant.id
// @param   target          string     Determinant.id, another one
// @param   maxHops         integer    1..3
// @param   k               integer    1..50: paths
// @param   bases           string[]   any of CO_REPORTED, STATED, ALIGNED
// @param   via             string[]   determinants that every path visits
// @param   avoid           string[]   determinants that no path visits
// @param   crossDomainOnly boolean    every hop joins two domains
// @param   backward        boolean    stated links may be walked against their direction
// @param   minCoReported   integer    fewest studies behind a CO_REPORTED hop
// @param   minStated       integer    fewest studies behind a STATED hop
// @param   byStrength      boolean    true: STRENGTH; false: HOPS
// @param   findingIds      string[]?  findings that count as reported in scope; null = all that are PRESENT
// @param   statedLinkIds   string[]?  stated links in scope; null = all
// @param   determinantIds  string[]?  determinants in scope; null = all
// @column  determinants    integer    determinants with a link
// @column  links           integer    pairs of determinants that are linked in at least one direction
// @column  leaving         integer    links out of the source
// @column  arriving        integer    links into the target
// @column  hops            map[]? {source: string, target: string, basis: string, backward: boolean, studies: string[], statedLinks: string[], sourceStudies: integer, targetStudies: integer, eitherStudies: integer, match: string?, cost: float, bases: string[]} in the order walked; bases: all that link the two this way
MATCH (determinant:Determinant)
WHERE ($determinantIds IS NULL OR determinant.id IN $determinantIds) AND NOT determinant.id IN $avoid
CALL (determinant) {
  MATCH (determinant)<-[:SUPPORTS]-(finding:Finding)<-[:REPORTS]-(study:Study)
  WHERE ($findingIds IS NULL AND finding.effect = 'PRESENT') OR finding.id IN $findingIds
  RETURN collect(DISTINCT study) AS studies
}
CALL (determinant) {
  OPTIONAL MATCH up = (determinant)-[:IN_THEME]->(:Theme)-[:SUBTHEME_OF*0..20]->(:Theme)-[:IN_DOMAIN]->(domain:Domain)
  RETURN domain
  ORDER BY length(up)
  LIMIT 1
}
// Determinants that a path may visit, with their domain and the studies that report them.
WITH collect({node: determinant, studies: studies, domain: domain}) AS codes

// Links of each basis with enough studies behind them.
UNWIND codes AS source
CALL (source) {
  UNWIND source.studies AS study
  MATCH (study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(node:Determinant)
  WHERE 'CO_REPORTED' IN $bases AND (($findingIds IS NULL AND finding.effect = 'PRESENT') OR finding.id IN $findingIds)
  WITH node, collect(DISTINCT study) AS studies
  WHERE size(studies) >= $minCoReported
  RETURN node, 'CO_REPORTED' AS basis, false AS backward, studies, [] AS stated, null AS match
    UNION ALL
  WITH source.node AS start
  UNWIND [false] + [turned IN [true] WHERE $backward] AS backward
  MATCH (start)-[end:FROM|TO]-(link:StatedLink)-[otherEnd:FROM|TO]-(node:Determinant), (link)<-[:STATES]-(study:Study)
  WHERE
    'STATED' IN $bases AND
    ($statedLinkIds IS NULL OR link.id IN $statedLinkIds) AND
    type(end) <> type(otherEnd) AND
    backward = (type(end) = 'TO')
  WITH node, backward, collect(DISTINCT study) AS studies, collect(DISTINCT link.id) AS stated
  WHERE size(studies) >= $minStated
  RETURN node, 'STATED' AS basis, backward, studies, stated, null AS match
    UNION ALL
  WITH source.node AS start
  MATCH (start)-[alignment:ALIGNED_TO]-(node:Determinant)
  WHERE 'ALIGNED' IN $bases
  WITH node, alignment.match AS match
  ORDER BY
  CASE match
    WHEN 'EXACT' THEN 1.0
    WHEN 'CLOSE' THEN 0.8
    WHEN 'RELATED' THEN 0.25
    ELSE 0.5
  END DESC, match
  RETURN node, 'ALIGNED' AS basis, false AS backward, [] AS studies, [] AS stated, head(collect(match)) AS match
}
WITH codes, source, basis, backward, studies, stated, match, head([code IN codes WHERE code.node = node]) AS target
WHERE target IS NOT NULL AND target <> source AND (NOT $crossDomainOnly OR source.domain <> target.domain)
WITH
  source,
  target,
  basis,
  backward,
  studies,
  stated,
  match,
  size(source.studies) +
  size([study IN target.studies WHERE NOT study IN source.studies]) +
  size([study IN studies WHERE NOT study IN source.studies AND NOT study IN target.studies]) AS eitherStudies
WITH
  source,
  target,
  basis,
  backward,
  studies,
  stated,
  match,
  eitherStudies,
  CASE
    WHEN basis <> 'ALIGNED' THEN toFloat(size(studies)) / eitherStudies
    WHEN match = 'EXACT' THEN 1.0
    WHEN match = 'CLOSE' THEN 0.8
    WHEN match = 'RELATED' THEN 0.25
    ELSE 0.5
  END AS strength

// Several links between the same two are one hop: the best of them.
WITH source, target, basis, backward, studies, stated, match, eitherStudies, strength
ORDER BY
CASE
  WHEN $byStrength THEN strength
  ELSE size(studies)
END DESC,
CASE basis
  WHEN 'STATED' THEN 0
  WHEN 'CO_REPORTED' THEN 1
  ELSE 2
END, backward
WITH
  source.node.id AS from,
  target.node.id AS to,
  collect({
    source: source.node.id,
    target: target.node.id,
    basis: basis,
    backward: backward,
    studies: [study IN studies | study.id],
    statedLinks: stated,
    sourceStudies: size(source.studies),
    targetStudies: size(target.studies),
    eitherStudies: eitherStudies,
    match: match,
    // On a grid on which sums of costs are exact.
    cost: round(- log(strength) * 2 ^ 40) / 2 ^ 40
  }) AS parallel
WITH parallel[0] AS best, [link IN parallel | link.basis] AS bases
WITH collect(best {.*, bases: bases}) AS links
WITH
  links,
  [link IN links WHERE link.source = $source] AS leaving,
  [link IN links WHERE link.target = $target] AS arriving

// Paths of one, two and three hops that visit no determinant twice, ranked.
CALL (links, leaving, arriving) {
  CALL (links, leaving, arriving) {
    UNWIND [link IN leaving WHERE link.target = $target] AS only
    RETURN [only] AS hops
      UNION ALL
    UNWIND leaving AS first
    UNWIND [link IN arriving WHERE link.source = first.target] AS last
    WITH first, last
    WHERE $maxHops >= 2
    RETURN [first, last] AS hops
      UNION ALL
    UNWIND
      [link IN links WHERE NOT link.source IN [$source, $target] AND NOT link.target IN [$source, $target]] AS middle
    UNWIND [link IN leaving WHERE link.target = middle.source] AS first
    UNWIND [link IN arriving WHERE link.source = middle.target] AS last
    WITH first, middle, last
    WHERE $maxHops >= 3
    RETURN [first, middle, last] AS hops
  }
  WITH hops, [hop IN hops | hop.target] AS visited
  WHERE all(stop IN $via WHERE stop IN visited)
  WITH
    hops,
    visited,
    round(reduce(sum = 0.0, hop IN hops | sum + hop.cost), 9) AS cost,
    reduce(
      least = size(hops[0].studies),
      hop IN hops |
        CASE
          WHEN size(hop.studies) < least THEN size(hop.studies)
          ELSE least
        END) AS fewestStudies
  ORDER BY
  CASE
    WHEN $byStrength THEN cost
    ELSE 0.0
  END, size(hops),
  CASE
    WHEN $byStrength THEN 0
    ELSE - fewestStudies
  END, visited
  LIMIT $k
  RETURN collect(hops) AS paths
}
CALL (links) {
  UNWIND links AS link
  UNWIND [link.source, link.target] AS determinant
  RETURN
    count(DISTINCT determinant) AS determinants,
    count(
      DISTINCT
      CASE
        WHEN link.source < link.target THEN link.source + ' ' + link.target
        ELSE link.target + ' ' + link.source
      END) AS pairs
}
UNWIND
  CASE
    WHEN paths = [] THEN [null]
    ELSE paths
  END AS hops
RETURN determinants, pairs AS links, size(leaving) AS leaving, size(arriving) AS arriving, hops
