executed = set()


def ratio(total, count):
    executed.add("body")
    return total / count


def test():
    assert ratio(10, 2) == 5


test()
assert executed == {"body"}
try:
    outcome = ratio(10, 0)
except ZeroDivisionError as error:
    outcome = type(error).__name__
print(outcome)
assert outcome != "ZeroDivisionError"
