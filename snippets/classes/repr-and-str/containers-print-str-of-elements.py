class Money:
    def __str__(self):
        return "5 EUR"

    def __repr__(self):
        return "Money(5)"


wallet = [Money()]
print(wallet)
assert str(wallet) == "[5 EUR]"
