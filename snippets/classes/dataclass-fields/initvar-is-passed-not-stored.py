from dataclasses import InitVar, dataclass, fields


@dataclass
class Price:
    net: int
    percent: InitVar[int]

    def __post_init__(self, percent):
        received.append(percent)


received = []
price = Price(200, percent=19)
assert received == [19]
assert vars(price) == {"net": 200}
assert [field.name for field in fields(price)] == ["net"]
print(price, received)
