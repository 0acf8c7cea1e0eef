called = []


def action():
    called.append("action")


def calls_of(expression):
    called.clear()
    expression()
    return len(called)


counts = {
    "True and": calls_of(lambda: True and action()),
    "False and": calls_of(lambda: False and action()),
    "True or": calls_of(lambda: True or action()),
    "False or": calls_of(lambda: False or action()),
}
assert counts == {"True and": 1, "False and": 0, "True or": 0, "False or": 1}
print(counts)
