from typing import TypedDict


class Movie(TypedDict):
    title: str
    size: int = 5


assert Movie(title="Up") == {"title": "Up"}
assert (Movie.__required_keys__, Movie.size) == ({"title", "size"}, 5)
print(Movie(title="Up"))
