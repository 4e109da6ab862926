from hypothesis import given
from hypothesis import strategies as st

from app.domain import shape
from app.domain.text import Text, TextState, plain, verify, write
from tests.domain.strategies import LANGUAGES, some_words, texts

languages = st.sampled_from(LANGUAGES)


@given(texts(), languages, some_words)
def test_what_is_written_is_read(text, language, words):
    written = write(text, language, words)
    assert written.get(language) == words
    assert [v for v in written.variants if v.language != language] == [
        v for v in text.variants if v.language != language
    ]
    assert written.source == (text.source or language)


@given(texts(), languages)
def test_writing_the_same_changes_nothing(text, language):
    assert write(text, language, text.get(language)) is text


@given(texts(), languages)
def test_a_text_stays_sound_when_a_language_is_emptied(text, language):
    emptied = write(text, language, "")
    assert emptied.get(language) == ""
    assert not emptied.variants or emptied.variant(emptied.source) is not None
    assert emptied == Text() or emptied.variants


@given(texts(), some_words)
def test_a_new_source_makes_translations_stale_and_a_new_translation_never_the_source(text, words):
    for language in LANGUAGES:
        if language == text.source or not text.source:
            continue
        translated = write(text, language, words)
        assert translated.state(text.source) is text.state(text.source)
        if text.get(language) != words:
            assert translated.state(language) is TextState.DRAFT
        renewed = write(translated, text.source, text.original + "!")
        if renewed.variant(language).of:
            assert renewed.state(language) is TextState.STALE
            assert verify(renewed, language).state(language) is TextState.VERIFIED


def test_going_back_to_the_old_source_makes_a_translation_fresh_again():
    text = write(plain("one", "en"), "ru", "один", TextState.VERIFIED)
    changed = write(text, "en", "two")
    assert changed.state("ru") is TextState.STALE
    assert write(changed, "en", "one").state("ru") is TextState.VERIFIED


def test_the_best_is_the_language_then_the_source_then_any():
    text = write(plain("one", "en"), "ru", "один")
    assert (text.best("ru"), text.best("zh"), Text().best("en")) == ("один", "one", "")


def test_equal_texts_are_equal_in_whatever_order_they_were_written():
    first = write(write(plain("a", "en"), "ru", "б"), "zh", "丙")
    second = write(write(plain("a", "en"), "zh", "丙"), "ru", "б")
    assert first == second


def test_a_text_with_half_a_character_is_refused():
    field = shape.shapes(type(_holder()))["title"]
    assert "half" in shape.objection(field, plain("\ud800", "en"))


def _holder():
    from app.domain.model import Meeting

    return Meeting("m")
