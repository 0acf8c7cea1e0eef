log = []


def note(value):
    log.append("return expression")
    return value


def rebound():
    result = "started"
    try:
        return note(result)
    finally:
        log.append("finally")
        result = "finished"


def mutated():
    result = ["started"]
    try:
        return result
    finally:
        result.append("finished")


assert rebound() == "started"
assert log == ["return expression", "finally"]
assert mutated() == ["started", "finished"]
print(rebound(), mutated())
