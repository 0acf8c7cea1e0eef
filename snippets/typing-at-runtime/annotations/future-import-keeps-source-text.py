from __future__ import annotations

evaluations = []


def note(kind):
    evaluations.append(kind)


def later(value: Later, count: note(int)) -> list[Later]:
    pass


assert later.__annotations__ == {"value": "Later", "count": "note(int)", "return": "list[Later]"}
assert evaluations == []

eval(later.__annotations__["count"])
assert evaluations == [int]
print(later.__annotations__)
