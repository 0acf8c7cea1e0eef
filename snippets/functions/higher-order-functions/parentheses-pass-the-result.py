calls, registered = [], []


def on_exit():
    calls.append("called")
    return "done"


registered.append(on_exit)
before = list(calls)
registered.append(on_exit())
assert (before, calls) == ([], ["called"])
assert registered == [on_exit, "done"]
print(calls)
