received = []


def decorate(function):
    received.append(function)
    return ("decorated", function.__name__)


@decorate
def with_at_sign():
    pass


def plain():
    pass


original = plain
plain = decorate(plain)

assert with_at_sign == ("decorated", "with_at_sign")
assert plain == ("decorated", "plain")
assert [function.__name__ for function in received] == ["with_at_sign", "plain"]
assert received[1] is original
print(with_at_sign, plain)
