// How is the evidence spread over one, two or three dimensions? One row for every combination of values that a reported finding
// carries; null where none is stated.
// A finding carries the values of its determinant, its own, and those of its study. A study as a whole carries its own values and,
// with codedAs, the levels, factors and stakeholders that it is coded as without a place.
// It is counted, without a finding, only where it has a value of every dimension asked for and one of them can be coded so.
// Dimensions: DOMAIN THEME DETERMINANT KIND LEVEL FACTOR STAKEHOLDER PARTICIPANT TECHNOLOGY SETTING DESIGN COUNTRY YEAR DATA_SET REVIEW.
// @access  read
// @rows    many
// @param   first       string     dimension
// @param   second      string?    dimension; null = one dimension only
// @param   third       string?    dimension; null = two dimensions only
// @param   findingIds  string[]?  findings that count as reported; null = all PRESENT ones
// @param   studyIds    string[]?  studies in scope; null = all that report a finding
// @param   codedAs     boolean    whether codings without a place count
// @param   rollUp      boolean    whether a finding carries the themes above its own as well
// @param   yearBins    map[]? {key: string, name: string, from: integer, to: integer}  bins of YEAR; null = every year by itself
// @column  firstKey          string?   id or text of the value; null = not stated
// @column  secondKey         string?   id or text of the value; null = not stated
// @column  thirdKey          string?   id or text of the value; null = not stated
// @column  studies           string[]  ids of the studies that carry all of them
// @column  findings          string[]  ids of the findings that carry all of them
// @column  barrierCount      integer   distinct barriers that the findings support
// @column  facilitatorCount  integer   distinct facilitators that the findings support
CALL () {
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)
  WHERE
    CASE
      WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'
      ELSE finding.id IN $findingIds
    END
  RETURN study, finding
    UNION
  MATCH (study:Study)
  WHERE
    any(asked IN [$first, $second, $third] WHERE asked IN ['LEVEL', 'FACTOR', 'STAKEHOLDER']) AND
    CASE
      WHEN $studyIds IS NULL THEN EXISTS { (study)-[:REPORTS]->(:Finding) }
      ELSE study.id IN $studyIds
    END
  RETURN study, null AS finding
}
CALL (study, finding) {
  MATCH (finding)-[:SUPPORTS]->(determinant:Determinant)
  RETURN 'DETERMINANT' AS dimension, determinant.id AS value
    UNION
  MATCH (finding)-[:SUPPORTS]->(determinant:Determinant)
  RETURN 'KIND' AS dimension,
    CASE
      WHEN determinant:Barrier THEN 'BARRIER'
      ELSE 'FACILITATOR'
    END AS value
    UNION
  MATCH (finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(theme:Theme)
  RETURN 'THEME' AS dimension, theme.id AS value
    UNION
  MATCH (finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(:Theme)-[:SUBTHEME_OF*1..20]->(theme:Theme)
  WHERE $rollUp
  RETURN 'THEME' AS dimension, theme.id AS value
    UNION
  MATCH (finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(own:Theme)
  MATCH above = (own)-[:SUBTHEME_OF*0..20]->(:Theme)-[:IN_DOMAIN]->(domain:Domain)
  WHERE none(nearer IN nodes(above)[..-2] WHERE EXISTS { (nearer)-[:IN_DOMAIN]->() })
  RETURN 'DOMAIN' AS dimension, domain.id AS value
    UNION
  MATCH (finding)-[:AT_LEVEL]->(level:SystemLevel)
  RETURN 'LEVEL' AS dimension, level.id AS value
    UNION
  MATCH (finding)-[:CONCERNS]->(factor:IntersectionalFactor)
  RETURN 'FACTOR' AS dimension, factor.id AS value
    UNION
  MATCH (finding)-[:VOICED_BY]->(stakeholder:Stakeholder)
  RETURN 'STAKEHOLDER' AS dimension, stakeholder.id AS value
    UNION
  MATCH (study)-[:CODED_AS]->(code:Code)
  WHERE finding IS NULL AND $codedAs
  RETURN
    CASE
      WHEN code:SystemLevel THEN 'LEVEL'
      WHEN code:IntersectionalFactor THEN 'FACTOR'
      ELSE 'STAKEHOLDER'
    END AS dimension,
    code.id AS value
    UNION
  MATCH (study)-[:INVOLVES]->(participant:Stakeholder)
  RETURN 'PARTICIPANT' AS dimension, participant.id AS value
    UNION
  MATCH (study)-[:EXAMINES]->(technology:Technology)
  RETURN 'TECHNOLOGY' AS dimension, technology.id AS value
    UNION
  MATCH (study)-[:CODED_IN]->(dataSet:DataSet)
  RETURN 'DATA_SET' AS dimension, dataSet.id AS value
    UNION
  MATCH (review:Review)-[:INCLUDES]->(study)
  RETURN 'REVIEW' AS dimension, review.id AS value
    UNION
  UNWIND study.settings AS setting
  RETURN 'SETTING' AS dimension, setting AS value
    UNION
  UNWIND study.countries AS country
  RETURN 'COUNTRY' AS dimension, country AS value
    UNION
  UNWIND [design IN [study.design] WHERE design IS NOT NULL] AS design
  RETURN 'DESIGN' AS dimension, design AS value
    UNION
  UNWIND [year IN [study.year] WHERE year IS NOT NULL] AS year
  RETURN
    'YEAR' AS dimension,
    CASE
      WHEN $yearBins IS NULL THEN toString(toInteger(year))
      ELSE head([bin IN $yearBins WHERE bin.from <= year AND year <= bin.to | bin.key])
    END AS value
}
WITH
  study,
  finding,
  collect(
    CASE dimension
      WHEN $first THEN value
    END) AS firsts,
  collect(
    CASE dimension
      WHEN $second THEN value
    END) AS seconds,
  collect(
    CASE dimension
      WHEN $third THEN value
    END) AS thirds
OPTIONAL MATCH (finding)-[:SUPPORTS]->(determinant:Determinant)
// A finding without a value has the value null; a study as a whole has none. A dimension that is not asked for is null for both.
UNWIND
  CASE
    WHEN size(firsts) > 0 OR finding IS NULL THEN firsts
    ELSE [null]
  END AS firstKey
UNWIND
  CASE
    WHEN size(seconds) > 0 OR (finding IS NULL AND $second IS NOT NULL) THEN seconds
    ELSE [null]
  END AS secondKey
UNWIND
  CASE
    WHEN size(thirds) > 0 OR (finding IS NULL AND $third IS NOT NULL) THEN thirds
    ELSE [null]
  END AS thirdKey
RETURN
  firstKey,
  secondKey,
  thirdKey,
  collect(DISTINCT study.id) AS studies,
  collect(DISTINCT finding.id) AS findings,
  count(DISTINCT
    CASE
      WHEN determinant:Barrier THEN determinant
    END) AS barrierCount,
  count(DISTINCT
    CASE
      WHEN determinant:Facilitator THEN determinant
    END) AS facilitatorCount
