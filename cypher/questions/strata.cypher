// Does a code, or a pair of codes, hold in every stratum? One row for every value that some study has, and one for all: null.
// A stratum of a study's value (technology, setting, design, country, year, participants, data set, review) holds its studies
// with all that they report; of a determinant's value (domain, theme, determinant, kind) the studies that report it, with all
// that they report; of a finding's value (level, factor, stakeholder) those findings only.
// Dimensions: DOMAIN THEME DETERMINANT KIND LEVEL FACTOR STAKEHOLDER PARTICIPANT TECHNOLOGY SETTING DESIGN COUNTRY YEAR DATA_SET REVIEW.
// @access  read
// @rows    many
// @param   by               string     dimension
// @param   of               string     Code.id
// @param   against          string?    Code.id; null = one code only
// @param   findingIds       string[]?  findings that count as reported; null = all PRESENT ones
// @param   scopeFindingIds  string[]?  findings in scope, whatever their code and effect; null = all
// @param   codedAs          boolean    whether codings without a place count
// @param   rollUp           boolean    whether a finding carries the themes above its own as well
// @param   yearBins         map[] {key: string, name: string, from: integer, to: integer}  bins of YEAR; none = every year by itself
// @column  value        string?   id or text; null = all studies
// @column  studies      string[]  ids of the studies of the stratum
// @column  withOf       string[]  ids of those that report the code
// @column  withAgainst  string[]  ids of those that report the other code
MATCH (study:Study)-[:REPORTS]->(finding:Finding)
WHERE $scopeFindingIds IS NULL OR finding.id IN $scopeFindingIds
WITH
  study,
  finding,
  CASE
    WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'
    ELSE finding.id IN $findingIds
  END AS isReported
WITH study, collect({finding: finding, isReported: isReported}) AS all
WITH study, all, [one IN all WHERE one.isReported | one.finding] AS reported
UNWIND all AS one
WITH study, one.finding AS finding, one.isReported AS isReported, reported
WITH
  study,
  finding,
  isReported,
  CASE $by
    WHEN
      'DETERMINANT'
      THEN [other IN reported | head([(other)-[:SUPPORTS]->(determinant:Determinant) | determinant.id ])]
    WHEN
      'KIND'
      THEN
        [other IN reported | CASE
            WHEN EXISTS { (other)-[:SUPPORTS]->(:Barrier) } THEN 'BARRIER'
            ELSE 'FACILITATOR'
          END]
    WHEN
      'THEME'
      THEN
        COLLECT {
          UNWIND reported AS other
          MATCH (other)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(:Theme)-[above:SUBTHEME_OF*0..20]->(theme:Theme)
          WHERE $rollUp OR size(above) = 0
          RETURN theme.id
        }
    WHEN
      'DOMAIN'
      THEN
        COLLECT {
          UNWIND reported AS other
          MATCH (other)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(own:Theme)
          MATCH above = (own)-[:SUBTHEME_OF*0..20]->(:Theme)-[:IN_DOMAIN]->(domain:Domain)
          WHERE none(nearer IN nodes(above)[..-2] WHERE EXISTS { (nearer)-[:IN_DOMAIN]->() })
          RETURN domain.id
        }
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
WITH
  study,
  finding,
  values,
  [
    code IN [$of, $against]
    WHERE
      code IS NOT NULL AND
      (EXISTS {
          (study)-[:EXAMINES]->(examined:Technology)
          WHERE examined.id = code
        } OR
        (isReported AND
          (EXISTS {
              (finding)-[:SUPPORTS|AT_LEVEL|CONCERNS|VOICED_BY]->(own:Code)
              WHERE own.id = code
            } OR
            EXISTS {
              MATCH (finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(:Theme)-[above:SUBTHEME_OF*0..20]->(theme:Theme)
              WHERE theme.id = code AND ($rollUp OR size(above) = 0)
            } OR
            EXISTS {
              MATCH (finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(theme:Theme)
              MATCH above = (theme)-[:SUBTHEME_OF*0..20]->(:Theme)-[:IN_DOMAIN]->(domain:Domain)
              WHERE domain.id = code AND none(nearer IN nodes(above)[..-2] WHERE EXISTS { (nearer)-[:IN_DOMAIN]->() })
            })))
  ] AS carried,
  [
    code IN [$of, $against]
    WHERE
      $codedAs AND
      code IS NOT NULL AND
      EXISTS {
        (study)-[:CODED_AS]->(whole:Code)
        WHERE whole.id = code
      }
  ] AS codedAs
UNWIND [null] + values AS value
WITH
  study,
  value,
  // What a study is coded as has no place: it is in no stratum of findings.
  CASE
    WHEN value IS NULL OR NOT $by IN ['LEVEL', 'FACTOR', 'STAKEHOLDER'] THEN carried + codedAs
    ELSE carried
  END AS carried
RETURN
  value,
  collect(DISTINCT study.id) AS studies,
  collect(DISTINCT
    CASE
      WHEN $of IN carried THEN study.id
    END) AS withOf,
  collect(DISTINCT
    CASE
      WHEN $against IN carried THEN study.id
    END) AS withAgainst
