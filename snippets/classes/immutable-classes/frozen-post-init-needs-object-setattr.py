from dataclasses import FrozenInstanceError, dataclass, field


@dataclass(frozen=True)
class Assigned:
    net: int
    gross: int = field(init=False)

    def __post_init__(self):
        self.gross = self.net


@dataclass(frozen=True)
class Bypassing:
    net: int
    gross: int = field(init=False)

    def __post_init__(self):
        object.__setattr__(self, "gross", 2 * self.net)


def outcome(cls):
    try:
        return vars(cls(5))
    except FrozenInstanceError as error:
        return str(error)


assert [cls.__dataclass_params__.frozen for cls in (Assigned, Bypassing)] == [True, True]
assert outcome(Assigned) == "cannot assign to field 'gross'"
assert outcome(Bypassing) == {"net": 5, "gross": 10}
print(outcome(Assigned), outcome(Bypassing))
