from typing import Generic, TypeVar

Number = TypeVar("Number", bound=int)
Text = TypeVar("Text", str, bytes)


class Box(Generic[Number]):
    pass


def join(left: Text, right: Text) -> Text:
    return left + right


assert (Number.__bound__, Text.__constraints__) == (int, (str, bytes))
assert Box[str].__args__ == (str,)
assert join(1.5, 2.5) == 4.0
print(Number.__bound__, Box[str].__args__, Text.__constraints__, join(1.5, 2.5))
