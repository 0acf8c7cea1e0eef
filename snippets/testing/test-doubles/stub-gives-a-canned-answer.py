from unittest.mock import Mock


def convert(amount, rate):
    return amount * rate()


assert convert(10, Mock(return_value=3)) == 30
assert convert(10, lambda: 4) == 40
print(convert(10, Mock(return_value=3)))
