from typing import TypedDict


class Film(TypedDict):
    title: str


try:
    outcome = isinstance(Film(), Film)
except TypeError as error:
    outcome = str(error)

assert outcome == "TypedDict does not support instance and class checks"
assert isinstance(Film(), dict) is True
print(outcome)
