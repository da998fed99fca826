"""Patterns of what groups do that cross the border together: doctors, volunteers, soldiers, artists, traders."""

from __future__ import annotations

import re
from functools import cache

from helpers.language import lexicon
from helpers.language.letters import UPPER

WORDS = "visit_words"


@cache
def matcher() -> lexicon.Matcher:
    kinds = ("group_of", "free_group", "pupils", "group_cares", "on_their_way")
    words = lexicon.shortest(word for kind in kinds for word in lexicon.phrases(WORDS, kind))
    return lexicon.Matcher(dict.fromkeys(words, True).items())


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    def build(template: str) -> re.Pattern[str]:
        return lexicon.regex(template, WORDS)

    word = r"[\s(),–-]{1,3} (?! <ends_organisation> \b ) \w [\w./’'&]*"
    # "[gần 30 ]y bác sĩ Bệnh viện X[ cùng các nhà hảo tâm]"
    count = r"(?: <all_of> \s ){0,2} (?: <about_many> \s )? (?: \d{1,3} \s )? (?: <group_members> \s )?"
    # "[cựu chiến binh Việt Nam] tại tỉnh X", "[cựu chuyên gia Việt Nam] giúp Lào", "[các bác sĩ] cùng các nhà hảo tâm"
    tail = rf"(?: ,? \s (?: <joined_with> | <at_only> | <group_helping> ) (?: {word} ){{1,8}}? )?"
    named = rf"(?!\w) (?: {word} ){{0,16}}? \)? {tail}"
    listed = r"(?: (?: , | \s và ) \s (?: <group_of> | <free_group> | (?P<pupils> <pupils> ) ) (?!\w) ){0,2}"
    sort = r"(?: (?P<sent> <group_of> ) | (?P<free> <free_group> | (?P<pupil> <pupils> ) ) ) (?!\w)"
    people = rf"{count} {sort} {listed} {named}"
    before = r"(?<!\w) (?: (?P<by> <sends_people> ) | (?P<to> được ) | <group_hosts> ) \s"
    opens = rf"(?: ^ | [,;:–-] \s | (?<= [.)”\"] \s ) | {before} )"
    made_of = r"(?: ,? \s <made_of> \s [^,.;:]{3,40}? )?"
    # "[35 đoàn viên TP X] cuối tháng 7 vừa qua đã thực hiện chuyến công tác"
    when = r"(?: <group_when> (?!\w) [^.;:]{0,28}? \s )??"
    then = rf",? \s {when} (?: (?: <before_crossing> | <group_before> ) \s ){{0,3}}"
    # "[các bác sĩ] mang theo 2 tấn thuốc", "[các bác sĩ] vượt 300 km đường đèo"
    way = r"(?: ,? \s <on_the_way> (?!\w) [^.;:]{0,50}? (?= ,? \s ) )??"
    verbs = {
        "goes": "<group_goes>",
        "does": "<group_does> | <group_cares>",
        "performs": "<group_performs>",
        "cares": "<group_cares>",
    }
    return {
        # the verb alone: where it stands nowhere, no group is sought
        **{f"{way}_verb": build(rf"\s (?: {verb} ) (?!\w)") for way, verb in verbs.items()},
        # "[45 sinh viên tình nguyện] lên đường sang Attapeu", "tổ chức cho [cán bộ nông nghiệp Hủa Phăn] sang học tập"
        "goes": build(rf"{opens} (?P<who> {people} ) {made_of} {way} {then} (?P<verb> {verbs['goes']} ) (?!\w)"),
        # "[các nghệ sĩ Nhà hát X] biểu diễn tại Viêng Chăn"
        "does": build(rf"{opens} (?P<who> {people} ) {made_of} {then} (?P<verb> {verbs['does']} ) (?!\w)"),
        "performs": build(rf"{opens} (?P<who> {people} ) {made_of} {then} (?P<verb> {verbs['performs']} ) (?!\w)"),
        # "[Bệnh viện X] khám bệnh, phát thuốc ở hai tỉnh Champasak và Sekong"
        "cares": build(
            rf"""{opens} (?P<who> (?: <all_of> \s )? <crossing_body> {named} ) {then}
            (?P<verb> {verbs["cares"]} ) (?!\w)"""
        ),
        "errand": build(r"(?<!\w) (?: <calls> | <group_does> | <group_cares> | <group_errand> ) (?!\w)"),
        # no "học tập", nor "học sinh Lào mới sang được | dạy tiếng Việt"
        "pupils_errand": build(r"(?<!\w) (?<! được\ ) (?: <group_does> | <group_errand> ) (?!\w)"),
        "private": build(r"(?<!\w) <private_errand> (?!\w)"),
        "cared_for": build(r"(?<!\w) (?: <to_whom> | <and_with> ) \s [^,;:.]{0,60} $"),
        "at": build(r"(?<!\w) <at_only> \s (?: (?! (?<!\w) (?: <to_whom> | <and_with> ) \s ) [^;:.] ){0,70} $"),
        "patients": build(r"(?<!\w) (?: <pupils> | <patients_here> ) (?!\w)"),
        "at_no_cost": build(r"(?<!\w) <at_no_cost> (?!\w)"),
        "lives": build(r"(?<!\w) <lives> (?!\w)"),
        "just_now": build(r"(?<!\w) <just_now> (?!\w)"),
        "usual": build(r"(?<!\w) <usual_work> (?!\w)"),
        # "ở các huyện Xanxay[, Xaysetha (]tỉnh Attapeu[) và ]Khong"
        "listed": build(
            r"(?: [\s,()–-] | <led_unit> (?!\w) | (?: <joined_with> | <at_only> ) \s | (?-i:[A-ZĐ])[\w.-]* ){1,16}"
        ),
        "sets_out": build(r"(?<!\w) <on_their_way> (?!\w)"),
        "parades": build(r"(?<!\w) <group_parades> (?!\w)"),
        "abides": build(r"(?<!\w) <at_only> \s"),
        "folk": build(r"(?<!\w) <folk_met> \s $"),
        "over": build(r"(?<!\w) <crossing> (?!\w)"),
        "wished": build(r"(?<!\w) <only_wished> \s (?: [^\W\d_]+ \s ){0,4} $"),
        "proper": re.compile(rf"(?<!\w)[{UPPER}]"),
        "helping": build(r"(?<!\w) <group_helping> \s $"),
    }
