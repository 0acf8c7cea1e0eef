events = []


def tag(name):
    events.append(f"evaluate {name}")

    def decorate(function):
        events.append(f"apply {name}")
        return lambda: f"<{name}>{function()}</{name}>"

    return decorate


@tag("top")
@tag("bottom")
def text():
    return "text"


assert events == ["evaluate top", "evaluate bottom", "apply bottom", "apply top"]
assert text() == "<top><bottom>text</bottom></top>"
print(events, text())
