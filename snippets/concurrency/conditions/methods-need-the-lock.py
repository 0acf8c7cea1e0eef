import threading

condition = threading.Condition()


def outcomes():
    found = []
    for act in (lambda: condition.wait(timeout=0.001), condition.notify, condition.notify_all):
        try:
            found.append(act())
        except RuntimeError as error:
            found.append(str(error))
    return found


without = outcomes()
with condition:
    inside = outcomes()
assert without == ["cannot wait on un-acquired lock"] + ["cannot notify on un-acquired lock"] * 2
assert inside == [False, None, None]
print(without, inside)
