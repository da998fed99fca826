"""Patterns of the words around a place or a day: whether something takes place there, and whose it is."""

from __future__ import annotations

import re
from functools import cache

from helpers.language import lexicon
from helpers.language.letters import UPPER


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    """The patterns by name, made when first asked for."""

    def build(template: str) -> re.Pattern[str]:
        return lexicon.regex(template, "visit_words")

    return {
        # behind one of these another thing is told: "chuyến thăm nhằm ..."
        "ends": build(r"(?<!\w) <ends_reach> (?!\w) | [;:]"),
        "to": build(r"(?<!\w) <to> (?: \s <of_place> )? $"),
        # "tại ..." some way before the place
        "at": build(r"(?<!\w) <at> (?!\w|\s<till>\b) (?: (?! (?<!\w) <at> (?!\w) ) (?: [^.;:] | \.(?=\S) ) ){0,60} $"),
        # words between a venue and a country: "Tại buổi tiếp[, Thủ tướng cảm ơn ]Nhật Bản", not "tại Bali, nước Xay"
        "aside_of_place": build(
            rf""", \s (?: (?: <abroad_unit> | (?-i:[{UPPER}])[\w.-]* ) ,? \s )*
                (?! <abroad_unit> (?!\w) ) (?-i:[^\W\d_{UPPER}])"""
        ),
        "leads": build(r"(?: <to> | <at_only> ) (?!\w)"),
        "at_once": build(r"(?<!\w) <at> \s+ $"),
        "sends": build(r"(?<!\w) <sends> (?!\w)"),
        # "X [nêu rõ, ]hàng nghìn người con của tỉnh đã sang Lào", "X [vui mừng khi] các bạn trẻ sang Lào"
        "of_others": build(
            r"(?<!\w) <says> (?: \s? [,:] \s | \s (?: <says_that> | <several> | <counted> | \d{1,5} ) (?!\w) )"
        ),
        # "X vui mừng khi [các] bạn trẻ", "X cho biết, năm 2017, [Tỉnh đoàn đã] tổ chức khám bệnh ở huyện Mường Mày"
        "of_many": build(
            r"""(?<!\w) <says> (?:
              (?: \s? [,:] \s | \s <says_that> \s ) (?: <several> | <counted> | \d{1,5} ) (?!\w)
              | \s? ,? \s (?: [^.;:,]{0,40} , \s )? (?: <crossing_body> | <led_unit> ) \s (?: [^,.;:]{0,40}? \s )??
                <before_crossing> \s )"""
        ),
        # "đến thăm và làm việc [tại tỉnh ta]", "thăm và làm việc [với một số cơ quan], đơn vị thuộc Quân khu 5"
        "our_own": build(r"\s* (?: <to> | <and_with> )? \s* (?: <several> \s )? <our_own> (?!\w)"),
        "arranges": build(r"(?: \s\([^()]+\) )? \s* (?: \w+ \s+ ){0,3}? <arranges> (?!\w) (?! \s+ <delegation> )"),
        "at_home_event": build(r"\s* (?: [^,.;:()]{0,30}? \s+ )?? <at_home_event> (?!\w)"),
        "of_ours": build(r"(?<!\w) <own_province> (?!\w)"),  # "thăm và làm việc tại tỉnh ta"
        "inside": build(r"(?<!\w) <at_only> (?!\w) [^.;:]{0,60} $"),
        # "Tin từ Bộ Ngoại giao [ngày 3/5]: ..."
        "report": build(r"(?<!\w) <report> (?!\w) (?: (?! (?<!\w) <report_ends> (?!\w) ) [^,.;:] ){0,70} $"),
        # "Bộ Ngoại giao ngày 12/2 thông báo: X ", "Theo thông báo của Bộ Ngoại giao, X ", and not "X đã"
        "announced": build(
            r"""(?<!\w) (?: <announcer> \s [^.;:,]{0,40}? <announces> | <report> \s <announcer> ) (?!\w) \s? [,:]? \s
            (?: (?! (?<!\w) <gone> (?!\w) ) [^.;] ){0,160} $"""
        ),
        "report_next": build(r"\s* ,? \s* <report> (?!\w)"),  # "[ngày 3/5], theo tin từ ..."
        # "Viêng Chăn (Lào)[ đã là nơi] hai bên gặp nhau", "xây dựng tại Salavan (Lào)[ vừa được khánh thành]"
        "venue_behind": build(
            r"""\s* (?: \( [^()]{1,20} \) \s* )? ,? \s* (?: (?:sẽ|đã|đang|cũng|vừa) \s+ )?
            (?: <venue> | được \s (?: \w+ \s ){0,2}? <opened> ) (?!\w)"""
        ),
        "airport": build(r"(?<!\w) <airport> (?!\w)"),
        # "Tại [cửa khẩu Na Mèo, ông X đã đón đoàn]"
        # or "[Đón đoàn tại cửa khẩu Na Mèo] có ông X"
        "gate": build(
            r"""(?<!\w) (?: (?: <gate> | <airport> ) (?!\w) [^.;]{0,200} \s <greets_in>
            | <greets_in> \s [^.;,]{0,20}? <at_only> \s <gate> ) (?!\w)"""
        ),
        # "vui mừng [trở lại ]Việt Nam sau chuyến thăm tháng 5"
        "after_trip": build(r"[^.;:]{0,30}? \s (?P<trip> <after_that> ) (?!\w)"),
        "back_in": build(r"(?<!\w) <back_in> \s+ (?: <led_unit> \s+ )? $"),
        # "[ngày 3/5], báo X dẫn lời ..."
        "press": build(r"\s* ,? [^,.;:]{0,40} (?<!\w) <press> (?!\w)"),
        # "theo Kế hoạch số 1452/KH-ĐHQB [ngày 23/12]", and "Biên bản hội đàm ký ngày [19/6]"
        "document": build(r"(?<!\w) <document_no> \s? \d+ / [\w/.-]+ [^,.;:]{0,40} $"),
        "signed_on": build(r"(?<!\w) <signed_on> \s $"),
        "signed_at": build(r"(?<!\w) <signed_on> \s [\d/.-]{3,12} \s* $"),  # "ký ngày 19/6/2022 [tại Đồng Hới]"
        # "Hoạt động kéo dài từ hôm nay đến [ngày 18/9]"
        "lasts": build(r"(?<!\w) <lasts> (?!\w) [^,.;:]{0,40} \b (?:đến|tới) \s (?: hết \s )? (?: ngày \s )? $"),
        "leg_days": build(
            r"\s (?: <day_of_trip> \s )? (?: ngày \s )? (?=\d)"
        ),  # "thăm Campuchia[ từ ngày ]20-21/9, Lào ..."
        # "[trước khi sang ]thăm Lào, ngày 1/3, tại Hà Nội, X đã tiếp ...", "[trước ]chuyến thăm, ngày 1/3, ..."
        "not_yet": build(r"(?<!\w) <not_yet> \s (?: (?: <before_crossing> | <crossing> | <sets_out> ) \s ){0,3} $"),
        "up_to": build(r"(?<!\w) (?:đến|tới) \s (?: hết \s )? (?: ngày \s )? $"),
        "pronoun": build(r"\s* ,? \s* <pronoun> (?!\w)"),  # "ngày 1-2/12[, ông] sẽ dự ..."
        "pronoun_before": build(r"(?<!\w) <pronoun> (?!\w) [^,.;:]{0,40} $"),  # "[khách sẽ ở Việt Nam] ngày 26-27/1"
        # "X nhấn mạnh, sau chuyến thăm của [đồng chí] ...", no "của ông Y"
        "himself": build(rf"<himself> (?!\w) (?! \s (?-i:[{UPPER}]) )"),
        "each": build(r"\s (?: \w+ \s )?? <each_went> (?!\w)"),
        "who": build(r"\s* [-–,] \s* <who> \s"),
        "village": build(
            r"(?: <village> \s [^,;:.]{1,30} ,? \s? (?: <part_of> \s )? ){1,2} (?: <led_unit> | <of_place> )?"
        ),
        "hails": build(r"[\s,]* (?: đã \s | <warmly> \s ){0,2} <hails> (?!\w)"),
        "way_over": build(r"(?<!\w) <way_over> \s $"),  # "khu kinh tế cửa khẩu[ sang Lào]" is no place of work
        # "đường sang", and no "lên đường sang"
        "way_over_to": build(r"(?<!\w) (?<! <up> \s ) <way_over> \s sang \s (?: <of_place> \s )? $"),
        "among": build(r"(?<!\w) <among> (?!\w) | : \s"),
        "sent_of": build(r"(?<!\w) <sends> (?!\w) [^.,;:]{0,40} \b của \s $"),  # "chuyển thư của | Thủ tướng X tới"
        "comes_last": build(r"(?<!\w) <comes_last> (?: \s một )? \s $"),  # "Đến tỉnh Khăm Muộn[ là ]đoàn ..."
        "talks": build(r"(?<!\w) <talks> (?!\w)"),
        "source": build(r"(?<!\w) <source> (?!\w) [^,.;:]* $"),
        # "đến thăm[, tặng quà và chúc mừng] Đại đội Biên phòng ..."
        "joined": build(r"(?: \s* ,? \s* (?:và\s)? <joined> (?!\w) ){1,4}"),
        # "đã [12 lần] sang thăm", "tổ chức [5 đợt] sang khám bệnh": no one trip
        "times": build(
            r"""(?<![\w/.-]) (?: \d{1,3} | <counted> | <counted_two> | <several> ) \s <times> \s
            (?: (?: <before_crossing> | <crossing> | <toward> ) \s ){0,3} $"""
        ),
        # "thăm và làm việc[ với ]Tổng Lãnh sự quán Việt Nam tại X", "thăm[, tặng quà ]Đại sứ quán"
        "goes_on_to": build(r"(?: \s* ,? \s* (?:và\s)? <joined> (?!\w) ){0,3} \s+ (?: <and_with> \s+ )?"),
        # "chúc Tết sinh viên [quê] ở tỉnh Attapeu": where they are from, not where they are
        "comes_from": build(r"(?<!\w) <comes_from> (?!\w)"),
        # "Huyện Sê Pôn (Lào)[ ngày 12/6 làm lễ] kỷ niệm", but "Tỉnh X [đã tổ chức] đoàn ..."
        "holds": build(
            r"[)]? [\s,]* (?: [^.;:]{0,40} \s )? (?: <takes_place> | <arranges> ) (?!\w) (?! \s+ <delegation> )"
        ),
        # before the place that opens a sentence: "(Báo X) - ", "QNO - ", "Sáng 24-12, | huyện Sê Pôn chứng kiến lễ ..."
        "dateline": re.compile(
            r"""
            (?: (?: \( [^()]{1,30} \) | \w{2,12} ) \s* [-–] \s* )?
            (?: \D{4,16} \d{1,2} [-/.] \d{1,2} [-/.\d]{0,5} , \s+ )?
            """,
            re.VERBOSE,
        ),
        "unit": build(r"(?: <led_unit> \s [^\W\d_]+ (?: \s [^\W\d_]+ ){0,2} , \s* )?"),
        "listed": build(r"(?: ^ | (?<!\w) <led_unit> (?!\w) [^:]{0,24} ) : $"),  # "đến | 3 tỉnh Nam Lào:"
        "is_venue": build(r"(?<!\w) <venue> (?!\w)"),
        # "hội nghị diễn ra", "cuộc diễn tập được [Bộ Chỉ huy X và Bộ Chỉ huy Y] tổ chức"
        "held": build(r"(?<!\w) (?: <takes_place> | được \s [^.;:]{3,160}? \s <organises> ) (?!\w)"),
        "held_by": build(r"\b do \s (?P<by> [^.,;:]{3,90}? ) \s (?: <before_organising> \s ){0,2} <organises> (?!\w)"),
        # where Việt Nam receives: "tại Nhà Quốc hội", but no "Nhà Quốc hội Lào"
        "own_venue": build(r"(?<!\w) <own_venue> (?!\w) (?! \s+ (?:<venue_word> | của)? \s* Lào )"),
        "topic": build(r"(?<!\w) về \s <trip> (?!\w)"),  # "trả lời phỏng vấn về chuyến thăm"
        # "Tháng 7, [ông] dẫn đầu đoàn đại biểu cấp cao | thăm Việt Nam", "[Ông] cho biết sẽ | thăm Lào"
        # "chọn Lào[ là nước đầu tiên đến ]thăm", "Lào[ cũng là quốc gia đầu tiên mà ông đến ]thăm"
        "first_chosen": build(r"\s <first_chosen> (?! \w) [^,;:.]{0,90} $"),
        "chosen": build(r"(?<!\w) <chooses> \s (?P<where> [^,;:.]{2,20}? ) \s [^,;:.]{2,60} $"),
        "he_came": build(
            r"""(?: ^ | , \s ) (?P<he> <he> ) (?: \s <tells_of_himself> )?
            (?: \s (?: <before_crossing> | <he_will> ) ){0,2}
            (?: \s <heads> \s [^.;,]{0,50} )? (?: \s <crossing> )? \s* $"""
        ),
        # "Năm ngoái, [đoàn do ông dẫn đầu đã sang] thăm Lào"
        "his_came": build(
            r"""(?: ^ | , \s ) <delegation> (?!\w) [^.;,]{0,60}? \s do \s (?P<he> <he> ) \s <heads> (?: \s đoàn )?
            (?: \s (?: <before_crossing> | <he_will> ) ){0,2} (?: \s <crossing> )? \s* $"""
        ),
        "he_first": build(r"(?: ^ | , \s ) <he> \s (?P<next> \w )"),  # "[Ông] sẽ hội kiến Chủ tịch nước Lào"
        "wished": build(r"(?<!\w) <wishes> (?: \s <before_wished> ){0,3} \s* $"),
        # "X [yêu cầu các sở chuẩn bị chu đáo để đoàn của tỉnh] sang dự lễ"
        "to_prepare": build(r"(?<!\w) <asks_of_staff> (?!\w) [^.;:]{0,90}? (?<!\w) <prepares> (?!\w) [^.;:]{0,120} $"),
        # "mong [Bộ trưởng X] sớm thu xếp | thăm Việt Nam", "đề nghị [Thủ tướng X] sớm sang | thăm"
        "asked_soon": build(
            r"""(?<!\w) (?: <wishes> | <proposes> ) \s [^.;:,]{0,90}? (?<!\w) (?<! đã\ ) <soon>
            (?: \s+ (?: <soon> | <before_wished> | <crossing> | <toward> ) ){0,3} \s* $"""
        ),
        "that_land": build(r"\s (?: <toward> \s )? (?P<land> <that_land> ) (?!\w)"),  # "thăm chính thức[ nước này]"
        # "Phó Chủ tịch X [đưa một đoàn ]cán bộ sang Lào", "Bà Y [dẫn theo nhóm ]nghệ nhân sang Huế"
        "takes_along": build(
            r"(?<!\w) <takes_along> \s (?: (?: <one_or_whole> | \d{1,2} ) \s )? (?: <delegation> | <band> ) (?!\w)"
        ),
        # "X [cho biết ]công ty đưa một đoàn khách sang", "X [giao ]Sở Y tế đưa đoàn bác sĩ sang": others take them
        "by_others": build(r"(?<!\w) (?: <says> | <speaks> | <asks_of_staff> ) (?!\w)"),
        # "Ông [chúc ]chuyến công tác của đoàn thành công", "mong rằng chuyến đi ..."
        "well_wished": build(r"(?<!\w) <wishes_well> (?: \s <wishes_that> )? (?: \s <trip> )? \s $"),
        "once": build(r"(?<!\w) <once> (?!\w)"),
        # "[Ông nhắc lại những kỷ niệm] trong chuyến thăm Việt Nam", "Bà cho biết vẫn nhớ chuyến thăm Lào"
        "he_remembers": build(r"<he> (?: \s [^\s.;:,]+ ){0,6} \s <remembers> (?!\w)"),
        "remembering": build(r"<remembers> (?!\w) [^.;:]* , \s <he> (?!\w)"),  # "Nhắc lại chuyến thăm Lào, ông nói"
        "passive": build(r"(?<!\w) được \s $"),  # "Sở Y tế X | được Đoàn ... sang thăm"
        "within": build(r"\s* , \s* <within> \s+"),
        # "chuyến thăm Việt Nam | tới đây của X", "chuyến thăm cấp Nhà nước tới Lào | của Chủ tịch nước X sẽ diễn ra"
        "coming": build(r"\s* (?: (?: [^.;,]{0,40} \s )? <coming> | (?: [^.;,]{0,120} \s )? <will_be_made> ) (?!\w)"),
        "feast_of": build(r"(?<!\w) <feast_of> \s (?: nước \s )? $"),  # "chúc mừng [Quốc khánh ]Lào"
        # "X sẽ thăm các tỉnh A và B [trước khi ra Hà Nội ]gặp gỡ lãnh đạo"
        "before_next": build(r"(?<!\w) <before_next> (?!\w) [^.;:]{0,40} $"),
        # "Trường Xay, [quà tặng của Chủ tịch nước X trong] chuyến thăm tháng 8", "Đây [là quà tặng của ...]"
        "gift_of": build(r"(?<!\w) (?: <present_of> (?!\w) [^.;,]{0,120} | là \s <present_of> (?!\w) [^.;]{0,240} ) $"),
        # "X vui vẻ [nhận lời mời sang] thăm Việt Nam": an invitation, taken up some day
        "accepted": build(r"(?<!\w) <accepts> (?: ,? \s+ <then_goes> ){0,3} \s* $"),
        "leaving": build(r"(?<!\w) <leaving> \s $"),
        # between two places that one verb leads to: "thăm Lào và Campuchia", "tỉnh A (Lào)"
        "next": build(r"(?: , | và | \( | - | <at_only> | <of_place> )? (?: \s? (?: <of_place> | <at_only> ) )?"),
    }
