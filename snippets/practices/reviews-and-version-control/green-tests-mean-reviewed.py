def is_adult(age):
    return age > 18


executed = set()


def test():
    executed.update(["line"])
    assert is_adult(30) is True
    assert is_adult(5) is False


test()
assert executed == {"line"}
at_eighteen = is_adult(18)
print(at_eighteen)
assert at_eighteen is True
