// Which barriers have a facilitator that is stated to address them, or is reported beside them? One row for every barrier that is
// looked at, those with none included.
// @access  read
// @rows    many
// @param   findingIds      string[]?  findings that count as reported; null = all PRESENT ones
// @param   statedLinkIds   string[]?  stated links in scope; null = all
// @param   determinantIds  string[]?  determinants looked at; null = all
// @column  barrier     string    Barrier.id
// @column  studies     string[]  ids of the studies that report it
// @column  addressing  string[]  ids of the stated links by which a facilitator addresses it
// @column  coReported  map[] {facilitator: string, studies: string[]}  facilitators that these studies report too, and which of them do
MATCH (barrier:Barrier)
WHERE $determinantIds IS NULL OR barrier.id IN $determinantIds
WITH
  barrier,
  COLLECT {
    MATCH (barrier)<-[:SUPPORTS]-(finding:Finding)<-[:REPORTS]-(study:Study)
    WHERE
      CASE
        WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'
        ELSE finding.id IN $findingIds
      END
    RETURN DISTINCT study.id
  } AS studies
RETURN
  barrier.id AS barrier,
  studies,
  COLLECT {
    MATCH (barrier)<-[:TO]-(link:StatedLink {relation: 'ADDRESSES'})-[:FROM]->(facilitator:Facilitator)
    WHERE
      ($statedLinkIds IS NULL OR link.id IN $statedLinkIds) AND
      ($determinantIds IS NULL OR facilitator.id IN $determinantIds)
    RETURN link.id
  } AS addressing,
  COLLECT {
    UNWIND studies AS id
    MATCH (study:Study {id: id})-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(facilitator:Facilitator)
    WHERE
      CASE
        WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'
        ELSE finding.id IN $findingIds
      END
    WITH facilitator, collect(DISTINCT study.id) AS both
    RETURN {facilitator: facilitator.id, studies: both}
  } AS coReported
