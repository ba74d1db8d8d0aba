// What is said to follow from a determinant, or to lead up to it: chains of stated links, and what is said to address the
// barriers on the way. A link counts when it says LEADS_TO or WORSENS. A chain visits no determinant twice and ends where
// it is as long as asked for or no link leads on to another determinant.
// @access  read
// @rows    many
// @param   start           string     Determinant.id
// @param   downstream      boolean    true: from source to target; false: from target to source
// @param   depth           integer    1..6: links in a chain
// @param   limit           integer    1..1000: chains
// @param   statedLinkIds   string[]?  stated links in scope; null = all
// @param   determinantIds  string[]?  determinants in scope, for every one of a chain; null = all
// @column  links           string[]   the chain's stated links, in the order walked
// @column  addressing      string[]   links by which a facilitator is stated to address a barrier of the chain, in no order
MATCH
  (start:Determinant {id: $start})
  ((near:Determinant)-[leaving:FROM|TO]-
    (link:StatedLink)-[arriving:FROM|TO]-
    (far:Determinant)
    WHERE
      ($statedLinkIds IS NULL OR link.id IN $statedLinkIds) AND
      ($determinantIds IS NULL OR far.id IN $determinantIds) AND
      link.relation IN ['LEADS_TO', 'WORSENS'] AND
      type(leaving) =
      CASE
        WHEN $downstream THEN 'FROM'
        ELSE 'TO'
      END AND
      type(arriving) <> type(leaving)){1,6}
  (end:Determinant)
WITH link, far, [start] + far AS visited, end
WHERE
  ($determinantIds IS NULL OR start.id IN $determinantIds) AND
  size(link) <= $depth AND
  all(node IN visited WHERE single(other IN visited WHERE other = node)) AND
  (size(link) = $depth OR
    NOT EXISTS {
      MATCH (end)-[away:FROM|TO]-(onward:StatedLink)-[toNext:FROM|TO]-(next:Determinant)
      WHERE
        onward.relation IN ['LEADS_TO', 'WORSENS'] AND
        type(away) =
        CASE
          WHEN $downstream THEN 'FROM'
          ELSE 'TO'
        END AND
        type(toNext) <> type(away) AND
        ($statedLinkIds IS NULL OR onward.id IN $statedLinkIds) AND
        ($determinantIds IS NULL OR next.id IN $determinantIds) AND
        NOT next IN visited
    })
WITH link, visited, reduce(way = [], place IN range(0, size(link) - 1) | way + [far[place].id, link[place].id]) AS way
ORDER BY way
LIMIT $limit
RETURN
  [one IN link | one.id] AS links,
  COLLECT {
    UNWIND visited AS barrier
    MATCH (barrier:Barrier)<-[:TO]-(answer:StatedLink {relation: 'ADDRESSES'})-[:FROM]->(:Facilitator)
    WHERE $statedLinkIds IS NULL OR answer.id IN $statedLinkIds
    RETURN answer.id
  } AS addressing
ORDER BY way
