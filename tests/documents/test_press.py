"""The press release: nothing internal in it, proposals as proposals, the secretary's paragraphs kept."""

import base64
import io
import itertools
import re
import zipfile
from datetime import timedelta
from random import Random

import pytest
from attrs import evolve

from app.documents import check, packs, press, render, sample
from app.documents.composing import HEADLINE_LIMIT
from app.domain import edits
from app.domain.model import (
    AGREED,
    Attachment,
    Entry,
    EntryKind,
    Fact,
    Meeting,
    Outcome,
    OutcomeKind,
    Paragraph,
    Proposal,
    ProposalStatus,
    Quote,
)
from app.domain.text import Text, Variant, plain
from tests.conftest import SOAK
from tests.documents import generated
from tests.documents.read import plain as text_of
from tests.documents.read import spaced

LANGUAGES = ("en", "ru", "zh")
SECRET = "Zanzibar"
UNPUBLISHED = (ProposalStatus.DEFERRED, ProposalStatus.DECLINED, ProposalStatus.WITHDRAWN)
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


def secret(number: int = 0) -> Text:
    return Text("en", tuple(Variant(code, f"{SECRET} {number}") for code in LANGUAGES))


def leaky() -> Meeting:
    """The sample with a secret in everything that must stay inside."""
    meeting = sample()
    item = meeting.agenda[0]
    entries = tuple(
        Entry(f"x{n}", f"z{n}", secret(n), kind, "p2", off_press=off, raw=SECRET)
        for n, (kind, off) in enumerate(
            [
                (EntryKind.STATEMENT, True),
                (EntryKind.REPORT, True),
                (EntryKind.QUESTION, False),
                (EntryKind.ANSWER, False),
            ]
        )
    )
    hidden = [
        Proposal(f"x{n}", f"z{n}", "a2", secret(n), status=status) for n, status in enumerate(UNPUBLISHED)
    ]
    hidden += [
        Proposal(f"y{n}", f"y{n}", "a2", secret(n), status=status, off_press=True)
        for n, status in enumerate(ProposalStatus)
    ]
    known = tuple(evolve(one, note=SECRET, raw=SECRET, fulfilment_note=SECRET) for one in meeting.proposals)
    return evolve(
        meeting,
        note=SECRET,
        agenda=(evolve(item, note=SECRET, entries=(*item.entries, *entries)), *meeting.agenda[1:]),
        proposals=(*known, *hidden),
        participants=tuple(
            evolve(one, note=SECRET, email=f"{SECRET}@example.org") for one in meeting.participants
        ),
        facts=(*meeting.facts, Fact("x", "z", secret(), off_press=True)),
        outcomes=(
            *meeting.outcomes,
            *(
                Outcome(f"x{n}", f"z{n}", kind, secret(n), off_press=True)
                for n, kind in enumerate(OutcomeKind)
            ),
        ),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_internal_gets_in(language: str) -> None:
    document = render(leaky(), packs.find("press-release", language), language)
    assert SECRET not in text_of(document)
    assert text_of(document) == text_of(render(sample(), packs.find("press-release", language), language))


def test_the_secret_is_in_the_minutes_so_that_the_test_can_fail() -> None:
    assert SECRET in text_of(render(leaky(), packs.find("minutes", "en"), "en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_only_proposed_is_worded_as_a_proposal(language: str) -> None:
    meeting = sample()
    proposals = tuple(evolve(one, status=ProposalStatus.PROPOSED) for one in meeting.proposals)
    release = press.compose(
        evolve(meeting, proposals=proposals, press=evolve(meeting.press, headline=Text())), language
    )
    assert release.paragraph("agreed").text == ""
    proposed = release.paragraph("proposed").text
    assert any(word in proposed for word in ("proposed", "roposals", "предложение", "предложения", "建议"))
    text = " ".join(one.text for one in release.paragraphs)
    assert not any(word in text for word in ("agreed", "договорил", "решено", "商定", "达成一致"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paragraph_says_where_it_comes_from(language: str) -> None:
    release = press.compose(sample(), language)
    assert all(one.sources for one in release.paragraphs)
    assert set(release.paragraph("agreed").sources) == {"proposals.r1", "proposals.r2", "proposals.r3"}
    assert "entries.e1.text" in release.paragraph("said.p2").sources


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lead_is_one_sentence_and_the_headline_short(language: str) -> None:
    for seed in range(20):
        meeting = generated.meeting(seed)
        release = press.compose(meeting, language)
        codes = {one.code for one in check.check(meeting, packs.find("press-release", language), language)}
        assert "press-lead" not in codes
        assert ("press-title" in codes) == (len(release.paragraph("headline").text) >= HEADLINE_LIMIT)


def test_a_long_headline_is_told() -> None:
    meeting = sample()
    long = evolve(meeting, press=evolve(meeting.press, headline=plain("x" * 90, "en")))
    found = check.check(long, packs.find("press-release", "en"), "en")
    assert [(one.place, dict(one.values)["length"]) for one in found if one.code == "press-title"] == [
        ("press.headline", 90)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_composed_headline_is_of_the_sides(language: str) -> None:
    meeting = sample()
    bare = evolve(meeting, press=evolve(meeting.press, headline=Text()))
    headline = press.compose(bare, language).paragraph("headline")
    assert 0 < len(headline.text) < HEADLINE_LIMIT
    assert meeting.organisations[0].short_name.get(language) in headline.text


def edited(language: str = "en", **changes: object) -> Meeting:
    meeting = sample()
    base = press.compose(meeting, language).paragraph("background").text
    own = Paragraph("x1", "a", "background", language, "Her own words.", base)
    return evolve(meeting, press=evolve(meeting.press, paragraphs=(evolve(own, **changes),)))


def test_an_edited_paragraph_stays_hers_in_its_place_and_language() -> None:
    release = press.compose(edited(), "en")
    place = [one.slot for one in release.paragraphs].index("background")
    assert [one.slot for one in press.compose(sample(), "en").paragraphs].index("background") == place
    found = release.paragraph("background")
    assert (found.text, found.edited, found.changed) == ("Her own words.", True, False)
    assert found.composed == press.compose(sample(), "en").paragraph("background").text
    assert press.compose(edited(), "ru") == press.compose(sample(), "ru")


def test_a_record_that_moves_on_is_told_with_the_new_wording() -> None:
    meeting = edited()
    meeting = evolve(meeting, facts=meeting.facts[:1])
    found = press.compose(meeting, "en").paragraph("background")
    assert (found.text, found.changed) == ("Her own words.", True)
    assert spaced(found.composed) == meeting.facts[0].text.get("en")
    findings = check.check(meeting, packs.find("press-release", "en"), "en")
    assert "press.paragraphs.x1.text" in [one.place for one in findings if one.code == "press-changed"]


def test_a_dropped_slot_is_left_out() -> None:
    assert press.compose(edited(dropped=True), "en").paragraph("background").text == ""


def test_a_paragraph_of_her_own_follows_the_one_before_it() -> None:
    meeting = edited()
    own = Paragraph("x2", "b", "", "en", "An invitation to the press.")
    meeting = evolve(meeting, press=evolve(meeting.press, paragraphs=(*meeting.press.paragraphs, own)))
    texts = [one.text for one in press.compose(meeting, "en").paragraphs]
    assert texts.index("An invitation to the press.") == texts.index("Her own words.") + 1


def test_an_edited_paragraph_whose_slot_has_gone_is_kept_and_told() -> None:
    meeting = evolve(edited(), facts=())
    found = press.compose(meeting, "en").paragraph("background")
    assert (found.text, found.changed) == ("Her own words.", True)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "“We begin this year,” said Dmitry Arseniev."),
        ("ru", "«Начнём в этом году», — сказал Дмитрий Арсеньев."),
        ("zh", "Dmitry Arseniev表示：“今年开始。”"),
    ],
)
def test_a_quote_has_its_marks_and_its_speaker(language: str, said: str) -> None:
    words = Text(
        "en",
        (
            Variant("en", "We begin this year."),
            Variant("ru", "Начнём в этом году."),
            Variant("zh", "今年开始。"),
        ),
    )
    meeting = sample()
    quoted = evolve(meeting, press=evolve(meeting.press, quotes=(Quote("q1", "a", words, "p1"),)))
    assert spaced(press.compose(quoted, language).paragraph("quote.q1").text) == said


def test_releases_differ_by_meeting_and_each_is_always_the_same() -> None:
    bare = evolve(sample(), press=evolve(sample().press, headline=Text()))
    leads = set()
    for n in range(12):
        day = evolve(bare.sessions[0], start=bare.sessions[0].start + timedelta(days=n))
        lead = press.compose(evolve(bare, id=f"m{n}", sessions=(day,)), "en").paragraph("lead").text
        leads.add(lead.replace(f"{day.start.day} June", ""))
    assert len(leads) > 1
    for one, other in itertools.pairwise([press.compose(bare, "en") for _ in range(3)]):
        assert one == other


def test_an_empty_meeting_has_an_empty_release() -> None:
    release = press.compose(Meeting("empty"), "en")
    assert all(not one.slot.startswith(("said", "about", "agreed")) for one in release.paragraphs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_picture_stands_with_its_caption(language: str) -> None:
    caption = Text("en", tuple(Variant(code, f"Caption {code}") for code in LANGUAGES))
    attachment = Attachment("f1", "a", "room.png", "hash", len(PNG), "image/png", caption)
    meeting = sample()
    pictured = evolve(meeting, attachments=(attachment,), press=evolve(meeting.press, picture="f1"))
    made = render(pictured, packs.find("press-release", language), language, files={"hash": PNG}.get)
    assert f"Caption {language}" in text_of(made)
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        assert PNG in [package.read(name) for name in package.namelist() if "media" in name]
    without = render(pictured, packs.find("press-release", language), language)
    assert f"Caption {language}" in text_of(without)


def test_a_long_release_is_told() -> None:
    meeting = sample()
    fact = Fact("long", "zz", plain("word " * 600, "en"))
    for record, codes in ((meeting, set()), (evolve(meeting, facts=(fact,)), {"press-length"})):
        found = {one.code for one in check.check(record, packs.find("press-release", "en"), "en")}
        assert found & {"press-length"} == codes


def guarded(seed: int) -> tuple[Meeting, list[Text]]:
    """Return a generated meeting of which much is internal, and the texts that must stay inside."""
    rng = Random(seed)
    made = generated.meeting(seed, proposals=8)

    def kept(rows):
        return tuple(evolve(one, off_press=rng.random() < 0.5) for one in rows)

    agenda = tuple(evolve(item, entries=kept(item.entries), note=SECRET) for item in made.agenda)
    meeting = evolve(
        made,
        agenda=agenda,
        proposals=tuple(
            evolve(one, note=SECRET, raw=SECRET, reservation=secret(), fulfilment_note=SECRET)
            for one in kept(made.proposals)
        ),
        facts=kept(made.facts),
        outcomes=kept(made.outcomes),
        note=SECRET,
        participants=tuple(evolve(one, note=SECRET, email=SECRET) for one in made.participants),
        attachments=(Attachment("f1", "a", SECRET, caption=secret()),),
    )
    spoken = (EntryKind.REPORT, EntryKind.STATEMENT)
    rows = (*meeting.facts, *meeting.outcomes, *meeting.proposals, *(e for i in agenda for e in i.entries))
    inside = [
        one.text
        for one in rows
        if one.off_press
        or getattr(one, "status", None) in UNPUBLISHED
        or (isinstance(one, Entry) and one.kind not in spoken)
    ]
    for item in agenda:
        proposals = [one for one in meeting.proposals if one.item == item.id]
        internal = [e.off_press for e in item.entries]
        internal += [one.off_press or one.status in UNPUBLISHED for one in proposals]
        inside += [item.title] if internal and all(internal) else []
    return meeting, inside


@pytest.mark.parametrize("seed", range(300 if SOAK else 12))
def test_nothing_internal_of_any_meeting_is_in_any_part_of_the_file(seed: int) -> None:
    meeting, inside = guarded(seed)
    marks = {re.search(r"\d+-\d{6}", text.get("en"))[0] for text in inside}
    assert marks
    for language in LANGUAGES:
        document = render(meeting, packs.find("press-release", language), language, stamped=True)
        with zipfile.ZipFile(io.BytesIO(document)) as package:
            said = "".join(package.read(name).decode() for name in package.namelist() if name.endswith("xml"))
        assert not [mark for mark in marks if mark in said], language
        assert SECRET not in said
        agreed = [p for p in meeting.proposals if p.status in AGREED and not p.off_press]
        assert all(re.search(r"\d+-\d{6}", one.text.get("en"))[0] in said for one in agreed)


def test_an_item_that_was_not_taken_up_is_not_said_to_have_been_discussed() -> None:
    meeting = sample()
    later = evolve(meeting.agenda[0], id="a9", position="z", title=plain("Left for later", "en"), entries=())
    meeting = evolve(meeting, agenda=(*meeting.agenda, later))
    assert "Left for later" not in press.compose(meeting, "en").paragraph("topics").text
    bare = evolve(meeting, agenda=(later,), proposals=())
    assert "Left for later" in press.compose(bare, "en").paragraph("topics").text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("status", [ProposalStatus.PROPOSED, ProposalStatus.RESERVED])
def test_every_variant_words_a_proposal_as_what_it_is(language: str, status: ProposalStatus) -> None:
    meeting = sample()
    proposals = tuple(evolve(one, status=status) for one in meeting.proposals)
    said = set()
    for n in range(12):
        day = evolve(meeting.sessions[0], start=meeting.sessions[0].start + timedelta(days=n))
        release = press.compose(evolve(meeting, sessions=(day,), proposals=proposals), language)
        said.add(release.paragraph("proposed" if status is ProposalStatus.PROPOSED else "reserved").text)
    assert len(said) == 2
    agreed = ("agree", "договор", "решено", "商定", "达成一致", "同意", "соглас")
    proposed = ("proposed", "roposals", "предложение", "предложения", "建议")
    for text in said:
        assert any(word in text for word in (proposed if status is ProposalStatus.PROPOSED else agreed))
        assert status is ProposalStatus.RESERVED or not any(word in text for word in agreed)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The forum was held (September 2023)."),
        ("ru", "Форум состоялся (сентябрь 2023 г.)."),
        ("zh", "2023年9月，论坛举行。"),
    ],
)
def test_the_date_of_a_fact_stands_in_its_sentence(language: str, said: str) -> None:
    text = Text(
        "en",
        (
            Variant("en", "The forum was held."),
            Variant("ru", "Форум состоялся."),
            Variant("zh", "论坛举行。"),
        ),
    )
    meeting = evolve(sample(), facts=(Fact("f", "a", text, "2023-09"),))
    assert spaced(press.compose(meeting, language).paragraph("background").text) == said


HOLDS = {
    ProposalStatus.WITHDRAWN: "withdrawn",
    ProposalStatus.DEFERRED: "deferred",
    ProposalStatus.DECLINED: "declined",
}


def bare() -> Meeting:
    """The sample without a headline of its own: that tells of the laboratory."""
    return evolve(sample(), press=evolve(sample().press, headline=Text()))


def told(meeting: Meeting, language: str) -> str:
    return text_of(render(meeting, packs.find("press-release", language), language))


def held(meeting: Meeting, language: str) -> dict[str, str]:
    found = check.check(meeting, packs.find("press-release", language), language)
    return {one.place: dict(one.values)["reason"] for one in found if one.code == "press-held"}


def rewritten(meeting: Meeting, slot: str, language: str, how=lambda text: text + " !") -> Meeting:
    now = press.compose(meeting, language).paragraph(slot)
    return press.write(meeting, slot, language, how(now.text), now)


def kept_from_the_press(meeting: Meeting, rng: Random) -> tuple[Meeting, str, str]:
    """Return the meeting with one thing of it no longer for the press: the meeting, its path, its mark."""
    entries = [
        (f"entries.{one.id}", one)
        for item in meeting.agenda
        for one in item.entries
        if one.kind in (EntryKind.REPORT, EntryKind.STATEMENT) and one.speaker
    ]
    proposals = [(f"proposals.{one.id}", one) for one in meeting.proposals if one.status not in UNPUBLISHED]
    rows = [("facts", one) for one in meeting.facts] + [("outcomes", one) for one in meeting.outcomes]
    public = [*entries, *proposals, *((f"{name}.{one.id}", one) for name, one in rows)]
    public = [(path, row) for path, row in public if not row.off_press]
    if not public:
        return meeting, "", SECRET
    path, row = rng.choice(public)
    mark = re.search(r"\d+-\d{6}", row.text.get("en"))[0]
    if path.startswith("proposals.") and rng.random() < 0.7:
        return edits.put(meeting, f"{path}.status", rng.choice(UNPUBLISHED)), path, mark
    if path.startswith("entries.") and rng.random() < 0.3:
        return edits.put(meeting, f"{path}.kind", EntryKind.NOTE), path, mark
    return edits.put(meeting, f"{path}.off_press", True), path, mark


@pytest.mark.parametrize("seed", range(200 if SOAK else 4))
def test_no_edited_paragraph_tells_what_was_kept_from_the_press_later(seed: int) -> None:
    rng = Random(seed)
    for language in LANGUAGES:
        meeting = generated.meeting(seed, proposals=6)
        for one in press.compose(meeting, language).paragraphs:
            if one.slot not in ("headline", "dateline", "contact"):
                meeting = rewritten(meeting, one.slot, language)
        for _ in range(3):
            before = meeting
            meeting, path, mark = kept_from_the_press(meeting, rng)
            assert mark not in told(meeting, language), (language, path)
            if mark in told(before, language):
                assert held(meeting, language).keys() - held(before, language).keys()
            # Another comma does not release what still says the same.
            for hers in meeting.press.paragraphs:
                if hers.language == language:
                    meeting = rewritten(meeting, hers.slot, language, lambda text: text + ",")
            assert mark not in told(meeting, language), (language, path)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("status", UNPUBLISHED)
def test_a_paragraph_written_from_what_was_withdrawn_is_held_back(
    status: ProposalStatus, language: str
) -> None:
    meeting = rewritten(bare(), "agreed", language, lambda text: "Entirely other words about it.")
    place = f"press.paragraphs.agreed-{language}.text"
    assert "Entirely other words" in told(meeting, language)
    gone = edits.put(meeting, "proposals.r2.status", status)
    assert "Entirely other words" not in told(gone, language)
    assert held(gone, language) == {place: HOLDS[status]}
    paragraph = press.compose(gone, language).paragraph("agreed")
    assert paragraph.text == "Entirely other words about it."
    assert [one.fact for one in paragraph.holds] == ["proposals.r2"]

    again = rewritten(gone, "agreed", language, lambda text: "Nothing of that kind.")
    taken = press.take_composed(gone, "agreed", language)
    cleared = press.clear(gone, paragraph.holds)
    back = edits.put(gone, "proposals.r2.status", ProposalStatus.AGREED)
    for made, said in ((again, "Nothing of that"), (cleared, "Entirely other"), (back, "Entirely other")):
        assert said in told(made, language)
        assert held(made, language) == {}
    assert held(taken, language) == {}
    assert press.compose(taken, language).paragraph("agreed").edited is False


def test_what_she_said_of_a_paragraph_goes_with_it() -> None:
    gone = edits.put(rewritten(bare(), "agreed", "en"), "proposals.r2.status", ProposalStatus.WITHDRAWN)
    cleared = press.clear(gone, press.compose(gone, "en").paragraph("agreed").holds)
    anew = press.take_composed(cleared, "agreed", "en")
    assert anew.press.cleared == ()


def test_what_was_agreed_is_not_told_once_it_is_only_proposed() -> None:
    meeting = edits.put(rewritten(bare(), "agreed", "en"), "proposals.r2.status", ProposalStatus.PROPOSED)
    assert held(meeting, "en") == {"press.paragraphs.agreed-en.text": "proposed"}


@pytest.mark.parametrize(
    ("language", "headline", "caption"),
    [
        ("en", "SPbPU to open a new laboratory in Lanzhou", "Talks on the laboratory"),
        ("ru", "В Ланьчжоу откроют лабораторию", "На переговорах о совместной лаборатории"),
        ("zh", "双方将在兰州共建智能控制系统联合实验室", "双方商谈共建联合实验室"),
    ],
)
def test_titles_captions_and_quotes_by_hand_are_held_by_their_words(
    language: str, headline: str, caption: str
) -> None:
    meeting = evolve(sample(), agenda=(sample().agenda[0], evolve(sample().agenda[1], title=Text())))
    said = next(one for item in meeting.agenda for one in item.entries if one.id == "e1")
    picture = Attachment("f1", "a", "room.png", "hash", 1, "image/png", plain(caption, language))
    pressed = evolve(
        meeting.press,
        headline=plain(headline, language),
        quotes=(Quote("q1", "a", plain(said.text.get(language), language), "p2"),),
        picture="f1",
    )
    meeting = evolve(meeting, attachments=(picture,), press=pressed)
    assert held(meeting, language) == {}
    gone = edits.put(meeting, "proposals.r2.status", ProposalStatus.WITHDRAWN)
    gone = edits.put(gone, "entries.e1.off_press", True)
    assert held(gone, language) == {
        f"press.headline.{language}": "withdrawn",
        "press.picture": "withdrawn",
        f"press.quotes.q1.text.{language}": "not for the press",
    }
    words = (headline, caption, said.text.get(language).rstrip("。.")[1:])
    assert all(one in spaced(told(meeting, language)) for one in words)
    assert not [one for one in words if one in spaced(told(gone, language))]
    assert press.compose(gone, language).words("headline")
    release = press.compose(gone, language)
    holds = [*release.paragraph("headline").holds, *release.paragraph("quote.q1").holds, *release.caption]
    free = press.clear(gone, holds)
    assert held(free, language) == {}
    assert all(one in spaced(told(free, language)) for one in words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_public_anyway_holds_nothing_back(language: str) -> None:
    meeting = bare()
    for slot in ("lead", "participants", "background", "said.p2", "said.g", "outlook", "about.o1"):
        meeting = rewritten(meeting, slot, language)
    for path in ("proposals.r1.status", "proposals.r2.status", "proposals.r3.status"):
        meeting = edits.put(meeting, path, ProposalStatus.WITHDRAWN)
    assert held(meeting, language) == {}


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        (
            "en",
            "At talks in St. Petersburg on 24 June, Peter the Great St. Petersburg Polytechnic University and the "
            "Gansu Science and Technology Department agreed to exchange professors.",
        ),
        (
            "ru",
            "Санкт-Петербургский политехнический университет Петра Великого и Департамент науки и технологий "
            "провинции Ганьсу провели 24 июня в Санкт-Петербурге переговоры и договорились организовать обмен "
            "профессорами.",
        ),
        (
            "zh",
            "圣彼得堡彼得大帝理工大学与甘肃省科学技术厅于6月24日在圣彼得堡举行会谈，商定互派教授开展交流。",
        ),
    ],
)
def test_the_one_thing_agreed_is_told_by_the_lead_alone(language: str, lead: str) -> None:
    meeting = bare()
    for id in ("r1", "r2"):
        meeting = edits.put(meeting, f"proposals.{id}.status", ProposalStatus.DEFERRED)
    release = press.compose(meeting, language)
    assert spaced(release.paragraph("lead").text) == lead
    assert "proposals.r3" in release.paragraph("lead").sources
    assert release.paragraph("agreed").text == ""
    assert len(release.paragraph("headline").text) < HEADLINE_LIMIT


@pytest.mark.parametrize(
    ("language", "titles", "said"),
    [
        ("en", ("Forms of cooperation", "Funding"), "forms of cooperation and funding."),
        ("en", ("Gansu today", "Funding"), "“Gansu today” and “Funding”."),
        ("ru", ("О формах сотрудничества", "Об обмене"), "о формах сотрудничества и об обмене."),
        (
            "ru",
            ("О планах: наука, учёба", "Об обмене"),
            "о планах (наука, учёба), а также об обмене.",
        ),
        ("ru", ("Планы", "Обмен студентами"), "— планы и обмен студентами."),
    ],
)
def test_what_was_talked_of_reads_on_in_the_sentence(language: str, titles: tuple, said: str) -> None:
    meeting = sample()
    agenda = tuple(
        evolve(item, title=plain(title, language)) for item, title in zip(meeting.agenda, titles, strict=True)
    )
    text = press.compose(evolve(meeting, agenda=agenda), language).paragraph("topics").text
    assert spaced(text).endswith(said)


def test_a_title_is_not_said_twice_and_people_without_names_are_not_counted() -> None:
    meeting = sample()
    professor = plain("Professor of Mechanics", "en")
    people = tuple(
        evolve(one, honorific=plain("Prof.", "en"), post=professor) if one.id == "p2" else one
        for one in meeting.participants
    )
    parties = tuple(evolve(one, unnamed=2) for one in meeting.parties)
    text = (
        press.compose(evolve(meeting, participants=people, parties=parties), "en")
        .paragraph("participants")
        .text
    )
    assert "Liu Yemei, Professor of Mechanics" in spaced(text)
    assert "Prof. " not in spaced(text)
    assert "represented" not in text


def test_a_paragraph_whose_slot_has_gone_stays_in_its_place_and_is_told() -> None:
    meeting = rewritten(bare(), "agreed", "en")
    place = [one.slot for one in press.compose(meeting, "en").paragraphs].index("agreed")
    for id in ("r1", "r2", "r3"):
        meeting = edits.put(meeting, f"proposals.{id}.status", ProposalStatus.DEFERRED)
    assert [one.slot for one in press.compose(meeting, "en").paragraphs].index("agreed") == place
    found = check.check(meeting, packs.find("press-release", "en"), "en")
    assert "press.paragraphs.agreed-en.text" in [one.place for one in found if one.code == "press-changed"]
