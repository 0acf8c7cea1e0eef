events = []


def define():
    class Dog:
        events.append("body")
        number = len(events)

        def __init__(self):
            events.append("instance")

    return Dog


first = define()
assert events == ["body"]
first()
first()
assert events == ["body", "instance", "instance"]
second = define()
assert events == ["body", "instance", "instance", "body"]
assert (first.number, second.number) == (1, 4)
print(events)
