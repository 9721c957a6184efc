// Constraints and indexes of the graph. Applied at every start, so each statement is idempotent (IF NOT EXISTS).
// One statement up to each semicolon. A change to an index that is already in use needs a migration that drops it
// (src/database/migrations.ts), because IF NOT EXISTS goes by its name.

// Identity: the id is the UUID of the key, so that one is unique as the other. The index on the key gives the order of an export.
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT assertion_id IF NOT EXISTS FOR (n:Assertion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT assessment_id IF NOT EXISTS FOR (n:Assessment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT schema_version IF NOT EXISTS FOR (n:SchemaVersion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE;
CREATE INDEX place_key IF NOT EXISTS FOR (n:Place) ON (n.key);
CREATE INDEX actor_key IF NOT EXISTS FOR (n:Actor) ON (n.key);
CREATE INDEX source_key IF NOT EXISTS FOR (n:Source) ON (n.key);
CREATE INDEX document_key IF NOT EXISTS FOR (n:Document) ON (n.key);
CREATE INDEX event_key IF NOT EXISTS FOR (n:Event) ON (n.key);
CREATE INDEX claim_key IF NOT EXISTS FOR (n:Claim) ON (n.key);
CREATE INDEX assertion_key IF NOT EXISTS FOR (n:Assertion) ON (n.key);
CREATE INDEX assessment_key IF NOT EXISTS FOR (n:Assessment) ON (n.key);

// Natural keys: the same thing under another key is a conflict.
CREATE CONSTRAINT source_handle IF NOT EXISTS FOR (n:Source) REQUIRE n.handleKey IS UNIQUE;
CREATE CONSTRAINT source_address IF NOT EXISTS FOR (n:Source) REQUIRE n.addressKey IS UNIQUE;
CREATE CONSTRAINT document_url IF NOT EXISTS FOR (n:Document) REQUIRE n.urlKey IS UNIQUE;
CREATE CONSTRAINT assertion_act IF NOT EXISTS FOR (n:Assertion) REQUIRE n.actKey IS UNIQUE;

// Orders of the root lists. Each ends in the id, so that a page can go on after it.
CREATE INDEX place_recorded IF NOT EXISTS FOR (n:Place) ON (n.recordedAt, n.id);
CREATE INDEX actor_recorded IF NOT EXISTS FOR (n:Actor) ON (n.recordedAt, n.id);
CREATE INDEX source_recorded IF NOT EXISTS FOR (n:Source) ON (n.recordedAt, n.id);
CREATE INDEX document_recorded IF NOT EXISTS FOR (n:Document) ON (n.recordedAt, n.id);
CREATE INDEX event_recorded IF NOT EXISTS FOR (n:Event) ON (n.recordedAt, n.id);
CREATE INDEX claim_recorded IF NOT EXISTS FOR (n:Claim) ON (n.recordedAt, n.id);
CREATE INDEX assessment_recorded IF NOT EXISTS FOR (n:Assessment) ON (n.recordedAt, n.id);
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.nameFolded, n.id);
CREATE INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.nameFolded, n.id);
CREATE INDEX source_name IF NOT EXISTS FOR (n:Source) ON (n.nameFolded, n.id);
CREATE INDEX event_name IF NOT EXISTS FOR (n:Event) ON (n.nameFolded, n.id);
CREATE INDEX event_occurred_up IF NOT EXISTS FOR (n:Event) ON (n.occurredUp, n.id);
CREATE INDEX event_occurred_down IF NOT EXISTS FOR (n:Event) ON (n.occurredDown, n.id);
CREATE INDEX claim_occurred_up IF NOT EXISTS FOR (n:Claim) ON (n.occurredUp, n.id);
CREATE INDEX claim_occurred_down IF NOT EXISTS FOR (n:Claim) ON (n.occurredDown, n.id);
CREATE INDEX document_published_up IF NOT EXISTS FOR (n:Document) ON (n.publishedUp, n.id);
CREATE INDEX document_published_down IF NOT EXISTS FOR (n:Document) ON (n.publishedDown, n.id);
CREATE INDEX assessment_assessed_up IF NOT EXISTS FOR (n:Assessment) ON (n.assessedAtUp, n.id);
CREATE INDEX assessment_assessed_down IF NOT EXISTS FOR (n:Assessment) ON (n.assessedAtDown, n.id);

// Hubs: what has very many children is paged by an index on the copied id, not by a walk.
CREATE INDEX source_assertions_up IF NOT EXISTS FOR (n:Assertion) ON (n.sourceId, n.statedAtUp, n.id);
CREATE INDEX source_assertions_down IF NOT EXISTS FOR (n:Assertion) ON (n.sourceId, n.statedAtDown, n.id);
CREATE INDEX source_assertions_recorded IF NOT EXISTS FOR (n:Assertion) ON (n.sourceId, n.recordedAt, n.id);
CREATE INDEX source_claims IF NOT EXISTS FOR (n:Assertion) ON (n.sourceId, n.claimId, n.id);
CREATE INDEX source_documents_up IF NOT EXISTS FOR (n:Document) ON (n.sourceId, n.publishedUp, n.id);
CREATE INDEX source_documents_down IF NOT EXISTS FOR (n:Document) ON (n.sourceId, n.publishedDown, n.id);
CREATE INDEX source_documents_recorded IF NOT EXISTS FOR (n:Document) ON (n.sourceId, n.recordedAt, n.id);
CREATE INDEX place_events_up IF NOT EXISTS FOR (n:Event) ON (n.placeId, n.occurredUp, n.id);
CREATE INDEX place_events_down IF NOT EXISTS FOR (n:Event) ON (n.placeId, n.occurredDown, n.id);
CREATE INDEX place_events_name IF NOT EXISTS FOR (n:Event) ON (n.placeId, n.nameFolded, n.id);
CREATE INDEX place_events_recorded IF NOT EXISTS FOR (n:Event) ON (n.placeId, n.recordedAt, n.id);

// Ties are found from either end by what they are: an actor may be named by very many other claims.
CREATE INDEX tie_subject IF NOT EXISTS FOR (n:TieClaim) ON (n.subjectId, n.tie);
CREATE INDEX tie_object IF NOT EXISTS FOR (n:TieClaim) ON (n.objectId, n.tie);

// History: by record and by import for readers, by key for an export; all of it by time.
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT forgotten_id IF NOT EXISTS FOR (n:Forgotten) REQUIRE n.id IS UNIQUE;
CREATE INDEX import_at IF NOT EXISTS FOR (n:Import) ON (n.at, n.id);
CREATE INDEX forgotten_key IF NOT EXISTS FOR (n:Forgotten) ON (n.key);
CREATE INDEX revision_at IF NOT EXISTS FOR (n:Revision) ON (n.at, n.id);
CREATE INDEX revision_import IF NOT EXISTS FOR (n:Revision) ON (n.importId, n.at, n.id);
CREATE INDEX revision_brought IF NOT EXISTS FOR (n:Revision) ON (n.broughtBy);
CREATE INDEX revision_record IF NOT EXISTS FOR (n:Revision) ON (n.recordId, n.at, n.id);
CREATE INDEX revision_key IF NOT EXISTS FOR (n:Revision) ON (n.key, n.at, n.id);

// Text and space. The program folds the words itself; an analyzer with stop words would lose names such as "IS".
CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:Place|Actor|Source|Document|Event|Claim) ON EACH [n.search]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE POINT INDEX place_point IF NOT EXISTS FOR (n:Place) ON (n.point);
