// What hinders and what helps, by two dimensions: one row for every determinant that a reported finding supports in a cell, with
// the links by which a facilitator is stated to address it.
// A finding carries the values of its determinant, its own, and those of its study; a cell holds what ONE finding carries.
// Dimensions: DOMAIN THEME DETERMINANT KIND LEVEL FACTOR STAKEHOLDER PARTICIPANT TECHNOLOGY SETTING DESIGN COUNTRY YEAR DATA_SET REVIEW.
// @access  read
// @rows    many
// @param   rows            string     dimension
// @param   columns         string     dimension
// @param   findingIds      string[]?  findings that count as reported; null = all PRESENT ones
// @param   statedLinkIds   string[]?  stated links in scope; null = all
// @param   determinantIds  string[]?  determinants looked at; null = all
// @param   rollUp          boolean    whether a finding carries the themes above its own as well
// @param   yearBins        map[] {key: string, name: string, from: integer, to: integer}  bins of YEAR; none = every year by itself
// @column  row          string    id or text of the value
// @column  column       string    id or text of the value
// @column  determinant  string    id
// @column  findings     string[]  ids of the findings that support it there
// @column  addressing   string[]  ids of the stated links by which a facilitator addresses it; empty for a facilitator
MATCH (study:Study)-[:REPORTS]->(finding:Finding)
WHERE
  CASE
    WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'
    ELSE finding.id IN $findingIds
  END
WITH study, finding, [$rows, $columns] AS dimensions
UNWIND range(0, size(dimensions) - 1) AS place
WITH
  study,
  finding,
  place,
  CASE dimensions[place]
    WHEN 'DETERMINANT' THEN [(finding)-[:SUPPORTS]->(determinant:Determinant) | determinant.id ]
    WHEN
      'KIND'
      THEN
        [
          (finding)-[:SUPPORTS]->(determinant:Determinant)
          | CASE
            WHEN determinant:Barrier THEN 'BARRIER'
            ELSE 'FACILITATOR'
          END
        ]
    WHEN
      'THEME'
      THEN
        [
          (finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(:Theme)-[above:SUBTHEME_OF*0..20]->(theme:Theme)
          WHERE $rollUp OR size(above) = 0
          | theme.id
        ]
    WHEN
      'DOMAIN'
      THEN
        [
          (finding)-
          [:SUPPORTS]->
          (:Determinant)-
          [:IN_THEME]->
          (:Theme)-
          [above:SUBTHEME_OF*0..20]->
          (:Theme)-
          [:IN_DOMAIN]->
          (domain:Domain)
          WHERE
            none(
              step IN above
              WHERE
                EXISTS {
                  (:Domain)<-[:IN_DOMAIN]-(nearer:Theme)
                  WHERE nearer = startNode(step)
                }
            )
          | domain.id
        ]
    WHEN 'LEVEL' THEN [(finding)-[:AT_LEVEL]->(level:SystemLevel) | level.id ]
    WHEN 'FACTOR' THEN [(finding)-[:CONCERNS]->(factor:IntersectionalFactor) | factor.id ]
    WHEN 'STAKEHOLDER' THEN [(finding)-[:VOICED_BY]->(voice:Stakeholder) | voice.id ]
    WHEN 'PARTICIPANT' THEN [(study)-[:INVOLVES]->(participant:Stakeholder) | participant.id ]
    WHEN 'TECHNOLOGY' THEN [(study)-[:EXAMINES]->(technology:Technology) | technology.id ]
    WHEN 'DATA_SET' THEN [(study)-[:CODED_IN]->(dataSet:DataSet) | dataSet.id ]
    WHEN 'REVIEW' THEN [(study)<-[:INCLUDES]-(review:Review) | review.id ]
    WHEN 'SETTING' THEN coalesce(study.settings, [])
    WHEN 'COUNTRY' THEN coalesce(study.countries, [])
    WHEN 'DESIGN' THEN [design IN [study.design] WHERE design IS NOT NULL]
    WHEN
      'YEAR'
      THEN
        [
          year IN [study.year]
          WHERE year IS NOT NULL
          | CASE
            WHEN size($yearBins) = 0 THEN toString(toInteger(year))
            ELSE head([bin IN $yearBins WHERE bin.from <= year AND year <= bin.to | bin.key])
          END
        ]
    ELSE []
  END AS values
ORDER BY place
WITH finding, collect(values) AS carried
MATCH (finding)-[:SUPPORTS]->(determinant:Determinant)
UNWIND carried[0] AS row
UNWIND carried[1] AS column
WITH row, column, determinant, collect(DISTINCT finding.id) AS findings
RETURN
  row,
  column,
  determinant.id AS determinant,
  findings,
  COLLECT {
    MATCH (determinant:Barrier)<-[:TO]-(link:StatedLink {relation: 'ADDRESSES'})-[:FROM]->(facilitator:Facilitator)
    WHERE
      ($statedLinkIds IS NULL OR link.id IN $statedLinkIds) AND
      ($determinantIds IS NULL OR (facilitator.id IN $determinantIds AND determinant.id IN $determinantIds))
    RETURN link.id
  } AS addressing
