-- The archive, as pages, lists, feeds, tables, checks and the search index ask for it.
--
-- `ingest` reads `content/` once and is the only writer; everything else only reads. Words are
-- stored once, as the text of a section; whatever was found in them is a row with a range into that
-- text, `[start, end)` in UTF-16 units. Lists keep the order they have in the file by `position`,
-- from 0. What is not known is NULL. Dates are `YYYY-MM-DD`, or less where less is known.
-- Nothing here is worth a backup: without this file everything is read again from `content/`.

---------------------------------------------------------------------------------------------------
-- What was read

-- `version`: the code that read; `reading`: another one after each reading that changed anything;
-- `registry`: the digest of all that pages show of agencies, topics and the site; `published`: JSON,
-- the notices that git remembers, and of which commit.
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Every file that the last reading looked at. A file whose stamp is as it was is not opened; its
-- digest says whether its content is as it was.
CREATE TABLE file (
  path TEXT PRIMARY KEY, -- below `content/`, with forward slashes
  stamp TEXT NOT NULL, -- size, times and inode; empty when written too lately to tell
  digest TEXT NOT NULL, -- SHA-256
  notice TEXT -- id of the notice in the file, also when the file has an error
) STRICT, WITHOUT ROWID;

-- What an archivist is to mend. A notice whose file has an error has issues and no row in `notice`.
CREATE TABLE issue (
  scope TEXT NOT NULL, -- 'registry', 'notice' (of one file alone), 'archive' (of files together)
  file TEXT NOT NULL,
  line INTEGER NOT NULL,
  column INTEGER NOT NULL,
  rule TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL
) STRICT;
CREATE INDEX issue_of_file ON issue (file, scope);

---------------------------------------------------------------------------------------------------
-- The registry: site.yaml, agencies/, topics.yaml, glossary.yaml

CREATE TABLE site (
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  authority TEXT NOT NULL, -- id of the agency that the archive speaks for
  address TEXT NOT NULL,
  contact TEXT
) STRICT;

-- Authority records after ISAAR(CPF).
CREATE TABLE agency (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  parent TEXT,
  place TEXT NOT NULL, -- from large to small, `lai-chau/tam-duong`; '' when unknown
  from_on TEXT,
  to_on TEXT,
  description TEXT
) STRICT;

-- Other names, each with the time in which it was in use.
CREATE TABLE agency_alias (
  agency INTEGER NOT NULL, -- agency.position
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL, -- 'name' or 'abbreviation'
  from_on TEXT,
  to_on TEXT,
  PRIMARY KEY (agency, position)
) STRICT, WITHOUT ROWID;

-- The bodies that a generic name («UBND các xã, thị trấn») stands for.
CREATE TABLE agency_member (
  agency INTEGER NOT NULL,
  position INTEGER NOT NULL,
  member TEXT NOT NULL,
  PRIMARY KEY (agency, position)
) STRICT, WITHOUT ROWID;

-- What other bodies took over, function by function.
CREATE TABLE agency_successor (
  agency INTEGER NOT NULL,
  position INTEGER NOT NULL,
  successor TEXT NOT NULL,
  scope TEXT, -- all of it when absent
  taken_on TEXT,
  basis TEXT,
  source TEXT,
  is_verified INTEGER NOT NULL,
  PRIMARY KEY (agency, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE agency_note (
  agency INTEGER NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  source TEXT,
  is_verified INTEGER NOT NULL,
  PRIMARY KEY (agency, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  description TEXT
) STRICT;

-- Words that readers type for a topic.
CREATE TABLE topic_alias (
  topic INTEGER NOT NULL, -- topic.position
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (topic, position)
) STRICT, WITHOUT ROWID;

-- Abbreviations that readers type; without words it has several meanings and is never expanded.
CREATE TABLE glossary (position INTEGER PRIMARY KEY, abbreviation TEXT NOT NULL, words TEXT) STRICT;

---------------------------------------------------------------------------------------------------
-- A notice: its header

CREATE TABLE notice (
  key INTEGER PRIMARY KEY, -- only joins rows; the id is what lasts
  id TEXT NOT NULL UNIQUE, -- `<year>/<slug>`, its address
  year INTEGER NOT NULL,
  slug TEXT NOT NULL,
  file TEXT NOT NULL,
  subject TEXT NOT NULL,
  kind TEXT NOT NULL,
  document_number TEXT,
  place TEXT,
  issued_on TEXT,
  issuer TEXT,
  session_name TEXT,
  session_on TEXT,
  concluded_name TEXT,
  concluded_position TEXT,
  signer_name TEXT,
  signer_position TEXT,
  signer_capacity TEXT,
  signer_behalf TEXT,
  source_file TEXT, -- below `content/originals/`
  source_sha256 TEXT,
  source_description TEXT,
  remark TEXT,
  recipients_title TEXT, -- «Nơi nhận:» as issued
  signature TEXT, -- the lines of the signature, joined by a line feed
  signature_signer TEXT, -- JSON: the signer that these lines name
  -- What follows is derived, to find and to order notices by.
  known_on TEXT NOT NULL, -- issued, else held, else the first day of the year
  number_key TEXT, -- the number as citations are compared with it, `5/TB-UBND`
  number_alone TEXT, -- the same without its symbol, `5`
  reading_place TEXT NOT NULL, -- where its names without a place are understood
  digest TEXT NOT NULL -- SHA-256 of all that was read out of it
) STRICT;
CREATE INDEX notice_newest_first ON notice (known_on DESC, id);
CREATE INDEX notice_of_year ON notice (year, known_on DESC, id);
CREATE INDEX notice_by_number ON notice (number_key);
CREATE INDEX notice_by_number_alone ON notice (number_alone);

-- The different words of a notice as names are compared, each between two spaces, so that a changed
-- name finds the notices in which it may stand.
CREATE TABLE notice_words (notice INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;

-- Fields of the header that are unknown or inferred, with the reason.
CREATE TABLE notice_reason (
  notice INTEGER NOT NULL, -- notice.key, here and below
  position INTEGER NOT NULL,
  field TEXT NOT NULL,
  state TEXT NOT NULL, -- 'unknown' or 'inferred'
  reason TEXT NOT NULL,
  PRIMARY KEY (notice, position)
) STRICT, WITHOUT ROWID;

-- Topics of the notice as a whole.
CREATE TABLE notice_topic (
  notice INTEGER NOT NULL,
  position INTEGER NOT NULL,
  topic TEXT NOT NULL,
  PRIMARY KEY (notice, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX notice_topic_of ON notice_topic (topic, notice);

-- Ids of the registry that the notice's file uses, wherever in it: without them it has an error.
CREATE TABLE registry_use (
  notice INTEGER NOT NULL,
  registry TEXT NOT NULL, -- 'agency' or 'topic'
  id TEXT NOT NULL,
  PRIMARY KEY (notice, registry, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX registry_use_of ON registry_use (registry, id, notice);

-- Former ids, whose addresses lead to the notice, and where its file says so.
CREATE TABLE notice_alias (
  notice INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  line INTEGER NOT NULL,
  column INTEGER NOT NULL,
  PRIMARY KEY (notice, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX notice_alias_by_id ON notice_alias (id);

-- What the header says of other notices.
CREATE TABLE relation (
  notice INTEGER NOT NULL,
  position INTEGER NOT NULL,
  type TEXT NOT NULL,
  from_section TEXT, -- the notice as a whole when absent
  to_notice TEXT NOT NULL, -- as written: an id, perhaps a former one
  to_section TEXT,
  note TEXT,
  line INTEGER,
  column INTEGER,
  PRIMARY KEY (notice, position)
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------------------------------------------
-- A notice: its words

-- The numbered sections in reading order, after the preamble and before closing and recipients,
-- which have no number and whose ids are `preamble`, `closing`, `recipients`.
CREATE TABLE section (
  notice INTEGER NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL, -- made of the structure: `iv-7-a`
  number TEXT, -- `IV.7.a`
  label TEXT, -- as issued: `a)`
  level INTEGER,
  parent TEXT,
  title TEXT,
  text TEXT NOT NULL, -- its own words; blocks joined by a line feed, cells by a tab
  PRIMARY KEY (notice, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE section_topic (
  notice INTEGER NOT NULL,
  section INTEGER NOT NULL, -- section.position, here and below
  position INTEGER NOT NULL,
  topic TEXT NOT NULL,
  PRIMARY KEY (notice, section, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX section_topic_of ON section_topic (topic, notice, section);

-- How the words are set: paragraphs, headings, items, quotes, tables.
CREATE TABLE block (
  notice INTEGER NOT NULL,
  section INTEGER NOT NULL,
  position INTEGER NOT NULL,
  type TEXT NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  marker TEXT, -- of an item, as issued
  depth INTEGER,
  anchor TEXT, -- of an item
  PRIMARY KEY (notice, section, position)
) STRICT, WITHOUT ROWID;

-- The cells of a table, row by row.
CREATE TABLE cell (
  notice INTEGER NOT NULL,
  section INTEGER NOT NULL,
  block INTEGER NOT NULL,
  row INTEGER NOT NULL,
  position INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  PRIMARY KEY (notice, section, block, row, position)
) STRICT, WITHOUT ROWID;

-- What is marked in a block, or in a cell of it: bold, a link, what the archivist stated.
CREATE TABLE span (
  notice INTEGER NOT NULL,
  section INTEGER NOT NULL,
  block INTEGER NOT NULL,
  row INTEGER NOT NULL, -- of the cell; -1 outside tables
  cell INTEGER NOT NULL,
  position INTEGER NOT NULL,
  start INTEGER NOT NULL, -- in the words of the block or cell
  end INTEGER NOT NULL,
  type TEXT NOT NULL,
  details TEXT, -- JSON: what marks of this type hold besides
  PRIMARY KEY (notice, section, block, row, cell, position)
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------------------------------------------
-- A notice: what was found in its words. Positions count in the notice, ranges in the section.

CREATE TABLE mention (
  notice INTEGER NOT NULL,
  position INTEGER NOT NULL,
  section INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  role TEXT NOT NULL, -- lead, cooperating, reportTo, recipient, mentioned
  PRIMARY KEY (notice, position)
) STRICT, WITHOUT ROWID;

-- Whom a mention names; several when one name stands for several.
CREATE TABLE mention_agency (
  notice INTEGER NOT NULL,
  mention INTEGER NOT NULL,
  position INTEGER NOT NULL,
  agency TEXT NOT NULL, -- agency.id
  section INTEGER NOT NULL, -- as of the mention, so that an agency's sections are found at once
  PRIMARY KEY (notice, mention, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_of_agency ON mention_agency (agency, notice, section);

CREATE TABLE deadline (
  notice INTEGER NOT NULL,
  position INTEGER NOT NULL,
  section INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  due_type TEXT NOT NULL, -- on, month, quarter, year, recurring, text
  due TEXT NOT NULL,
  last_day TEXT, -- derived; NULL for a recurrence or mere words
  PRIMARY KEY (notice, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX deadline_by_day ON deadline (last_day) WHERE last_day IS NOT NULL;

CREATE TABLE task (
  notice INTEGER NOT NULL,
  position INTEGER NOT NULL,
  section INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  deadline INTEGER, -- deadline.position
  due_order TEXT NOT NULL, -- derived: the last day, or '9999' when it is due at no stated time
  year INTEGER NOT NULL, -- derived: of the last day, else of the notice
  PRIMARY KEY (notice, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX task_by_due ON task (due_order);
CREATE INDEX task_of_year ON task (year, due_order);

CREATE TABLE task_party (
  notice INTEGER NOT NULL,
  task INTEGER NOT NULL, -- task.position
  role TEXT NOT NULL, -- lead, cooperating, reportTo
  position INTEGER NOT NULL,
  agency TEXT NOT NULL,
  PRIMARY KEY (notice, task, role, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX task_of_agency ON task_party (agency, notice, task);

CREATE TABLE citation (
  notice INTEGER NOT NULL,
  position INTEGER NOT NULL,
  section INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  document_number TEXT,
  kind TEXT,
  issued_on TEXT,
  issuers TEXT, -- JSON: agency ids, as far as the words say who issued it; [] for an unknown body
  pointer TEXT, -- the part that the words before point to, `iii.5.a`
  number_key TEXT, -- derived, as of a notice
  to_notice TEXT, -- derived: id of what it cites, when that is in the archive
  to_section TEXT,
  PRIMARY KEY (notice, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_by_number ON citation (number_key);
CREATE INDEX citation_of_notice ON citation (to_notice) WHERE to_notice IS NOT NULL;

-- Words that report a task of another notice as done.
CREATE TABLE result (
  notice INTEGER NOT NULL,
  position INTEGER NOT NULL,
  section INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  of_notice TEXT NOT NULL, -- as written
  of_section TEXT,
  line INTEGER,
  column INTEGER,
  PRIMARY KEY (notice, position)
) STRICT, WITHOUT ROWID;

-- Names that look like bodies and are none of the registry, with their places in the file.
CREATE TABLE unknown_body (
  notice INTEGER NOT NULL,
  position INTEGER NOT NULL,
  words TEXT NOT NULL,
  line INTEGER NOT NULL,
  column INTEGER NOT NULL,
  PRIMARY KEY (notice, position)
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------------------------------------------
-- The notices together. All of it is derived from the rows above.

-- Relations and results whose both ends exist, under the ids of today; the oldest notice first.
CREATE TABLE link (
  position INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  from_notice TEXT NOT NULL, -- the later document, which says so
  from_section TEXT,
  to_notice TEXT NOT NULL,
  to_section TEXT,
  note TEXT,
  words TEXT -- that report a result
) STRICT;
CREATE INDEX link_from ON link (from_notice);
CREATE INDEX link_to ON link (to_notice);
