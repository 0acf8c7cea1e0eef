from dataclasses import dataclass, field


@dataclass
class Cart:
    owner: str = "nobody"
    limit: int = field(default=10)
    items: list = field(default_factory=list)


first, second = Cart(), Cart()
first.items.append("apple")

assert vars(first) == {"owner": "nobody", "limit": 10, "items": ["apple"]}
assert vars(second) == {"owner": "nobody", "limit": 10, "items": []}
print(first, second, sep="\n")
