from dataclasses import dataclass, field


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


@dataclass
class NoParameter(Base):
    y: int = field(init=False, repr=False)


assert repr(Keyword(y=2)) == "Keyword(x=0, y=2)"
assert repr(Keyword(1, y=2)) == "Keyword(x=1, y=2)"
assert repr(NoParameter(3)) == "NoParameter(x=3)"
print(outcome, Keyword(y=2))
