from dataclasses import dataclass, field


@dataclass
class Price:
    net: int
    percent: int
    gross: int = field(init=False)

    def __post_init__(self):
        states.append(vars(self).copy())
        self.gross = self.net * (100 + self.percent) // 100


states = []
price = Price(200, 19)
assert states == [{"net": 200, "percent": 19}]
assert repr(price) == "Price(net=200, percent=19, gross=238)"
print(price)
