"""labels.csv names every word of the schema in two languages; events.csv holds dated, sorted events."""

import re

from helpers import lexicon, schema
from helpers.text import nfc

LABELS = lexicon.rows("labels")
EVENTS = lexicon.rows("events")
DIACRITICS = re.compile(r"[à-ỹđ]", re.IGNORECASE)
PLAIN = {"Euro", "Trong bài", "USD"}  # Vietnamese without a mark


def vocabulary():
    constants = [value for name, value in vars(schema).items() if name.isupper() and isinstance(value, tuple)]
    words = {word for value in constants for word in value if isinstance(word, str)}
    columns = [column for table in schema.TABLES.values() for column in table]
    return words | set(schema.TABLES) | {column.name for column in columns} | {w for c in columns for w in c.words}


def test_every_word_of_the_schema_has_a_label():
    assert vocabulary() - {row["key"] for row in LABELS} == set()


def test_labels_are_filled_unique_and_nfc():
    keys = [row["key"] for row in LABELS]
    assert len(keys) == len(set(keys))
    for row in LABELS:
        for cell in (row["en"], row["vi"]):
            assert cell, row
            assert cell == nfc(cell).strip(), row


def test_english_and_vietnamese_are_not_swapped():
    for row in LABELS:
        assert not re.search(r"[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốổỗộớờởỡợụủứừửữựỳỵỷỹ]", row["en"]), row
        assert DIACRITICS.search(row["vi"]) or row["vi"] in PLAIN or re.fullmatch(r"Th\d+", row["vi"]), row


def test_two_words_of_one_list_never_print_alike():
    printed = {row["key"]: row for row in LABELS}
    for name in (
        "TOPICS",
        "LEVELS",
        "VISIT_KINDS",
        "FUNDING_KINDS",
        "STAGES",
        "MEASURES",
        "DIRECTIONS",
        "SERIES_KINDS",
    ):
        for language in ("en", "vi"):
            shown = [printed[word][language] for word in getattr(schema, name)]
            assert len(shown) == len(set(shown)), (name, language)


def test_events_are_dated_and_sorted():
    assert list(EVENTS) == sorted(EVENTS, key=lambda row: (row["date_from"], row["date_to"]))
    for row in EVENTS:
        assert schema.is_date(row["date_from"]), row
        assert schema.is_date(row["date_to"]), row
        assert row["date_from"] <= row["date_to"], row
        assert row["label_en"], row
        assert DIACRITICS.search(row["label_vi"]), row
        assert not row["source_url"] or row["source_url"].startswith("https://"), row
