from unittest.mock import Mock


def convert(amount, rate):
    return amount * rate("USD")


rate = Mock(return_value=3)
answers = [convert(10, rate), rate("EUR"), rate()]
assert answers == [30, 3, 3]
print(answers)
