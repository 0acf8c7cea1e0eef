class Money:
    def __str__(self):
        return "5 EUR"

    def __repr__(self):
        return "Money(5)"


money = Money()
shown = [str(container) for container in ([money], (money,), {money}, {money: money})]
assert str(money) == "5 EUR"
assert shown == ["[Money(5)]", "(Money(5),)", "{Money(5)}", "{Money(5): Money(5)}"]
print(*shown)
