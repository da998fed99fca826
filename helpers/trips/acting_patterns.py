"""Patterns of what bodies do that go to the neighbour's or do something with his at one place."""

from __future__ import annotations

import re
from functools import cache

from helpers.language import lexicon
from helpers.naming.sides import ORGANISATION_WORD, WORDS

_OPENS = r"(?: ^ | ,\s+ | (?<= [.:]\s ) )"  # a clause
# "[gần 30 ]y, bác sĩ", "[25 ]y bác sĩ của Hội Thầy thuốc", "[các ]đồn biên phòng"
_COUNTED = r"(?: (?: [^\W\d_]{2,6} \s+ )? \d{1,3} \s+ | <all_of> \s+ )?"
_CLAUSE = rf"(?: ^ | [,;:]\s+ | \s[-–]\s | (?<= [.)]\s ) ) (?: <welcomes> \s+ )? {_COUNTED}"
_BODY = r"<crossing_body> (?!\w) [^,;:]{0,80}?"
# "Đại đội Biên phòng 253[, tỉnh Bolikhamxay (Lào)]", "[, Bộ Chỉ huy Quân sự tỉnh Bolikhamxay, CHDCND Lào]"
_OF_PROVINCE = r"(?: ,\s (?: <led_unit> | <crossing_body> ) \s [^,;:]{0,40}? )? (?: ,\s [^,;:]{0,16}? Lào )?"
_ENDS = r"(?= \s* (?: [,.;:] | $ ) | \s+ <ends_organisation> (?!\w) )"


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    """The patterns by name, made when first asked for."""

    def build(template: str) -> re.Pattern[str]:
        return lexicon.regex(template, WORDS)

    return {
        # "[Lực lượng vũ trang khu vực giáp biên nước CHDCND Lào] đã tổ chức sang thăm"
        "crossing": build(
            rf"""
            (?: {_CLAUSE} | (?<!\w) <group_hosts> \s ) (?P<who> <crossing_body> (?!\w) [^,;:]{{0,60}}?
              (?: , [^,;:]{{0,110}}? ){{0,3}}? ) ,?
            \s+ (?: <before_crossing> \s+ ){{0,3}}
            (?: <crossing> (?: \s+ [^,;:.]{{0,40}}? (?: , [^,;:.]{{0,60}}? )?? )??
              | (?P<toward> <toward> | <begins_trip> \s+ <trip> ) )
            \s+ <calls> (?!\w)
            """
        ),
        # "[Đồn Biên phòng X] tổ chức thăm hỏi, tặng quà, chúc Tết các đơn vị, nhân dân khu vực biên giới nước bạn Lào"
        "pays": build(
            rf"""
            {_CLAUSE} (?P<who> <crossing_body> (?!\w) [^,;:]{{0,60}}? (?: , [^,;:]{{0,60}}? ){{0,2}}? )
            \s+ (?: <before_crossing> \s+ ){{0,2}} <pays> (?!\w) (?: [^.;:]{{0,60}}? \s )??
            (?P<met> (?: <crossing_body> | (?P<folk> <folk_met> ) ) (?!\w) [^.;:]{{3,120}} )
            """
        ),
        # "[Bộ Chỉ huy BĐBP Kon Tum] đã có mặt ở huyện Sanxay"
        "there": build(
            rf"""
            {_CLAUSE} (?P<who> <crossing_body> (?!\w) [^,;:]{{0,100}}? )
            \s+ (?: <before_crossing> \s+ ){{0,3}} <is_present> (?!\w)
            """
        ),
        # "[Tỉnh Đoàn Quảng Trị] và [Tỉnh Đoàn Savannakhet (Lào)] đã tổ chức Lễ ký kết"
        "joint": build(
            rf"""
            {_OPENS} (?P<one> {_BODY} ) \s+ <joined_with> \s+ (?P<other> {_BODY} {_OF_PROVINCE} )
            \s+ (?: <before_crossing> \s+ ){{0,3}} <joint_act> (?!\w)
            """
        ),
        # "[Bộ đội Biên phòng tỉnh Sơn La] tổ chức hội đàm thường niên với [Ban Chỉ huy Quân sự tỉnh Hủa Phăn (Lào)]"
        "with": build(
            rf"""
            {_OPENS} (?P<one> {_BODY} ) \s+ (?: <before_crossing> \s+ ){{0,3}} <joint_act> (?!\w) [^,;:.]{{0,40}}?
            \s <and_with> \s+ (?P<other> {_BODY} {_OF_PROVINCE} ) {_ENDS}
            """
        ),
        # "tại huyện Viêng Xay (Lào), [Bộ Chỉ huy Quân sự tỉnh Thanh Hóa] phối hợp tổ chức khám bệnh"
        "abroad": build(
            r"""
            (?<!\w) <at> \s (?P<where> [^;:.]{3,120}? ) , \s+
            (?P<who> <crossing_body> (?!\w) [^,;:]{0,80}? (?: , \s <crossing_body> (?!\w) [^,;:]{0,40}? )? )
            \s+ (?: <before_crossing> \s+ ){0,3} <acts_abroad> (?!\w)
            """
        ),
        # "[Công an X] tổ chức lễ khánh thành trụ sở ... tại bản Y, tỉnh Attapeu", "bàn giao trụ sở cho công an Y"
        "held_abroad": build(
            rf"""
            {_CLAUSE} (?P<who> <crossing_body> (?!\w) [^,;:]{{0,80}}? )
            \s+ (?: <before_crossing> \s+ ){{0,3}}
            (?: <acts_abroad> (?!\w) (?: [^;:.] | \.(?=\S) ){{0,160}}? (?<!\w) <at_only>
              | <hands_work> (?!\w) )
            \s (?P<where> [^;:]{{3,90}} )
            """
        ),
        # "trong chuyến thăm và làm việc của [Công an tỉnh Luông Nặm Thà (Lào)] tại tỉnh X"
        "of_trip": build(
            rf"""
            (?<!\w) <trip> (?!\w) [^,.;:]{{0,40}}? \b của \s (?P<who> <crossing_body> (?!\w) [^,;:]{{0,60}}? ) {_ENDS}
            """
        ),
        # "trong chuyến công tác tại Lào, [Bộ Chỉ huy Quân sự thành phố] đã tặng 50 suất quà"
        "on_trip": build(
            r"""
            (?<!\w) <on_journey> (?!\w) [^.,;:]{0,40}? (?<!\w) <at> \s [^.;:]{2,60}? , \s
            (?P<who> <crossing_body> (?!\w) [^,.;:]{0,60}? )
            \s+ (?: <before_crossing> \s+ ){0,3} (?: <acts_abroad> | <calls> | <hands_over> ) (?!\w)
            """
        ),
        # "buổi làm việc với [Bộ Tư pháp Lào] do Thứ trưởng X làm trưởng đoàn"
        "led": lexicon.regex(
            rf"(?<![\w-]) (?P<who> <crossing_body> (?!\w) (?: [\s()–-]+ {ORGANISATION_WORD} ){{0,10}} \)? ) \s do \s"
            r" (?= [^;:.]{3,140}? (?<!\w) (?! <heads_at_home> (?!\w) ) <leading> (?!\w) )",
            WORDS,
            leading=lexicon.alternation(r["phrase"] for r in lexicon.acts("leading")),
        ),
        # "đại diện [hai tỉnh Quảng Trị và Savannakhet] tổ chức hội đàm"
        "pair": build(
            r"""
            (?: (?<!\w) (?: hai | 2 ) \s+ (?: <led_unit> | <of_place> ) \s+ | (?: ^ | ,\s+ ) (?: <of_place> \s+ )? )
            (?P<one> [^,;:.()]{3,24}? ) (?: \s \( [^()]{2,20} \) )? \s+ <joined_with> \s+ (?P<other> [^,;:.()]{3,24}? )
            (?= \s* [(,] | \s+ (?: <ends_organisation> | <before_crossing> | <joint_act> | <arranges> ) (?!\w) )
            """
        ),
        "of_others": build(r"(?<!\w) (?: <takes_in> | <says> ) (?!\w)"),
        "in_person": build(r"\s+ (?: <before_crossing> \s+ ){0,3} <in_person> (?!\w)"),
        "lives": build(r"(?<!\w) <lives> (?!\w)"),
        "leaders": build(r"<leaders> (?!\w)"),
        "abides": build(r"(?<!\w) <at_only> (?!\w)"),
        "polices": build(r"(?<!\w) <polices> (?!\w)"),
        "body": build(r"(?<![\w-]) <crossing_body> (?!\w)"),
        "joins": build(r"[\s,)]* (?: [^;:.]{0,60}? \s )?? (?: (?P<and> và ) | <joined_with> ) \s+ (?: các \s )?"),
        # what two bodies hold together; not what was agreed before: "theo kế hoạch [ký kết] giữa hai tỉnh"
        "event": build(r"(?<!\w) (?P<of_old> <based_on> (?!\w) [^,;:.]{0,40}? )?? (?P<event> <joint_event> ) (?!\w)"),
        "back": build(r"(?<!\w) <at_only> \s $"),
        "since": build(r"(?<!\w) <since_then> (?!\w)"),
        "of_old": build(r"(?<!\w) <based_on> (?!\w) [^,;:.]{0,40} $"),
        # "hội đàm thường niên giữa [Bộ đội Biên phòng tỉnh Sơn La] và [9 tỉnh Bắc Lào] được tổ chức tại ..."
        # "lễ kết nghĩa giữa [các đồn biên phòng: A, B, C] với [Đại đội ...]"
        "between": build(
            rf"""
            (?<!\w) <joint_act> (?!\w) [^,;:.]{{0,40}}? \s <between> \s+ (?P<one> [^;.]{{3,120}}? )
            \s+ <joined_with> \s+ (?P<other> [^,;:]{{3,90}}? {_OF_PROVINCE} ) {_ENDS}
            """
        ),
    }
