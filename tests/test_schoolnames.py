"""Names of schools as the tables write them."""

import pytest

from helpers.naming.schoolnames import school_called

NAMES = {
    "Trường Đại học Quảng Nam": "Quảng Nam University",
    "Trường ĐH Vinh": "Vinh University",
    "Trường Cao đẳng Y tế Sơn La": "Sơn La Medical College",
    "Trường Cao đẳng Kinh tế - Kỹ thuật Nghệ An": "Nghệ An College of Economics and Technology",
    "Trường CĐ Kỹ thuật công nghệ Đồng Nai": "Đồng Nai College of Engineering and Technology",
    "Trường Cao đẳng Kỹ thuật - Công nghệ Bình Phước": "Bình Phước College of Engineering and Technology",
    "Trường Cao đẳng Công nghệ và Kỹ thuật Cà Mau": "Cà Mau College of Technology",
    "Trường Cao đẳng Xyz Cà Mau": "Xyz Cà Mau College",
}


@pytest.mark.parametrize(("printed", "name"), NAMES.items(), ids=NAMES)
def test_school_called(printed, name):
    assert school_called(printed) == name
