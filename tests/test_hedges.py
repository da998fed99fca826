"""Stages that are still to come are promised; the agreements, works and sums are invented."""

import pytest

from helpers.funding import find_funding
from helpers.text import Article

AID = "viện trợ 2 triệu USD của Việt Nam cho Lào"
GIFT = "Trường Hữu nghị do tỉnh Nghệ An tặng tỉnh Xiêng Khoảng, trị giá 20 tỷ đồng"
CASES = {  # text -> stage
    "expected to sign": (f"Hai bên dự kiến ký hiệp định {AID}.", "pledged"),
    "expected, without a subject": (f"Dự kiến ký hiệp định {AID} trong tháng 6.", "pledged"),
    "expected, and on which occasion": (f"Dự kiến trong chuyến thăm, hai bên ký hiệp định {AID}.", "pledged"),
    "expected to be signed": (f"Hiệp định {AID} dự kiến được ký trong tháng 6.", "pledged"),
    "will sign": (f"Hai bên sẽ ký hiệp định {AID}.", "pledged"),
    "signing is weighed": (f"Hai bên đang xem xét việc ký hiệp định {AID}.", "pledged"),
    "what is to be signed holds it": ("Hai bên dự kiến ký hiệp định, theo đó Việt Nam viện trợ Lào 2 triệu USD.", "pledged"),
    "what is to be signed held it": (
        "Hai bên chuẩn bị ký hiệp định hợp tác. Theo đó, Việt Nam viện trợ cho Lào 2 triệu USD.", "pledged"
    ),
    "signed": (f"Hai bên đã ký hiệp định {AID}.", "signed"),
    "signed, work to begin": (f"Hai bên ký hiệp định {AID}, dự kiến khởi công công trình trong tháng 6.", "signed"),
    "what is signed holds it": ("Hai bên ký hiệp định, theo đó Việt Nam viện trợ Lào 2 triệu USD.", "signed"),
    "a ceremony expected": (
        "Lễ khởi công Bệnh viện Sẹt do Việt Nam viện trợ cho Lào 2 triệu USD dự kiến diễn ra trong tháng 6.", "pledged"
    ),
    "a ceremony held": (
        "Lễ khởi công Bệnh viện Sẹt do Việt Nam viện trợ cho Lào 2 triệu USD diễn ra sáng 18/5.", "signed"
    ),
    "to be opened": (f"{GIFT}, dự kiến khánh thành vào tháng 9.", "pledged"),
    "to be begun": (f"{GIFT}, đang chuẩn bị khởi công.", "pledged"),
    "to be handed over": (
        "Tỉnh Nghệ An chuẩn bị bàn giao Trường Hữu nghị trị giá 20 tỷ đồng tặng tỉnh Xiêng Khoảng.", "pledged"
    ),
    "handed over": (
        "Tỉnh Nghệ An đã bàn giao Trường Hữu nghị trị giá 20 tỷ đồng tặng tỉnh Xiêng Khoảng.", "completed"
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "stage"), CASES.values(), ids=CASES)
def test_what_is_to_come_is_promised(text, stage):
    (row,) = find_funding(Article("a", text, "Hợp tác", published="2031-05-20", published_basis="metadata"))
    assert row.status == stage
