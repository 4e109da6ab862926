CREATE TABLE blobs (
    "key" INTEGER NOT NULL,
    sha256 VARCHAR NOT NULL,
    size INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY ("key"),
    UNIQUE (sha256)
);

CREATE TABLE directory (
    "key" INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY ("key")
);

CREATE TABLE drafts (
    meeting VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    caret INTEGER NOT NULL,
    modified VARCHAR NOT NULL,
    PRIMARY KEY (meeting, place)
) WITHOUT ROWID;

CREATE TABLE meetings (
    "key" INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    number VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    mode VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    note VARCHAR NOT NULL,
    pinned INTEGER NOT NULL,
    sample INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    alternat VARCHAR NOT NULL,
    press_embargo VARCHAR,
    press_picture VARCHAR NOT NULL,
    revision INTEGER NOT NULL,
    created VARCHAR NOT NULL,
    modified VARCHAR NOT NULL,
    deleted VARCHAR,
    blueprint VARCHAR,
    date VARCHAR NOT NULL,
    participants INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    proposals INTEGER NOT NULL,
    agreed INTEGER NOT NULL,
    PRIMARY KEY ("key"),
    UNIQUE (id)
);

CREATE TABLE settings (
    name VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY (name)
) WITHOUT ROWID;

CREATE TABLE templates (
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    languages VARCHAR NOT NULL,
    created VARCHAR NOT NULL,
    deleted VARCHAR,
    PRIMARY KEY (id)
) WITHOUT ROWID;

CREATE TABLE agenda (
    meeting INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    position VARCHAR NOT NULL,
    parent VARCHAR NOT NULL,
    session VARCHAR NOT NULL,
    planned INTEGER,
    done INTEGER NOT NULL,
    note VARCHAR NOT NULL,
    PRIMARY KEY (meeting, id),
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE attachments (
    meeting INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    position VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    size INTEGER NOT NULL,
    media_type VARCHAR NOT NULL,
    PRIMARY KEY (meeting, id),
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX attachments_by_sha256 ON attachments (sha256);

CREATE TABLE directory_organisations (
    directory INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    country VARCHAR NOT NULL,
    logo VARCHAR NOT NULL,
    parent VARCHAR NOT NULL,
    entry VARCHAR NOT NULL,
    position VARCHAR NOT NULL,
    PRIMARY KEY (directory, id),
    FOREIGN KEY(directory) REFERENCES directory ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE directory_people (
    directory INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    name_latin_family VARCHAR NOT NULL,
    name_latin_given VARCHAR NOT NULL,
    name_latin_patronymic VARCHAR NOT NULL,
    name_latin_confirmed INTEGER NOT NULL,
    name_cyrillic_family VARCHAR NOT NULL,
    name_cyrillic_given VARCHAR NOT NULL,
    name_cyrillic_patronymic VARCHAR NOT NULL,
    name_cyrillic_confirmed INTEGER NOT NULL,
    name_han_family VARCHAR NOT NULL,
    name_han_given VARCHAR NOT NULL,
    name_han_patronymic VARCHAR NOT NULL,
    name_han_confirmed INTEGER NOT NULL,
    name_tradition VARCHAR NOT NULL,
    gender VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    photo VARCHAR NOT NULL,
    PRIMARY KEY (directory, id),
    FOREIGN KEY(directory) REFERENCES directory ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE directory_texts (
    directory INTEGER NOT NULL,
    place VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    source INTEGER NOT NULL,
    text VARCHAR,
    state VARCHAR NOT NULL,
    "of" VARCHAR NOT NULL,
    PRIMARY KEY (directory, place, language),
    FOREIGN KEY(directory) REFERENCES directory ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE document_versions (
    meeting INTEGER NOT NULL,
    number INTEGER NOT NULL,
    created VARCHAR NOT NULL,
    template VARCHAR NOT NULL,
    template_sha256 VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    keeper VARCHAR NOT NULL,
    path VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    record VARCHAR NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (meeting, number),
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE documents (
    meeting INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    position VARCHAR NOT NULL,
    pack VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    keeper VARCHAR NOT NULL,
    chosen INTEGER NOT NULL,
    PRIMARY KEY (meeting, id),
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE facts (
    meeting INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    position VARCHAR NOT NULL,
    date VARCHAR NOT NULL,
    off_press INTEGER NOT NULL,
    PRIMARY KEY (meeting, id),
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE meeting_languages (
    meeting INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY (meeting, ordinal),
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE meeting_press_boilerplates (
    meeting INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY (meeting, ordinal),
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE meeting_quorum (
    meeting INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    entitled INTEGER NOT NULL,
    required INTEGER NOT NULL,
    PRIMARY KEY (meeting, ordinal),
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE numbers (
    meeting INTEGER NOT NULL,
    organisation VARCHAR NOT NULL,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (meeting),
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
);

CREATE TABLE organisations (
    meeting INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    country VARCHAR NOT NULL,
    logo VARCHAR NOT NULL,
    parent VARCHAR NOT NULL,
    entry VARCHAR NOT NULL,
    position VARCHAR NOT NULL,
    PRIMARY KEY (meeting, id),
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX organisations_by_entry ON organisations (entry);

CREATE TABLE outcomes (
    meeting INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    position VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    date VARCHAR NOT NULL,
    off_press INTEGER NOT NULL,
    PRIMARY KEY (meeting, id),
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE participants (
    meeting INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    position VARCHAR NOT NULL,
    party VARCHAR NOT NULL,
    person VARCHAR NOT NULL,
    name_latin_family VARCHAR NOT NULL,
    name_latin_given VARCHAR NOT NULL,
    name_latin_patronymic VARCHAR NOT NULL,
    name_latin_confirmed INTEGER NOT NULL,
    name_cyrillic_family VARCHAR NOT NULL,
    name_cyrillic_given VARCHAR NOT NULL,
    name_cyrillic_patronymic VARCHAR NOT NULL,
    name_cyrillic_confirmed INTEGER NOT NULL,
    name_han_family VARCHAR NOT NULL,
    name_han_given VARCHAR NOT NULL,
    name_han_patronymic VARCHAR NOT NULL,
    name_han_confirmed INTEGER NOT NULL,
    name_tradition VARCHAR NOT NULL,
    gender VARCHAR NOT NULL,
    organisation VARCHAR NOT NULL,
    attendance VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    stub INTEGER NOT NULL,
    PRIMARY KEY (meeting, id),
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX participants_by_person ON participants (person);

CREATE TABLE parties (
    meeting INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    position VARCHAR NOT NULL,
    side VARCHAR NOT NULL,
    head VARCHAR NOT NULL,
    deputy VARCHAR NOT NULL,
    signatory VARCHAR NOT NULL,
    unnamed INTEGER NOT NULL,
    PRIMARY KEY (meeting, id),
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE press_paragraphs (
    meeting INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    position VARCHAR NOT NULL,
    slot VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    base VARCHAR NOT NULL,
    dropped INTEGER NOT NULL,
    PRIMARY KEY (meeting, id),
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE press_quotes (
    meeting INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    position VARCHAR NOT NULL,
    speaker VARCHAR NOT NULL,
    PRIMARY KEY (meeting, id),
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE proposals (
    meeting INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    position VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    cooperation VARCHAR NOT NULL,
    "by" VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    due VARCHAR,
    time VARCHAR,
    note VARCHAR NOT NULL,
    "check" INTEGER NOT NULL,
    off_press INTEGER NOT NULL,
    fulfilment VARCHAR NOT NULL,
    fulfilment_note VARCHAR NOT NULL,
    origin VARCHAR NOT NULL,
    raw VARCHAR NOT NULL,
    PRIMARY KEY (meeting, id),
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX proposals_by_status ON proposals (status);

CREATE TABLE sessions (
    meeting INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    position VARCHAR NOT NULL,
    start VARCHAR,
    "end" VARCHAR,
    PRIMARY KEY (meeting, id),
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE summaries (
    meeting INTEGER NOT NULL,
    language VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    parties VARCHAR NOT NULL,
    source INTEGER NOT NULL,
    PRIMARY KEY (meeting, language),
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE template_files (
    template VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    PRIMARY KEY (template, version, name),
    FOREIGN KEY(template) REFERENCES templates (id) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE template_versions (
    template VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    created VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    PRIMARY KEY (template, version),
    FOREIGN KEY(template) REFERENCES templates (id) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE texts (
    meeting INTEGER NOT NULL,
    place VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    source INTEGER NOT NULL,
    text VARCHAR,
    state VARCHAR NOT NULL,
    "of" VARCHAR NOT NULL,
    PRIMARY KEY (meeting, place, language),
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE votes (
    meeting INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    position VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    proposal VARCHAR NOT NULL,
    in_favour INTEGER NOT NULL,
    against INTEGER NOT NULL,
    abstained INTEGER NOT NULL,
    time VARCHAR,
    PRIMARY KEY (meeting, id),
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE agenda_rapporteurs (
    meeting INTEGER NOT NULL,
    owner VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY (meeting, owner, ordinal),
    FOREIGN KEY(meeting, owner) REFERENCES agenda (meeting, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE agenda_spans (
    meeting INTEGER NOT NULL,
    owner VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    start VARCHAR,
    "end" VARCHAR,
    PRIMARY KEY (meeting, owner, ordinal),
    FOREIGN KEY(meeting, owner) REFERENCES agenda (meeting, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE directory_organisations_former (
    directory INTEGER NOT NULL,
    owner VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    until VARCHAR NOT NULL,
    PRIMARY KEY (directory, owner, ordinal),
    FOREIGN KEY(directory, owner) REFERENCES directory_organisations (directory, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(directory) REFERENCES directory ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE directory_people_languages (
    directory INTEGER NOT NULL,
    owner VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY (directory, owner, ordinal),
    FOREIGN KEY(directory, owner) REFERENCES directory_people (directory, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(directory) REFERENCES directory ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE directory_people_name_forms (
    directory INTEGER NOT NULL,
    owner VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    "key" VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    PRIMARY KEY (directory, owner, ordinal),
    FOREIGN KEY(directory, owner) REFERENCES directory_people (directory, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(directory) REFERENCES directory ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE directory_people_posts (
    directory INTEGER NOT NULL,
    owner VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    organisation VARCHAR NOT NULL,
    since VARCHAR NOT NULL,
    until VARCHAR NOT NULL,
    PRIMARY KEY (directory, owner, ordinal),
    FOREIGN KEY(directory, owner) REFERENCES directory_people (directory, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(directory) REFERENCES directory ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE entries (
    meeting INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    position VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    speaker VARCHAR NOT NULL,
    time VARCHAR,
    "check" INTEGER NOT NULL,
    off_press INTEGER NOT NULL,
    raw VARCHAR NOT NULL,
    PRIMARY KEY (meeting, id),
    FOREIGN KEY(meeting, owner) REFERENCES agenda (meeting, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE facts_organisations (
    meeting INTEGER NOT NULL,
    owner VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY (meeting, owner, ordinal),
    FOREIGN KEY(meeting, owner) REFERENCES facts (meeting, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE organisations_former (
    meeting INTEGER NOT NULL,
    owner VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    until VARCHAR NOT NULL,
    PRIMARY KEY (meeting, owner, ordinal),
    FOREIGN KEY(meeting, owner) REFERENCES organisations (meeting, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE outcomes_organisations (
    meeting INTEGER NOT NULL,
    owner VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY (meeting, owner, ordinal),
    FOREIGN KEY(meeting, owner) REFERENCES outcomes (meeting, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE outcomes_participants (
    meeting INTEGER NOT NULL,
    owner VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY (meeting, owner, ordinal),
    FOREIGN KEY(meeting, owner) REFERENCES outcomes (meeting, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE participants_intervals (
    meeting INTEGER NOT NULL,
    owner VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    start VARCHAR,
    "end" VARCHAR,
    PRIMARY KEY (meeting, owner, ordinal),
    FOREIGN KEY(meeting, owner) REFERENCES participants (meeting, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE participants_name_forms (
    meeting INTEGER NOT NULL,
    owner VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    "key" VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    PRIMARY KEY (meeting, owner, ordinal),
    FOREIGN KEY(meeting, owner) REFERENCES participants (meeting, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE participants_roles (
    meeting INTEGER NOT NULL,
    owner VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY (meeting, owner, ordinal),
    FOREIGN KEY(meeting, owner) REFERENCES participants (meeting, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE parties_organisations (
    meeting INTEGER NOT NULL,
    owner VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY (meeting, owner, ordinal),
    FOREIGN KEY(meeting, owner) REFERENCES parties (meeting, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE proposals_responsible (
    meeting INTEGER NOT NULL,
    owner VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY (meeting, owner, ordinal),
    FOREIGN KEY(meeting, owner) REFERENCES proposals (meeting, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE proposals_wordings (
    meeting INTEGER NOT NULL,
    owner VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    time VARCHAR,
    author VARCHAR NOT NULL,
    PRIMARY KEY (meeting, owner, ordinal),
    FOREIGN KEY(meeting, owner) REFERENCES proposals (meeting, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(meeting) REFERENCES meetings ("key") ON DELETE CASCADE
) WITHOUT ROWID;
