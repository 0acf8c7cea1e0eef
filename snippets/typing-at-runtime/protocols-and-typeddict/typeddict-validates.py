from typing import TypedDict


class Film(TypedDict):
    title: str
    year: int


film = None
try:
    film = Film(year="1985")
except (TypeError, ValueError, KeyError):
    pass
assert film in (None, {"year": "1985"})
print(film)
assert film is None
