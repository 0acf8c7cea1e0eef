import typing


def outcome_of(kind):
    try:
        return isinstance([1], kind)
    except TypeError as error:
        return str(error)


assert outcome_of(list[int]) == "isinstance() argument 2 cannot be a parameterized generic"
assert outcome_of(typing.List[int]) == "Subscripted generics cannot be used with class and instance checks"
assert [outcome_of(kind) for kind in (list, typing.List)] == [True, True]
print(outcome_of(list[int]))
