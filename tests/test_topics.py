"""Topics: which phrases count, which are hidden or out of place, and what five real pages touch."""

import json
from collections import Counter
from pathlib import Path

import pytest

from helpers.language import lexicon
from helpers.language.letters import fold, nfc
from helpers.recordtopics import implied
from helpers.schema import TOPICS
from helpers.tables import load
from helpers.text import Article
from helpers.topics import find_mentions, matcher, spellings, topics_of

PAGES = Path(__file__).parents[2] / "shared" / "articles"

CASES = {  # text -> what counts, in the schema's order; one line a behaviour
    "longest phrase alone": (
        "Trụ cột quốc phòng - an ninh vững chắc.",
        ["defence_security: quốc phòng - an ninh"],
    ),
    "dash without blanks": ("Lĩnh vực quốc phòng-an ninh.", ["defence_security: quốc phòng - an ninh"]),
    "en dash": ("Lĩnh vực quốc phòng – an ninh.", ["defence_security: quốc phòng - an ninh"]),
    "mark on the second vowel": ("Ngành thuỷ điện ấy.", ["energy: thủy điện"]),
    "mark on the first vowel": ("Ngành thủy điện ấy.", ["energy: thủy điện"]),
    "i or y": ("Bàn giao hài cốt liệt sỹ.", ["war_legacy: hài cốt liệt sĩ"]),
    "two as a figure": ("Lãnh đạo 2 tỉnh gặp nhau.", ["local_cooperation: hai tỉnh"]),
    "capitals": ("KIM NGẠCH tăng mạnh.", ["trade_investment: kim ngạch"]),
    "a phrase of two topics": (
        "Chợ biên giới họp hằng tuần.",
        ["trade_investment: chợ biên giới", "border: chợ biên giới"],
    ),
    "counted each time": ("Học bổng toàn phần, học bổng bán phần.", ["education_training: học bổng x2"]),
    "across punctuation": ("(ASEAN), “lũ quét”.", ["environment_disaster: lũ quét", "asean_mekong: ASEAN"]),
    "office in the first sentence": (
        "Bộ trưởng Bộ Quốc phòng nước bạn đến nơi. Trời mưa.",
        ["defence_security: Bộ trưởng Bộ Quốc phòng"],
    ),
    "office on a list of guests": ("Đoàn đã tới nơi.\nCùng đi có Bộ trưởng Bộ Quốc phòng, Thứ trưởng Bộ Y tế.", []),
    "ministry further down": ("Đoàn đã tới nơi.\nBộ Y tế gửi thư cảm ơn.", ["health: Bộ Y tế"]),
    "front on a list of guests": ("Trời mưa.\nDự lễ có Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam.", []),
    "medal is no labour": ("Bà được tặng Huân chương Lao động hạng Nhì.", []),
    "newspaper is no army": ("Bài đăng trên báo Quân đội nhân dân.", []),
    "guard of honour is no army": ("Chủ và khách duyệt Đội danh dự Quân đội nhân dân Việt Nam.", []),
    "peaceful environment": ("Giữ môi trường hòa bình, ổn định.", []),
    "surroundings of a school": ("Các em có môi trường sống tốt, môi trường giáo dục thân thiện.", []),
    "policy and list are no books": ("Theo chính sách mới, danh sách còn dài.", []),
    "airport of arrival": ("Chuyên cơ hạ cánh xuống Cảng hàng không quốc tế Nội Bài.", []),
    "part of a syllable": ("Bảo, Lụa, Sáchs và 12MW9.", []),
    "surname": ("Ông Ngô Văn Tỵ cảm ơn.", []),
    "same letters, other marks": ("Hội nghi thuy dien ở xa.", []),
    "greetings": ("Tình hữu nghị vĩ đại, đoàn kết đặc biệt mãi bền lâu.", []),
    "another subject": ("Đội khách ghi hai bàn trong mười phút cuối.", []),
    "empty": ("", []),
}
MISSES = {  # wanted, not done yet; strict xfail, so the fix must move the line up
    "first sentence is the list of guests": (
        "Tham gia đoàn có Thủ tướng nước bạn và Bộ trưởng Bộ Quốc phòng.",
        ["diplomacy: Thủ tướng"],
    ),
    "an organisation abroad": ("Bà làm việc cho một ngân hàng ở Thụy Sĩ.", []),
    "a given name": ("Ông Ngô Văn Bão cảm ơn.", []),
}


def told(article):
    return [f"{m.topic}: {m.phrase}" + (f" x{m.count}" if m.count > 1 else "") for m in find_mentions(article)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(pytest.param(*case, id=name) for name, case in CASES.items()),
        *(pytest.param(*case, id=name, marks=pytest.mark.xfail(strict=True)) for name, case in MISSES.items()),
    ],
)
def test_mentions(text, expected):
    assert told(Article("a", nfc(text))) == expected


def test_title_counts_for_topics_only():
    article = Article("a", "Trời mưa.", title="Trao học bổng ở cửa khẩu")
    assert topics_of(article) == ("education_training", "border")
    assert find_mentions(article) == []


CENTRAL = {  # title, text -> the topics it is about; one line a behaviour
    "in the title": ("Cầu treo mới", "Trời mưa.\nDân vui.", ("transport_infrastructure",)),
    "in the first sentence": ("", "Ngân hàng mở cửa.\nTrời mưa.", ("finance_banking",)),
    "told twice further down": ("", "Trời mưa.\nBệnh viện mở cửa.\nBác sĩ đến.", ("health",)),
    "one phrase twice": ("", "Trời mưa.\nCửa khẩu đông.\nCửa khẩu vắng.", ("border",)),
    "a field once": ("", "Trời mưa.\nHai bên bàn về nông nghiệp, năng lượng.", ("energy", "agriculture")),
    "training of officials once": ("", "Trời mưa.\nHai ngành sẽ đào tạo, bồi dưỡng cán bộ.", ("education_training",)),
    "a conference by the provinces that it is for": (
        "",
        "Trời mưa.\nHai ông dự hội nghị các tỉnh có chung đường biên giới.",
        ("border",),
    ),
    # negatives
    "guests of a consulate and a committee": (
        "",
        "Trời mưa.\nTổng lãnh sự cùng khách của Ủy ban Hợp tác Lào - Việt Nam đến dự.\nTổng lãnh sự vui.",
        (),
    ),
    "once in the first sentence, much else behind": (
        "",
        "Họ gặp nhau ở cửa khẩu.\nBệnh viện có bác sĩ, y tế có thuốc men.\nNhà trường có học sinh, giáo viên, lớp học.",
        ("education_training", "health"),
    ),
    "a soldier in passing": ("", "Trời mưa.\nÔng từng là bộ đội.", ()),
    "a bridge in passing": ("", "Trời mưa.\nQua cầu treo là tới bản.\nDân vui.", ()),
    "a bank and a doctor in passing": ("", "Trời mưa.\nNgân hàng góp tiền.\nBác sĩ đến.", ()),
    "an office further down, in two places": ("", "Trời mưa.\nCùng đi có Thủ tướng.\nThủ tướng vui.", ()),
}


@pytest.mark.parametrize("name", CENTRAL)
def test_a_topic_is_what_an_article_is_about(name):
    title, text, topics = CENTRAL[name]
    assert topics_of(Article("a", text, title=title)) == topics


def test_topics_stand_in_the_order_of_the_schema():
    article = Article("a", "Kiều bào góp tiền xây bệnh viện gần đường biên giới, trước sự chứng kiến của Thành ủy.")
    assert topics_of(article) == ("politics_party", "health", "border", "labour_community")


BESIDE = {  # what stands beside the news makes no topic alone, with other words of its topic it does
    "sports and songs at a school": (
        "Hai trường thi đấu thể thao, biểu diễn văn nghệ. Thể thao nối gần hai trường; văn nghệ cũng vậy.",
        "culture_tourism",
        False,
    ),
    "wishes for a feast": (
        "Đoàn tỉnh bạn sang chúc Tết Bunpimay. Nhân Bunpimay, hai bên trao quà. Bunpimay vui.",
        "culture_tourism",
        False,
    ),
    "a feast that is kept": (
        "Trường tổ chức vui Tết Bunpimay. Nhân Bunpimay, các em té nước, múa lăm vông.",
        "culture_tourism",
        True,
    ),
    "after the pandemic": ("Sau đại dịch Covid-19, buôn bán hồi lại. Dịch bệnh đã lùi.", "health", False),
    "help in the pandemic": ("Tỉnh trao khẩu trang giúp bạn chống Covid-19. Bệnh viện nhận máy thở.", "health", True),
    "anniversary": (
        "Năm nay là 70 năm thiết lập quan hệ ngoại giao và 55 năm Hiệp ước Hữu nghị và Hợp tác.",
        "diplomacy",
        False,
    ),
    "goods of trade": ("Hàng nhập có gỗ, cao su, phân bón. Gỗ tăng mạnh.", "agriculture", False),
    "farming": ("Dự án trồng cao su, chăn nuôi gia súc giúp dân bản. Cao su lên xanh.", "agriculture", True),
    "hosts are party secretaries": (
        "Bí thư Tỉnh ủy tiếp khách. Phó Bí thư Tỉnh ủy cùng dự với Đảng bộ huyện.",
        "politics_party",
        False,
    ),
    "a person's name": ("Ông Bun Phim Xay Sỏn tới thăm. Ông Bun Phim Xay Sỏn cảm ơn.", "culture_tourism", False),
    "a school of general learning": ("Trường Văn hóa đón khách. Trường Văn hóa tặng quà.", "culture_tourism", False),
    "an embassy takes part": (
        "Đại sứ quán Lào góp quà cùng Tổng Lãnh sự quán. Đại sứ quán Lào cảm ơn mọi người.",
        "diplomacy",
        False,
    ),
    "an embassy and diplomats": (
        "Đại sứ quán Lào mời Bộ Ngoại giao và cán bộ đối ngoại dự hội thảo ngoại giao.",
        "diplomacy",
        True,
    ),
    "a party chief receives a minister": (
        "Tổng Bí thư tiếp khách của ngành tư pháp. Tổng Bí thư nhắc tình cảm giữa hai Đảng.",
        "politics_party",
        False,
    ),
    "a party chief and the party's work": (
        "Tổng Bí thư tiếp khách. Tổng Bí thư nói về công tác xây dựng Đảng và Ban Tổ chức Trung ương.",
        "politics_party",
        True,
    ),
    "economy and culture in one breath": (
        "Hai bên mở rộng kinh tế, văn hóa. Khách xem triển lãm về văn hóa.",
        "culture_tourism",
        False,
    ),
    "firms and welfare": ("Doanh nghiệp tạo việc làm, góp phần an sinh xã hội.", "labour_community", False),
    "two delegations": ("Hai đoàn bắt tay. Hai đoàn chụp ảnh.", "people_to_people", False),
    "reporters ask": ("Phóng viên hỏi. Các phóng viên ghi lại.", "media", False),
    "a hall": ("Lễ diễn ra tại nhà văn hóa bản. Nhà văn hóa đông người.", "culture_tourism", False),
}


@pytest.mark.parametrize(("text", "topic", "touched"), BESIDE.values(), ids=BESIDE)
def test_what_stands_beside_the_news(text, topic, touched):
    assert (topic in topics_of(Article("a", text))) == touched


def test_a_new_row_changes_the_reading():
    rows = [
        {"topic": "energy;border", "phrase": "trạm sạc", "where": "", "safe_because": ""},
        {"topic": "", "phrase": "trạm sạc đồ chơi", "where": "", "safe_because": "a toy"},
    ]
    found = [match.key.topics for match in matcher(rows).find("Trạm sạc cạnh trạm sạc đồ chơi.")]
    assert found == [("energy", "border"), ()]


def test_spellings():
    assert spellings("Hòa Bình - Quý") == [
        "hòa bình - quý",
        "hoà bình - quý",
        "hòa bình-quý",
        "hòa bình – quý",
        "hòa bình–quý",
        "hoà bình-quý",
        "hoà bình – quý",
        "hoà bình–quý",
    ]


# The file itself

ROWS = lexicon.rows("topics")


def test_every_topic_has_phrases_and_no_other_is_named():
    phrases = Counter(topic for row in ROWS for topic in lexicon.split(row["topic"]))
    assert set(phrases) == set(TOPICS)
    assert min(phrases.values()) >= 20, phrases


def test_no_two_rows_claim_one_spelling():
    claims = Counter(spelling for row in ROWS for spelling in spellings(row["phrase"]))
    assert [spelling for spelling, n in claims.items() if n > 1] == []


def test_rows_are_well_formed():
    assert {row["where"] for row in ROWS} <= {"", "lead", "field", "beside"}
    for row in ROWS:
        assert row["phrase"] == nfc(row["phrase"]).strip(), row
        assert "  " not in row["phrase"], row


def test_a_row_without_topic_says_why_and_hides_something():
    topical = matcher(row for row in ROWS if row["topic"])
    for row in ROWS:
        if not row["topic"]:
            assert row["safe_because"], row
            assert list(topical.find(row["phrase"])), f"{row['phrase']!r} hides no phrase"


def test_rows_are_sorted():
    def place(row):
        topics = lexicon.split(row["topic"])
        return (TOPICS.index(topics[0]) if topics else len(TOPICS), row["where"] == "lead", fold(row["phrase"]))

    assert [place(row) for row in ROWS] == sorted(map(place, ROWS))


# Real pages

GOLD = json.loads((PAGES / "gold.json").read_text("utf-8"))["pages"] if (PAGES / "gold.json").exists() else []


@pytest.mark.skipif(not GOLD, reason="the folder of real pages is not here")
@pytest.mark.parametrize("page", GOLD, ids=lambda page: page["file"][:3])
def test_real_pages_touch_what_a_reader_found(page):
    lines = nfc((PAGES / page["file"]).read_text("utf-8")).split("\n")
    body = "\n".join(line.strip() for first, last in page["keep"] for line in lines[first - 1 : last] if line.strip())
    touched = topics_of(Article(page["file"], body, title=lines[page["title_line"] - 1]))
    assert set(page["topics_at_least"]) <= set(touched)
    assert len(touched) <= 16, "a rule that finds every topic everywhere says nothing"


# Topics of records

LOCAL_AND_DEFENCE = {"local_cooperation", "defence_security"}
RECORDS = {  # rows of an article by table -> the topics that they imply; one line a behaviour
    "a trip of a province": ({"visits": [{"level": "provincial", "kind": "working"}]}, {"local_cooperation"}),
    "two topics of one office": ({"visits": [{"level": "head_of_party"}]}, {"politics_party", "diplomacy"}),
    "a province and the army give": ({"funding": [{"donor": "Nghệ An;Vietnam People's Army"}]}, LOCAL_AND_DEFENCE),
    "any count": ({"scholarships": [{"provider": None}]}, {"education_training"}),
    # negatives
    "a trip only recalled": ({"visits": [{"level": "provincial", "status": "recalled"}]}, set()),
    "a state gives": ({"funding": [{"donor": "Vietnam", "recipient": "Laos"}]}, set()),
    "nobody known": ({"funding": [{"donor": None, "recipient": "Trường Mẫu giáo Hoa Mai"}], "visits": []}, set()),
}


@pytest.mark.parametrize("name", RECORDS)
def test_records_imply_topics(name):
    facts, topics = RECORDS[name]
    assert implied(facts) == topics


def test_what_records_imply_is_what_coders_found():
    """Of the hand-coded articles with such a record, at least three in four have its topic, and no row has none."""
    tables = load()
    coded = tables.articles.set_index("article_id")["topics"].fillna("").str.split(";")
    for row in lexicon.rows("record_topics"):
        frame = getattr(tables, row["table"])
        frame = frame[frame["coding"] == "hand"].to_dict("records")
        alone = {row["table"]: {row["column"]: {row["value"]: frozenset({row["topic"]})}}}
        having = {one["article_id"] for one in frame if implied({row["table"]: [one]}, alone)}
        share = sum(row["topic"] in coded[article] for article in having) / len(having)
        assert share >= 0.75, f"{row}: {share:.2f} of {len(having)} articles"
