from dataclasses import dataclass


@dataclass
class Base:
    x: int = 0


try:

    @dataclass
    class Positional(Base):
        y: int

except TypeError as error:
    outcome = type(error).__name__
assert outcome == "TypeError"


@dataclass(kw_only=True)
class Keyword(Base):
    y: int


assert repr(Keyword(y=2)) == "Keyword(x=0, y=2)"
assert repr(Keyword(1, y=2)) == "Keyword(x=1, y=2)"
print(outcome, Keyword(y=2))
