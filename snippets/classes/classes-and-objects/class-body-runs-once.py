events = []


class Dog:
    events.append("body")
    legs = len(events)

    def __init__(self):
        events.append("instance")


assert events == ["body"]
Dog()
Dog()
assert events == ["body", "instance", "instance"]
assert Dog.legs == 1
print(events)
