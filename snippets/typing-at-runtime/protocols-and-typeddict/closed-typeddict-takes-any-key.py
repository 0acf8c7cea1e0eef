# /// script
# requires-python = ">=3.15"
# ///
from typing import TypedDict


class Open(TypedDict):
    title: str


class Film(TypedDict, closed=True):
    title: str


film = Film(title="Ran", director="Kurosawa")
assert (Open.__closed__, Film.__closed__) == (None, True)
assert film == {"title": "Ran", "director": "Kurosawa"}
print(film, Film.__closed__)
