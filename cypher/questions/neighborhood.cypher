// What lies around some nodes: all within a few steps, nearest first, and how they hang together.
// A step may arrive at nodes of the kinds asked for; findings, studies and stated links must also be in scope. The kind
// of a node is the first part of its id. Relationships are those of the types asked for between two nodes returned.
// @access  read
// @rows    one
// @param   ids            string[]   where to start, 1..100; returned whatever their kind and scope
// @param   depth          integer    1..3
// @param   types          string[]   types of relationship that a step follows
// @param   direction      string     which way a step follows them: OUT, IN or BOTH
// @param   kinds          string[]?  kinds of node that a step may arrive at, e.g. barrier; null = all
// @param   findingIds     string[]?  findings that count as reported in scope; null = all that are PRESENT
// @param   studyIds       string[]?  studies in scope; null = all
// @param   statedLinkIds  string[]?  stated links in scope; null = all
// @param   limit          integer    1..5000: nodes returned
// @param   maxRelationships integer  1..20000: relationships returned
// @column  nodes          map[] {id: string, distance: integer} by distance, then id
// @column  omitted        map[] {kind: string, count: integer} nodes within reach beyond the limit
// @column  relationships  map[] {type: string, source: string, target: string} by source, type, target
// @column  omittedRelationships integer beyond maxRelationships
MATCH (start:Entity)
WHERE start.id IN $ids
WITH collect(start) AS layer0
CALL (layer0) {
  UNWIND
    CASE
      WHEN $depth >= 1 THEN layer0
      ELSE []
    END AS node
  MATCH (node)-[step]-(next:Entity)
  WHERE type(step) IN $types AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(step) = node))
  WITH DISTINCT next
  WHERE
    ($kinds IS NULL OR split(next.id, ':')[0] IN $kinds) AND
    (NOT next:Finding OR ($findingIds IS NULL AND next.effect = 'PRESENT') OR next.id IN $findingIds) AND
    (NOT next:Study OR $studyIds IS NULL OR next.id IN $studyIds) AND
    (NOT next:StatedLink OR $statedLinkIds IS NULL OR next.id IN $statedLinkIds)
  RETURN collect(next) AS layer1
}
CALL (layer1) {
  UNWIND
    CASE
      WHEN $depth >= 2 THEN layer1
      ELSE []
    END AS node
  MATCH (node)-[step]-(next:Entity)
  WHERE type(step) IN $types AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(step) = node))
  WITH DISTINCT next
  WHERE
    ($kinds IS NULL OR split(next.id, ':')[0] IN $kinds) AND
    (NOT next:Finding OR ($findingIds IS NULL AND next.effect = 'PRESENT') OR next.id IN $findingIds) AND
    (NOT next:Study OR $studyIds IS NULL OR next.id IN $studyIds) AND
    (NOT next:StatedLink OR $statedLinkIds IS NULL OR next.id IN $statedLinkIds)
  RETURN collect(next) AS layer2
}
CALL (layer2) {
  UNWIND
    CASE
      WHEN $depth >= 3 THEN layer2
      ELSE []
    END AS node
  MATCH (node)-[step]-(next:Entity)
  WHERE type(step) IN $types AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(step) = node))
  WITH DISTINCT next
  WHERE
    ($kinds IS NULL OR split(next.id, ':')[0] IN $kinds) AND
    (NOT next:Finding OR ($findingIds IS NULL AND next.effect = 'PRESENT') OR next.id IN $findingIds) AND
    (NOT next:Study OR $studyIds IS NULL OR next.id IN $studyIds) AND
    (NOT next:StatedLink OR $statedLinkIds IS NULL OR next.id IN $statedLinkIds)
  RETURN collect(next) AS layer3
}
CALL (layer0, layer1, layer2, layer3) {
  UNWIND [[0, layer0], [1, layer1], [2, layer2], [3, layer3]] AS layer
  UNWIND layer[1] AS node
  WITH node, min(layer[0]) AS distance
  ORDER BY distance, node.id
  RETURN collect({node: node, distance: distance}) AS reached
}
CALL (reached) {
  UNWIND reached[$limit..] AS left
  WITH split(left.node.id, ':')[0] AS kind, count(*) AS count
  ORDER BY kind
  RETURN collect({kind: kind, count: count}) AS omitted
}
WITH reached[..$limit] AS kept, omitted
CALL (kept) {
  // A relationship lies between two nodes returned when both its ends come up as a node here.
  UNWIND [entry IN kept | entry.node] AS node
  MATCH (node)-[relationship]-(:Entity)
  WHERE type(relationship) IN $types
  WITH relationship, startNode(relationship) AS source, endNode(relationship) AS target, count(DISTINCT node) AS ends
  WHERE ends = 2 OR source = target
  WITH type(relationship) AS type, source.id AS source, target.id AS target
  ORDER BY source, type, target
  RETURN collect({type: type, source: source, target: target}) AS between
}
RETURN
  [entry IN kept | {id: entry.node.id, distance: entry.distance}] AS nodes,
  omitted,
  between[..$maxRelationships] AS relationships,
  size(between[$maxRelationships..]) AS omittedRelationships
