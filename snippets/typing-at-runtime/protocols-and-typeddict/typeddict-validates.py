from typing import TypedDict


class Film(TypedDict):
    title: str
    year: int


outcomes = []
for arguments in ({"title": "Ran"}, {"title": "Ran", "year": "1985"}):
    try:
        outcomes.append(Film(**arguments))
    except (TypeError, ValueError, KeyError):
        outcomes.append("refused")

print(outcomes)
assert outcomes == ["refused", "refused"]
