from dataclasses import InitVar, dataclass, field


@dataclass
class Price:
    net: int
    percent: InitVar[int]
    gross: int = field(init=False)

    def __post_init__(self, percent):
        states.append(vars(self).copy())
        self.gross = self.net * (100 + percent) // 100


states = []
price = Price(200, 19)
assert states == [{"net": 200}]
assert vars(price) == {"net": 200, "gross": 238}
print(price)
