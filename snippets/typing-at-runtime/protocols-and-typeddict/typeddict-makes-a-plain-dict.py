from typing import TypedDict


class Film(TypedDict):
    title: str
    year: int


film = Film(title=7, director="Kurosawa")
outcome = "nothing raised"
try:
    isinstance(film, Film)
except TypeError as error:
    outcome = f"TypeError: {error}"

assert type(film) is dict
assert film == {"title": 7, "director": "Kurosawa"}
assert outcome == "TypeError: TypedDict does not support instance and class checks"
print(film, outcome)
