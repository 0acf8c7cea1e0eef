from typing import Generic, TypeVar

K, V = TypeVar("K"), TypeVar("V")


class Table(Generic[K, V]):
    pass


def outcome_of(arguments):
    try:
        return len(Table[arguments].__args__)
    except TypeError as error:
        return str(error).split(" for ")[0]


outcomes = [outcome_of(arguments) for arguments in ((str, int), (str, int, bytes))]
assert outcomes == [2, "Too many arguments"]
print(outcomes)
