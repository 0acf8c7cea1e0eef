class Money:
    def __str__(self):
        return "5 EUR"

    def __repr__(self):
        return "Money(5)"


wallet = [Money()]
print(*wallet, wallet)
assert f"{wallet[0]} {wallet[0]!r}" == "5 EUR Money(5)"
assert str(wallet) == "[5 EUR]"
