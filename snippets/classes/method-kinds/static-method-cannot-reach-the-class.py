class Counter:
    total = 0

    @staticmethod
    def add():
        Counter.total += 1


def outcome(action):
    try:
        action()
    except (NameError, TypeError):
        return "no access"


Counter().add()
print(Counter.total)
assert Counter.total == 1
assert outcome(Counter.add) == "no access"
