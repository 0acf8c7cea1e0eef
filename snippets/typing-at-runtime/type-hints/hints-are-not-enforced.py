def label(number: int) -> str:
    return number


class Account:
    balance: int = "none"


total: int = "nothing"
results = [label("text"), label(3.5), total, Account.balance]
assert results == ["text", 3.5, "nothing", "none"]
assert label.__annotations__ == {"number": int, "return": str}
print(results)
