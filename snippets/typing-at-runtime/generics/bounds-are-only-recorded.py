from typing import Generic, TypeVar

Number = TypeVar("Number", bound=int)
Text = TypeVar("Text", str, bytes)


class Box(Generic[Number]):
    pass


def join(left: Text, right: Text) -> Text:
    return left + right


assert (Number.__bound__, Text.__constraints__) == (int, (str, bytes))
assert type(Box[str]()) is Box
assert join(1, 2.5) == 3.5
print(Number.__bound__, Text.__constraints__, join(1, 2.5))
