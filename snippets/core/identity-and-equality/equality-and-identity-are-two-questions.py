class Money:
    def __init__(self, cents):
        self.cents = cents

    def __eq__(self, other):
        return self.cents == other.cents


first, second, dearer = Money(5), Money(5), Money(6)
alias = first

assert [first == second, first == dearer, first == alias] == [True, False, True]
assert [first is second, first is dearer, first is alias] == [False, False, True]
print([first == second, first is second], [first == alias, first is alias])
