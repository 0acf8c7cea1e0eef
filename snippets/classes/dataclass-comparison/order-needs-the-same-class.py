from dataclasses import dataclass


@dataclass(order=True)
class Version:
    major: int


class Draft(Version):
    pass


def outcome(left, right):
    try:
        return left < right
    except TypeError as error:
        return str(error)


assert Version(1).__lt__(Draft(2)) is NotImplemented
assert [outcome(kind(1), kind(2)) for kind in (Version, Draft)] == [True, True]
assert outcome(Version(1), Draft(2)) == "'<' not supported between instances of 'Version' and 'Draft'"
print(outcome(Version(1), Draft(2)))
