from functools import reduce

called = []


def and_then(result, step):
    ok, value = result
    return step(value) if ok else result


def parse(text):
    called.append("parse")
    return (True, int(text)) if text.isdecimal() else (False, f"not a number: {text!r}")


def invert(number):
    called.append("invert")
    return (True, 1 / number) if number else (False, "division by zero")


def label(number):
    called.append("label")
    return True, f"<{number}>"


def run(text):
    called.clear()
    return reduce(and_then, (parse, invert, label), (True, text)), list(called)


assert run("4") == ((True, "<0.25>"), ["parse", "invert", "label"])
assert run("0") == ((False, "division by zero"), ["parse", "invert"])
assert run("x") == ((False, "not a number: 'x'"), ["parse"])
print(run("0"))
