from typing import TypedDict


class Film(TypedDict):
    title: str
    year: int


film = Film(title=7, director="Kurosawa")
assert type(film) is dict
assert film == {"title": 7, "director": "Kurosawa"}
assert Film.__annotations__ == {"title": str, "year": int}
print(type(film).__name__, film)
