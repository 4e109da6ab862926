"""Edits of a running meeting: items and their clock, what was said, proposals."""

from datetime import timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from app.domain import derive, edits, paths
from app.domain.errors import DomainError, UnknownPart
from app.domain.model import Entry, EntryKind, Fulfilment, Interval, ProposalStatus, Status
from app.domain.text import TextState, plain, write
from tests.domain.sound import assert_sound
from tests.domain.talks import NOON, at, talks


def stream(meeting, item="a1"):
    return [row.id for row in derive.stream(meeting, item)]


def said(meeting, id):
    return paths.get(meeting, f"entries.{id}")


class TestClock:
    def test_opening_an_item_closes_the_one_that_runs(self):
        meeting = edits.open_item(edits.open_item(talks(), "a1", at(0)), "a3", at(10))
        first, third = paths.get(meeting, "agenda.a1"), paths.get(meeting, "agenda.a3")
        assert (first.spans, first.done) == ((Interval(at(0), at(10)),), True)
        assert third.spans == (Interval(at(10)),)
        assert derive.current_item(meeting) is third
        assert edits.open_item(meeting, "a3", at(11)) is meeting

    def test_a_paused_item_stays_current_and_goes_on(self):
        meeting = edits.pause_item(edits.open_item(talks(), "a1", at(0)), "a1", at(10))
        assert derive.current_item(meeting).id == "a1"
        meeting = edits.open_item(meeting, "a1", at(15))
        assert derive.elapsed(paths.get(meeting, "agenda.a1"), at(20)) == timedelta(minutes=15)
        with pytest.raises(DomainError, match="not running"):
            edits.pause_item(meeting, "a3", at(20))

    def test_a_closed_item_is_no_longer_current(self):
        meeting = edits.close_item(edits.open_item(talks(), "a1", at(0)), "a1", at(10))
        assert derive.current_item(meeting) is None
        assert edits.close_item(meeting, "a1", at(12)) is meeting
        assert not paths.get(edits.open_item(meeting, "a1", at(20)), "agenda.a1").done

    def test_a_clock_set_back_counts_nothing(self):
        meeting = edits.pause_item(edits.open_item(talks(), "a1", at(60)), "a1", at(0))
        assert derive.elapsed(paths.get(meeting, "agenda.a1"), at(60)) == timedelta()

    def test_a_meeting_begins_and_ends(self):
        meeting = edits.begin(evolve(talks(), status=Status.AGENDA), at(0))
        assert (meeting.status, meeting.sessions[0].start) == (Status.LIVE, NOON)
        meeting = edits.adjourn(edits.open_item(meeting, "a1", at(5)), at(90))
        assert (meeting.status, meeting.sessions[0].end) == (Status.DRAFT, at(90))
        assert paths.get(meeting, "agenda.a1").spans == (Interval(at(5), at(90)),)

    @pytest.mark.parametrize("edit", [edits.begin, edits.adjourn])
    def test_the_start_needs_a_zone(self, edit):
        with pytest.raises(DomainError, match="zone"):
            edit(talks(), NOON.replace(tzinfo=None))


class TestEntries:
    def test_an_entry_is_filed_at_the_end_after_proposals_too(self):
        before = talks()
        meeting = edits.file_entry(before, "a1", Entry("n", "", plain("x", "en")))
        assert stream(meeting) == ["e1", "e2", "e3", "r1", "n"]
        assert paths.get(meeting, "agenda.a3") is paths.get(before, "agenda.a3")
        assert all(said(meeting, id) is said(before, id) for id in ("e1", "e2", "e3"))
        assert stream(edits.file_entry(before, "a1", Entry("n", ""), before="r1"))[3:] == ["n", "r1"]
        assert_sound(meeting)

    @pytest.mark.parametrize(
        ("item", "entry", "before"),
        [
            ("a9", Entry("n", ""), None),
            ("a1", Entry("e2", ""), None),
            ("a1", Entry("n", "", speaker="o1"), None),
            ("a1", Entry("n", "", time=NOON.replace(tzinfo=None)), None),
            ("a1", Entry("n", ""), "r2"),
        ],
    )
    def test_what_cannot_be_filed_is_refused(self, item, entry, before):
        with pytest.raises(DomainError):
            edits.file_entry(talks(), item, entry, before)

    def test_an_entry_moves_to_another_item(self):
        before = talks()
        meeting = edits.move_entry(before, "e1", "a3")
        assert (stream(meeting), stream(meeting, "a3")) == (["e2", "e3", "r1"], ["e1"])
        assert evolve(said(meeting, "e1"), position="") == evolve(said(before, "e1"), position="")
        assert paths.get(meeting, "agenda.a2") is paths.get(before, "agenda.a2")
        assert_sound(meeting)

    def test_an_entry_moves_within_its_item(self):
        meeting = edits.move_entry(talks(), "e3", "a1", "e1")
        assert stream(meeting) == ["e3", "e1", "e2", "r1"]
        assert edits.move(talks(), "entries.e3", "e1") == meeting
        assert edits.move_entry(meeting, "e3", "a1", "e1") is meeting
        assert edits.move_entry(meeting, "e3", "a1", "e3") is meeting

    def test_two_entries_are_joined(self):
        meeting = edits.join_entries(talks(), "e1", "e2")
        joined = said(meeting, "e1")
        assert joined.text.get("en") == "We have rooms We have people"
        assert (joined.check, joined.speaker, joined.raw) == (True, "p3", "@p3 x")
        assert stream(meeting) == ["e1", "e3", "r1"]
        assert_sound(meeting)
        with pytest.raises(DomainError, match="itself"):
            edits.join_entries(meeting, "e1", "e1")
        with pytest.raises(UnknownPart):
            edits.join_entries(meeting, "e1", "e9")

    def test_joining_keeps_every_language_and_knows_which_are_stale(self):
        meeting = edits.write(talks(), "entries.e1.text", "ru", "Есть помещения", TextState.VERIFIED)
        meeting = edits.write(meeting, "entries.e2.text", "ru", "Есть люди", TextState.VERIFIED)
        meeting = edits.write(meeting, "entries.e2.text", "zh", "有人")
        text = said(edits.join_entries(meeting, "e1", "e2"), "e1").text
        assert (text.get("ru"), text.state("ru")) == ("Есть помещения Есть люди", TextState.STALE)
        assert (text.get("zh"), text.state("zh")) == ("有人", TextState.STALE)

    def test_texts_of_different_sources_are_joined(self):
        meeting = edits.file_entry(talks(), "a1", Entry("n", "", plain("Согласны", "ru")))
        assert said(edits.join_entries(meeting, "e3", "n"), "e3").text.get("en") == "Both agree Согласны"
        meeting = edits.file_entry(meeting, "a1", Entry("blank", ""))
        assert said(edits.join_entries(meeting, "blank", "e1"), "blank").text == said(meeting, "e1").text

    def test_an_entry_is_split_between_two_words(self):
        meeting = edits.split_entry(talks(), "e1", "en", 7, "n")
        first, second = said(meeting, "e1"), said(meeting, "n")
        assert (first.text.get("en"), second.text.get("en")) == ("We have", "rooms")
        assert (second.speaker, second.time, second.raw) == ("p3", first.time, "")
        assert stream(meeting) == ["e1", "n", "e2", "e3", "r1"]
        assert_sound(meeting)

    def test_a_split_leaves_the_translation_with_the_first_part(self):
        meeting = edits.write(talks(), "entries.e1.text", "ru", "У нас есть помещения")
        first = said(edits.split_entry(meeting, "e1", "en", 7, "n"), "e1")
        assert (first.text.get("ru"), first.text.state("ru")) == ("У нас есть помещения", TextState.STALE)

    @pytest.mark.parametrize(("language", "at_"), [("en", 0), ("en", 99), ("en", -3), ("ru", 3)])
    def test_no_part_of_a_split_is_empty(self, language, at_):
        with pytest.raises(DomainError, match="between two words"):
            edits.split_entry(talks(), "e1", language, at_, "n")

    @given(st.text("ab c", min_size=1, max_size=20), st.integers(0, 20))
    def test_joining_what_was_split_gives_the_words_back(self, text, place):
        meeting = edits.write(talks(), "entries.e1.text", "en", text)
        try:
            split = edits.split_entry(meeting, "e1", "en", place, "n")
        except DomainError:
            assert not text[:place].strip() or not text[place:].strip()
            return
        parts = (said(split, "e1").text.get("en"), said(split, "n").text.get("en"))
        assert "".join("".join(parts).split()) == "".join(text.split())
        joined = edits.join_entries(split, "e1", "n")
        assert said(joined, "e1").text.get("en") == " ".join(parts)
        assert stream(joined) == stream(meeting)

    def test_an_entry_becomes_a_proposal_and_an_entry_again_in_its_place(self):
        before = talks()
        meeting = edits.entry_to_proposal(before, "e2", "n", ProposalStatus.AGREED, at(9))
        made = paths.get(meeting, "proposals.n")
        assert (made.by, made.status, made.check, made.time) == ("h", ProposalStatus.AGREED, True, at(9))
        assert stream(meeting) == ["e1", "n", "e3", "r1"]
        assert_sound(meeting)
        back = edits.proposal_to_entry(meeting, "n", "e2")
        assert evolve(said(back, "e2"), time=None) == said(before, "e2")
        assert stream(back) == stream(before)
        assert back.proposals == before.proposals

    def test_a_proposal_under_no_item_cannot_become_an_entry(self):
        with pytest.raises(DomainError, match="no item"):
            edits.proposal_to_entry(talks(), "r2", "n")
        with pytest.raises(DomainError, match="taken"):
            edits.proposal_to_entry(talks(), "r1", "e1")
        with pytest.raises(DomainError, match="taken"):
            edits.entry_to_proposal(talks(), "e1", "r1", ProposalStatus.PROPOSED, NOON)

    def test_a_proposal_made_an_entry_takes_its_vote_off_itself(self):
        meeting = edits.proposal_to_entry(talks(), "r1", "n")
        assert meeting.votes[0].proposal == ""
        assert said(meeting, "n").kind is EntryKind.STATEMENT
        assert_sound(meeting)


class TestProposals:
    def test_a_decision_has_its_time(self):
        meeting = edits.decide(talks(), "r1", ProposalStatus.RESERVED, at(40))
        found = paths.get(meeting, "proposals.r1")
        assert (found.status, found.time) == (ProposalStatus.RESERVED, at(40))
        assert edits.decide(meeting, "r1", ProposalStatus.RESERVED, at(50)) is meeting

    def test_every_wording_is_kept(self):
        meeting = talks()
        for minute, words in enumerate(["Set up two", "Set up three"], 1):
            meeting = edits.reword(meeting, "r1", "en", words, at(minute), "p2")
        found = paths.get(meeting, "proposals.r1")
        assert found.text.get("en") == "Set up three"
        kept = [(w.text.get("en"), w.time, w.author) for w in found.wordings]
        assert kept == [("Set it up", at(1), "p2"), ("Set up two", at(2), "p2")]
        assert edits.reword(meeting, "r1", "en", "Set up three", at(9)) is meeting
        back = edits.restore_wording(meeting, "r1", 0, at(10))
        assert paths.get(back, "proposals.r1.text.en") == "Set it up"
        assert len(paths.get(back, "proposals.r1.wordings")) == 3

    def test_a_field_left_records_the_wording_it_had(self):
        before = talks()
        earlier = before.proposals[0].text
        typed = edits.write(before, "proposals.r1.text", "en", "Set it up now")
        earlier = paths.get(before, "proposals.r1.text")
        meeting = edits.record_wording(typed, "r1", earlier, at(3))
        assert [w.text for w in paths.get(meeting, "proposals.r1.wordings")] == [earlier]
        assert edits.record_wording(meeting, "r1", earlier, at(4)) is meeting
        assert edits.record_wording(before, "r1", earlier, at(4)) is before
        assert edits.record_wording(typed, "r1", write(plain("", "en"), "en", ""), at(4)) is typed

    def test_a_wording_is_kept_with_the_first_key_and_once(self):
        meeting = talks()
        earlier = paths.get(meeting, "proposals.r1.text")
        for minute, words in enumerate(["Set it up n", "Set it up no", "Set it up now"], 1):
            meeting = edits.type_wording(meeting, "r1", "en", words, earlier, at(minute))
        found = paths.get(meeting, "proposals.r1")
        assert found.text.get("en") == "Set it up now"
        assert [(w.text, w.time, w.author) for w in found.wordings] == [(earlier, at(1), found.by)]
        back = edits.type_wording(meeting, "r1", "en", "Set it up", earlier, at(4))
        assert paths.get(back, "proposals.r1.wordings") == ()
        assert edits.type_wording(back, "r1", "en", "Set it up", earlier, at(5)) is back

    def test_a_translation_and_a_first_wording_are_no_new_ones(self):
        meeting = talks()
        earlier = paths.get(meeting, "proposals.r1.text")
        translated = edits.type_wording(meeting, "r1", "ru", "Создать", earlier, at(1))
        assert paths.get(translated, "proposals.r1.wordings") == ()
        first = edits.type_wording(meeting, "r1", "en", "Found", write(plain("", "en"), "en", ""), at(1))
        assert paths.get(first, "proposals.r1.wordings") == ()

    def test_wordings_that_make_no_sense_are_refused(self):
        with pytest.raises(DomainError, match="nobody"):
            edits.reword(talks(), "r1", "en", "x", at(1), "nobody")
        with pytest.raises(DomainError, match="no such"):
            edits.restore_wording(talks(), "r1", 0, at(1))
        with pytest.raises(UnknownPart):
            edits.decide(talks(), "r9", ProposalStatus.AGREED, at(1))

    def test_only_what_was_agreed_is_fulfilled(self):
        with pytest.raises(DomainError, match="agreed"):
            edits.fulfil(talks(), "r1", Fulfilment.DONE)
        meeting = edits.decide(talks(), "r1", ProposalStatus.AGREED, at(1))
        found = paths.get(edits.fulfil(meeting, "r1", Fulfilment.DONE, "by May"), "proposals.r1")
        assert (found.fulfilment, found.fulfilment_note) == (Fulfilment.DONE, "by May")
