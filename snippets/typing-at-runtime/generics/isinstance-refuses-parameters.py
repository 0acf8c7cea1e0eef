import typing

outcomes = []
for kind in (list[int], typing.List[int]):
    try:
        outcomes.append(isinstance([1], kind))
    except TypeError as error:
        outcomes.append(type(error).__name__)

assert outcomes == ["TypeError", "TypeError"]
assert isinstance([1], list) is True
print(outcomes)
