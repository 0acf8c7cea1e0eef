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


elsewhere = []
thread = threading.Thread(target=lambda: elsewhere.extend(outcomes()))
unheld = outcomes()
with condition:
    inside = outcomes()
    thread.start()
    thread.join()

assert unheld == ["cannot wait on un-acquired lock"] + ["cannot notify on un-acquired lock"] * 2
assert inside == [False, None, None]
assert elsewhere == unheld
print(unheld, inside)
